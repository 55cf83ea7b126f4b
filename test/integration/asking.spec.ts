import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import type { Person } from '../support/person.js';
import { next, passUntil, today, Town } from '../support/town.js';
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

const ASK = `mutation ($requestId: ID!, $offerId: ID!, $overrule: Boolean, $key: String) {
  askHelper(requestId: $requestId, offerId: $offerId, overrule: $overrule, idempotencyKey: $key) { id status score helper { id } } }`;
const SUGGESTIONS = `query ($id: ID!, $first: Int, $after: String) { suggestionsOf(requestId: $id, first: $first, after: $after) {
  totalCount nodes { id score features { feature value contribution } helper { id } } pageInfo { hasNextPage endCursor } } }`;
const RENEW = 'mutation ($id: ID!) { renewRequest(id: $id) { status } }';

interface Suggested {
  readonly suggestionsOf: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly score: number | null;
      readonly features: readonly { feature: string; value: number; contribution: number }[];
      readonly helper: { readonly id: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
type Listed = Suggested['suggestionsOf'];

/** A question that only a coordinator asks helpers for, approved. */
async function byHand(requester: Person, activityId: string, more: Record<string, unknown> = {}): Promise<string> {
  const conditions = { visibility: 'COORDINATOR_ONLY', ...(more['conditions'] as object | undefined) };
  const { id } = await requester.asks(activityId, { ...more, conditions });
  await coordinator.client.ask('mutation ($id: ID!) { approveRequest(id: $id) { id } }', { id });
  await world.settle();
  return id;
}
async function ask(requestId: string, offerId: string, more: Record<string, unknown> = {}): Promise<string> {
  const { askHelper } = await coordinator.client.ask<{ askHelper: { id: string } }>(ASK, { requestId, offerId, ...more });
  await world.settle();
  return askHelper.id;
}
const refused = async (person: Person, query: string, variables: Record<string, unknown>): Promise<string> =>
  (await person.client.refused(query, variables)).extensions.code;
const listed = async (person: Person, id: string, more: Record<string, unknown> = {}): Promise<Listed> =>
  (await person.client.ask<Suggested>(SUGGESTIONS, { id, ...more })).suggestionsOf;
const audited = async (): Promise<readonly string[]> =>
  (await coordinator.client.ask<{ audit: { nodes: { action: string }[] } }>('{ audit { nodes { action } } }')).audit.nodes.map(
    (one) => one.action,
  );

describe('asking a helper by hand', () => {
  it('asks who nobody else would, and what they answer goes its usual way', async () => {
    const helper = await town.resident();
    const offer = await helper.offers('tuin');
    const ans = await town.resident();
    const id = await byHand(ans, 'tuin');
    expect(await helper.isAskedFor(id)).toBe(false);
    await ask(id, offer);
    expect(await helper.isAskedFor(id)).toBe(true);
    expect(await helper.toldKinds()).toContain('asked');
    expect(await audited()).toEqual(['helper.asked', 'request.approved']);
    await ans.chooses(await helper.answers(id));
    expect(await ans.statusOf(id)).toBe('MATCHED');
    expect(await refused(coordinator, ASK, { requestId: id, offerId: offer })).toBe('request.not-open');
  });

  it('is the same answer when it is done twice, by two coordinators too', async () => {
    const helper = await town.resident();
    const offer = await helper.offers('tuin');
    const id = await byHand(await town.resident(), 'tuin');
    const colleague = await town.resident({ roles: ['coordinator'] });
    const both = await Promise.all(
      [coordinator, colleague].map((one) =>
        one.client.ask<{ askHelper: { id: string } }>(ASK, { requestId: id, offerId: offer }),
      ),
    );
    await world.settle();
    expect(new Set(both.map((one) => one.askHelper.id)).size).toBe(1);
    expect(await ask(id, offer, { key: 'klik' })).toBe(both[0]?.askHelper.id);
    expect((await helper.toldKinds()).filter((one) => one === 'asked')).toHaveLength(1);
    expect((await audited()).filter((one) => one === 'helper.asked')).toHaveLength(1);
  });

  it('does not disturb who was asked only lately, unless the coordinator insists; that is noted', async () => {
    const helper = await town.resident();
    const offer = await helper.offers('tuin');
    const ans = await town.resident();
    await ask(await byHand(ans, 'tuin'), offer);
    const second = await byHand(ans, 'tuin');
    expect(await refused(coordinator, ASK, { requestId: second, offerId: offer })).toBe('helper.resting');
    await ask(second, offer, { overrule: true });
    expect(await helper.isAskedFor(second)).toBe(true);
    expect(await audited()).toContain('helper.asked-overruled');
  });

  it('does not wake anyone, unless the coordinator insists', async () => {
    town = await Town.in(world, { quiet: { from: '21:00', to: '08:00' } });
    coordinator = await town.resident({ roles: ['coordinator'] });
    const offer = await (await town.resident()).offers('tuin');
    const id = await byHand(await town.resident(), 'tuin');
    await passUntil(world, next(world, '22:30'));
    expect(await refused(coordinator, ASK, { requestId: id, offerId: offer })).toBe('helper.quiet-hours');
    await ask(id, offer, { overrule: true });
    await passUntil(world, next(world, '10:00'));
  });

  it('never goes around a hard condition, whoever insists', async () => {
    const helper = await town.resident();
    const offer = await helper.offers('tuin', { maxActive: 1 });
    const ans = await town.resident();
    const insist = async (requestId: string, offerId = offer): Promise<string> =>
      refused(coordinator, ASK, { requestId, offerId, overrule: true });
    expect(await insist(await byHand(ans, 'tuin', { conditions: { vogRequired: true } }))).toBe('helper.may-not');
    expect(await insist(await byHand(helper, 'tuin'))).toBe('helper.may-not');
    expect(await insist(await byHand(ans, 'naaien'))).toBe('helper.does-not-fit');
    const id = await byHand(ans, 'tuin');
    expect(await insist(id, newId())).toBe('offer.not-found');
    expect(await insist(newId())).toBe('request.not-found');
    await world.database.sql('insert into block (community_id, id, member_id, blocked_id) values ($1, $2, $3, $4)', [
      ...[town.id, newId(), helper.is.memberId, ans.is.memberId],
    ]);
    expect(await insist(id)).toBe('helper.may-not');
    await helper.changesOffer('pauseOffer', offer);
    expect(await insist(id)).toBe('helper.no-room');
  });

  it('may be done once more after silence, not after an answer', async () => {
    const [helper, other] = [await town.resident(), await town.resident()];
    const offer = await helper.offers('tuin');
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await world.pass(days(8));
    expect(await helper.isAskedFor(id)).toBe(false);
    await ask(id, offer);
    expect(await helper.isAskedFor(id)).toBe(true);
    await helper.answers(id, 'NOT_NOW');
    expect(await refused(coordinator, ASK, { requestId: id, offerId: offer, overrule: true })).toBe('helper.answered');
    expect(await refused(other, ASK, { requestId: id, offerId: offer })).toBe('auth.forbidden');
  });

  it('is not for one’s own question', async () => {
    const offer = await (await town.resident()).offers('tuin');
    const { id } = await coordinator.asks('tuin');
    expect(await refused(coordinator, ASK, { requestId: id, offerId: offer })).toBe('request.own-judgement');
  });
});

describe('who fits a question', () => {
  it('is read by a coordinator by score, with what it is made of, page by page', async () => {
    const helpers = await town.helpers(5, 'tuin');
    const near = await town.resident({ postcode: '2036 AA' });
    await near.offers('tuin', { postcode: '2036 AA' });
    const id = await byHand(await town.resident(), 'tuin');
    const all = await listed(coordinator, id);
    expect(all.totalCount).toBe(6);
    const scores = all.nodes.map((one) => one.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(all.nodes.at(-1)?.helper.id).toBe(near.is.memberId);
    expect(all.nodes[0]?.features.map((one) => one.feature).sort()).toEqual([
      'answers',
      'asked-lately',
      'concept',
      'day',
      'did-before',
      'distance',
      'language',
      'load',
      'together',
    ]);
    const paged: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo }: Listed = await listed(coordinator, id, { first: 2, after });
      paged.push(...nodes.map((one) => one.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(paged).toEqual(all.nodes.map((one) => one.id));
    expect(helpers).toHaveLength(5);
  });

  it('is shown to who asked, as far as they responded: in no order of merit, and without scores', async () => {
    const helpers = await town.helpers(3, 'tuin');
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    expect(await listed(ans, id)).toMatchObject({ totalCount: 0, nodes: [] });
    for (const helper of helpers.slice(0, 2)) await helper.answers(id);
    for (let after: string | null = null, seen = 0; ; seen += 1) {
      const { totalCount, nodes, pageInfo }: Listed = await listed(ans, id, { first: 1, after });
      expect(totalCount).toBe(2);
      expect(nodes).toMatchObject([{ score: null, features: [] }]);
      const key = Buffer.from(pageInfo.endCursor ?? '', 'base64url')
        .toString('utf8')
        .split('.')[0];
      expect(Number(key)).toBeGreaterThan(1_000_000_000_000);
      if (!pageInfo.hasNextPage) {
        expect(seen).toBe(1);
        break;
      }
      after = pageInfo.endCursor;
    }
    for (const person of [helpers[0], await town.resident()]) {
      expect(await listed(person, id)).toMatchObject({ totalCount: 0, nodes: [] });
    }
  });
});

describe('a question whose time has passed', () => {
  /** Long enough for anything to expire. */
  const LONG = days(70);

  it('is renewed by who asked: who stayed silent may be asked anew', async () => {
    const [helper] = (await town.helpers(1, 'tuin')) as [Person];
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await world.pass(LONG);
    expect(await ans.statusOf(id)).toBe('EXPIRED');
    expect(await helper.isAskedFor(id)).toBe(false);
    expect(await refused(await town.resident(), RENEW, { id })).toBe('request.not-found');
    expect(await ans.client.ask(RENEW, { id })).toEqual({ renewRequest: { status: 'OPEN' } });
    await world.settle();
    expect(await helper.isAskedFor(id)).toBe(true);
    expect(await refused(ans, RENEW, { id })).toBe('request.not-expired');
  });

  it('asks as many anew as it may ask at all, whatever was asked before', async () => {
    town = await Town.in(world, { maxAsked: 1 });
    const [helper] = (await town.helpers(1, 'tuin')) as [Person];
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await world.pass(LONG);
    await ans.client.ask(RENEW, { id });
    await world.settle();
    expect(await helper.isAskedFor(id)).toBe(true);
    await world.pass(days(8));
    expect(await town.count('suggestion', 'asked_at is not null')).toBe(1);
  });

  it('may be answered anew by who said yes the first time, and was thanked', async () => {
    const [willing] = (await town.helpers(1, 'tuin')) as [Person];
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await willing.answers(id);
    await world.pass(LONG);
    expect(await willing.toldKinds()).toContain('thanked');
    await ans.client.ask(RENEW, { id });
    await world.settle();
    expect(await willing.isAskedFor(id)).toBe(true);
    await ans.chooses(await willing.answers(id));
    expect(await ans.statusOf(id)).toBe('MATCHED');
  });

  it('never shows a helper what is only proposed again', async () => {
    const helpers = await town.helpers(8, 'tuin');
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await world.pass(LONG);
    await ans.client.ask(RENEW, { id });
    await world.settle();
    const waiting = await town.count('suggestion', `request_id = $2 and status = 'proposed' and asked_at is not null`, id);
    expect(waiting).toBeGreaterThan(0);
    for (const helper of helpers) expect(await helper.suggestions(['PROPOSED'])).toEqual([]);
  });

  it('is renewed by a coordinator for who asked, who can see that; it stands for as long again', async () => {
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await world.pass(LONG);
    await coordinator.client.ask(RENEW, { id });
    await world.settle();
    const { request } = await ans.client.ask<{ request: { timeline: { code: string; by: object | null }[] } }>(
      'query ($id: ID!) { request(id: $id) { timeline { code by { id } } } }',
      { id },
    );
    expect(request.timeline.find((one) => one.code === 'renewed')?.by).toEqual({ id: coordinator.is.memberId });
    expect(await audited()).toEqual(['request.renewed']);
    await world.pass(days(50));
    expect(await town.count('request', `id = $2 and status = 'open'`, id)).toBe(1);
    await world.pass(days(11));
    expect(await town.count('request', `id = $2 and status = 'expired'`, id)).toBe(1);
  });

  it('is not renewed for a day that is over', async () => {
    const ans = await town.resident();
    const when = { kind: 'ON_DATES', slots: [{ date: today(world, 1), from: '10:00', to: '12:00' }] };
    const { id } = await ans.asks('vervoer', { when });
    await world.pass(days(3));
    expect(await refused(ans, RENEW, { id })).toBe('request.day-passed');
  });
});
