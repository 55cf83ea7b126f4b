import { days, hours, minutes } from '#kernel/clock.js';
import { distanceMetres } from '#kernel/geo.js';
import { addDays, instantOf, localParts, weekdays, type Slot } from '#kernel/local-time.js';
import { seededRandom, type Random } from '#kernel/random.js';
import { activities, activityById, ANYTHING } from '#matching/taxonomy.js';
import type { Concept, Need, Reach } from '#matching/types.js';
import { haarlem } from '../../src/demo/haarlem.js';
import { offerTemplates } from '../../src/demo/texts.js';
import { conceptsOfOffer } from '../../src/modules/matching/need.js';

export const ZONE = 'Europe/Amsterdam';
export const YEAR_BEGINS = Date.parse('2026-01-01T00:00:00+01:00');
export const YEAR_ENDS = Date.parse('2027-01-01T00:00:00+01:00');

/** Someone with an open offer, as everyone can see them. What they are like is in behaviour.ts. */
export interface Helper {
  readonly id: string;
  readonly offerId: string;
  readonly place: number;
  readonly reach: Reach;
  readonly activityIds: readonly string[];
  readonly concepts: readonly Concept[];
  readonly availability: readonly Slot[];
  readonly languages: readonly string[];
  readonly maxActive: number;
  readonly joinsAt: number;
}

export interface TownRequest {
  readonly id: string;
  readonly requesterId: string;
  readonly place: number;
  /** What it is really about; whether the requester chose it or only wrote it is another thing. */
  readonly activity: string;
  readonly chosen: boolean;
  readonly title: string;
  readonly text: string;
  readonly when: Need['when'];
  readonly languages: readonly string[];
  readonly postedAt: number;
  readonly expiresAt: number;
  /** How long a match for it keeps its helper busy. */
  readonly busyMillis: number;
}

export interface Town {
  readonly helpers: readonly Helper[];
  /** In the order in which they are posted. */
  readonly requests: readonly TownRequest[];
}

/** Of 7,000 members so many have an open offer; the others ask, or only read. */
const OFFERING = 0.4;
/** So many of the offers are made in the course of the year. */
const NEW_IN_THE_YEAR = 0.25;
/** So many of the requesters choose their activity; the others only write. */
const CHOOSING = 0.75;
/** Who asks, asks about three times in a year. */
const REQUESTS_EACH = 3;

/** What is offered and what is asked, per activity that is named; the others share the rest evenly. */
const supply: Readonly<Record<string, number>> = {
  ...{ gezelschap: 12, boodschappen: 11, wandelen: 8, vervoer: 9, 'hond-uitlaten': 5, computerhulp: 5, tuin: 4, klussen: 4 },
  ...{ 'samen-eten': 3, spelletjes: 3, 'halen-en-brengen': 4, taalmaatje: 3, administratie: 2, 'mee-naar-afspraak': 3 },
};
const demand: Readonly<Record<string, number>> = {
  ...{ gezelschap: 14, klussen: 13, tuin: 9, vervoer: 8, boodschappen: 6, wandelen: 5, computerhulp: 6, administratie: 4 },
  ...{ 'mee-naar-afspraak': 4, 'hond-uitlaten': 3, taalmaatje: 4, repareren: 3, 'fiets-maken': 2, rolstoelwandelen: 2 },
};
/** Together for all that are not named. */
const REST = 24;

/** Help that goes on from week to week, and is a matter of weeks. */
const standing = new Set([
  'gezelschap',
  'taalmaatje',
  'wandelen',
  'rolstoelwandelen',
  'spelletjes',
  'bellen',
  'huiswerk',
  'voorlezen',
]);

const parents = new Set(activities.map(({ parentId }) => parentId));
const leaves = activities.filter(({ id, parentId }) => parentId !== null && !parents.has(id)).map(({ id }) => id);

export const oneOf = <T>(random: Random, things: readonly T[]): T => things[Math.floor(random() * things.length)];

function weighted(weights: Readonly<Record<string, number>>): (random: Random) => string {
  const unnamed = leaves.filter((id) => !(id in weights));
  const all = [...Object.entries(weights), ...unnamed.map((id) => [id, REST / unnamed.length] as const)];
  const total = all.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = random() * total;
    return all.find(([, weight]) => (left -= weight) < 0)?.[0] ?? all[0][0];
  };
}

const REACHES: readonly (readonly [Reach, number])[] = [
  ['street', 0.2],
  ['area', 0.4],
  ['town', 0.35],
  ['region', 0.05],
];
const PARTS = [
  ['09:00', '12:00'],
  ['13:00', '17:00'],
  ['18:00', '21:00'],
] as const;
const LANGUAGES = [['nl'], ['nl'], ['nl'], ['nl'], ['nl', 'en'], ['nl', 'en'], ['nl', 'ar'], ['nl', 'tr'], ['en']] as const;

