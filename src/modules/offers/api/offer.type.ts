import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { SlotInput, SlotType, toSlot } from '../../communities/api/slot.type.js';
import type { Offer } from '../offer.js';
import type { OfferFilter, PublishedOffer } from '../offers.service.js';

type ValueOf<T> = T[keyof T];

export const OfferStatusEnum = {
  DRAFT: 'draft',
  REVIEW: 'review',
  OPEN: 'open',
  PAUSED: 'paused',
  WITHDRAWN: 'withdrawn',
} as const;
registerEnumType(OfferStatusEnum, { name: 'OfferStatus' });
export const ReachEnum = { STREET: 'street', AREA: 'area', TOWN: 'town', REGION: 'region' } as const;
registerEnumType(ReachEnum, { name: 'Reach' });

@ObjectType('Offer')
export class OfferType {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field()
  text!: string;

  @Field(() => OfferStatusEnum)
  status!: string;

  @Field(() => String, { nullable: true, description: 'What a coordinator wrote when it was sent back; for its helper.' })
  deskNote!: string | null;

  @Field(() => ReachEnum)
  reach!: string;

  @Field(() => [SlotType])
  availability!: SlotType[];

  @Field(() => Int)
  maxActive!: number;

  @Field(() => Int)
  active!: number;

  @Field(() => LocalDateScalar, { nullable: true })
  pausedUntil!: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  /** What the fields with a resolver are worked out from; not in the schema. */
  offer!: Offer;
}

export const OfferConnection = connectionOf(OfferType, 'Offer');

export function showOffer(offer: Offer): OfferType {
  const { id, title, text, status, deskNote, reach, maxActive, active, pausedUntil, createdAt } = offer;
  const availability = [...offer.availability];
  return { id, title, text, status, deskNote, reach, availability, maxActive, active, pausedUntil, createdAt, offer };
}

@InputType()
export class PublishOfferInput {
  @Field()
  title!: string;

  @Field()
  text!: string;

  @Field(() => [ID])
  activityIds!: string[];

  @Field()
  postcode!: string;

  @Field(() => ReachEnum)
  reach!: ValueOf<typeof ReachEnum>;

  @Field(() => [SlotInput])
  availability!: SlotInput[];

  @Field(() => Int, { nullable: true, defaultValue: 2 })
  maxActive?: number | null;
}

@InputType()
export class EditOfferInput {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => [ID], { nullable: true })
  activityIds?: string[] | null;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => ReachEnum, { nullable: true })
  reach?: ValueOf<typeof ReachEnum> | null;

  @Field(() => [SlotInput], { nullable: true })
  availability?: SlotInput[] | null;

  @Field(() => Int, { nullable: true })
  maxActive?: number | null;
}

@InputType('OfferFilter')
export class OfferFilterInput implements OfferFilter {
  @Field(() => [OfferStatusEnum], { nullable: true })
  status?: ValueOf<typeof OfferStatusEnum>[] | null;

  @Field(() => [ID], { nullable: true })
  activityIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  areaIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words in it; for a coordinator also in the name of its helper.' })
  search?: string | null;
}

export function toPublished(input: PublishOfferInput): PublishedOffer {
  return { ...input, availability: input.availability.map(toSlot), maxActive: input.maxActive ?? 2 };
}

/** Only what was sent; null changes nothing. */
export function toOfferChanges({ availability, ...input }: EditOfferInput): Partial<PublishedOffer> {
  const sent = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
  return { ...sent, ...(availability && { availability: availability.map(toSlot) }) };
}
