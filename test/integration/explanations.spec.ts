import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { seededRandom } from '#kernel/random.js';
import type { Person } from '../support/person.js';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
let coordinator: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world);
  coordinator = await town.resident({ roles: ['coordinator'] });
});
afterAll(async () => {
  await world.end();
});

const FIELDS = `score constant modelVersion features { feature value contribution } reasons { code text } obstacles { code params text }
  place { number of } suggestion { id status } request { id } offer { id } helper { id displayName }`;
const EXPLAIN = `query ($id: ID!) { explainSuggestion(id: $id) { ${FIELDS} } }`;
const WHY_NOT = `query ($requestId: ID!, $offerId: ID!) { whyNot(requestId: $requestId, offerId: $offerId) { ${FIELDS} } }`;

interface Explained {
  readonly score: number | null;
  readonly constant: number | null;
  readonly modelVersion: string;
  readonly features: readonly { feature: string; value: number; contribution: number }[];
  readonly reasons: readonly { code: string; text: string }[];
  readonly obstacles: readonly { code: string; params: Record<string, string | number>; text: string }[];
  readonly place: { number: number; of: number } | null;
  readonly suggestion: { id: string; status: string } | null;
  readonly helper: { id: string; displayName: string };
}

const whyNot = async (person: Person, requestId: string, offerId: string): Promise<Explained> =>
  (await person.client.ask<{ whyNot: Explained }>(WHY_NOT, { requestId, offerId })).whyNot;
const codes = async (requestId: string, offerId: string, person = coordinator): Promise<readonly string[]> =>
  (await whyNot(person, requestId, offerId)).obstacles.map(({ code }) => code);
const refused = async (person: Person, query: string, variables: Record<string, unknown>): Promise<string> =>
  (await person.client.refused(query, variables)).extensions.code;

describe('an explanation', () => {
  it('holds every term of a suggestion: together they are its score', async () => {
    const helper = await town.resident();
    await helper.offers('tuin');
    const { id } = await (await town.resident()).asks('tuin');
    const asked = (await helper.suggestions()).find((one) => one.request.id === id);
    const { explainSuggestion: why } = await coordinator.client.ask<{ explainSuggestion: Explained }>(EXPLAIN, {
      id: asked?.id,
    });
    const logit = why.features.reduce((sum, { contribution }) => sum + contribution, why.constant ?? NaN);
    expect(why.features).toHaveLength(9);
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(why.score ?? NaN);
    expect(why).toMatchObject({ place: { number: 1, of: 1 }, suggestion: { id: asked?.id, status: 'ASKED' } });
    expect(why.reasons.map(({ code }) => code)).toContain('near');
    expect(why.obstacles.map(({ code }) => code)).toEqual(['asked']);
    expect(await refused(helper, EXPLAIN, { id: asked?.id })).toBe('auth.forbidden');
    expect(await refused(coordinator, EXPLAIN, { id })).toBe('suggestion.not-found');
  });

  it('of someone who was not asked says all that stands in the way, in a sentence', async () => {
    const far = { postcode: '2037 AB' };
    const helper = await town.resident(far);
    const offer = await helper.offers('hond-uitlaten', { ...far, reach: 'REGION' });
    const asker = await town.resident();
    const { id } = await asker.asks('hond-uitlaten', { conditions: { vogRequired: true, knownToCoordinator: true } });
    await helper.changesOffer('pauseOffer', offer);
    const why = await whyNot(coordinator, id, offer);
    expect(why.obstacles.map(({ code }) => code)).toEqual(['not-known', 'no-vog', 'offer-paused', 'out-of-reach']);
    const text = why.obstacles.at(-1)?.text ?? '';
    expect(text).toMatch(/^Te ver: ongeveer [\d,]+ km\. Voor deze hulp gaat dit aanbod tot [\d,]+ km\.$/);
    expect(why.obstacles.every((one) => !one.text.includes('{'))).toBe(true);
    expect(why).toMatchObject({ place: null, suggestion: null });
    expect(why.score).toBeGreaterThan(0);
  });

  it('tells a helper what is about themself, and nothing of trust or of others', async () => {
    const helper = await town.resident();
    const offer = await helper.offers('tuin');
    const asker = await town.resident();
    const { id } = await asker.asks('tuin', { conditions: { knownToCoordinator: true } });
    expect(await codes(id, offer)).toEqual(['not-known']);
    const why = await whyNot(helper, id, offer);
    expect(why).toMatchObject({ score: null, constant: null, features: [], obstacles: [], place: null, suggestion: null });
    await helper.changesOffer('withdrawOffer', offer);
    expect((await whyNot(helper, id, offer)).obstacles).toMatchObject([
      { code: 'offer-not-open', text: 'Het aanbod staat niet open.' },
    ]);
    expect(await refused(asker, WHY_NOT, { requestId: id, offerId: offer })).toBe('offer.not-found');
    const hidden = await asker.asks('tuin', { conditions: { visibility: 'COORDINATOR_ONLY' } });
    expect(await refused(helper, WHY_NOT, { requestId: hidden.id, offerId: offer })).toBe('request.not-found');
  });

  it('knows who rests, who never wants this, whose other offer fits better, and what is other help', async () => {
    const [helper, asker] = [await town.resident(), await town.resident()];
    const garden = await helper.offers('tuin');
    const other = await helper.offers('gras-maaien');
    const dog = await helper.offers('hond-uitlaten');
    const first = await asker.asks('tuin');
    expect(await codes(first.id, garden)).toEqual(['asked']);
    const second = await asker.asks('tuin');
    expect(await codes(second.id, garden)).toEqual(['resting']);
    expect((await whyNot(coordinator, second.id, garden)).obstacles[0]?.text).toMatch(/heeft rust tot \w+dag \d+ \w+/);
    expect(await codes(second.id, dog)).toEqual(['other-help', 'resting']);
    expect(await codes(second.id, other)).toEqual(['other-offer', 'resting']);
    await helper.answers(first.id, 'NEVER');
    expect(await codes(second.id, garden)).toEqual(['never-this', 'resting']);
    expect(await codes(first.id, garden)).toEqual(['never-this', 'answered']);
  });

  it('agrees with who is found, over whatever stands in the way', async () => {
    const random = seededRandom(11);
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)];
    const places = ['2011 AB', '2012 AB', '2037 AB'];
    const kinds = ['tuin', 'taalmaatje', 'boodschappen'];
    const people = await Promise.all(Array.from({ length: 15 }, () => town.resident()));
    const offers: string[] = [];
    for (const one of people) {
      const more = { postcode: pick(places), reach: pick(['STREET', 'AREA', 'TOWN']), maxActive: 1 };
      offers.push(await one.offers(pick(kinds), more));
    }
    const set = (sql: string, ...values: unknown[]): Promise<unknown> => world.database.sql(sql, values);
    for (const [at, one] of people.entries()) {
      const { memberId } = one.is;
      if (at % 4 === 1) await set('update member set known_to_coordinator = true where id = $1', memberId);
      if (at % 5 === 2) await set(`update member set vog_until = '2030-01-01' where id = $1`, memberId);
      if (at % 6 === 3) await set(`update member set languages = '{ar}' where id = $1`, memberId);
      if (at === 7) await set(`update member set status = 'suspended' where id = $1`, memberId);
      if (at === 8) await set(`update offer set active = 1 where id = $1`, offers[at]);
      if (at === 9) await set(`update offer set status = 'paused' where id = $1`, offers[at]);
    }
    const hard = [
      'own-request',
      'not-together',
      'helper-not-active',
      'not-known',
      'no-vog',
      'no-shared-language',
      'never-this',
    ];
    const all = new Set([...hard, 'offer-not-open', 'offer-paused', 'offer-full', 'other-help', 'out-of-reach']);
    let [found, not] = [0, 0];
    const asked = [
      { vogRequired: true },
      { knownToCoordinator: true },
      { languages: ['nl'] },
      { vogRequired: true, languages: ['ar'] },
    ];
    for (const [at, kind] of kinds.entries()) {
      for (const conditions of [{}, asked[at]]) {
        const { id } = await people[pick([0, 1, 2])].asks(kind, { conditions });
        const rows = await world.database.sql<{ offer_id: string }>(
          `select offer_id from suggestion where community_id = $1 and request_id = $2 and status <> 'cancelled'`,
          [town.id, id],
        );
        const suggested = new Set(rows.map((row) => row.offer_id));
        for (const offerId of offers) {
          const stands = (await codes(id, offerId)).filter((code) => all.has(code));
          const seen = { kind, conditions, offerId, stands, suggested: suggested.has(offerId) };
          expect(seen).toMatchObject({ suggested: stands.length === 0 });
          if (suggested.has(offerId)) found += 1;
          else not += 1;
        }
      }
    }
    expect(Math.min(found, not)).toBeGreaterThan(10);
  });
});

