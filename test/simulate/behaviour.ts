import { days, hours, minutes } from '#kernel/clock.js';
import { localParts, type Slot, weekdayOf } from '#kernel/local-time.js';
import { seededRandom, seedOf, type Random } from '#kernel/random.js';
import { between, kindOf, YEAR_BEGINS, YEAR_ENDS, ZONE, type Helper, type TownRequest } from './town.js';

/** How neighbours behave. The same for every policy; docs/simulation.md says which figures are published and which are guesses. */

/** So many offers are of people who no longer look, and never said so. */
const ASLEEP = 0.2;
/** One volunteer in three drops out within a year (Food Rescue US; UCLA Anderson Review on Lo et al. and Manshadi & Rodilitz). */
const DROP_OUT_PER_YEAR = 1 / 3;
/**
 * Whoever looked at a message ignores all others for a while (the model of Manshadi & Rodilitz, *Online policies for efficient
 * volunteer crowdsourcing*); for how long on average is a guess.
 */
const IGNORING_MILLIS = days(4);
/** Half of those who answer mail do so within 47 minutes, nine in ten within a day (Kooti et al. 2015): a log-normal delay. */
const DELAY_MEDIAN_MILLIS = minutes(47);
const DELAY_SPREAD = 2.67;
/** Of every thousand messages two make their reader switch them off for good (Mailchimp's benchmarks 2019, non-profits: 0.20 %). */
const SWITCHED_OFF_BY_ONE = 0.002;
/** Some questions come to nothing whoever reacts: solved in another way, or nobody answers those who do. */
const COMES_TO_NOTHING = 0.15;
/** Who looks at a message and does not say yes, says so about this often. */
const SAYS_NOT_NOW = 0.45;
const SAYS_NEVER = 0.01;
/**
 * Who comes upon a request says yes less often than who is asked (Independent Sector 2001: 71 % of those asked
 * volunteer and 29 % of others).
 */
const UNASKED = 0.41;
/** P(a requester says yes to who reacts), for just what was asked and for something like it. */
const CLICK = { exact: 0.55, other: 0.385 } as const;
/** Of what stands first on the list so many are looked at in one visit. */
export const LOOKS_AT = 20;

/** What someone is really like; nothing outside this file may read it. */
interface Traits {
  /** P(yes) to just the right thing next door at a good moment. */
  readonly keen: number;
  /** P(looks at a message that arrives). */
  readonly attention: number;
  /** At this distance P(yes) has fallen to a third (1/e), in metres. */
  readonly legsMetres: number;
  readonly visitsPerMonth: number;
  readonly leavesAt: number;
  /** Parts of the week on which they can, whatever they wrote. */
  readonly free: ReadonlySet<string>;
}

export type Answer = 'yes' | 'not-now' | 'never' | 'silence';

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const exponential = (random: Random, mean: number): number => -mean * Math.log(1 - random());
const logNormal = (random: Random, median: number, spread: number): number => median * Math.exp(spread * normal(random));

const partOf = ({ from }: Slot): string => (from < '12:00' ? 'morning' : from < '18:00' ? 'afternoon' : 'evening');
const momentOf = (slot: Slot): string => `${slot.date === null ? slot.weekday : weekdayOf(slot.date)} ${partOf(slot)}`;
const everyMoment = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((day) =>
  ['morning', 'afternoon', 'evening'].map((part) => `${day} ${part}`),
);

function drawTraits(helper: Helper, random: Random): Traits {
  const isAsleep = random() < ASLEEP;
  const written = new Set(helper.availability.map(momentOf));
  return {
    keen: 0.05 + 0.9 * random() ** 1.5,
    attention: 0.25 + 0.5 * random(),
    legsMetres: logNormal(random, { street: 1_200, area: 2_200, town: 4_500, region: 8_000 }[helper.reach], 0.4),
    visitsPerMonth: logNormal(random, 1.4, 1.1),
    leavesAt: isAsleep ? YEAR_BEGINS : helper.joinsAt + exponential(random, days(365) / -Math.log(1 - DROP_OUT_PER_YEAR)),
    free: new Set(everyMoment.filter((moment) => random() < (written.has(moment) ? 0.8 : 0.3))),
  };
}

/** People sleep from eleven to seven; what reaches them then is looked at in the first hour and a half of the day. */
function whenAwake(at: number, random: Random): number {
  const { time } = localParts(new Date(at), ZONE);
  const hour = Number(time.slice(0, 2));
  if (hour >= 7 && hour < 23) return at;
  const untilSeven = (hour >= 23 ? 31 - hour : 7 - hour) * hours(1) - minutes(Number(time.slice(3)));
  return at + untilSeven + minutes(90 * random());
}

