import { newId } from '#kernel/ids.js';
import { weekdays, type Slot } from '#kernel/local-time.js';
import { seededRandom, type Random } from '#kernel/random.js';
import { activities, activityById, isGroup } from '#matching/taxonomy.js';
import { offerTemplates, readDemoTexts } from '../../src/demo/texts.js';
import { meaningOfOffer, type Meaning } from '../../src/modules/matching/need.js';
import { writeTimes } from '#kernel/times.js';
import type { Database } from './ground.js';
import type { BenchPlace } from './places.js';

/** What the demo draws, too: what neighbours offer most, how far they go, when they can. */
const POPULAR = ['boodschappen', 'gezelschap', 'wandelen', 'klussen', 'hond-uitlaten', 'tuin', 'computerhulp', 'vervoer'];
const REACHES = [
  ['street', 0.2],
  ['area', 0.45],
  ['town', 0.3],
  ['region', 0.05],
] as const;
const PARTS = [
  ['09:00', '12:00'],
  ['13:00', '17:00'],
  ['18:00', '21:00'],
] as const;
const LANGUAGES = [['nl'], ['nl'], ['nl', 'en'], ['nl', 'ar'], ['nl', 'tr'], ['en'], ['ar']] as const;
/** Of the offers so many have words of their own; the others say what was chosen. */
const OWN_WORDS = 0.35;

const offered = activities.filter(({ parentId }) => parentId !== null && isGroup(parentId)).map(({ id }) => id);
const drawnFrom = offered.flatMap((id) => (POPULAR.includes(id) ? [id, id, id, id] : [id]));

/** What is offered, as far as the score reads it. */
export interface BenchOffer {
  readonly id: string;
  readonly helperId: string;
  readonly pc4: string;
  readonly reach: 'street' | 'area' | 'town' | 'region';
  readonly status: 'open' | 'paused';
  readonly active: number;
  readonly maxActive: number;
  readonly activityIds: readonly string[];
  readonly availability: readonly Slot[];
  readonly title: string;
  readonly text: string;
}

export interface BenchMember {
  readonly id: string;
  readonly pc4: string;
  readonly languages: readonly string[];
  readonly status: 'active' | 'suspended';
  readonly knownToCoordinator: boolean;
  readonly vogUntil: string | null;
}

export interface Population {
  readonly members: readonly BenchMember[];
  readonly offers: readonly BenchOffer[];
}

export const oneOf = <T>(random: Random, things: readonly T[]): T => things[Math.floor(random() * things.length)];

type Said = Pick<BenchOffer, 'title' | 'text' | 'activityIds'>;
const understood = new Map<string, Omit<Meaning, 'times'>>();

/** What an offer means, worked out once for the same words and choice. */
export function meaningOf(offer: Said): Omit<Meaning, 'times'> {
  const key = [offer.title, offer.text, ...offer.activityIds].join('\n');
  const known = understood.get(key) ?? meaningOfOffer({ ...offer, availability: [] });
  understood.set(key, known);
  return known;
}

/** As it is kept with an offer. */
export function columnsOf(offer: Said & Pick<BenchOffer, 'availability'>) {
  const { concepts, stated, version } = meaningOf(offer);
  return { concepts, stated, times: writeTimes(offer.availability), meaning_version: version };
}

/** The words of an offer and what was chosen with them: someone's own, or a template around what they chose. */
function drawWords(random: Random): Said {
  if (random() < OWN_WORDS) {
    const words = oneOf(random, ownWords());
    if (words.activityIds.length > 0) return words;
  }
  const activityIds = [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => oneOf(random, drawnFrom)))];
  const label = activityById(activityIds[0])?.label.nl ?? '';
  return { ...oneOf(random, offerTemplates)(label), activityIds };
}

let own: readonly Said[] | null = null;
function ownWords(): readonly Said[] {
  own ??= readDemoTexts().offers.map(({ title, text }) => ({
    title,
    text,
    // Whoever writes about three things chooses the first of them.
    activityIds: meaningOf({ title, text, activityIds: [] })
      .concepts.slice(0, 1)
      .map(({ activity }) => activity),
  }));
  return own;
}

function drawAvailability(random: Random): Slot[] {
  return Array.from({ length: Math.floor(random() * 6) }, () => {
    const [from, to] = oneOf(random, PARTS);
    return { date: null, weekday: oneOf(random, weekdays), from, to };
  });
}

function drawReach(random: Random): BenchOffer['reach'] {
  let left = random();
  return REACHES.find(([, share]) => (left -= share) < 0)?.[0] ?? 'area';
}

/** So many members who each offer something, spread evenly over the places; the same for the same seed but for the ids. */
export function drawPopulation(count: number, places: readonly BenchPlace[], seed = 1): Population {
  const random = seededRandom(seed);
  const members: BenchMember[] = [];
  const offers: BenchOffer[] = [];
  for (let index = 0; index < count; index += 1) {
    const { pc4 } = oneOf(random, places);
    const id = newId();
    members.push({
      id,
      pc4,
      languages: oneOf(random, LANGUAGES),
      status: random() < 0.02 ? 'suspended' : 'active',
      knownToCoordinator: random() < 0.2,
      vogUntil: random() < 0.1 ? '2199-01-01' : null,
    });
    const maxActive = 1 + Math.floor(random() * 4);
    offers.push({
      ...{ id: newId(), helperId: id, pc4, reach: drawReach(random), maxActive, ...drawWords(random) },
      ...{ status: random() < 0.03 ? 'paused' : 'open', availability: drawAvailability(random) },
      active: random() < 0.05 ? maxActive : Math.floor(random() * maxActive * 0.5),
    });
  }
  return { members, offers };
}

/** Writes them down. What the rows of `member` and `offer` hold besides does not matter here. */
export async function settle(database: Database, communityId: string, { members, offers }: Population): Promise<void> {
  const areas = await database.sql<{ pc4: string; area_id: string }>(
    'select pc4, area_id from area_postcode where community_id = $1',
    [communityId],
  );
  const areaOf = new Map(areas.map((row) => [row.pc4, row.area_id]));
  const [community_id, now] = [communityId, new Date().toISOString()];
  await database.add(
    'member',
    members.map(({ id, pc4, languages, status, knownToCoordinator, vogUntil }, index) => ({
      ...{ community_id, id, pc4, area_id: areaOf.get(pc4), languages, status, display_name: `Buur ${index}` },
      ...{ known_to_coordinator: knownToCoordinator, vog_until: vogUntil, birth_year: 1980 },
      ...{ contact_in_app_only: false, joined_at: now },
    })),
  );
  await database.add(
    'offer',
    offers.map(({ id, helperId, pc4, reach, status, active, maxActive, title, text, activityIds, availability }) => ({
      ...{ community_id, id, helper_id: helperId, pc4, area_id: areaOf.get(pc4), reach, status, title, text, active },
      ...{ max_active: maxActive, rests: false, created_at: now, updated_at: now },
      ...columnsOf({ title, text, activityIds, availability }),
    })),
  );
  await database.add(
    'offer_activity',
    offers.flatMap(({ id, pc4, reach, activityIds }) =>
      activityIds.map((activity) => ({ community_id, id: newId(), offer_id: id, activity, reach, pc4 })),
    ),
  );
  await database.add(
    'offer_slot',
    offers.flatMap(({ id, availability }) =>
      availability.map((slot) => ({ community_id, id: newId(), offer_id: id, ...slot })),
    ),
  );
}
