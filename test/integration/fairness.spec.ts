import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, hours } from '#kernel/clock.js';
import type { Person } from '../support/person.js';
import { Town, today } from '../support/town.js';
import { World } from '../support/world.js';

interface HelperGroup {
  readonly key: string;
  readonly persons: number | null;
  readonly askedShare: number | null;
  readonly askedEach: number | null;
  readonly gini: number | null;
}
interface RequesterGroup {
  readonly key: string;
  readonly persons: number | null;
  readonly requests: number | null;
  readonly answeredShare: number | null;
  readonly medianHoursToYes: number | null;
}
interface Fairness {
  readonly dimension: string;
  readonly helpers: readonly HelperGroup[];
  readonly requesters: readonly RequesterGroup[];
}
const FAIRNESS = `query ($from: LocalDate!, $to: LocalDate!) { fairness(from: $from, to: $to) { dimension
  helpers { key persons askedShare askedEach gini } requesters { key persons requests answeredShare medianHoursToYes } } }`;

let world: World;
let town: Town;
let council: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world, { restDays: 0, maxWaveSize: 1, maxOpenRequests: 50 });
  council = await town.resident({ roles: ['council'] });
});
afterAll(async () => {
  await world.end();
});

async function by(dimension: string, period: { from?: string; to?: string } = {}): Promise<Fairness> {
  const between = { from: today(world, -30), to: today(world), ...period };
  const { fairness } = await council.client.ask<{ fairness: Fairness[] }>(FAIRNESS, between);
  const found = fairness.find((one) => one.dimension === dimension);
  if (!found) throw new Error(`nothing by ${dimension}`);
  return found;
}
const of = <Group extends { readonly key: string }>(groups: readonly Group[], key: string): Group | undefined =>
  groups.find((group) => group.key === key);

/** Someone who lives there offers to help. */
async function helperIn(postcode: string, languages: readonly string[] = ['nl']): Promise<Person> {
  const helper = await town.resident({ postcode, languages });
  await helper.offers('boodschappen', { postcode });
  return helper;
}
const areaOf = async (postcode: string): Promise<string> =>
  (
    await town.visitor.ask<{ areaOf: { name: string } }>(
      'query ($postcode: String!) { areaOf(postcode: $postcode) { name } }',
      { postcode },
    )
  ).areaOf.name;

describe('who is asked', () => {
  it('is told for groups of five and more, with how unevenly', async () => {
    for (const postcode of [
      ...Array<string>(6).fill('2011 AB'),
      ...Array<string>(3).fill('2013 AC'),
      ...Array<string>(3).fill('2022 BK'),
    ]) {
      await helperIn(postcode);
    }
    const { id } = await (await town.resident()).asks('boodschappen');
    // One of the six was asked, and nobody else.
    expect(await town.count('suggestion', 'request_id = $2 and asked_at is not null', id)).toBe(1);
    const { helpers } = await by('AREA');
    expect(of(helpers, await areaOf('2011'))).toEqual({
      ...{ key: await areaOf('2011'), persons: 6, askedShare: 1 / 6, askedEach: 1 / 6 },
      gini: expect.closeTo(5 / 6, 10),
    });
    for (const postcode of ['2013', '2022']) {
      const key = await areaOf(postcode);
      expect(of(helpers, key)).toEqual({ key, persons: null, askedShare: null, askedEach: null, gini: null });
    }
  });

  it('is told by what they speak, how long they are there, and how they are reached', async () => {
    const speaking = [['nl'], ['nl', 'en'], ['ar']];
    for (const languages of speaking) for (let one = 0; one < 5; one += 1) await helperIn('2011 AB', languages);
    expect((await by('LANGUAGE')).helpers.map(({ key, persons }) => [key, persons])).toEqual([
      ['dutch-and-more', 5],
      ['dutch-only', 5],
      ['no-dutch', 5],
    ]);
    expect((await by('AGE')).helpers.map(({ key, persons }) => [key, persons])).toEqual([['new', 15]]);
    await world.database.sql('update member set contact_in_app_only = true where community_id = $1 and languages = $2', [
      town.id,
      ['ar'],
    ]);
    expect((await by('CHANNEL')).helpers.map(({ key, persons }) => [key, persons])).toEqual([
      ['in-app', 5],
      ['mail', 10],
    ]);
    for (const [age, key] of [
      [100, 'first-year'],
      [400, 'longer'],
    ] as const) {
      const joinedAt = new Date(world.clock.now().getTime() - days(age));
      await world.database.sql('update member set joined_at = $2 where community_id = $1', [town.id, joinedAt]);
      expect((await by('AGE')).helpers.map((group) => group.key)).toEqual([key]);
    }
  });

  it('is even when all are asked as often', async () => {
    await set5Asked();
    const { helpers } = await by('AGE');
    expect(of(helpers, 'new')).toMatchObject({ persons: 5, askedShare: 1, askedEach: 1, gini: expect.closeTo(0, 10) });
  });

  async function set5Asked(): Promise<void> {
    town = await Town.in(world, { restDays: 7, maxWaveSize: 1, maxOpenRequests: 50 });
    council = await town.resident({ roles: ['council'] });
    const helpers = await Promise.all(Array.from({ length: 5 }, () => town.resident()));
    for (const helper of helpers) await helper.offers('boodschappen');
    const asker = await town.resident();
    for (let one = 0; one < 5; one += 1) await asker.asks('boodschappen');
  }
});

