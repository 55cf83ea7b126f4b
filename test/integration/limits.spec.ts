import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, minutes } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import { UnitOfWork } from '../../src/platform/database/work.js';
import type { Person } from '../support/person.js';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
let administrator: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world);
  administrator = await town.resident({ roles: ['administrator'] });
});
afterAll(async () => {
  await world.end();
});

const LIMITS = `limits { restDays maxWaveSize maxAsked explorationShare maxOpenRequests quietFrom quietTo bounds { limit least most } }`;
const SET = `mutation ($input: MatchingLimitsInput!, $key: String) { setMatchingLimits(input: $input, idempotencyKey: $key) { restDays ${LIMITS} } }`;
interface Seen {
  readonly limits: (Record<string, unknown> & { readonly bounds: { limit: string; least: string; most: string }[] }) | null;
}
const set = async (input: Record<string, unknown>, key: string | null = null): Promise<Seen> =>
  (await administrator.client.ask<{ setMatchingLimits: Seen }>(SET, { input, key })).setMatchingLimits;
const seenBy = async (person: Person): Promise<Seen['limits']> =>
  (await person.client.ask<{ community: Seen }>(`{ community { ${LIMITS} } }`)).community.limits;

interface Entry {
  readonly action: string;
  readonly subjectType: string;
  readonly reason: string | null;
}
const audit = async (): Promise<Entry[]> =>
  (await administrator.client.ask<{ audit: { nodes: Entry[] } }>('{ audit { nodes { action subjectType reason } } }')).audit
    .nodes;

/** How many were asked for a request in all, over all its rounds. */
async function askedAfterWeeks(requestId: string, weeks: number): Promise<number> {
  for (let week = 0; week < weeks; week += 1) await world.pass(days(7));
  return town.count('suggestion', 'request_id = $2 and asked_at is not null', requestId);
}

describe('the limits of a community', () => {
  it('are read by its administrator, with their bounds, and by nobody else', async () => {
    expect(await seenBy(administrator)).toMatchObject({
      ...{ restDays: 7, maxWaveSize: 8, maxAsked: 18, explorationShare: 0.1, maxOpenRequests: 10, quietFrom: null },
      bounds: expect.arrayContaining([
        { limit: 'maxAsked', least: '3', most: '60' },
        { limit: 'quietFrom', least: '17:00', most: '23:00' },
      ]),
    });
    for (const role of ['resident', 'coordinator', 'council'] as const) {
      expect(await seenBy(await town.resident({ roles: [role] }))).toBeNull();
    }
    const other = await Town.in(world);
    const { communities } = await (
      await other.resident({ roles: ['administrator'] })
    ).client.ask<{ communities: { nodes: (Seen & { slug: string })[] } }>(
      `{ communities(first: 50) { nodes { slug ${LIMITS} } } }`,
    );
    expect(communities.nodes.filter(({ limits }) => limits !== null).map(({ slug }) => slug)).toEqual([other.slug]);
  });

  it('are changed by an administrator, one or all, and it is written down what they were', async () => {
    expect((await set({ maxAsked: 30 })).limits).toMatchObject({ maxAsked: 30, restDays: 7 });
    const all = { restDays: 14, maxWaveSize: 5, maxAsked: 12, explorationShare: 0.25, maxOpenRequests: 3 };
    expect((await set({ ...all, quietFrom: '20:30', quietTo: '09:00' })).limits).toMatchObject({ ...all, quietFrom: '20:30' });
    expect(await audit()).toEqual([
      {
        ...{ action: 'limits.set', subjectType: 'community' },
        reason:
          'restDays 7 → 14; maxWaveSize 8 → 5; maxAsked 30 → 12; explorationShare 0.1 → 0.25; maxOpenRequests 10 → 3; quietFrom – → 20:30; quietTo – → 09:00',
      },
      { action: 'limits.set', subjectType: 'community', reason: 'maxAsked 18 → 30' },
    ]);
  });

  it('are changed once by two clicks, and not at all by what they are already', async () => {
    const key = newId();
    await set({ restDays: 10 }, key);
    expect((await set({ restDays: 10 }, key)).limits).toMatchObject({ restDays: 10 });
    await set({ restDays: 10 });
    expect(await audit()).toHaveLength(1);
  });

  it.each([
    [{ restDays: 0 }, 'limits.number', 'restDays'],
    [{ maxAsked: 61 }, 'limits.number', 'maxAsked'],
    [{ explorationShare: -0.1 }, 'limits.number', 'explorationShare'],
    [{ restDays: 14, quietFrom: '01:00' }, 'limits.time', 'quietFrom'],
    [{ quietTo: '06:00' }, 'limits.time', 'quietTo'],
    [{ quietFrom: '22:00' }, 'limits.both-times', 'quietTo'],
    [{ quietTo: 'acht uur' }, 'input.time', undefined],
  ])('outside of their bounds are refused, and nothing changes: %p', async (input, code, field) => {
    const { extensions } = await administrator.client.refused(SET, { input });
    expect(extensions.code).toBe(code);
    if (field) expect(extensions.field).toBe(field);
    expect(await seenBy(administrator)).toMatchObject({ restDays: 7, maxAsked: 18, quietFrom: null });
    expect(await audit()).toEqual([]);
  });

  it('are not for others to change; the database refuses it too', async () => {
    for (const role of ['resident', 'coordinator', 'council', 'confidant'] as const) {
      const person = await town.resident({ roles: [role] });
      expect((await person.client.refused(SET, { input: { restDays: 1 } })).extensions.code).toBe('auth.forbidden');
      const { memberId } = person.is;
      const work = world.get(UnitOfWork);
      const touched = await work.run({ communityId: town.id, memberId }, () =>
        work.db.query<[unknown, number]>('update community set rest_days = 0'),
      );
      expect([role, touched[1]]).toEqual([role, 0]);
    }
    const work = world.get(UnitOfWork);
    const scope = { communityId: town.id, memberId: administrator.is.memberId };
    const own = await work.run(scope, () => work.db.query<[unknown, number]>('update community set rest_days = rest_days'));
    expect(own[1]).toBe(1);
    for (const column of ['slug', 'name', 'phone', 'opens_directly']) {
      await expect(work.run(scope, () => work.db.query(`update community set ${column} = ${column}`))).rejects.toThrow(
        'permission denied',
      );
    }
  });
});

