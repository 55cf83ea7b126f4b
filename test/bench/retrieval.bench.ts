import { newId } from '#kernel/ids.js';
import { distanceMetres } from '#kernel/geo.js';
import { weekdays } from '#kernel/local-time.js';
import { seededRandom, type Random } from '#kernel/random.js';
import { LEAST_FIT } from '#matching/features.js';
import { withinReach } from '#matching/reach.js';
import { score } from '#matching/score.js';
import { relatedness } from '#matching/taxonomy.js';
import type { Concept, Scored } from '#matching/types.js';
import { readDemoTexts } from '../../src/demo/texts.js';
import { defaultRules } from '../../src/modules/communities/community.js';
import { CommunitiesService } from '../../src/modules/communities/communities.service.js';
import { CandidatesRepository } from '../../src/modules/matching/candidates.repository.js';
import { KEPT, MatchmakerService } from '../../src/modules/matching/matchmaker.service.js';
import { conceptsOfRequest, needOf } from '../../src/modules/matching/need.js';
import type { Request } from '../../src/modules/requests/request.js';
import { UnitOfWork } from '../../src/platform/database/work.js';
import { Ground, type Database } from './ground.js';
import { countryPlaces, type BenchPlace } from './places.js';
import { drawPopulation, meaningOf, oneOf, settle, type BenchOffer, type Population } from './population.js';
import { median, millis, percentile, reached, rounded, times, type BenchOptions, type Row } from './row.js';

const GOAL_MILLIS = 5;
const GOAL_MILLIS_MILLION = 10;
/** If it is not even so many times as fast as brute force, on whatever machine, something reads everything. */
const LEAST_FASTER = 3;
/** So many of the first have to be the same, in the same order. */
const FIRST = 50;

/** A past, for those who have one. */
interface Past {
  readonly asked: number;
  readonly answered: number;
  /** What they did well, for whom. */
  readonly well: readonly { readonly activity: string; readonly requesterId: string }[];
}

