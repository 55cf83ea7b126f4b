import { seededRandom } from '#kernel/random.js';
import { weekdays } from '#kernel/local-time.js';
import { LEAST_FIT } from '#matching/features.js';
import { score, shortlist } from '#matching/score.js';
import type { Candidate, Need, Scored } from '#matching/types.js';
import { readDemoTexts } from '../../src/demo/texts.js';
import { conceptsOfRequest } from '../../src/modules/matching/need.js';
import { haarlemPlaces } from './places.js';
import { drawPopulation, meaningOf, oneOf } from './population.js';
import { median, millis, percentile, reached, rounded, times, type BenchOptions, type Row } from './row.js';

const KEPT = 40;
const GOAL_MILLIS = 20;

/** The arithmetic alone, without a database: who of a town fits best, and why, against explaining everyone and sorting. */
export function scoreBench({ quick, say }: BenchOptions): Promise<Row[]> {
  const [members, measured] = quick ? [2_000, 20] : [10_000, 60];
  say(`score: ${members} candidates, ${measured} requests`);
  const candidates = candidatesOf(members);
  const [ours, all]: [number[], number[]] = [[], []];
  let different = 0;
  for (const need of needsOf(measured)) {
    const began = performance.now();
    const kept = shortlist(need, candidates, { most: KEPT });
    const between = performance.now();
    const expected = explainAll(need, candidates).slice(0, KEPT);
    ours.push(between - began);
    all.push(performance.now() - between);
    if (JSON.stringify(kept) !== JSON.stringify(expected)) different += 1;
  }
  const p95 = percentile(ours, 0.95);
  return Promise.resolve([
    {
      what: `score, keep and explain the best ${KEPT}: p95`,
      on: `${members.toLocaleString('en')} candidates, ${measured} requests`,
      reference: `explain all, and sort ${millis(median(all))}`,
      ours: `${millis(p95)} (median ${millis(median(ours))})`,
      ratio: times(median(all) / median(ours)),
      goal: `≤ ${GOAL_MILLIS} ms, the same`,
      ok: reached(p95 <= GOAL_MILLIS && different === 0),
      ...(different > 0 ? { broken: `score: ${different} of ${measured} are not the same as when all are explained` } : {}),
      figures: { p95: rounded(p95, 2), median: rounded(median(ours), 2), all: rounded(median(all), 2), different },
    },
  ]);
}

function explainAll(need: Need, candidates: readonly Candidate[]): Scored[] {
  const scored = candidates.map((candidate) => score(need, candidate)).filter(({ features }) => features.concept >= LEAST_FIT);
  return scored.sort((a, b) => b.probability - a.probability || (a.offerId < b.offerId ? -1 : 1));
}

/** One offer of each of so many people, around the middle of a town. */
function candidatesOf(members: number): Candidate[] {
  const random = seededRandom(5);
  return drawPopulation(members, haarlemPlaces).offers.map((offer) => {
    const asked = Math.floor(random() * 5);
    const { concepts, stated } = meaningOf(offer);
    return {
      ...{ offerId: offer.id, helperId: offer.helperId, concepts, stated, availability: offer.availability },
      ...{ languages: ['nl'], distanceMetres: Math.floor(random() * 8_000), active: offer.active, maxActive: offer.maxActive },
      ...{ asked, askedLately: asked, answered: Math.floor(random() * (asked + 1)) },
      ...{ wentWell: Math.floor(random() * 2), wentWellTogether: 0 },
    };
  });
}

function needsOf(count: number): Need[] {
  const random = seededRandom(6);
  const { needs } = readDemoTexts();
  return Array.from({ length: count }, (_, index) => {
    const { title, text } = needs[index % needs.length];
    const slots = [{ date: null, weekday: oneOf(random, weekdays), from: '10:00', to: '12:00' }];
    const when = { kind: 'recurring' as const, slots };
    return { concepts: conceptsOfRequest({ title, text, activityId: null }), when, languages: ['nl'] };
  });
}
