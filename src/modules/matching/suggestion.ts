import { transitions } from '#kernel/transitions.js';
import type { Reason } from '#matching/types.js';

export type { Reason } from '#matching/types.js';

export type SuggestionStatus = 'proposed' | 'asked' | 'answered' | 'lapsed' | 'cancelled';

export const suggestionFlow = transitions<SuggestionStatus>()({
  proposed: { ask: 'asked', answer: 'answered', cancel: 'cancelled' },
  asked: { answer: 'answered', lapse: 'lapsed', cancel: 'cancelled' },
  lapsed: { answer: 'answered' },
  answered: {},
  cancelled: {},
});

export interface Suggestion {
  readonly id: string;
  readonly requestId: string;
  readonly offerId: string;
  readonly helperId: string;
  readonly status: SuggestionStatus;
  readonly probability: number;
  readonly reasons: readonly Reason[];
  readonly modelVersion: string;
  readonly askedAt: Date | null;
  readonly createdAt: Date;
}

/** What the requester may know of why someone fits: never how often they were asked or how much they do already. */
export const reasonsForRequester: readonly Reason['code'][] = ['activity', 'near', 'day', 'language', 'did-before'];