describe('the rounds', () => {
  it('ask as many at once, and in all, as the community says', async () => {
    await set({ maxWaveSize: 2, maxAsked: 3 });
    await town.helpers(9, 'boodschappen');
    const { id } = await (await town.resident()).asks('boodschappen');
    expect(await askedAfterWeeks(id, 0)).toBe(2);
    expect(await askedAfterWeeks(id, 4)).toBe(3);
  });

  it('ask more where the community allows more, from the next round on', async () => {
    await set({ maxWaveSize: 2, maxAsked: 3 });
    await town.helpers(9, 'boodschappen');
    const { id } = await (await town.resident()).asks('boodschappen');
    await set({ maxWaveSize: 25, maxAsked: 60 });
    expect(await askedAfterWeeks(id, 4)).toBe(9);
  });

  it('give places to newcomers as the community says', async () => {
    await set({ explorationShare: 0, maxWaveSize: 2, restDays: 1, maxAsked: 60 });
    const known = await town.helpers(4, 'boodschappen');
    const asker = await town.resident();
    for (const helper of known) {
      const { id } = await asker.asks('boodschappen');
      const match = await asker.chooses(await helper.answers(id));
      await asker.finishes(match);
      await world.pass(days(8));
    }
    await town.helpers(8, 'boodschappen');
    const newcomers = (): Promise<number> =>
      town.count(
        'suggestion',
        `wave = 1 and asked_at > $2 and helper_id <> all($3)`,
        new Date(world.clock.now().getTime() - minutes(5)),
        known.map((one) => one.is.memberId),
      );
    await asker.asks('boodschappen', { helpersNeeded: 3 });
    expect(await town.count('suggestion', 'asked_at > $2', new Date(world.clock.now().getTime() - minutes(5)))).toBe(2);
    expect(await newcomers()).toBe(0);
    await world.pass(days(8));
    await set({ explorationShare: 0.5 });
    await asker.asks('boodschappen', { helpersNeeded: 3 });
    expect(await newcomers()).toBe(1);
  });
});
