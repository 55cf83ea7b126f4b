import { days, later } from '#kernel/clock.js';
import { addDays, instantOf, localParts, type LocalDate } from '#kernel/local-time.js';
import { transitions } from '#kernel/transitions.js';

export type MatchStatus = 'introduced' | 'agreed' | 'done' | 'fell-through' | 'ended';
export type Outcome = 'went-well' | 'did-not-happen' | 'wrong';

export const matchFlow = transitions<MatchStatus>()({
  introduced: { agree: 'agreed', finish: 'done', fall: 'fell-through', end: 'ended' },
  agreed: { finish: 'done', fall: 'fell-through', end: 'ended' },
  done: {},
  'fell-through': {},
  // Closed without a word: who says later how it went is still heard.
  ended: { finish: 'done', fall: 'fell-through' },
});

/** A match in one of these takes one of the places of its request. */
export const alive: readonly MatchStatus[] = ['introduced', 'agreed', 'done', 'ended'];
/** In one of these its helper is busy with it. */
export const running: readonly MatchStatus[] = ['introduced', 'agreed'];

export interface Match {
  readonly id: string;
  readonly requestId: string;
  readonly responseId: string;
  readonly offerId: string | null;
  readonly requesterId: string;
  readonly helperId: string;
  readonly status: MatchStatus;
  readonly createdAt: Date;
}

/** When they are asked, on the day after: early enough to remember, late enough not to disturb. */
const FOLLOW_UP_TIME = '10:00';
/** Without a day on which help was to be given, it is supposed to be over after so many days. */
const OVER_AFTER_DAYS = { asap: 7, 'on-dates': 1, recurring: 14 } as const;
/** Who did not answer is asked once more. */
const FOLLOW_UPS = { most: 2, apartMillis: days(7) } as const;
/** When neither says anything after that either, it is closed: help that repeats when a quarter of a year has gone by. */
const CLOSED_AFTER_DAYS = { asap: 14, 'on-dates': 14, recurring: 70 } as const;

type WhenKind = keyof typeof OVER_AFTER_DAYS;

/** What a timer is for: both are asked how it went, for the last time or not; or it is closed, since nobody said anything. */
export type FollowUpStep = 'ask' | 'ask-again' | 'close';

export const followUpStep = (number: number): FollowUpStep =>
  number > FOLLOW_UPS.most ? 'close' : number === FOLLOW_UPS.most ? 'ask-again' : 'ask';

/** When the next timer goes off after this one. Help that repeats is not closed before the day until which it was asked for. */
export function nextFollowUpAt(
  step: Exclude<FollowUpStep, 'close'>,
  { kind, until }: { readonly kind: WhenKind; readonly until: LocalDate | null },
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Date {
  if (step === 'ask') return later(now, FOLLOW_UPS.apartMillis);
  const closing = later(now, days(CLOSED_AFTER_DAYS[kind]));
  const last = kind === 'recurring' && until !== null ? instantOf(addDays(until, 1), FOLLOW_UP_TIME, timeZone) : null;
  return last !== null && last > closing ? last : closing;
}

/** When both are asked how it went: the morning after the last day of the help that was agreed on. */
export function followUpAt(
  when: { readonly kind: WhenKind; readonly slots: readonly { readonly date: LocalDate | null }[] },
  { createdAt }: Pick<Match, 'createdAt'>,
  timeZone: string,
): Date {
  const made = localParts(createdAt, timeZone).date;
  const last = when.slots.flatMap(({ date }) => date ?? []).reduce((latest, date) => (date > latest ? date : latest), made);
  const after = when.kind === 'on-dates' ? addDays(last, 1) : addDays(made, OVER_AFTER_DAYS[when.kind]);
  return instantOf(after, FOLLOW_UP_TIME, timeZone) ?? later(createdAt, days(OVER_AFTER_DAYS[when.kind]));
}
