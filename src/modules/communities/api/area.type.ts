import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Area')
export class AreaType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}
