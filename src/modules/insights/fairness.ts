import { Problem } from '#kernel/errors.js';
import { addDays, type LocalDate } from '#kernel/local-time.js';

/**
 * By what people are told apart here. `age`: how long their account is there. `language`: which they speak. `channel`: of helpers how
 * they can be reached, of requesters who wrote the question down.
 */
export const dimensions = ['area', 'age', 'language', 'channel'] as const;
export type Dimension = (typeof dimensions)[number];

/** A group that a statement counted. `key` is a code, or the name of an area. */
export interface Counted {
  readonly key: string;
  readonly persons: number;
}

export interface HelperCounts extends Counted {
  /** How many of them were asked at least once, and how often all together. */
  readonly askedPersons: number;
  readonly asked: number;
  /** How unevenly being asked is shared, in [0, 1): 0 when all are asked as often. Null when nobody was. */
  readonly gini: number | null;
}

export interface RequesterCounts extends Counted {
  readonly requests: number;
  /** Of those, with at least one yes. */
  readonly answered: number;
  /** From asking to the first yes, in the middle; null without a yes. */
  readonly medianHours: number | null;
}

/** What may be shown of a group: nothing but that it is there, when it is held back. */
export type Shown<Group extends Counted> = { readonly key: string; readonly group: Group | null };

/** A group of fewer persons is about persons. */
export const LEAST_PERSONS = 5;
/** A longer time is not looked back over. */
const MOST_DAYS = 366;

export interface Period {
  readonly from: LocalDate;
  /** The last day of it. */
  readonly to: LocalDate;
}

/** @throws Problem `fairness.period`. */
export function checkedPeriod({ from, to }: Period): Period {
  if (from > to || addDays(from, MOST_DAYS) <= to) {
    throw new Problem('fairness.period', { field: 'from', params: { most: MOST_DAYS } });
  }
  return { from, to };
}

/**
 * Groups as they may be shown. A small one is held back; and when those held back would together still be few, so that what they did
 * could be worked out from the other tables, the smallest of the others is held back with them.
 */
export function shownGroups<Group extends Counted>(groups: readonly Group[]): Shown<Group>[] {
  const bySize = [...groups].sort((a, b) => a.persons - b.persons || (a.key < b.key ? -1 : 1));
  const held = new Set<Group>();
  let persons = 0;
  for (const group of bySize) {
    const hidden = group.persons < LEAST_PERSONS || (persons > 0 && persons < LEAST_PERSONS);
    if (!hidden) break;
    held.add(group);
    persons += group.persons;
  }
  return groups.map((group) => ({ key: group.key, group: held.has(group) ? null : group }));
}