interface Country {
  readonly places: readonly BenchPlace[];
  readonly population: Population;
  readonly pasts: ReadonlyMap<string, Past>;
  /** Who is blocked by whom, both ways, and who refuses what: `member activity`. */
  readonly blocked: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

/** Retrieve, score and explain among all offers of a country, as the handler of a new request does it. */
export async function retrievalBench({ quick, million, data, say }: BenchOptions): Promise<Row[]> {
  const rows = await among(quick ? 20_000 : 100_000, GOAL_MILLIS, { quick, data, say });
  return million ? [...rows, ...(await among(1_000_000, GOAL_MILLIS_MILLION, { quick, data, say }))] : rows;
}

async function among(offers: number, goalMillis: number, { quick, data, say }: Omit<BenchOptions, 'million'>): Promise<Row[]> {
  const { places, from } = countryPlaces(data);
  const [measured, compared] = quick ? [100, 5] : offers > 100_000 ? [400, 5] : [400, 25];
  say(`retrieval: making ${offers} offers`);
  const country = drawCountry(offers, places);
  return Ground.during(async (ground) => {
    let row: Row | null = null;
    await ground.filled(async ({ app }, database) => {
      const get = <T>(token: new (...args: never[]) => T): T => app.get(token, { strict: false });
      const communityId = await get(CommunitiesService).create({
        ...{ slug: 'land', name: 'Land', timeZone: 'Europe/Amsterdam', phone: null, rules: defaultRules },
        areas: [{ name: 'Land', postcodes: places.map(({ pc4, lat, lon }) => ({ pc4, lat, lon })) }],
      });
      await writeCountry(database, communityId, country);
      const requests = drawRequests(communityId, country, measured + compared);
      const matchmaker = get(MatchmakerService);
      const best = (request: Request, kept?: typeof KEPT): Promise<readonly [readonly Scored[], number]> =>
        get(UnitOfWork).run({ communityId, memberId: null }, async () => {
          const concepts = conceptsOfRequest(request);
          const began = performance.now();
          const found = await matchmaker.bestFor(request, concepts, kept);
          return [found, performance.now() - began] as const;
        });
      say(`retrieval: ${measured} requests, one after the other`);
      for (const request of requests.slice(0, 20)) await best(request, KEPT);
      const took: number[] = [];
      const counts: number[] = [];
      for (const request of requests.slice(0, measured)) {
        const [found, millisTaken] = await best(request, KEPT);
        took.push(millisTaken);
        counts.push(found.length);
      }
      say(`retrieval: ${compared} requests against brute force`);
      const differences: string[] = [];
      const bruteTook: number[] = [];
      for (const request of requests.slice(measured)) {
        const [found] = await best(request);
        const began = performance.now();
        const expected = bruteForce(request, country);
        bruteTook.push(performance.now() - began);
        const difference = compare(found, expected);
        if (difference !== null) differences.push(`${request.title}: ${difference}`);
      }
      if (offers > 100_000) say(await planOf(get(CandidatesRepository), () => best(requests[0], KEPT)));
      const p95 = percentile(took, 0.95);
      const faster = median(bruteTook) / median(took);
      const broken = [
        ...(differences.length > 0 ? [`retrieval is not complete: ${differences.slice(0, 3).join('; ')}`] : []),
        ...(faster < LEAST_FASTER ? [`retrieval is only ${times(faster)} as fast as looking at everyone`] : []),
      ];
      row = {
        what: 'retrieval, with score and reasons: p95',
        on: `${offers.toLocaleString('en')} offers (${from}), ${median(counts)} found (median)`,
        reference: `brute force ${millis(median(bruteTook))}, agrees ${compared - differences.length}/${compared}`,
        ours: `${millis(p95)} (median ${millis(median(took))})`,
        ratio: times(faster),
        goal: `≤ ${goalMillis} ms, all agree`,
        ok: reached(p95 <= goalMillis && differences.length === 0),
        ...(broken.length > 0 ? { broken: broken.join('; ') } : {}),
        figures: {
          ...{ p95: rounded(p95, 2), median: rounded(median(took), 2), bruteForce: rounded(median(bruteTook), 1) },
          ...{ offers, found: median(counts), foundMost: Math.max(...counts), different: differences.length },
        },
      };
    });
    return row === null ? [] : [row];
  });
}

interface Asked {
  query(sql: string, parameters: unknown[]): Promise<{ 'QUERY PLAN': string }[]>;
}

/** How Postgres answers what is asked of it in a run, in the role and the unit of work in which it is asked. */
async function planOf(repository: CandidatesRepository, run: () => Promise<unknown>): Promise<string> {
  const held = repository as unknown as { work: UnitOfWork };
  const { work } = held;
  let plan = '';
  const explaining: Asked = {
    async query(sql, parameters) {
      const db = work.db as unknown as Asked;
      const rows = await db.query(`explain (analyze, buffers, costs off) ${sql}`, parameters);
      plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      return db.query(sql, parameters);
    },
  };
  const listening = {
    db: explaining,
    get communityId() {
      return work.communityId;
    },
  };
  held.work = listening as unknown as UnitOfWork;
  try {
    await run();
  } finally {
    held.work = work;
  }
  return plan;
}

function drawCountry(count: number, places: readonly BenchPlace[]): Country {
  const population = drawPopulation(count, places);
  const random = seededRandom(2);
  const { members, offers } = population;
  const pasts = new Map<string, Past>();
  for (const { id } of members) {
    if (random() < 0.5) continue;
    const asked = 1 + Math.floor(random() * 4);
    const answered = Math.floor(random() * (asked + 1));
    const well = Array.from({ length: random() < 0.3 ? answered : 0 }, () => {
      return { activity: oneOf(random, oneOf(random, offers).activityIds), requesterId: oneOf(random, members).id };
    });
    pasts.set(id, { asked, answered, well });
  }
  const pairs = Array.from({ length: Math.ceil(count / 50) }, () => [oneOf(random, members).id, oneOf(random, members).id]);
  const refused = Array.from({ length: Math.ceil(count / 50) }, () => {
    const { helperId, activityIds } = oneOf(random, offers);
    return `${helperId} ${activityIds[0]}`;
  });
  const blocked = new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  return { places, population, pasts, blocked, refused: new Set(refused) };
}

async function writeCountry(database: Database, community_id: string, country: Country): Promise<void> {
  await settle(database, community_id, country.population);
  const { members, offers } = country.population;
  const [area] = await database.sql<{ id: string }>('select id from area where community_id = $1', [community_id]);
  const now = new Date().toISOString();
  // Requests of long ago, so that the past has something to stand on: one of each round of asking.
  const old = Array.from({ length: 4 }, (_, number) => ({
    ...{ needed_by: '9999-12-31', reference: `OUD-${number}` },
    ...{ community_id, id: newId(), requester_id: members[0].id, title: 'Toen', text: 'Toen', public_title: 'Toen' },
    ...{ public_text: 'Toen', status: 'done', pc4: members[0].pc4, area_id: area.id, helpers_needed: 50, when_kind: 'asap' },
    ...{ languages: [], known_to_coordinator: false, vog_required: false, visibility: 'public', for_self: true },
    ...{ created_at: now, updated_at: now },
  }));
  await database.add('request', old);
  const [suggestions, responses]: [object[], object[]] = [[], []];
  for (const { id: offer_id, helperId: helper_id } of offers) {
    const past = country.pasts.get(helper_id);
    for (let index = 0; past !== undefined && index < past.asked; index += 1) {
      const request_id = old[index].id;
      const suggestion_id = newId();
      const answered_at = index < past.answered ? now : null;
      suggestions.push({
        ...{ community_id, id: suggestion_id, request_id, offer_id, helper_id, probability: 0.5, model_version: 'old' },
        ...{ status: 'answered', features: {}, contributions: {}, reasons: [], wave: 1, answered_at },
        ...{ created_at: now, asked_at: now },
      });
      const well = past.well[index];
      if (well === undefined) continue;
      responses.push({
        ...{ community_id, id: newId(), request_id, helper_id, suggestion_id, offer_id, answer: 'yes', status: 'chosen' },
        ...{ requester_id: well.requesterId, activity: well.activity, went_well: true, created_at: now },
      });
    }
  }
  await database.add('suggestion', suggestions);
  await database.add(
    'helper_record',
    [...country.pasts].map(([id, { asked, answered }]) => ({
      ...{ community_id, id, asked, answered, asked_lately: Array.from({ length: asked }, () => now), last_asked_at: now },
    })),
  );
  await database.add('response', responses);
  const split = (pair: string): string[] => pair.split(' ');
  await database.add(
    'block',
    [...country.blocked].map(split).map(([member_id, blocked_id]) => ({ community_id, id: newId(), member_id, blocked_id })),
  );
  await database.add(
    'refusal',
    [...country.refused].map(split).map(([member_id, activity]) => ({
      ...{ community_id, id: newId(), member_id, activity, created_at: now },
    })),
  );
  await database.analyse();
}

/** What people ask, where people are; some of it on conditions. */
function drawRequests(communityId: string, { population, blocked }: Country, count: number): Request[] {
  const random = seededRandom(3);
  const { needs } = readDemoTexts();
  const active = population.members.filter((member) => member.status === 'active');
  const blocking = new Set([...blocked].map((pair) => pair.split(' ')[0]));
  const careful = active.filter(({ id }) => blocking.has(id));
  return Array.from({ length: count }, (_, index) => {
    const { title, text } = needs[index % needs.length];
    const requester = random() < 0.2 && careful.length > 0 ? oneOf(random, careful) : oneOf(random, active);
    return {
      ...{ id: newId(), communityId, requesterId: requester.id, title, text, publicTitle: title, publicText: text },
      ...{
        status: 'open',
        statusReason: null,
        deskNote: null,
        reference: '',
        desk: null,
        deskSince: null,
        pc4: requester.pc4,
        areaId: newId(),
        helpersNeeded: 1,
        onBehalf: null,
      },
      activityId: random() < 0.7 ? (conceptsOfRequest({ title, text, activityId: null })[0]?.activity ?? null) : null,
      when: { kind: random() < 0.3 ? 'asap' : 'recurring', until: null, slots: drawSlots(random) },
      conditions: {
        languages: random() < 0.1 ? ['en', 'ar'] : [],
        knownToCoordinator: random() < 0.1,
        vogRequired: random() < 0.1,
        visibility: 'public',
      },
      chosenVisibility: 'public',
      ...{ createdAt: new Date(), updatedAt: new Date() },
    };
  });
}

const drawSlots = (random: Random) => [
  { date: null, weekday: oneOf(random, weekdays), from: '10:00', to: '12:00' },
  { date: null, weekday: oneOf(random, weekdays), from: '14:00', to: '17:00' },
];

/**
 * The same decision without database, index or stored meaning: every offer is looked at by the rules, its words understood anew.
 */
function bruteForce(request: Request, { places, population, pasts, blocked, refused }: Country): Scored[] {
  const concepts = conceptsOfRequest(request);
  const members = new Map(population.members.map((member) => [member.id, member]));
  const centre = places.find(({ pc4 }) => pc4 === request.pc4);
  if (!centre) throw new Error(`there is no ${request.pc4}`);
  const metresTo = new Map(places.map((place) => [place.pc4, distanceMetres(centre, place)]));
  const need = needOf(request, concepts, members.get(request.requesterId)?.languages ?? []);
  const { languages, knownToCoordinator, vogRequired } = request.conditions;
  const comes = ({ activityIds, reach }: BenchOffer, metres: number): boolean =>
    activityIds.some(
      (activity) =>
        withinReach(metres, activity, reach) &&
        concepts.some((concept: Concept) => relatedness(concept.activity, activity) >= LEAST_FIT),
    );
  const scored = population.offers.flatMap((offer): Scored[] => {
    const helper = members.get(offer.helperId);
    const metres = metresTo.get(offer.pc4) ?? Infinity;
    if (!helper || helper.status !== 'active' || helper.id === request.requesterId || !comes(offer, metres)) return [];
    if (offer.status !== 'open' || offer.active >= offer.maxActive) return [];
    if (blocked.has(`${request.requesterId} ${helper.id}`) || refused.has(`${helper.id} ${concepts[0]?.activity}`)) return [];
    if ((knownToCoordinator && !helper.knownToCoordinator) || (vogRequired && helper.vogUntil === null)) return [];
    if (languages.length > 0 && !languages.some((language) => helper.languages.includes(language))) return [];
    const past = pasts.get(helper.id);
    const candidate = {
      ...{
        offerId: offer.id,
        helperId: helper.id,
        concepts: meaningOf(offer).concepts,
        stated: meaningOf(offer).stated,
        availability: offer.availability,
      },
      ...{ languages: helper.languages, distanceMetres: metres, active: offer.active, maxActive: offer.maxActive },
      ...{ asked: past?.asked ?? 0, askedLately: past?.asked ?? 0, answered: past?.answered ?? 0 },
      wentWell: past?.well.filter(({ activity }) => concepts.some((concept) => concept.activity === activity)).length ?? 0,
      wentWellTogether: past?.well.filter(({ requesterId }) => requesterId === request.requesterId).length ?? 0,
    };
    const one = score(need, candidate);
    return one.features.concept >= LEAST_FIT ? [one] : [];
  });
  scored.sort((a, b) => b.probability - a.probability || (a.offerId < b.offerId ? -1 : 1));
  const seen = new Set<string>();
  return scored.filter(({ helperId }) => !seen.has(helperId) && seen.add(helperId));
}

/** What differs between what was found and what there is, in a word; null when they agree. */
function compare(found: readonly Scored[], expected: readonly Scored[]): string | null {
  const [mine, all] = [new Set(found.map((one) => one.offerId)), new Set(expected.map((one) => one.offerId))];
  const lost = [...all].filter((id) => !mine.has(id)).length;
  const tooMany = [...mine].filter((id) => !all.has(id)).length;
  if (lost > 0 || tooMany > 0) return `${lost} not found, ${tooMany} too many, of ${all.size}`;
  const first = (list: readonly Scored[]): string =>
    JSON.stringify(list.slice(0, FIRST).map(({ offerId, probability, reasons }) => [offerId, probability, reasons]));
  return first(found) === first(expected) ? null : `the first ${FIRST} are in another order, or for other reasons`;
}
