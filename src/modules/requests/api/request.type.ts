import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { SlotType } from '../../communities/api/slot.type.js';
import { spoken } from '../reference.js';
import type { SeenRequest } from '../seen-request.js';

export const RequestStatusEnum = {
  DRAFT: 'draft',
  REVIEW: 'review',
  OPEN: 'open',
  MATCHED: 'matched',
  DONE: 'done',
  WITHDRAWN: 'withdrawn',
  EXPIRED: 'expired',
  REJECTED: 'rejected',
} as const;
registerEnumType(RequestStatusEnum, { name: 'RequestStatus' });
export const WhenKindEnum = { ASAP: 'asap', ON_DATES: 'on-dates', RECURRING: 'recurring' } as const;
registerEnumType(WhenKindEnum, { name: 'WhenKind' });
export const VisibilityEnum = {
  PUBLIC: 'public',
  SUITABLE_HELPERS: 'suitable-helpers',
  COORDINATOR_ONLY: 'coordinator-only',
} as const;
registerEnumType(VisibilityEnum, { name: 'Visibility' });
export const ConsentHowEnum = { IN_PERSON: 'in-person', BY_PHONE: 'by-phone', IN_WRITING: 'in-writing' } as const;
registerEnumType(ConsentHowEnum, { name: 'ConsentHow' });

@ObjectType('When')
export class WhenType {
  @Field(() => WhenKindEnum)
  kind!: string;

  @Field(() => [SlotType])
  slots!: SlotType[];

  @Field(() => LocalDateScalar, { nullable: true })
  until!: string | null;
}

@ObjectType('Conditions')
export class ConditionsType {
  @Field(() => [String])
  languages!: string[];

  @Field()
  knownToCoordinator!: boolean;

  @Field()
  vogRequired!: boolean;

  @Field(() => VisibilityEnum)
  visibility!: string;

  @Field(() => VisibilityEnum, {
    description:
      'What the requester chose: `visibility` is narrower while the words are not for the street. For those concerned.',
  })
  chosenVisibility!: string;
}

@ObjectType('Consent')
export class ConsentType {
  @Field()
  agreedBy!: string;

  @Field(() => ConsentHowEnum)
  how!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  recordedById!: string;
}

@ObjectType('RequestFor', { description: 'Name and consent: for those concerned.' })
export class RequestForType {
  @Field()
  self!: boolean;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  relation!: string | null;

  @Field(() => ConsentType, { nullable: true })
  consent!: ConsentType | null;
}

@ObjectType('RequestStep', { description: 'Something that was done about a request.' })
export class RequestStepType {
  @Field({ description: 'posted, held, approved, sent-back, asked, responded, chosen, …' })
  code!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => Int, { nullable: true, description: 'How many were asked.' })
  count!: number | null;

  byId!: string | null;
}

@ObjectType('Request', { description: 'What someone asks. For others than those concerned: its safe public version.' })
export class RequestType {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field()
  text!: string;

  @Field(() => RequestStatusEnum)
  status!: string;

  @Field(() => String, { nullable: true, description: 'Why it is held, sent back, …: a code; for those concerned.' })
  statusReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a coordinator wrote when it was sent back, refused or closed; for the requester and coordinators.',
  })
  deskNote!: string | null;

  @Field(() => RequestForType)
  for!: RequestForType;

  @Field(() => Int)
  helpersNeeded!: number;

  @Field(() => WhenType)
  when!: WhenType;

  @Field(() => ConditionsType)
  conditions!: ConditionsType;

  @Field({ description: 'A code that can be said over the telephone: "K7M-2QX". A coordinator finds the request by it.' })
  reference!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends by itself; for those concerned.' })
  expiresAt!: Date | null;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => GraphQLISODateTime)
  updatedAt!: Date;

  /** What the fields of other modules are worked out from; not in the schema. */
  seen!: SeenRequest;
}

export const RequestConnection = connectionOf(RequestType, 'Request');

export function showRequest(seen: SeenRequest): RequestType {
  const { id, title, text, status, statusReason, deskNote, helpersNeeded, when, conditions, expiresAt } = seen;
  const { chosenVisibility, createdAt, updatedAt } = seen;
  return {
    id,
    title,
    text,
    status,
    statusReason,
    deskNote,
    for: showFor(seen),
    helpersNeeded,
    when: { ...when, slots: [...when.slots] },
    conditions: { ...conditions, chosenVisibility, languages: [...conditions.languages] },
    reference: spoken(seen.reference),
    expiresAt,
    createdAt,
    updatedAt,
    seen,
  };
}

function showFor({ onBehalf, requesterId }: SeenRequest): RequestForType {
  const consent = onBehalf?.consent ? { ...onBehalf.consent, recordedById: requesterId } : null;
  return { self: onBehalf === null, name: onBehalf?.name ?? null, relation: onBehalf?.relation ?? null, consent };
}