describe('who is answered', () => {
  it('is told with how soon, and only of what was asked in the period', async () => {
    const helper = await helperIn('2011 AB');
    const askers = await Promise.all(Array.from({ length: 6 }, () => town.resident()));
    for (const [index, asker] of askers.entries()) {
      const { id } = await asker.asks('boodschappen');
      if (index >= 3) continue;
      await world.pass(hours(index === 2 ? 9 : 2));
      await helper.answers(id);
    }
    const key = await areaOf('2011');
    const { requesters } = await by('AREA');
    expect(requesters).toEqual([{ key, persons: 6, requests: 6, answeredShare: 0.5, medianHoursToYes: expect.closeTo(2, 1) }]);
    expect((await by('CHANNEL')).requesters.map((group) => [group.key, group.persons])).toEqual([['self', 6]]);
    expect((await by('AREA', { from: today(world, -60), to: today(world, -20) })).requesters).toEqual([]);
  });

  it('counts whom a question was written down for, not who wrote it', async () => {
    const writer = await town.resident();
    const someone = {
      self: false,
      name: 'Mevrouw Bos',
      relation: 'buurvrouw',
      consent: { agreedBy: 'zij zelf', how: 'BY_PHONE' },
    };
    for (let one = 0; one < 5; one += 1) await writer.asks('boodschappen', { for: someone });
    const { requesters } = await by('CHANNEL');
    expect(requesters).toEqual([{ key: 'for-someone', persons: 5, requests: 5, answeredShare: 0, medianHoursToYes: null }]);
    // By where they live all five are persons, too.
    expect((await by('AREA')).requesters.map(({ persons }) => persons)).toEqual([5]);
  });
});

describe('the report', () => {
  it('is for administrators, coordinators and the council', async () => {
    const period = { from: today(world, -30), to: today(world) };
    for (const role of ['administrator', 'coordinator', 'council'] as const) {
      const { client } = await town.resident({ roles: [role] });
      expect((await client.ask<{ fairness: Fairness[] }>(FAIRNESS, period)).fairness).toHaveLength(4);
    }
    for (const role of ['resident', 'ambassador', 'confidant', 'referrer'] as const) {
      const { client } = await town.resident({ roles: [role] });
      expect((await client.refused(FAIRNESS, period)).extensions.code).toBe('auth.forbidden');
    }
  });

  it('is about a year at most, and its own community', async () => {
    const refused = await council.client.refused(FAIRNESS, { from: '2026-01-01', to: '2027-02-01' });
    expect(refused.extensions).toMatchObject({ code: 'fairness.period', field: 'from' });
    for (let one = 0; one < 5; one += 1) await helperIn('2011 AB');
    const other = await Town.in(world);
    const { client } = await other.resident({ roles: ['council'] });
    const { fairness } = await client.ask<{ fairness: Fairness[] }>(FAIRNESS, { from: today(world, -30), to: today(world) });
    expect(fairness.flatMap(({ helpers, requesters }) => [...helpers, ...requesters])).toEqual([]);
  });
});