/** The neighbours of one town. Whatever a pair does is drawn from their names, so that it is the same under every policy. */
export class Neighbours {
  private readonly traits: ReadonlyMap<string, Traits>;
  private readonly ignoringUntil = new Map<string, number>();

  constructor(
    helpers: readonly Helper[],
    private readonly seed: number,
  ) {
    this.traits = new Map(helpers.map((helper) => [helper.id, drawTraits(helper, this.drawn('traits', helper.id))]));
  }

  /** When someone visits the site of their own accord, in order. */
  visitsOf(helper: Helper): number[] {
    const { visitsPerMonth, leavesAt } = this.of(helper);
    const random = this.drawn('visits', helper.id);
    const visits: number[] = [];
    const next = (): number => exponential(random, days(30) / visitsPerMonth);
    for (let at = helper.joinsAt + next(); at < Math.min(YEAR_ENDS, leavesAt); at += next()) visits.push(whenAwake(at, random));
    return visits.sort((a, b) => a - b);
  }

  /** When a message that arrives now will be looked at, or null when it never will. */
  looksAt(helper: Helper, request: TownRequest, arrivesAt: number): number | null {
    const { attention, leavesAt } = this.of(helper);
    const random = this.drawn('looks', helper.id, request.id);
    const at = whenAwake(arrivesAt + logNormal(random, DELAY_MEDIAN_MILLIS, DELAY_SPREAD), random);
    const isHere = at < leavesAt && arrivesAt >= (this.ignoringUntil.get(helper.id) ?? 0);
    if (random() < SWITCHED_OFF_BY_ONE) this.ignoreUntil(helper, Infinity);
    if (!isHere || random() >= attention) return null;
    this.ignoreUntil(helper, at + exponential(random, IGNORING_MILLIS));
    return at;
  }

  /** What someone says who looks at a request now. @param active how many matches they are in. */
  answers(helper: Helper, request: TownRequest, { active, asked }: { active: number; asked: boolean }): Answer {
    const random = this.drawn('answers', helper.id, request.id);
    const mood = Math.exp(0.5 * normal(random));
    const probability = Math.min(0.95, this.willing(helper, request) * mood * 0.6 ** active * (asked ? 1 : UNASKED));
    if (random() < probability) return 'yes';
    if (!asked) return 'silence';
    const more = random();
    return more < SAYS_NEVER ? 'never' : more < SAYS_NEVER + SAYS_NOT_NOW ? 'not-now' : 'silence';
  }

  /** How long a requester thinks about a reaction, in milliseconds. */
  thinks(helper: Helper, request: TownRequest): number {
    return logNormal(this.drawn('thinks', helper.id, request.id), hours(3), 1);
  }

  /** Whether a requester says yes to who reacts, whether it then holds, and whether it went well. */
  clicks(
    helper: Helper,
    request: TownRequest,
  ): { readonly chosen: boolean; readonly holds: boolean; readonly wentWell: boolean } {
    if (this.drawn('comes to nothing', request.id)() < COMES_TO_NOTHING)
      return { chosen: false, holds: false, wentWell: false };
    const random = this.drawn('clicks', helper.id, request.id);
    const isExact = helper.activityIds.includes(request.activity);
    return { chosen: random() < (isExact ? CLICK.exact : CLICK.other), holds: random() < 0.9, wentWell: random() < 0.92 };
  }

  private ignoreUntil(helper: Helper, at: number): void {
    this.ignoringUntil.set(helper.id, Math.max(at, this.ignoringUntil.get(helper.id) ?? 0));
  }

  /** P(yes) on an average day with nothing else to do. */
  private willing(helper: Helper, request: TownRequest): number {
    const { keen, legsMetres, free } = this.of(helper);
    const taste = Math.exp(0.5 * normal(this.drawn('taste', helper.id, request.activity)) - 0.125);
    const nearness = Math.exp(-between(helper.place, request.place) / legsMetres);
    const { slots } = request.when;
    const canThen = slots.length === 0 ? 0.8 : slots.some((slot) => free.has(momentOf(slot))) ? 1 : 0.3;
    return keen * taste * nearness * canThen * suits(helper, request);
  }

  private of(helper: Helper): Traits {
    const traits = this.traits.get(helper.id);
    if (traits === undefined) throw new Error(`${helper.id} lives elsewhere`);
    return traits;
  }

  private drawn(...names: readonly string[]): Random {
    return seededRandom(seedOf([this.seed, ...names].join(' ')));
  }
}

/** How far what someone wants to do is what is asked: the same, of the same kind, or something else altogether. */
function suits(helper: Helper, request: TownRequest): number {
  if (helper.activityIds.includes(request.activity)) return 1;
  return helper.activityIds.some((activity) => kindOf(activity) === kindOf(request.activity)) ? 0.4 : 0.06;
}
