import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/ids.js';
import type { Person } from '../support/person.js';
import { World } from '../support/world.js';

interface Failed {
  readonly id: string;
  readonly state: string;
  readonly event: string;
  readonly handler: string;
  readonly failures: number;
  readonly error: string | null;
  readonly failedAt: string | null;
  readonly subjects: readonly { readonly name: string; readonly id: string }[];
}

const FIELDS = 'id state event handler failures error eventAt failedAt subjects { name id }';
const LIST = `query ($first: Int, $after: String) { failedDeliveries(first: $first, after: $after) {
  nodes { ${FIELDS} } totalCount pageInfo { hasNextPage endCursor } } }`;
const REPLAY = `mutation ($id: ID!, $key: String) { replayDelivery(id: $id, idempotencyKey: $key) { ${FIELDS} } }`;

let world: World;
let admin: Person;
beforeAll(async () => {
  world = await World.start();
  await world.community('zandvoort');
  admin = await world.resident({ name: 'Iris de Wit', roles: ['administrator'] });
});
afterAll(async () => {
  await world.end();
});

interface Page {
  readonly nodes: readonly Failed[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
async function list(person: Person, page: { first?: number; after?: string } = {}): Promise<Page> {
  return (await person.client.ask<{ failedDeliveries: Page }>(LIST, page)).failedDeliveries;
}

/** A question whose search for helpers failed for good, as it would after a fault in it. */
async function failing(person: Person, failedAt = 'now()'): Promise<{ requestId: string; deliveryId: string }> {
  const request = await person.asks('boodschappen');
  const [row] = await world.database.sql<{ id: string }>(
    `update delivery d set state = 'failed', failures = 15, error = 'TypeError', done_at = null,
            next_at = date_trunc('milliseconds', ${failedAt})
       from outbox o where o.id = d.event_id and o.type = 'request.opened' and o.payload ->> 'requestId' = $1 returning d.id`,
    [request.id],
  );
  return { requestId: request.id, deliveryId: row?.id ?? '' };
}

describe('work that failed for good', () => {
  it('is shown to an administrator: what it was, how often, why and when; ids and codes only', async () => {
    const began = Date.now();
    const { requestId, deliveryId } = await failing(await world.resident());
    const { nodes, totalCount } = await list(admin);
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({
      id: deliveryId,
      state: 'FAILED',
      event: 'request.opened',
      failures: 15,
      error: 'TypeError',
    });
    expect(nodes[0]?.handler).toMatch(/^matching\./);
    expect(nodes[0]?.subjects).toEqual([{ name: 'requestId', id: requestId }]);
    expect(new Date(nodes[0]?.failedAt ?? 0).getTime()).toBeGreaterThanOrEqual(began);
  });

  it('is for administrators of that community only', async () => {
    const { deliveryId } = await failing(await world.resident());
    const coordinator = await world.resident({ roles: ['coordinator', 'confidant'] });
    const stranger = await world.stranger();
    for (const query of [LIST, REPLAY]) {
      const variables = { id: deliveryId };
      expect((await coordinator.client.refused(query, variables)).extensions.code).toBe('auth.forbidden');
      expect((await stranger.refused(query, variables)).extensions.code).toBe('auth.not-a-member');
      expect((await world.visitor.refused(query, variables)).extensions.code).toBe('auth.required');
    }
    const elsewhere = await world.resident({ community: 'zandvoort', roles: ['administrator'] });
    expect((await list(elsewhere)).nodes).toEqual([]);
    expect((await elsewhere.client.refused(REPLAY, { id: deliveryId })).extensions).toMatchObject({ code: 'delivery.unknown' });
  });

  it('comes in pages, the latest first, each once', async () => {
    const ans = await world.resident();
    for (const days of [1, 2, 3]) await failing(ans, `now() - interval '${days} days'`);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await list(admin, { first: 2, ...(after === undefined ? {} : { after }) });
      seen.push(...page.nodes.map((one) => one.failedAt ?? ''));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen.length).toBe((await list(admin)).totalCount);
    expect(seen).toEqual([...seen].sort().reverse());
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('replaying', () => {
  it('lets the work be done after all', async () => {
    const bram = await world.resident();
    await bram.offers('tuin');
    const ans = await world.resident();
    const { requestId, deliveryId } = await failing(ans);
    await world.database.sql(`delete from suggestion where request_id = $1`, [requestId]);
    const { replayDelivery } = await admin.client.ask<{ replayDelivery: Failed }>(REPLAY, { id: deliveryId });
    expect(replayDelivery).toMatchObject({ id: deliveryId, failures: 0, failedAt: null });
    expect(replayDelivery.state).not.toBe('FAILED');
    await world.settle();
    const [row] = await world.database.sql<{ state: string }>('select state from delivery where id = $1', [deliveryId]);
    expect(row?.state).toBe('done');
    expect((await list(admin)).nodes.map((one) => one.id)).not.toContain(deliveryId);
  });

  it('happens once for one key, and tells who comes too late', async () => {
    const { deliveryId } = await failing(await world.resident());
    const first = await admin.client.ask<{ replayDelivery: Failed }>(REPLAY, { id: deliveryId, key: 'once' });
    const again = await admin.client.ask<{ replayDelivery: Failed }>(REPLAY, { id: deliveryId, key: 'once' });
    expect(again.replayDelivery.id).toBe(first.replayDelivery.id);
    expect((await admin.client.refused(REPLAY, { id: deliveryId })).extensions.code).toBe('delivery.not-failed');
    expect((await admin.client.refused(REPLAY, { id: newId() })).extensions.code).toBe('delivery.unknown');
    expect((await admin.client.refused(REPLAY, { id: 'no-id' })).extensions).toMatchObject({
      code: 'delivery.unknown',
      field: 'id',
    });
  });
});
