import { Problem } from '#kernel/errors.js';
import type { LocalDate } from '#kernel/local-time.js';

/** What a community shows of itself. Null: too few to be said without saying who. */
export interface Figures {
  readonly since: LocalDate;
  readonly requestsPosted: number | null;
  readonly requestsHelped: number | null;
  readonly helpersAvailable: number | null;
  readonly membersJoined: number | null;
}

export const MOST_DAYS = 366;
const LEAST_DAYS = 7;
/** Below this a number is about persons. */
const LEAST = 10;
/** Two figures that differ by one would show what one person did. */
const STEP = 5;

/** @throws Problem `figures.days`. */
export function checkedDays(days: number): number {
  if (days < LEAST_DAYS || days > MOST_DAYS) {
    throw new Problem('figures.days', { field: 'days', params: { least: LEAST_DAYS, most: MOST_DAYS } });
  }
  return days;
}

/** A count as anyone may know it: rounded down to fives, and not at all below ten. */
export function publicCount(count: number): number | null {
  return count < LEAST ? null : count - (count % STEP);
}
