import { hours } from '#kernel/clock.js';
import { addDays, instantOf, localParts } from '#kernel/local-time.js';
import type { LocalDate, LocalTime } from '#kernel/local-time.js';
import type { Random } from '#kernel/random.js';
import type { Need } from './types.js';

/** What keeps helpers from being flooded; a community may set its own. */
export interface WaveLimits {
  /** Days between two questions that a helper did not ask for. */
  readonly restDays: number;
  /** Helpers asked at once, at most. */
  readonly maxWaveSize: number;
  /** Helpers asked for each that a request needs, at most, over all its waves; then the question itself needs a person's look. */
  readonly maxAsked: number;
  /** Which share of the places in a wave goes to helpers never asked before, on average; in [0, 1]. */
  readonly explorationShare: number;
  /** Who is less than this share as likely as those whom a request suits best is not asked; in [0, 1]. See `leastWorthAsking`. */
  readonly leastShare: number;
}

/**
 * One question a week; at most ten at once, so that ten no's are the most that one round costs; one place in ten to learn. A
 * notification has a price (Manshadi & Rodilitz): it takes a helper's one question of the week, so it should go to someone it
 * suits, and not on for ever. In a simulated year these two limits halved what was asked per request that was filled, and as
 * many were filled, since the right helpers were rested (docs/simulation.md).
 */
export const defaultWaveLimits: WaveLimits = {
  restDays: 7,
  maxWaveSize: 10,
  maxAsked: 18,
  explorationShare: 0.1,
  leastShare: 0.5,
};

/** The likeliest may be a friend of old, whom nobody else comes near; the fifth says what helpers there are. */
export const SUITED_RANK = 5;

/**
 * Below which probability somebody is not asked: `leastShare` of the fifth-likeliest of everyone suggested for a request, whether
 * asked or resting now. While the right helpers rest, a request waits for them rather than take the week's one question of someone
 * who will hardly say yes. With five or fewer suggestions all are worth asking.
 * @param likeliest the probabilities of the best suggestions, best first, at least `SUITED_RANK` of them where there are.
 */
export function leastWorthAsking(likeliest: readonly number[], { leastShare }: WaveLimits): number {
  return leastShare * (likeliest.slice(0, SUITED_RANK).at(-1) ?? 0);
}

export type Urgency = 'today' | 'other';

/** How sure a wave must be that enough helpers say yes. What is not urgent can wait for a second wave and spares helpers. */
export const targetProbability: Readonly<Record<Urgency, number>> = { today: 0.8, other: 0.5 };

/**
 * How pressing a need is: `today` when it is as soon as possible, or when one of its dates is today or tomorrow (waiting a day
 * for the first wave would leave no time for a second).
 */
export function urgencyOf(when: Need['when'], today: LocalDate): Urgency {
  if (when.kind === 'asap') return 'today';
  const soon = [today, addDays(today, 1)];
  return when.slots.some((slot) => slot.date !== null && soon.includes(slot.date)) ? 'today' : 'other';
}

/**
 * How long a wave is left alone before the next: an hour when it presses, else six. Of those who answer mail at all, half have done
 * so within 47 minutes and nine in ten within a day (Kooti et al. 2015, *Evolution of conversations in the age of email overload*);
 * by the log-normal through both, nearly four in five within six hours. A whole day would wait for the last, and a late yes is
 * welcome anyway.
 */
export function waitingMillis(urgency: Urgency): number {
  return urgency === 'today' ? hours(1) : hours(6);
}

/**
 * P(at least `needed` of these independent people say yes): the upper tail of the Poisson-binomial distribution, by dynamic
 * programming over the count (exact; people × needed steps). 1 when nobody is needed, 0 when more are needed than there are.
 * @param probabilities each in [0, 1].
 */
export function probabilityAtLeast(probabilities: readonly number[], needed: number): number {
  if (needed <= 0) return 1;
  if (needed > probabilities.length) return 0;
  // exactly[k] = P(k say yes) for k < needed; `reached` collects what has come to `needed` or more.
  const exactly = new Array<number>(needed).fill(0);
  exactly[0] = 1;
  let reached = 0;
  for (const yes of probabilities) {
    reached += (exactly[needed - 1] ?? 0) * yes;
    for (let count = needed - 1; count >= 0; count -= 1) {
      exactly[count] = (exactly[count] ?? 0) * (1 - yes) + (count > 0 ? (exactly[count - 1] ?? 0) * yes : 0);
    }
  }
  return Math.min(1, reached);
}

export interface WaveCandidate {
  readonly offerId: string;
  readonly helperId: string;
  /** P(yes and goes well), in (0, 1). */
  readonly probability: number;
  /** Whether this helper was asked for anything before. */
  readonly everAsked: boolean;
}

