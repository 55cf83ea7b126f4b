import type { LocalDate } from '#kernel/local-time.js';
import type { Request, RequestStatus } from './request.js';

/**
 * Why a coordinator looks at a request: it waits for their judgement, nobody was found for it, or someone said yes and it goes its
 * way. One that helpers are being asked for now stands in none of these.
 */
export type DeskPlace = 'waiting' | 'unanswered' | 'in-progress';
export type DeskQueue = DeskPlace | 'all';
export type DeskSort = 'waiting-longest' | 'newest' | 'oldest' | 'deadline' | 'area';

/** Which requests of a queue; what is left out does not narrow it. */
export interface DeskFilter {
  readonly activityIds?: readonly string[] | null;
  readonly areaIds?: readonly string[] | null;
  readonly status?: readonly RequestStatus[] | null;
  /** A code that was said over the telephone, or words. */
  readonly search?: string | null;
}

export interface DeskView {
  readonly queue: DeskQueue;
  readonly filter: DeskFilter;
  readonly sort: DeskSort;
}

/** Nobody is asked for it unless a coordinator does so by hand. */
export const asksByHand = ({ conditions }: Pick<Request, 'conditions'>): boolean =>
  conditions.visibility === 'coordinator-only';

/** Where a request stands after a step; while it is open, who answers decides. */
export function deskOf(request: Pick<Request, 'status' | 'conditions' | 'desk'>): DeskPlace | null {
  if (request.status === 'review') return 'waiting';
  if (request.status === 'matched') return 'in-progress';
  if (request.status !== 'open') return null;
  if (request.desk === 'unanswered' || request.desk === 'in-progress') return request.desk;
  return asksByHand(request) ? 'unanswered' : null;
}

/** For what has no last day: after all others. */
const NEVER: LocalDate = '9999-12-31';

/** The last day on which help makes sense. */
export function neededBy({ when }: Pick<Request, 'when'>): LocalDate {
  const dates = when.slots.flatMap((slot) => slot.date ?? []).sort();
  return when.until ?? (when.kind === 'on-dates' ? dates.at(-1) : undefined) ?? NEVER;
}
