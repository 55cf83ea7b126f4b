import { Field, ID, ObjectType } from '@nestjs/graphql';

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
}
