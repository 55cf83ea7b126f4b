import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Problem } from '#kernel/errors.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { SlotInput, toSlot } from '../../communities/api/slot.type.js';
import type { PostedRequest } from '../opening.js';
import type { RequestFilter } from '../request.js';
import { ConsentHowEnum, RequestStatusEnum, VisibilityEnum, WhenKindEnum } from './request.type.js';

type ValueOf<T> = T[keyof T];

@InputType()
export class ConsentInput {
  @Field()
  agreedBy!: string;

  @Field(() => ConsentHowEnum)
  how!: ValueOf<typeof ConsentHowEnum>;
}

@InputType()
export class RequestForInput {
  @Field()
  self!: boolean;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  relation?: string | null;

  @Field(() => ConsentInput, { nullable: true })
  consent?: ConsentInput | null;
}

@InputType()
export class WhenInput {
  @Field(() => WhenKindEnum)
  kind!: ValueOf<typeof WhenKindEnum>;

  @Field(() => [SlotInput], { nullable: true })
  slots?: SlotInput[] | null;

  @Field(() => LocalDateScalar, { nullable: true })
  until?: string | null;
}

@InputType()
export class ConditionsInput {
  @Field(() => [String], { nullable: true })
  languages?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  knownToCoordinator?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  vogRequired?: boolean | null;

  @Field(() => VisibilityEnum, { nullable: true })
  visibility?: ValueOf<typeof VisibilityEnum> | null;
}

@InputType()
export class PostRequestInput {
  @Field(() => RequestForInput)
  for!: RequestForInput;

  @Field()
  title!: string;

  @Field()
  text!: string;

  @Field(() => ID, { nullable: true })
  activityId?: string | null;

  @Field()
  postcode!: string;

  @Field(() => Int, { nullable: true, defaultValue: 1 })
  helpersNeeded?: number | null;

  @Field(() => WhenInput)
  when!: WhenInput;

  @Field(() => ConditionsInput, { nullable: true })
  conditions?: ConditionsInput | null;
}

@InputType()
export class EditRequestInput {
  @Field(() => RequestForInput, { nullable: true })
  for?: RequestForInput | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  activityId?: string | null;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => Int, { nullable: true })
  helpersNeeded?: number | null;

  @Field(() => WhenInput, { nullable: true })
  when?: WhenInput | null;

  @Field(() => ConditionsInput, { nullable: true })
  conditions?: ConditionsInput | null;
}

@InputType('RequestFilter')
export class RequestFilterInput implements RequestFilter {
  @Field(() => [RequestStatusEnum], { nullable: true })
  status?: ValueOf<typeof RequestStatusEnum>[] | null;

  @Field(() => [ID], { nullable: true })
  activityIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  areaIds?: string[] | null;

  @Field(() => String, { nullable: true })
  search?: string | null;
}

function toOnBehalf(input: RequestForInput): PostedRequest['onBehalf'] {
  const { self, name, relation, consent } = input;
  if (self) {
    if (name || consent) throw new Problem('request.for', { field: 'for.self' });
    return null;
  }
  return { name: name ?? null, relation: relation ?? null, consent: consent ?? null };
}

const toWhen = ({ kind, slots, until }: WhenInput): PostedRequest['when'] => ({
  kind,
  slots: (slots ?? []).map(toSlot),
  until: until ?? null,
});

const toConditions = (input: ConditionsInput | null | undefined): PostedRequest['conditions'] => ({
  languages: input?.languages ?? [],
  knownToCoordinator: input?.knownToCoordinator ?? false,
  vogRequired: input?.vogRequired ?? false,
  visibility: input?.visibility ?? 'public',
});

export function toPosted(input: PostRequestInput): PostedRequest {
  return {
    onBehalf: toOnBehalf(input.for),
    title: input.title,
    text: input.text,
    activityId: input.activityId ?? null,
    postcode: input.postcode,
    helpersNeeded: input.helpersNeeded ?? 1,
    when: toWhen(input.when),
    conditions: toConditions(input.conditions),
  };
}

/** Only what was sent; `activityId: null` takes the chosen activity away, null elsewhere changes nothing. */
export function toChanges(input: EditRequestInput): Partial<PostedRequest> {
  return {
    ...(input.for && { onBehalf: toOnBehalf(input.for) }),
    ...(typeof input.title === 'string' && { title: input.title }),
    ...(typeof input.text === 'string' && { text: input.text }),
    ...(input.activityId !== undefined && { activityId: input.activityId }),
    ...(typeof input.postcode === 'string' && { postcode: input.postcode }),
    ...(typeof input.helpersNeeded === 'number' && { helpersNeeded: input.helpersNeeded }),
    ...(input.when && { when: toWhen(input.when) }),
    ...(input.conditions && { conditions: toConditions(input.conditions) }),
  };
}
