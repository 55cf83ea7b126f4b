import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { ActivityInfo } from '../activity-catalogue.service.js';
import type { Language } from './enums.type.js';

@ObjectType('Activity', { description: 'A kind of help. Its id is a slug: "boodschappen".' })
export class ActivityType {
  @Field(() => ID)
  id!: string;

  @Field()
  label!: string;

  @Field(() => ID, { nullable: true })
  parentId!: string | null;

  @Field(() => String, { nullable: true })
  icon!: string | null;
}

@ObjectType('WeightedActivity')
export class WeightedActivityType {
  @Field(() => ActivityType)
  activity!: ActivityType;

  @Field(() => Float)
  weight!: number;
}

export function showActivity({ id, parentId, icon, label }: ActivityInfo, language: Language): ActivityType {
  return { id, parentId, icon, label: label[language] };
}
