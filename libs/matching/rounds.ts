import { days, hours, later } from '#kernel/clock.js';
import { localParts } from '#kernel/local-time.js';
import { seededRandom, seedOf } from '#kernel/random.js';
import type { Need } from './types.js';
import {
  defaultWaveLimits,
  insideQuietHours,
  leastWorthAsking,
  nextAllowedInstant,
  planWave,
  targetProbability,
  urgencyOf,
  waitingMillis,
} from './waves.js';
import type { QuietHours, WaveCandidate, WaveLimits } from './waves.js';

/** What a community decided about asking. */
export interface RoundRules extends Pick<WaveLimits, 'restDays' | 'maxWaveSize' | 'maxAsked' | 'explorationShare'> {
  readonly quiet: QuietHours | null;
  readonly timeZone: string;
}

/** One round of asking for one request: which, for what, and when it is held. */
export interface Round {
  readonly requestId: string;
  /** 1 for the first. */
  readonly number: number;
  readonly helpersNeeded: number;
  readonly when: Need['when'];
  readonly now: Date;
}

const urgencyAt = ({ when, now }: Round, { timeZone }: RoundRules) => urgencyOf(when, localParts(now, timeZone).date);

/** Someone who is proposed, may help and has room. */
export interface RoundCandidate extends Omit<WaveCandidate, 'everAsked'> {
  /** When they were last asked for anything; null: never. */
  readonly lastAskedAt: Date | null;
}

/** Whether someone has had their question lately. Where nobody rests, not even who was asked a moment ago. */
export function isResting(lastAskedAt: Date | null, { restDays }: Pick<WaveLimits, 'restDays'>, now: Date): boolean {
  return restDays > 0 && lastAskedAt !== null && lastAskedAt > later(now, -days(restDays));
}

/** When the first of these who rest has rested; null when there is nobody. */
export function freeAgain(
  resting: readonly { readonly lastAskedAt: Date | null }[],
  { restDays }: Pick<WaveLimits, 'restDays'>,
): Date | null {
  const asked = resting.flatMap(({ lastAskedAt }) => lastAskedAt?.getTime() ?? []);
  return asked.length === 0 ? null : later(new Date(Math.min(...asked)), days(restDays));
}

/** Whether someone who was asked beside the rounds, by hand, had as long to answer as everyone. */
export function isSilent(askedAt: Date | null, round: Round, rules: RoundRules): boolean {
  return askedAt !== null && askedAt <= later(round.now, -waitingMillis(urgencyAt(round, rules)));
}

/** Until when those who are asked in this round have time at most, and the next waits. */
export const longestWait = (round: Round, rules: RoundRules): Date => later(round.now, waitingMillis(urgencyAt(round, rules)));

/** Until when a round that falls due now has to wait, so that nobody is disturbed; null when it can be held. */
export function postponedTo(now: Date, { quiet, timeZone }: RoundRules): Date | null {
  return insideQuietHours(localParts(now, timeZone).time, quiet) ? nextAllowedInstant(now, quiet, timeZone) : null;
}

/** How many a request may ask over all its rounds. */
export const mostAskedFor = (
  { helpersNeeded }: { readonly helpersNeeded: number },
  { maxAsked }: Pick<WaveLimits, 'maxAsked'>,
): number => maxAsked * helpersNeeded;

/**
 * Whom a round asks, the likeliest first; nobody while as many said yes as are needed.
 * @param of.needed how many more have to say yes.
 * @param of.candidates whom it may ask; those who rest are left out here.
 * @param of.likeliest the probabilities of the best suggestions of the request, whether they can be asked or not; best first.
 * @param of.askedBefore how many its rounds asked until now.
 */
export function whoToAsk(
  round: Round,
  rules: RoundRules,
  of: {
    readonly needed: number;
    readonly candidates: readonly RoundCandidate[];
    readonly likeliest: readonly number[];
    readonly askedBefore: number;
  },
): readonly WaveCandidate[] {
  if (of.needed <= 0) return [];
  const candidates = of.candidates
    .filter(({ lastAskedAt }) => !isResting(lastAskedAt, rules, round.now))
    .map(({ offerId, helperId, probability, lastAskedAt }) => ({
      ...{ offerId, helperId, probability },
      everAsked: lastAskedAt !== null,
    }));
  return planWave({
    candidates,
    helpersNeeded: of.needed,
    target: targetProbability[urgencyAt(round, rules)],
    maxSize: rules.maxWaveSize,
    askedBefore: of.askedBefore,
    maxAsked: mostAskedFor(round, rules),
    explorationShare: rules.explorationShare,
    leastProbability: leastWorthAsking(of.likeliest, defaultWaveLimits),
    random: seededRandom(seedOf(`${round.requestId}.${round.number}`)),
  });
}

/** How a round went. */
export interface Held {
  /** How many it asked. */
  readonly asked: number;
  /** Over all rounds, this one too. */
  readonly askedSoFar: number;
  /** How many were asked before and stayed silent until now. */
  readonly silent: number;
  /** How many are being asked beside it, by hand, and have time left. */
  readonly waiting: number;
  /** How many more have to say yes. */
  readonly needed: number;
  /** Whether there is still someone who is proposed and was not asked. */
  readonly isAnyoneLeft: boolean;
  /** When the first of those who rest can be asked; null when nobody rests. */
  readonly freeAt: Date | null;
}

/** What follows from a round. */
export interface AfterRound {
  /** Waiting does not help by itself, since nobody said yes yet, or nobody is left to ask and more are needed: a person has to look. */
  readonly isForTheDesk: boolean;
  /** Nobody could be asked, and help is needed: whoever waits has to know, once. */
  readonly isUnanswered: boolean;
  /** When the next round is due; null when there is nothing left to wait for. */
  readonly nextAt: Date | null;
}

/** Who comes free earlier brings the next round forward by themselves: a new offer, a no. */
const IDLE = hours(24);

/**
 * On with the next round while there is anyone left to ask; otherwise a person has to know. Where nobody can be asked now, and nobody
 * is waited for, it need not come before someone has rested: a day at most.
 */
export function afterRound(round: Round, rules: RoundRules, held: Held): AfterRound {
  const { asked, askedSoFar, silent, waiting, needed, isAnyoneLeft } = held;
  const isOver = !isAnyoneLeft || askedSoFar >= mostAskedFor(round, rules);
  const wait = longestWait(round, rules);
  const idle = later(round.now, IDLE);
  const freeAt = held.freeAt !== null && held.freeAt < idle ? held.freeAt : idle;
  const at = asked + waiting === 0 && freeAt > wait ? freeAt : wait;
  const isAtRest = asked + waiting === 0 && isOver && needed > 0;
  return {
    isForTheDesk: isAtRest || (needed === round.helpersNeeded && (silent > 0 || asked === 0)),
    isUnanswered: needed > 0 && asked + waiting === 0,
    nextAt: isAtRest ? null : nextAllowedInstant(at, rules.quiet, rules.timeZone),
  };
}
