import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import type { Person } from '../support/person.js';
import { today, Town } from '../support/town.js';
import { Watcher } from '../support/watcher.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
let coordinator: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world, { maxOpenRequests: 100 });
  coordinator = await town.resident({ name: 'Coby Post', roles: ['coordinator'] });
});
afterAll(async () => {
  await world.end();
});

const DESK = `query ($queue: DeskQueue!, $filter: DeskFilter, $sort: DeskSort, $first: Int, $after: String) {
  desk(queue: $queue, filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
const COUNTS = '{ deskCounts { waiting unanswered inProgress offersWaiting } }';
const APPROVE = 'mutation ($id: ID!) { approveRequest(id: $id) { id } }';
const held = { conditions: { visibility: 'COORDINATOR_ONLY' } };

interface Desk {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Queue = 'WAITING' | 'UNANSWERED' | 'IN_PROGRESS' | 'ALL';

async function desk(variables: { queue: Queue } & Record<string, unknown>): Promise<Desk> {
  return (await coordinator.client.ask<{ desk: Desk }>(DESK, variables)).desk;
}
async function inQueue(queue: Queue, more: Record<string, unknown> = {}): Promise<readonly string[]> {
  const { nodes, totalCount } = await desk({ queue, ...more });
  expect(totalCount).toBe(nodes.length);
  return nodes.map((one) => one.id);
}
async function approve(id: string): Promise<void> {
  await coordinator.client.ask(APPROVE, { id });
  await world.settle();
}
const counts = async (): Promise<unknown> => (await coordinator.client.ask<{ deskCounts: unknown }>(COUNTS)).deskCounts;

describe('the desk', () => {
  it('shows what waits, until it is judged or withdrawn', async () => {
    const ans = await town.resident();
    const one = await ans.asks('tuin', held);
    const two = await ans.asks('tuin', held);
    const three = await ans.asks('tuin', held);
    expect(await inQueue('WAITING')).toEqual([one.id, two.id, three.id]);
    await ans.withdraws(two.id);
    await coordinator.client.ask('mutation ($id: ID!) { sendBackRequest(id: $id, reason: "x") { id } }', { id: one.id });
    expect(await inQueue('WAITING')).toEqual([three.id]);
    expect(await inQueue('ALL')).toEqual([one.id, two.id, three.id]);
  });

  it('shows what nobody fits, and what nobody answered in time, until someone says yes', async () => {
    const ans = await town.resident();
    const lonely = await ans.asks('vertalen');
    expect(await inQueue('UNANSWERED')).toEqual([lonely.id]);
    const helpers = await town.helpers(3, 'boodschappen');
    const silent = await ans.asks('boodschappen');
    expect(await inQueue('UNANSWERED')).toEqual([lonely.id]);
    await world.pass(days(3));
    expect(await inQueue('UNANSWERED')).toEqual([lonely.id, silent.id]);
    const [helper] = helpers as [Person];
    const response = await helper.answers(silent.id);
    expect(await inQueue('UNANSWERED')).toEqual([lonely.id]);
    expect(await inQueue('IN_PROGRESS')).toEqual([silent.id]);
    await ans.chooses(response);
    expect(await inQueue('IN_PROGRESS')).toEqual([silent.id]);
  });

  it('shows again what fell through, or whose only yes was taken back', async () => {
    const ans = await town.resident();
    const bram = await town.resident();
    const first = await ans.asks('vertalen');
    const second = await ans.asks('vertalen');
    const match = await ans.chooses(await bram.answers(first.id));
    const response = await bram.answers(second.id);
    expect(await inQueue('IN_PROGRESS')).toEqual([first.id, second.id]);
    await bram.client.ask('mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', { id: response });
    await world.settle();
    expect(await inQueue('IN_PROGRESS')).toEqual([first.id]);
    expect(await inQueue('UNANSWERED')).toEqual([second.id]);
    await ans.finishes(match, 'DID_NOT_HAPPEN');
    expect(await inQueue('IN_PROGRESS')).toEqual([]);
    expect(new Set(await inQueue('UNANSWERED'))).toEqual(new Set([first.id, second.id]));
  });

  it('shows a question for the coordinator’s eyes as soon as it is approved: nobody else is asked by itself', async () => {
    const [helper] = (await town.helpers(1, 'tuin')) as [Person];
    const { id } = await (await town.resident()).asks('tuin', held);
    await approve(id);
    await world.pass(days(5));
    expect(await helper.isAskedFor(id)).toBe(false);
    expect(await inQueue('UNANSWERED')).toEqual([id]);
    const { requests } = await town.visitor.ask<{ requests: { nodes: unknown[] } }>('{ requests { nodes { id } } }');
    expect(requests.nodes).toEqual([]);
  });

  it('counts, and tells who watches', async () => {
    const watcher = await Watcher.start<{ deskChanged: unknown }>(
      world,
      coordinator.client.caller,
      'subscription { deskChanged { waiting unanswered inProgress offersWaiting } }',
    );
    const ans = await town.resident();
    await ans.asks('tuin', held);
    await ans.asks('vertalen');
    await ans.offers('tuin', { text: 'Ik woon in het azc, mag ik ook helpen?' });
    const expected = { waiting: 1, unanswered: 1, inProgress: 0, offersWaiting: 1 };
    expect(await counts()).toEqual(expected);
    await watcher.until('the counts', ({ seen }) => JSON.stringify(seen.at(-1)?.deskChanged) === JSON.stringify(expected));
    await watcher.stop();
  });

  it('is for coordinators, and holds nothing of another community', async () => {
    await (await town.resident()).asks('tuin', held);
    for (const roles of [['resident'], ['ambassador'], ['administrator'], ['confidant']] as const) {
      const { client } = await town.resident({ roles: [...roles] });
      for (const query of ['{ desk(queue: ALL) { nodes { id } } }', COUNTS]) {
        expect((await client.refused(query)).extensions.code).toBe('auth.forbidden');
      }
      const watcher = await Watcher.start(world, client.caller, 'subscription { deskChanged { waiting } }');
      await watcher.until('refused', ({ errors }) => errors[0]?.extensions.code === 'auth.forbidden');
      await watcher.stop();
    }
    coordinator = await (await Town.in(world)).resident({ roles: ['coordinator'] });
    expect(await inQueue('ALL')).toEqual([]);
    expect(await counts()).toEqual({ waiting: 0, unanswered: 0, inProgress: 0, offersWaiting: 0 });
  });
});

describe('a queue', () => {
  /** Page by page, two at a time. */
  async function read(sort: string, queue: Queue): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo, totalCount }: Desk = await desk({ queue, sort, first: 2, after });
      expect(totalCount).toBe(5);
      ids.push(...nodes.map((one) => one.id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
    }
  }
  const onDate = (date: string): object => ({ kind: 'ON_DATES', slots: [{ date, from: '10:00', to: '12:00' }] });

  it('is read in any order, page by page, without a gap and without a double', async () => {
    const ans = await town.resident();
    const asks = async (postcode: string, when?: object): Promise<string> =>
      (await ans.asks('tuin', { ...held, postcode, ...(when && { when }) })).id;
    // Meerwijk, Centrum, Molenwijk: by name Centrum comes first.
    const a = await asks('2036 AA');
    const b = await asks('2011 AA', onDate(today(world, 9)));
    const c = await asks('2036 AA', onDate(today(world, 3)));
    const d = await asks('2011 AA');
    const e = await asks('2011 AA', onDate(today(world, 3)));
    // What is judged and held again waits anew.
    await approve(a);
    await ans.edits(a, { text: 'Toch iets anders.' });
    for (const queue of ['WAITING', 'ALL'] as const) {
      expect(await read('OLDEST', queue)).toEqual([a, b, c, d, e]);
      expect(await read('NEWEST', queue)).toEqual([e, d, c, b, a]);
      expect(await read('DEADLINE', queue)).toEqual([c, e, b, a, d]);
      const byArea = await read('AREA', queue);
      expect(byArea).toEqual([b, d, e, a, c]);
    }
    expect(await read('WAITING_LONGEST', 'WAITING')).toEqual([b, c, d, e, a]);
    expect(await read('WAITING_LONGEST', 'ALL')).toEqual([a, b, c, d, e]);
  });

  it('is narrowed by kind of help, area, status and words', async () => {
    const ans = await town.resident();
    const garden = await ans.asks('tuin', { ...held, title: 'Wie snoeit 100% van de heg?' });
    const walk = await ans.asks('wandelen', { ...held, postcode: '2036 AA' });
    const { areas } = await town.visitor.ask<{ areas: { id: string; name: string }[] }>('{ areas { id name } }');
    const found = (filter: object): Promise<readonly string[]> => inQueue('WAITING', { filter });
    expect(await found({ activityIds: ['tuin'] })).toEqual([garden.id]);
    expect(await found({ areaIds: [areas.find((one) => one.name === 'Molenwijk')?.id] })).toEqual([walk.id]);
    expect(await found({ areaIds: ['geen-wijk'] })).toEqual([]);
    expect(await found({ status: ['OPEN'] })).toEqual([]);
    expect(await found({ search: '100% VAN' })).toEqual([garden.id]);
    expect(await found({ search: '10_%' })).toEqual([]);
  });

  it('finds a question by the code that was said over the telephone', async () => {
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await ans.asks('wandelen');
    const { request } = await ans.client.ask<{ request: { reference: string } }>(
      'query ($id: ID!) { request(id: $id) { reference } }',
      { id },
    );
    expect(request.reference).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/);
    for (const said of [request.reference, request.reference.toLowerCase().replace('-', ' ')]) {
      expect(await inQueue('ALL', { filter: { search: said } })).toEqual([id]);
    }
    const other = await ans.asks('tuin', { title: 'Koffie' });
    expect(await inQueue('ALL', { filter: { search: 'koffie' } })).toContain(other.id);
  });

  it('refuses cursors that are none', async () => {
    const cursor = (text: string): string => Buffer.from(text).toString('base64url');
    const id = '00000000-0000-7000-8000-000000000000';
    for (const after of ['x', cursor('1.x'), cursor(`x.${id}`), cursor(`-1.${id}`), cursor(`1e99.${id}`)]) {
      const refused = await coordinator.client.refused(DESK, { queue: 'ALL', after });
      expect([after, refused.extensions.code]).toEqual([after, 'page.after']);
    }
    for (const sort of ['WAITING_LONGEST', 'DEADLINE', 'AREA']) {
      const { nodes } = await desk({ queue: 'ALL', sort, after: cursor(`999999999999999.${id}`) });
      expect(nodes).toEqual([]);
    }
    expect((await desk({ queue: 'ALL', sort: 'AREA', after: cursor(`0.5.${id}`) })).nodes).toEqual([]);
  });
});

describe('when a question ends by itself', () => {
  it('is told to those concerned', async () => {
    const ans = await town.resident();
    const until = today(world, 4);
    const when = { kind: 'RECURRING', slots: [{ weekday: 'TUE', from: '10:00', to: '12:00' }], until };
    const { id } = await ans.asks('tuin', { when });
    const see = 'query ($id: ID!) { request(id: $id) { expiresAt } }';
    const { request } = await ans.client.ask<{ request: { expiresAt: string } }>(see, { id });
    expect(request.expiresAt.slice(0, 10)).toBe(today(world, 5));
    expect(await town.visitor.ask(see, { id })).toEqual({ request: { expiresAt: null } });
  });
});

describe('what was done about a question', () => {
  const TIMELINE = 'query ($id: ID!) { request(id: $id) { askedCount timeline { code at count by { displayName } } } }';
  interface Done {
    readonly askedCount: number;
    readonly timeline: readonly { code: string; at: string; count: number | null; by: { displayName: string } | null }[];
  }
  const done = async (person: Person, id: string): Promise<Done> =>
    (await person.client.ask<{ request: Done }>(TIMELINE, { id })).request;

  it('is told in order: who asked may see how many were asked, and that a coordinator did something', async () => {
    town = await Town.in(world, { opensDirectly: false });
    coordinator = await town.resident({ name: 'Coby Post', roles: ['coordinator'] });
    const [helper] = (await town.helpers(1, 'tuin')) as [Person];
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await approve(id);
    const match = await ans.chooses(await helper.answers(id));
    await helper.finishes(match);
    const { askedCount, timeline } = await done(ans, id);
    expect(askedCount).toBe(1);
    expect(timeline.map((one) => one.code)).toEqual([
      'posted',
      'held',
      'approved',
      'asked',
      'responded',
      'chosen',
      'filled',
      'finished',
    ]);
    expect(timeline.map((one) => one.by?.displayName ?? null)).toEqual([null, null, 'Coby', null, null, null, null, null]);
    expect(timeline.find((one) => one.code === 'asked')?.count).toBe(1);
    expect((await done(coordinator, id)).timeline[2]?.by?.displayName).toBe('Coby Post');
    expect(await done(await town.resident(), id)).toEqual({ askedCount: 0, timeline: [] });
  });

  it('is at most a hundred steps, the last ones', async () => {
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await world.database.sql(
      `insert into request_step (community_id, id, request_id, code, created_at)
       select $1, gen_random_uuid(), $2, 'edited', $3::timestamptz + make_interval(secs => n) from generate_series(1, 120) n`,
      [town.id, id, world.clock.now()],
    );
    const { timeline } = await done(ans, id);
    expect(timeline).toHaveLength(100);
    expect(timeline.every((one) => one.code === 'edited')).toBe(true);
    expect(timeline.map((one) => one.at)).toEqual(timeline.map((one) => one.at).sort());
  });
});
