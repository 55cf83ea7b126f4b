import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../support/person.js';
import { TUESDAY, World } from '../support/world.js';

let world: World;
let ans: Person;
let bram: Person;

beforeAll(async () => {
  world = await World.start({ at: TUESDAY, rules: { restDays: 0 } });
  [ans, bram] = [await world.resident(), await world.resident()];
  await bram.offers('boodschappen', { maxActive: 20 });
});
afterAll(() => world.end());
afterEach(async () => {
  await world.database.sql(`update delivery set state = 'done', done_at = now() where handler = 'test.slow'`);
});

/** So many deliveries that some worker took this long ago, and is not done with; less than 0 for one that stays fresh meanwhile. */
async function slow(queue: string, count: number, secondsAgo: number): Promise<void> {
  await world.database.sql(
    `with event as (
       insert into outbox (community_id, id, type, payload, created_at, available_at, dispatched_at)
       select $1, gen_random_uuid(), 'wave.asked', '{}', now(), now(), now() from generate_series(1, $2::int) returning id)
     insert into delivery (community_id, id, event_id, handler, queue, state, attempts, failures, next_at)
     select $1, gen_random_uuid(), id, 'test.slow', $3, 'enqueued', 1, 0, now() + make_interval(secs => 30 - $4::int) from event`,
    [world.communityId(), count, queue, secondsAgo],
  );
}

/** Asks, and waits until the helper is told in the app. Returns how many mails of it are ready to be sent. */
async function askedAndTold(): Promise<number> {
  const before = await waiting();
  const { client } = ans;
  await client.ask('mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }', {
    input: {
      ...{ for: { self: true }, title: 'Wie doet boodschappen?', text: 'Brood en melk.', activityId: 'boodschappen' },
      ...{ postcode: '2011 AB', when: { kind: 'ASAP' } },
    },
  });
  for (let tries = 0; tries < 600 && (await waiting()) === before; tries += 1) await sleep(50);
  await sleep(700);
  return (await waiting()) - before;
}

async function waiting(): Promise<number> {
  const [row] = await world.database.sql<{ count: number }>(
    `select count(*)::int as count from delivery where handler = 'notifications.mail' and state = 'pending'`,
  );
  return row?.count ?? 0;
}

async function sent(): Promise<number> {
  const [row] = await world.database.sql<{ count: number }>('select count(*)::int as count from transmission');
  return row?.count ?? 0;
}

async function untilSent(count: number): Promise<void> {
  for (let tries = 0; tries < 600 && (await sent()) < count; tries += 1) await sleep(50);
  expect(await sent()).toBe(count);
}

describe('what may wait', () => {
  it('gives way while what is to be done at once is behind, and goes on after that', async () => {
    const before = await sent();
    await slow('now', 8, 2);
    expect(await askedAndTold()).toBe(1);
    expect(await bram.suggestions()).toHaveLength(1);
    expect(await sent()).toBe(before);
    await world.database.sql(`update delivery set state = 'done', done_at = now() where handler = 'test.slow'`);
    await untilSent(before + 1);
  });

  it('gives way for a minute, and no longer', async () => {
    const before = await sent();
    await slow('now', 8, 2);
    expect(await askedAndTold()).toBe(1);
    await world.database.sql(`update delivery set next_at = now() - interval '61 seconds' where state = 'pending'`);
    await untilSent(before + 1);
  });

  it('does not give way to what was only just handed out, nor to a few', async () => {
    const before = await sent();
    await slow('now', 100, -20);
    await slow('now', 7, 5);
    expect(await askedAndTold()).toBe(0);
    await untilSent(before + 1);
  });

  it('stays in the database while there is enough of it under way', async () => {
    const before = await sent();
    await slow('later', 200, -20);
    expect(await askedAndTold()).toBe(1);
    await world.database.sql(
      `update delivery set state = 'done', done_at = now() where id = (select id from delivery where handler = 'test.slow' and state = 'enqueued' limit 1)`,
    );
    await untilSent(before + 1);
  });
});
