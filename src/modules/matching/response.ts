import { transitions } from '#kernel/transitions.js';

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

/** A yes that was taken back is no longer shown. */
export function isResponseSeen({ status }: Pick<Response, 'status'>): boolean {
  return status !== 'withdrawn';
}

/** A yes that stands, and did not come to nothing: so much less help is needed. */
export function isYesThatCounts({ answer, status, wentWell }: Pick<Response, 'answer' | 'status' | 'wentWell'>): boolean {
  return answer === 'yes' && ['given', 'chosen', 'reserve'].includes(status) && wentWell !== false;
}
