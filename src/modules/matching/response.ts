import { days, hours } from '#kernel/clock.js';
import { transitions } from '#kernel/transitions.js';
import type { Urgency } from '#matching/waves.js';

export type Answer = 'yes' | 'not-now' | 'never';
export type ResponseStatus = 'given' | 'chosen' | 'reserve' | 'thanked' | 'withdrawn';

export const responseFlow = transitions<ResponseStatus>()({
  given: { choose: 'chosen', reserve: 'reserve', thank: 'thanked', withdraw: 'withdrawn' },
  reserve: { choose: 'chosen', thank: 'thanked', withdraw: 'withdrawn' },
  chosen: {},
  // When its request is renewed, its helper may answer anew.
  thanked: { renew: 'withdrawn' },
  withdrawn: {},
});

export interface Response {
  readonly id: string;
  readonly requestId: string;
  readonly helperId: string;
  readonly suggestionId: string | null;
  readonly offerId: string | null;
  readonly answer: Answer;
  readonly status: ResponseStatus;
  readonly message: string | null;
  /** Set when the match that came of it is finished. */
  readonly wentWell: boolean | null;
  readonly createdAt: Date;
}

/** How long a neighbour who said yes waits for the choice before who asked is reminded, and how long again before the desk knows. */
const CHOICE_MILLIS = { today: [hours(4), hours(20)], other: [days(1), days(3)] } as const;
export const CHOICE_REMINDERS = 2;

/** @param number of the reminder, from 1. */
export const choiceDueMillis = (urgency: Urgency, number: number): number => CHOICE_MILLIS[urgency][number - 1] ?? 0;

/** A yes that was taken back is no longer shown. */
export function isResponseSeen({ status }: Pick<Response, 'status'>): boolean {
  return status !== 'withdrawn';
}

/** A yes that waits to be chosen. */
export const isWaiting = ({ answer, status }: Pick<Response, 'answer' | 'status'>): boolean =>
  answer === 'yes' && (status === 'given' || status === 'reserve');

/** A yes that stands, and did not come to nothing: so much less help is needed. */
export function isYesThatCounts({ answer, status, wentWell }: Pick<Response, 'answer' | 'status' | 'wentWell'>): boolean {
  return answer === 'yes' && ['given', 'chosen', 'reserve'].includes(status) && wentWell !== false;
}
