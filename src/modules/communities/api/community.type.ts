import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { LocalTimeScalar } from '../../../platform/graphql/scalars.js';
import type { Community } from '../community.js';
import { Language } from './enums.type.js';

export const SafetyTopicEnum = {
  MONEY: 'money',
  KEYS: 'keys',
  CAR: 'car',
  INSURANCE: 'insurance',
  VOG: 'vog',
  HOME: 'home',
  CONTACT: 'contact',
} as const;
type SafetyTopicEnum = (typeof SafetyTopicEnum)[keyof typeof SafetyTopicEnum];
registerEnumType(SafetyTopicEnum, { name: 'SafetyTopic' });

@ObjectType('SafetyRule', { description: 'What a community says about one thing that people wonder whether it is safe.' })
export class SafetyRuleType {
  @Field(() => SafetyTopicEnum)
  topic!: SafetyTopicEnum;

  @Field()
  text!: string;

  @Field({ description: "In the community's own words; otherwise in those that every community begins with." })
  own!: boolean;
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

  @Field(() => [Language], { description: 'In which its screens can be read.' })
  languages!: Language[];

  @Field(() => Int, { description: 'A helper gets one question that they did not ask for in this many days.' })
  restDays!: number;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'From then on nobody is asked; null: always.' })
  quietFrom!: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  quietTo!: string | null;

  @Field({ description: 'A request is open at once; otherwise a coordinator reads it first.' })
  opensDirectly!: boolean;

  @Field(() => Int, { description: 'How many requests one member may have open.' })
  maxOpenRequests!: number;

  seen!: Community;
}

export const CommunityConnection = connectionOf(CommunityType, 'Community');

export function showCommunity(seen: Community): CommunityType {
  const { quiet, languages, ...community } = seen;
  const { id, slug, name, timeZone, phone, restDays, opensDirectly, maxOpenRequests } = community;
  const hours = { quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null };
  const named = { id, slug, name, timeZone, phone, languages: [...languages] };
  return { ...named, restDays, ...hours, opensDirectly, maxOpenRequests, seen };
}