const slotOf = (date: string | null, weekday: Slot['weekday'], [from, to]: (typeof PARTS)[number]): Slot => ({
  ...{ date, weekday, from, to },
});

/** The group that an activity hangs under, which is what figures are told apart by. */
export function kindOf(activity: string): string {
  const parentId = activityById(activity)?.parentId;
  return parentId === undefined || parentId === null || parentId === ANYTHING ? activity : parentId;
}

const metres = haarlem.map((one) => haarlem.map((other) => distanceMetres(one.centre, other.centre)));
/** Between the centres of two places, in metres. */
export const between = (one: number, other: number): number => metres[one][other];

function drawHelper(index: number, random: Random, activity: (random: Random) => string): Helper {
  const activityIds = [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => activity(random)))];
  const words = oneOf(random, offerTemplates)(activityById(activityIds[0])?.label.nl ?? '');
  let left = random();
  return {
    id: `h${String(index).padStart(5, '0')}`,
    offerId: `o${String(index).padStart(5, '0')}`,
    place: Math.floor(random() * haarlem.length),
    reach: REACHES.find(([, share]) => (left -= share) < 0)?.[0] ?? 'area',
    activityIds,
    concepts: meaningOf({ ...words, activityIds }),
    availability: Array.from({ length: Math.floor(random() * 7) }, () =>
      slotOf(null, oneOf(random, weekdays), oneOf(random, PARTS)),
    ),
    languages: oneOf(random, LANGUAGES),
    maxActive: 1 + Math.floor(random() * 3),
    joinsAt: random() < NEW_IN_THE_YEAR ? YEAR_BEGINS + random() * (YEAR_ENDS - YEAR_BEGINS) : YEAR_BEGINS,
  };
}

const understood = new Map<string, readonly Concept[]>();
function meaningOf(offer: { title: string; text: string; activityIds: readonly string[] }): readonly Concept[] {
  const key = JSON.stringify(offer);
  const known = understood.get(key) ?? conceptsOfOffer(offer);
  understood.set(key, known);
  return known;
}

function drawWhen(random: Random, activity: string, postedAt: number): Pick<TownRequest, 'when' | 'expiresAt' | 'busyMillis'> {
  const part = oneOf(random, PARTS);
  if (standing.has(activity)) {
    const slots = [slotOf(null, oneOf(random, weekdays), part)];
    return { when: { kind: 'recurring', slots }, expiresAt: postedAt + days(30), busyMillis: days(30 + random() * 90) };
  }
  if (random() < 0.4) {
    return { when: { kind: 'asap', slots: [] }, expiresAt: postedAt + days(14), busyMillis: days(1 + random() * 3) };
  }
  const ahead = 2 + Math.floor(random() * 12);
  const date = addDays(localParts(new Date(postedAt), ZONE).date, ahead);
  const ends = instantOf(date, part[1], ZONE)?.getTime() ?? postedAt + days(ahead);
  return { when: { kind: 'on-dates', slots: [slotOf(date, null, part)] }, expiresAt: ends, busyMillis: days(ahead) };
}

function drawRequest(
  index: number,
  random: Random,
  { activity, members, postedAt }: { activity: (random: Random) => string; members: number; postedAt: number },
): TownRequest {
  const about = activity(random);
  const label = activityById(about)?.label.nl ?? '';
  return {
    id: `r${String(index).padStart(5, '0')}`,
    requesterId: `m${Math.floor(random() * members)}`,
    place: Math.floor(random() * haarlem.length),
    activity: about,
    chosen: random() < CHOOSING,
    title: `${label}: wie kan mij helpen?`,
    text: 'Het lukt mij niet alleen. Ik hoor het graag.',
    languages: oneOf(random, LANGUAGES),
    postedAt,
    ...drawWhen(random, about, postedAt),
  };
}

/** When people post: between eight in the morning and ten at night, on every day of the year. */
function drawPostingTimes(count: number, random: Random): number[] {
  const lengthInDays = Math.round((YEAR_ENDS - YEAR_BEGINS) / days(1));
  return Array.from(
    { length: count },
    () => YEAR_BEGINS + days(Math.floor(random() * lengthInDays)) + hours(8) + minutes(random() * 14 * 60),
  ).sort((a, b) => a - b);
}

/** A town of so many members who post so many requests in a year; the same for the same seed. */
export function drawTown({ members, requests, seed }: { members: number; requests: number; seed: number }): Town {
  const random = seededRandom(seed);
  const [offered, asked] = [weighted(supply), weighted(demand)];
  const helpers = Array.from({ length: Math.round(members * OFFERING) }, (_, index) => drawHelper(index, random, offered));
  const askers = Math.max(1, Math.round(requests / REQUESTS_EACH));
  const posted = drawPostingTimes(requests, random).map((postedAt, index) =>
    drawRequest(index, random, { activity: asked, members: askers, postedAt }),
  );
  return { helpers, requests: posted };
}
