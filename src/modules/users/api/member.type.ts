import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '../../communities/api/enums.type.js';
import type { Member } from '../member.js';

export const RoleEnum = {
  RESIDENT: 'resident',
  AMBASSADOR: 'ambassador',
  REFERRER: 'referrer',
  COORDINATOR: 'coordinator',
  CONFIDANT: 'confidant',
  ADMINISTRATOR: 'administrator',
  COUNCIL: 'council',
} as const;
registerEnumType(RoleEnum, { name: 'Role' });

export const MemberStatusEnum = {
  INVITED: 'invited',
  WAITING: 'waiting',
  ACTIVE: 'active',
  SUSPENDED: 'suspended',
  LEFT: 'left',
} as const;
registerEnumType(MemberStatusEnum, { name: 'MemberStatus' });

@ObjectType('Session')
export class SessionType {
  @Field()
  token!: string;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;
}

@ObjectType('DemoPersona')
export class DemoPersonaType {
  @Field()
  persona!: string;

  @Field()
  displayName!: string;

  @Field(() => [RoleEnum])
  roles!: string[];
}

@ObjectType('Member')
export class MemberType {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  areaId!: string | null;

  @Field(() => [String])
  languages!: string[];

  @Field(() => MemberStatusEnum)
  status!: string;

  /** Shown by a resolver, to that member only. */
  pc4!: string;
  screen!: Language | null;
}

@ObjectType('PublicMember', { description: 'A neighbour as others may know them.' })
export class PublicMemberType {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  areaId!: string | null;
}

@ObjectType('Me')
export class MeType {
  @Field(() => ID)
  accountId!: string;
}

export function showMember({ id, displayName, areaId, languages, status, pc4, screenLanguage }: Member): MemberType {
  return { id, displayName, areaId, languages: [...languages], status, pc4, screen: screenLanguage };
}
