import { transitions } from '#kernel/transitions.js';

export type MatchStatus = 'introduced' | 'agreed' | 'done' | 'fell-through' | 'ended';
export type Outcome = 'went-well' | 'did-not-happen' | 'wrong';

export const matchFlow = transitions<MatchStatus>()({
  introduced: { agree: 'agreed', finish: 'done', fall: 'fell-through' },
  agreed: { finish: 'done', fall: 'fell-through', end: 'ended' },
  done: {},
  'fell-through': {},
  ended: {},
});

/** A match in one of these takes one of the places of its request. */
export const alive: readonly MatchStatus[] = ['introduced', 'agreed', 'done'];
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
