import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import { Sweeper } from '../../src/platform/retention/sweeper.js';
import { World } from '../support/world.js';

let world: World;
let request: string;
beforeAll(async () => {
  world = await World.start();
  const ans = await world.resident();
  request = (await ans.asks('boodschappen')).id;
  await world.settle();
});
afterAll(async () => {
  await world.end();
});

const count = async (what: string): Promise<number> =>
  (await world.database.sql<{ count: number }>(`select count(*)::int as count from ${what}`))[0]?.count ?? NaN;
const sweep = (): Promise<Readonly<Record<string, number>>> => world.get(Sweeper).run();

/** Makes everything that was done look as if it was done so long ago. */
async function age(days: number): Promise<void> {
  await world.database.sql(`update delivery set done_at = now() - make_interval(days => $1) where state = 'done'`, [days]);
  await world.database.sql(
    `update outbox set dispatched_at = now() - make_interval(days => $1) where dispatched_at is not null`,
    [days],
  );
}

describe('what is past its time', () => {
  it('stays for a month', async () => {
    await age(29);
    const before = await count('delivery');
    expect(before).toBeGreaterThan(0);
    expect(await sweep()).toMatchObject({ deliveries: 0, events: 0 });
    expect(await count('delivery')).toBe(before);
  });

  it('goes then: done work and the events that caused it; what failed, waits or is still to come stays', async () => {
    await age(31);
    const timers = await count('outbox where dispatched_at is null');
    await world.database.sql(
      `update delivery set state = 'failed', done_at = null where (community_id, id) in
         (select d.community_id, d.id from delivery d join outbox o on o.id = d.event_id where o.type = 'request.opened' limit 1)`,
    );
    const removed = await sweep();
    expect(removed.deliveries).toBeGreaterThan(0);
    expect(removed.events).toBeGreaterThan(0);
    expect(await count(`delivery where state = 'done'`)).toBe(0);
    expect(await count(`delivery where state = 'failed'`)).toBe(1);
    expect(await count('outbox where dispatched_at is not null')).toBe(1);
    expect(await count('outbox where dispatched_at is null')).toBe(timers);
    expect(await count(`request where id = '${request}'`)).toBe(1);
  });

  it('goes in small batches, however much there is', async () => {
    await world.database.sql(
      `insert into outbox (community_id, id, type, payload, created_at, available_at, dispatched_at)
       select community.id, gen_random_uuid(), 'member.joined', '{}', now(), now(), now() - interval '40 days'
         from community, generate_series(1, 2500)`,
    );
    expect((await sweep()).events).toBe(2_500);
  });

  it('takes keys against doing things twice after a day', async () => {
    await world.database.sql(
      `insert into idempotency (community_id, id, account_id, operation, key, input_hash, created_at)
       select community.id, gen_random_uuid(), gen_random_uuid(), 'postRequest', n::text, '\\x00', now() - make_interval(hours => n)
         from community, generate_series(22, 26) as n`,
    );
    expect((await sweep())['idempotency keys']).toBe(3);
    expect(await count('idempotency')).toBe(2);
  });

  it('takes sessions a month after they ended, never one that counts', async () => {
    const ans = await world.resident();
    await world.database.sql(
      `insert into session (id, account_id, token_hash, created_at, expires_at, ended_at)
       select gen_random_uuid(), $1, decode(md5(n::text), 'hex'), $2::timestamptz - interval '60 days',
              $2::timestamptz + make_interval(days => n - 40), case when n = 75 then $2::timestamptz - interval '31 days' end
         from generate_series(5, 75, 10) as n`,
      [ans.is.accountId, world.clock.now()],
    );
    const before = await count('session');
    expect((await sweep()).sessions).toBe(2);
    expect(await count('session')).toBe(before - 2);
    await ans.client.ask('query { me { accountId } }');
  });

  it('takes drafts when their two weeks are over, and what was counted of an address after a day', async () => {
    const save = 'mutation { saveDraft(input: { kind: REQUEST, content: {} }) { id } }';
    await world.visitor.ask(save);
    expect(await sweep()).toMatchObject({ drafts: 0, 'address uses': 0 });
    world.clock.advance(days(13));
    await world.visitor.ask(save);
    expect(await sweep()).toMatchObject({ drafts: 0, 'address uses': 1 });
    world.clock.advance(days(1));
    expect(await sweep()).toMatchObject({ drafts: 1, 'address uses': 1 });
    expect(await count('draft')).toBe(1);
  });

  it('is swept again without a thing to do', async () => {
    const removed = await sweep();
    expect(Object.keys(removed).length).toBeGreaterThanOrEqual(5);
    expect(Object.values(removed).every((rows) => rows === 0)).toBe(true);
  });
});
