import { Problem } from '#kernel/errors.js';
import type { LocalTime } from '#kernel/local-time.js';
import type { Community } from './community.js';

/** What keeps helpers from being flooded and requesters from asking too much; an administrator sets it. */
export interface MatchingLimits {
  readonly restDays: number;
  readonly maxWaveSize: number;
  readonly maxAsked: number;
  readonly explorationShare: number;
  readonly maxOpenRequests: number;
  /** Null only in a community that never had quiet hours. */
  readonly quietFrom: LocalTime | null;
  readonly quietTo: LocalTime | null;
}
export type LimitName = keyof MatchingLimits;

interface Bound<T> {
  readonly least: T;
  readonly most: T;
}

/**
 * Between what an administrator may choose. What lies outside is not a matter of taste: without rest days helpers leave, a round of
 * one helper takes weeks, hundreds of questions for one request is what every other system does wrong, and nobody is asked at night.
 */
export const limitBounds = {
  restDays: { least: 1, most: 60 },
  maxWaveSize: { least: 2, most: 25 },
  maxAsked: { least: 3, most: 60 },
  explorationShare: { least: 0, most: 0.5 },
  maxOpenRequests: { least: 1, most: 50 },
  quietFrom: { least: '17:00', most: '23:00' },
  quietTo: { least: '07:00', most: '12:00' },
} as const satisfies Record<LimitName, Bound<number> | Bound<LocalTime>>;

const names = Object.keys(limitBounds) as LimitName[];
const wholes: readonly LimitName[] = ['restDays', 'maxWaveSize', 'maxAsked', 'maxOpenRequests'];

/** What of it is to be changed; what is left out stays. */
export type WantedLimits = { readonly [Name in LimitName]?: MatchingLimits[Name] };

/** What is wanted, without what was left out. @throws Problem `limits.number` or `limits.time`, with the field. */
export function checkedLimits(wanted: WantedLimits): WantedLimits {
  const given = names.filter((name) => wanted[name] !== undefined && wanted[name] !== null);
  const wrong = given.find((name) => !fits(name, wanted[name]));
  if (wrong === undefined) return Object.fromEntries(given.map((name) => [name, wanted[name]]));
  const details = { field: wrong, params: inWords(wrong, limitBounds[wrong]) };
  throw new Problem(typeof limitBounds[wrong].least === 'number' ? 'limits.number' : 'limits.time', details);
}

function fits(name: LimitName, value: unknown): boolean {
  const { least, most }: Bound<number | string> = limitBounds[name];
  if (typeof value === 'number' && typeof least === 'number' && typeof most === 'number') {
    return value >= least && value <= most && (!wholes.includes(name) || Number.isInteger(value));
  }
  return typeof value === 'string' && typeof least === 'string' && typeof most === 'string' && least <= value && value <= most;
}

/** A share is written and filled in as a percentage. */
const inWords = (
  name: LimitName,
  { least, most }: Bound<number | string>,
): { least: number | string; most: number | string } =>
  name === 'explorationShare' ? { least: 100 * Number(least), most: 100 * Number(most) } : { least, most };

export function limitsOf({ quiet, ...rules }: Community): MatchingLimits {
  const { restDays, maxWaveSize, maxAsked, explorationShare, maxOpenRequests } = rules;
  const quietFrom = quiet?.from ?? null;
  return { restDays, maxWaveSize, maxAsked, explorationShare, maxOpenRequests, quietFrom, quietTo: quiet?.to ?? null };
}

/** @throws Problem `limits.both-times` when quiet hours would begin and never end, or the other way round. */
export function checkWhole(before: MatchingLimits, wanted: WantedLimits): void {
  const { quietFrom, quietTo } = { ...before, ...wanted };
  if ((quietFrom === null) === (quietTo === null)) return;
  throw new Problem('limits.both-times', { field: quietFrom === null ? 'quietFrom' : 'quietTo' });
}

/** Those that become something else. */
export function changesOf(before: MatchingLimits, wanted: WantedLimits): LimitName[] {
  return names.filter((name) => wanted[name] !== undefined && wanted[name] !== before[name]);
}

/** For who looks back at what was changed: `restDays 7 → 14`. */
export function writtenChanges(before: MatchingLimits, wanted: WantedLimits): string {
  return changesOf(before, wanted)
    .map((name) => `${name} ${before[name] ?? '–'} → ${wanted[name]}`)
    .join('; ');
}