export interface WavePlan {
  /** Everyone who may be asked now: rested, outside quiet hours, not yet asked for this need. */
  readonly candidates: readonly WaveCandidate[];
  readonly helpersNeeded: number;
  /** P(enough say yes) to reach, in (0, 1): see `targetProbability`. */
  readonly target: number;
  readonly maxSize: number;
  /** How many were asked for this need in the waves before. */
  readonly askedBefore: number;
  /** See `WaveLimits`. */
  readonly maxAsked: number;
  readonly explorationShare: number;
  /** Who is less likely is not asked: see `leastWorthAsking`. */
  readonly leastProbability: number;
  readonly random: Random;
}

const bestFirst = (a: WaveCandidate, b: WaveCandidate): number =>
  b.probability - a.probability || (a.offerId < b.offerId ? -1 : a.offerId > b.offerId ? 1 : 0);

const isEnough = (wave: readonly WaveCandidate[], { helpersNeeded, target }: WavePlan): boolean =>
  probabilityAtLeast(
    wave.map((candidate) => candidate.probability),
    helpersNeeded,
  ) >= target;

/** How many may be asked now. */
const sizeOf = ({ maxSize, maxAsked, askedBefore }: WavePlan): number => Math.min(maxSize, maxAsked - askedBefore);

/** Adds the best until it is enough, the wave is full or nobody is left. */
function filled(first: readonly WaveCandidate[], sorted: readonly WaveCandidate[], plan: WavePlan): WaveCandidate[] {
  const wave = [...first];
  for (const candidate of sorted) {
    if (wave.length >= sizeOf(plan) || isEnough(wave, plan)) break;
    if (!wave.includes(candidate)) wave.push(candidate);
  }
  return wave.sort(bestFirst);
}

/** `count` of these, each as likely (the first steps of a Fisher–Yates shuffle). */
function drawn(from: readonly WaveCandidate[], count: number, random: Random): WaveCandidate[] {
  const pool = [...from];
  const taken: WaveCandidate[] = [];
  while (taken.length < count && pool.length > 0) {
    taken.push(...pool.splice(Math.floor(random() * pool.length), 1));
  }
  return taken;
}

/**
 * Who to ask now, the likeliest first: the smallest set with P(at least `helpersNeeded` say yes) ≥ `target`, never more than
 * `maxSize`, nor than `maxAsked` over all waves, one offer per helper, and nobody less likely than `leastProbability`. Best first is exact here: any set of the same size has, person by person, lower
 * probabilities and so a smaller tail. When the target is out of reach it is the best of them.
 *
 * On average `explorationShare` of the places go to helpers never asked before, drawn at random among those whom the best-first
 * set leaves out; the best then fill up to the target again. Exploring never costs the target: where it would, the wave is the
 * smallest set.
 */
export function planWave(plan: WavePlan): readonly WaveCandidate[] {
  const seen = new Set<string>();
  const sorted = plan.candidates
    .filter(({ probability }) => probability >= plan.leastProbability)
    .sort(bestFirst)
    .filter(({ helperId }) => !seen.has(helperId) && seen.add(helperId));
  const smallest = filled([], sorted, plan);

  const share = smallest.length * plan.explorationShare;
  const places = Math.floor(share) + (plan.random() < share % 1 ? 1 : 0);
  const wanted = places - smallest.filter((candidate) => !candidate.everAsked).length;
  const never = sorted.filter((candidate) => !candidate.everAsked && !smallest.includes(candidate));
  if (wanted <= 0 || never.length === 0) return smallest;

  const exploring = filled(drawn(never, wanted, plan.random), sorted, plan);
  return isEnough(exploring, plan) || !isEnough(smallest, plan) ? exploring : smallest;
}

export interface QuietHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/**
 * Whether a wall clock is within quiet hours: from `from` up to, not including, `to`; `22:00`–`08:00` runs over midnight. Null,
 * and two equal times, are no quiet hours at all.
 */
export function insideQuietHours(localTime: LocalTime, quiet: QuietHours | null): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  return from <= to ? from <= localTime && localTime < to : localTime >= from || localTime < to;
}

const MINUTE_MILLIS = 60_000;

/**
 * The first instant, at or after this one, at which someone may be asked: itself, or the end of the quiet stretch it is in. When
 * the clock skips that end (spring) it is the first minute after the gap; in the hour that comes twice (autumn) it is never
 * before `instant`.
 */
export function nextAllowedInstant(instant: Date, quiet: QuietHours | null, timeZone: string): Date {
  const now = localParts(instant, timeZone);
  if (quiet === null || !insideQuietHours(now.time, quiet)) return instant;
  const endDate = now.time < quiet.to ? now.date : addDays(now.date, 1);
  const end = instantOf(endDate, quiet.to, timeZone);
  if (end !== null && end.getTime() > instant.getTime()) return end;
  // The two nights a year on which the end is skipped or has just been: follow the clock, minute by minute.
  let next = Math.floor(instant.getTime() / MINUTE_MILLIS) * MINUTE_MILLIS;
  do next += MINUTE_MILLIS;
  while (insideQuietHours(localParts(new Date(next), timeZone).time, quiet));
  return new Date(next);
}
