import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';

@ObjectType('Area')
export class AreaType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType('Community')
export class CommunityType {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field()
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Of a person who can be called.' })
  phone!: string | null;
}

export const CommunityConnection = connectionOf(CommunityType, 'Community');
