import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import type { SeenVog, Trust } from '../trust.js';

@ObjectType('SeenVog', { description: 'That a coordinator saw a certificate of conduct (VOG). There is no copy of it.' })
export class SeenVogType {
  @Field(() => LocalDateScalar)
  seenOn!: string;

  @Field(() => LocalDateScalar, { description: 'The last day on which it counts.' })
  renewBy!: string;

  seenById!: string;
}

@ObjectType('Trust', { description: 'What coordinators know of a member: for coordinators, and for that member.' })
export class TrustType {
  @Field()
  knownToCoordinator!: boolean;

  @Field(() => SeenVogType, { nullable: true, description: 'Null: none was seen. Why not is never recorded.' })
  vog!: SeenVogType | null;

  memberId!: string;
}

@InputType({ description: 'What is left out stays as it is.' })
export class RecordTrustInput {
  @Field(() => Boolean, { nullable: true, description: 'False takes it back.' })
  knownToCoordinator?: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which you saw it: today, or in the last three years.',
  })
  vogSeenOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: that one was seen no longer counts.' })
  removeVog?: boolean | null;
}

export function showTrust({ memberId, knownToCoordinator, vog }: Trust): TrustType {
  return { memberId, knownToCoordinator, vog: vog && showVog(vog) };
}

const showVog = ({ seenOn, seenById, renewBy }: SeenVog): SeenVogType => ({ seenOn, seenById, renewBy });
