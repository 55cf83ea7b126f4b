import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import type { FailedDelivery } from '../delivery.js';

const DeliveryStateEnum = { PENDING: 'pending', ENQUEUED: 'enqueued', DONE: 'done', FAILED: 'failed' } as const;
type DeliveryStateEnum = (typeof DeliveryStateEnum)[keyof typeof DeliveryStateEnum];
registerEnumType(DeliveryStateEnum, { name: 'DeliveryState' });

@ObjectType('DeliverySubject', { description: 'What an event is about, by the name the event has for it: requestId.' })
export class DeliverySubjectType {
  @Field()
  name!: string;

  @Field(() => ID)
  id!: string;
}

@ObjectType('FailedDelivery', { description: 'Work that did not succeed however often it was tried. Ids and codes only.' })
export class FailedDeliveryType {
  @Field(() => ID)
  id!: string;

  @Field(() => DeliveryStateEnum, { description: 'FAILED until it is replayed.' })
  state!: DeliveryStateEnum;

  @Field({ description: 'What happened: "request.opened".' })
  event!: string;

  @Field(() => GraphQLISODateTime)
  eventAt!: Date;

  @Field(() => [DeliverySubjectType])
  subjects!: DeliverySubjectType[];

  @Field({ description: 'What was to be done: "matching.suggest-helpers".' })
  handler!: string;

  @Field(() => Int)
  failures!: number;

  @Field(() => String, { nullable: true, description: 'The kind of the last failure.' })
  error!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it failed last; null once it was replayed.' })
  failedAt!: Date | null;
}

export const FailedDeliveryConnection = connectionOf(FailedDeliveryType, 'FailedDelivery');

export function showDelivery(delivery: FailedDelivery): FailedDeliveryType {
  const { id, state, event, eventAt, subjects, handler, failures, error, failedAt } = delivery;
  return { id, state, event, eventAt, subjects: [...subjects], handler, failures, error, failedAt };
}