describe('why nobody was found', () => {
  const WHY_NOBODY = 'query ($id: ID!) { whyNobody(requestId: $id) { code count text } }';
  const whyNobody = async (id: string): Promise<Readonly<Record<string, number>>> => {
    const { whyNobody: all } = await coordinator.client.ask<{ whyNobody: { code: string; count: number }[] }>(WHY_NOBODY, {
      id,
    });
    return Object.fromEntries(all.map(({ code, count }) => [code, count]));
  };

  it('counts where everyone stands who offers it, each once, by what came closest', async () => {
    const far = await town.resident({ postcode: '2037 AB' });
    await far.offers('tuin', { postcode: '2037 AB', reach: 'STREET' });
    const paused = await town.resident();
    await paused.changesOffer('pauseOffer', await paused.offers('tuin'));
    const [no, never, silent, two] = await town.helpers(4, 'tuin');
    await two?.offers('snoeien', { reach: 'STREET' });
    const { id } = await (await town.resident()).asks('tuin');
    await no?.answers(id, 'NOT_NOW');
    await never?.answers(id, 'NEVER');
    expect(silent).toBeDefined();
    const before = await whyNobody(id);
    expect(before).toMatchObject({ 'said-not-now': 1, 'said-never': 1, 'offer-paused': 1, 'out-of-reach': 1 });
    expect((before['asked'] ?? 0) + (before['free'] ?? 0)).toBe(2);
    expect(Object.values(before).reduce((sum, count) => sum + count, 0)).toBe(6);
    const text = await coordinator.client.ask<{ whyNobody: { text: string }[] }>(WHY_NOBODY, { id });
    expect(text.whyNobody.map((one) => one.text)).toContain('1 kan nu niet');
    expect(await refused(two, WHY_NOBODY, { id })).toBe('auth.forbidden');
  });

  it('is told with the case that a request becomes when it runs dry', async () => {
    const [only] = await town.helpers(1, 'tuin');
    await (await town.resident({ postcode: '2037 AB' })).offers('tuin', { postcode: '2037 AB', reach: 'STREET' });
    const { id } = await (await town.resident()).asks('tuin');
    await only?.answers(id, 'NOT_NOW');
    const cases = await world.database.sql<{ payload: { kind: string; reasons: string } }>(
      `select payload from outbox where community_id = $1 and type = 'case.opened'`,
      [town.id],
    );
    expect(cases.map((one) => one.payload)).toMatchObject([{ kind: 'unanswered', reasons: 'said-not-now:1 out-of-reach:1' }]);
    expect(await coordinator.toldKinds()).toContain('desk-unanswered');
  });
});
