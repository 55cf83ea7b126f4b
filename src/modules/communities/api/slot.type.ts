import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Slot } from '#kernel/local-time.js';
import { LocalDateScalar, LocalTimeScalar } from '../../../platform/graphql/scalars.js';
import { Weekday } from './enums.type.js';

@ObjectType('Slot')
export class SlotType {
  @Field(() => LocalDateScalar, { nullable: true })
  date!: string | null;

  @Field(() => Weekday, { nullable: true })
  weekday!: Weekday | null;

  @Field(() => LocalTimeScalar)
  from!: string;

  @Field(() => LocalTimeScalar)
  to!: string;
}

@InputType({ description: 'Exactly one of date and weekday.' })
export class SlotInput {
  @Field(() => LocalDateScalar, { nullable: true })
  date?: string | null;

  @Field(() => Weekday, { nullable: true })
  weekday?: Weekday | null;

  @Field(() => LocalTimeScalar)
  from!: string;

  @Field(() => LocalTimeScalar)
  to!: string;
}

export const toSlot = ({ date, weekday, from, to }: SlotInput): Slot => ({
  date: date ?? null,
  weekday: weekday ?? null,
  from,
  to,
});
