import type { Slot } from '#kernel/local-time.js';
import { weekdays } from '#kernel/local-time.js';
import type { Random } from '#kernel/random.js';
import { seededRandom } from '#kernel/random.js';
import type { Reach } from '../modules/offers/offer.js';
import { haarlem } from './haarlem.js';
import type { NameGroup } from './names.js';
import { nameGroups, slug } from './names.js';
import type { DemoMember, DemoPerson } from './personas.js';
import { emailOf, namedPersonas, phoneOf, weekly } from './personas.js';

export const MEMBER_COUNT = 300;
/** The year in which the drawn are 18 to 90; fixed, so that the same seed gives the same people in every year. */
export const DRAWN_IN_YEAR = 2026;

const HELPER_SHARE = 0.8;
/** Whose last name comes from elsewhere than their first: families mix. */
const MIXED_NAME_SHARE = 0.12;
/** New in the country: no Dutch yet. */
const NO_DUTCH_SHARE = 0.04;
const AMBASSADOR_SHARE = 0.015;

/** What neighbours offer most; four times as likely to be drawn as anything else. */
const popular = new Set([
  'boodschappen',
  'gezelschap',
  'wandelen',
  'klussen',
  'hond-uitlaten',
  'tuin',
  'computerhulp',
  'vervoer',
]);
/** More work than homes. */
const thinlyPeopled = new Set(['2031', '2063']);
/** Letters that postcodes use. */
const POSTCODE_LETTERS = 'ABCDEGHJKLMNPRSTVWXZ';
const dayParts = [
  ['09:00', '12:00'],
  ['13:00', '17:00'],
  ['18:00', '21:00'],
] as const;

interface Draw {
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  oneOf<T>(things: readonly T[]): T;
  weighted<T>(things: readonly T[], weight: (thing: T) => number): T;
}

function drawWith(random: Random): Draw {
  const oneOf = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)];
  return {
    chance: (share) => random() < share,
    between: (least, most) => least + Math.floor(random() * (most - least + 1)),
    oneOf,
    weighted: (things, weight) => {
      let left = random() * things.reduce((sum, thing) => sum + weight(thing), 0);
      return things.find((thing) => (left -= weight(thing)) < 0) ?? oneOf(things);
    },
  };
}

/** `count` different things, or all there are. */
function different<T>(count: number, drawOne: () => T, key: (thing: T) => string, mostTries = count * 20): readonly T[] {
  const found = new Map<string, T>();
  for (let tries = 0; found.size < count && tries < mostTries; tries++) {
    const thing = drawOne();
    found.set(key(thing), thing);
  }
  return [...found.values()];
}

function drawName(draw: Draw): { readonly displayName: string; readonly group: NameGroup } {
  const group = draw.weighted(nameGroups, ({ share }) => share);
  const family = draw.chance(MIXED_NAME_SHARE) ? draw.weighted(nameGroups, ({ share }) => share) : group;
  return { displayName: `${draw.oneOf(group.first)} ${draw.oneOf(family.last)}`, group };
}

function drawPostcode(draw: Draw): string {
  const { pc4 } = draw.weighted(haarlem, (area) => (thinlyPeopled.has(area.pc4) ? 0.2 : 1));
  const first = draw.oneOf([...POSTCODE_LETTERS]);
  // SA, SD and SS are never given out.
  const second = draw.oneOf([...POSTCODE_LETTERS].filter((letter) => first !== 'S' || !'ADS'.includes(letter)));
  return `${pc4} ${first}${second}`;
}

function drawLanguages(draw: Draw, group: NameGroup): readonly string[] {
  const other = draw.oneOf(group.languages);
  if (draw.chance(NO_DUTCH_SHARE)) return [other];
  const dutchNamed = group.languages.includes('de');
  if (draw.chance(dutchNamed ? 0.5 : 0.2)) return ['nl'];
  return draw.chance(0.3) && other !== 'en' ? ['nl', other, 'en'] : ['nl', other];
}

const dayOf = ({ weekday }: Slot): number => weekdays.findIndex((day) => day === weekday);

function drawAvailability(draw: Draw): readonly Slot[] {
  const drawOne = (): Slot => {
    const [from, to] = draw.oneOf(dayParts);
    return weekly(draw.oneOf(weekdays), from, to);
  };
  const slots = different(draw.between(0, 5), drawOne, ({ weekday, from }) => `${weekday} ${from}`);
  return slots.toSorted((a, b) => dayOf(a) - dayOf(b) || a.from.localeCompare(b.from));
}

const reachShares: readonly (readonly [Reach, number])[] = [
  ['street', 20],
  ['area', 45],
  ['town', 30],
  ['region', 5],
];

function drawActivities(draw: Draw, activityIds: readonly string[]): readonly string[] {
  if (!draw.chance(HELPER_SHARE) || activityIds.length === 0) return [];
  const drawOne = (): string => draw.weighted(activityIds, (id) => (popular.has(id) ? 4 : 1));
  return different(draw.between(1, 4), drawOne, (id) => id);
}

function drawPerson(draw: Draw, count: number, taken: Set<string>): DemoPerson {
  let { displayName, group } = drawName(draw);
  while (taken.has(slug(displayName))) ({ displayName, group } = drawName(draw));
  const persona = slug(displayName);
  taken.add(persona);
  return {
    persona,
    displayName,
    email: emailOf(persona),
    phone: phoneOf(count),
    postcode: drawPostcode(draw),
    birthYear: DRAWN_IN_YEAR - draw.between(18, 90),
    languages: drawLanguages(draw, group),
  };
}

/**
 * The residents of the demo: the named personas, then others drawn with the seed, 300 in all. The same seed and activities
 * give the same people.
 * @throws Error when a named persona helps with something that is not among the activities.
 */
export function drawMembers(seed: number, activityIds: readonly string[]): readonly DemoMember[] {
  const unknown = namedPersonas.flatMap(({ activities }) => activities).find((id) => !activityIds.includes(id));
  if (unknown !== undefined) throw new Error(`A persona of the demo helps with "${unknown}", which is not an activity.`);
  const draw = drawWith(seededRandom(seed));
  const taken = new Set([...namedPersonas.map(({ persona }) => persona), 'newcomer']);
  const drawn = Array.from({ length: MEMBER_COUNT - namedPersonas.length }, (_, index): DemoMember => ({
    ...drawPerson(draw, namedPersonas.length + index + 1, taken),
    availability: drawAvailability(draw),
    reach: draw.weighted(reachShares, ([, share]) => share)[0],
    activities: drawActivities(draw, activityIds),
    maxActive: draw.between(1, 4),
    roles: draw.chance(AMBASSADOR_SHARE) ? ['resident', 'ambassador'] : ['resident'],
  }));
  return [...namedPersonas, ...drawn];
}
