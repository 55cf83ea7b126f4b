import { days, hours } from '#kernel/clock.js';
import { kindOf } from './town.js';
import type { Course, World } from './world.js';

/** What a year came to; shares in [0, 1], times in hours. */
export interface Figures {
  readonly filled24h: number;
  readonly filled48h: number;
  readonly filled7d: number;
  readonly filled: number;
  readonly askedPerFilled: number;
  readonly reactionsPerRequest: number;
  /** Of how often each helper helped, over everyone with an open offer. */
  readonly giniOfLoad: number;
  /** Of how often each was asked. */
  readonly giniOfAsks: number;
  readonly neverAsked: number;
  readonly medianHoursToYes: number;
}
export type FigureName = keyof Figures;

/**
 * How unevenly something is shared, in [0, 1): 0 when all have the same, near 1 when one has everything. The mean difference
 * between two people over twice the mean (Gini 1912), by ranks.
 */
export function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return 0;
  const ranked = sorted.reduce((sum, amount, index) => sum + (2 * (index + 1) - sorted.length - 1) * amount, 0);
  return ranked / (sorted.length * total);
}

function filledWithin(courses: readonly Course[], millis: number): number {
  const filled = courses.filter(({ filledAt, request }) => filledAt !== null && filledAt - request.postedAt <= millis);
  return courses.length === 0 ? Number.NaN : filled.length / courses.length;
}

export function figuresOf({ courses, pasts }: World): Figures {
  const all = [...courses.values()];
  const helpers = [...pasts.values()];
  const filled = filledWithin(all, Infinity);
  const toYes = all.flatMap(({ firstYesAt, request }) => (firstYesAt === null ? [] : [firstYesAt - request.postedAt]));
  const sum = (of: (course: Course) => number): number => all.reduce((total, course) => total + of(course), 0);
  return {
    filled24h: filledWithin(all, hours(24)),
    filled48h: filledWithin(all, hours(48)),
    filled7d: filledWithin(all, days(7)),
    filled,
    askedPerFilled: sum(({ asked }) => asked) / (filled * all.length),
    reactionsPerRequest: sum(({ reactions }) => reactions) / all.length,
    giniOfLoad: gini(helpers.map(({ helped, active }) => helped + active)),
    giniOfAsks: gini(helpers.map(({ askedAt }) => askedAt.length)),
    neverAsked: helpers.filter(({ askedAt }) => askedAt.length === 0).length / helpers.length,
    medianHoursToYes: (toYes.sort((a, b) => a - b)[Math.floor(toYes.length / 2)] ?? Number.NaN) / hours(1),
  };
}

/** Filled within 24 and 48 hours and 7 days, per kind of help. */
export function perKind({ courses }: World): ReadonlyMap<string, readonly number[]> {
  const byKind = new Map<string, Course[]>();
  for (const course of courses.values()) {
    const kind = kindOf(course.request.activity);
    byKind.set(kind, [...(byKind.get(kind) ?? []), course]);
  }
  return new Map(
    [...byKind].map(([kind, some]) => [kind, [hours(24), hours(48), days(7)].map((within) => filledWithin(some, within))]),
  );
}
