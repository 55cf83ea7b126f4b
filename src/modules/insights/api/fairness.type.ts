import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Dimension, HelperCounts, RequesterCounts, Shown } from '../fairness.js';
import type { FairnessBy } from '../fairness.service.js';

export const FairnessDimensionEnum = {
  AREA: 'area',
  AGE: 'age',
  LANGUAGE: 'language',
  CHANNEL: 'channel',
} as const satisfies Record<string, Dimension>;
registerEnumType(FairnessDimensionEnum, { name: 'FairnessDimension' });

@ObjectType('HelperGroup', { description: 'Those who could be asked. All numbers are null when they are held back.' })
export class HelperGroupType {
  @Field({ description: 'A code, or the name of an area.' })
  key!: string;

  @Field(() => Int, { nullable: true })
  persons!: number | null;

  @Field(() => Float, { nullable: true, description: 'How many of them were asked at least once, 0..1.' })
  askedShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'How often one of them was asked, on average.' })
  askedEach!: number | null;

  @Field(() => Float, { nullable: true, description: 'How unevenly being asked is shared: 0 is evenly. Null when nobody was.' })
  gini!: number | null;
}

@ObjectType('RequesterGroup', { description: 'Those who asked. All numbers are null when they are held back.' })
export class RequesterGroupType {
  @Field()
  key!: string;

  @Field(() => Int, { nullable: true })
  persons!: number | null;

  @Field(() => Int, { nullable: true })
  requests!: number | null;

  @Field(() => Float, { nullable: true, description: 'How many of the requests got a yes, 0..1.' })
  answeredShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'From asking to the first yes, of those that got one, in the middle.' })
  medianHoursToYes!: number | null;
}

@ObjectType('Fairness', { description: 'How people fared, told apart in one way.' })
export class FairnessType {
  @Field(() => FairnessDimensionEnum)
  dimension!: Dimension;

  @Field(() => [HelperGroupType])
  helpers!: HelperGroupType[];

  @Field(() => [RequesterGroupType])
  requesters!: RequesterGroupType[];
}

const showHelpers = ({ key, group }: Shown<HelperCounts>): HelperGroupType => ({
  key,
  persons: group?.persons ?? null,
  askedShare: group && group.askedPersons / group.persons,
  askedEach: group && group.asked / group.persons,
  gini: group?.gini ?? null,
});

const showRequesters = ({ key, group }: Shown<RequesterCounts>): RequesterGroupType => ({
  key,
  persons: group?.persons ?? null,
  requests: group?.requests ?? null,
  answeredShare: group && group.answered / group.requests,
  medianHoursToYes: group?.medianHours ?? null,
});

export const showFairness = ({ dimension, helpers, requesters }: FairnessBy): FairnessType => ({
  ...{ dimension, helpers: helpers.map(showHelpers), requesters: requesters.map(showRequesters) },
});
