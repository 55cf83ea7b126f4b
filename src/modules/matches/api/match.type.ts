import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import type { Match } from '../match.js';

export const MatchStatusEnum = {
  INTRODUCED: 'introduced',
  AGREED: 'agreed',
  DONE: 'done',
  FELL_THROUGH: 'fell-through',
  ENDED: 'ended',
} as const;
registerEnumType(MatchStatusEnum, { name: 'MatchStatus' });
export const MatchRoleEnum = { REQUESTER: 'requester', HELPER: 'helper', RECORDED_FOR: 'recorded-for' } as const;
registerEnumType(MatchRoleEnum, { name: 'MatchRole' });
export const OutcomeEnum = { WENT_WELL: 'went-well', DID_NOT_HAPPEN: 'did-not-happen', WRONG: 'wrong' } as const;
registerEnumType(OutcomeEnum, { name: 'Outcome' });

@ObjectType('Contact')
export class ContactType {
  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;
}

@ObjectType('MatchMember')
export class MatchMemberType {
  @Field(() => MatchRoleEnum)
  role!: string;

  memberId!: string;
  matchId!: string;
}

@ObjectType('Match', { description: 'Both said yes.' })
export class MatchType {
  @Field(() => ID)
  id!: string;

  @Field(() => MatchStatusEnum)
  status!: string;

  @Field(() => [MatchMemberType])
  members!: MatchMemberType[];

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  requestId!: string;
}

export const MatchConnection = connectionOf(MatchType, 'Match');

export function showMatch({ id, status, requestId, requesterId, helperId, createdAt }: Match): MatchType {
  const members = [
    { role: 'requester', memberId: requesterId, matchId: id },
    { role: 'helper', memberId: helperId, matchId: id },
  ];
  return { id, status, members, createdAt, requestId };
}
