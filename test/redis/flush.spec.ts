import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { hours } from '#kernel/clock.js';
import { requestInput, type Person } from '../support/person.js';
import { World } from '../support/world.js';

/** With these arguments `npm run test:redis` started the server that the tests may empty and kill. */
const command = JSON.parse(process.env.TEST_REDIS_COMMAND ?? '[]') as readonly (string | number)[];
const pidFile = String(command[command.indexOf('--pidfile') + 1]);
const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }';

let world: World;
let redis: Redis;
beforeAll(async () => {
  world = await World.start({ env: { OMZIEN_LOG_LEVEL: 'fatal' } });
  redis = new Redis(process.env.TEST_REDIS_URL ?? '', { maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
});
afterAll(async () => {
  if (!(await answers())) start();
  redis.disconnect();
  await world.end();
});

const answers = (): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = new Redis(process.env.TEST_REDIS_URL ?? '', { lazyConnect: true, retryStrategy: () => null });
    probe.on('error', () => undefined);
    probe
      .connect()
      .then(() => probe.ping())
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => {
        probe.disconnect();
      });
  });

async function kill(): Promise<void> {
  process.kill(Number(await readFile(pidFile, 'utf8')), 'SIGKILL');
  while (await answers()) await sleep(20);
}

function start(): void {
  execFileSync('redis-server', [...command.map(String), '--daemonize', 'yes'], { stdio: 'ignore' });
}

/** So many helpers for a kind of help, and as many neighbours who will ask for it. */
async function neighbours(activity: string, count: number): Promise<Person[]> {
  const helpers = await Promise.all(Array.from({ length: count * 3 }, () => world.resident()));
  for (const helper of helpers) await helper.offers(activity);
  return Promise.all(Array.from({ length: count }, () => world.resident()));
}

/** Asks without waiting for what follows. */
async function post(asker: Person, activity: string): Promise<string> {
  const { postRequest } = await asker.client.ask<{ postRequest: { id: string } }>(POST, { input: requestInput(activity) });
  return postRequest.id;
}

const pending = async (): Promise<number> => {
  const [row] = await world.database.sql<{ count: number }>(
    `select count(*)::int as count from delivery where state <> 'done'`,
  );
  return row?.count ?? 0;
};

async function expectNothingLostOrDouble(ids: readonly string[]): Promise<void> {
  const rows = (text: string): Promise<unknown[]> => world.database.sql(text, [ids]);
  expect(
    await rows(`select id from unnest($1::uuid[]) as t (id)
                 where not exists (select from suggestion s join notification n on n.suggestion_id = s.id and n.kind = 'asked'
                                    where s.request_id = t.id and s.status = 'asked')`),
  ).toEqual([]);
  expect(
    await rows(`select id from unnest($1::uuid[]) as t (id)
                 where 1 <> (select count(*) from wave where request_id = t.id and number = 1 and started_at is not null)`),
  ).toEqual([]);
  expect(
    await world.database.sql(`select request_id, member_id, kind from notification group by 1, 2, 3 having count(*) > 1`),
  ).toEqual([]);
  const [counts] = await world.database.sql<{ told: number; mails: number }>(
    'select (select count(*)::int from notification) as told, (select count(*)::int from kept_mail) as mails',
  );
  expect(counts?.mails).toBe(counts?.told);
  expect(await world.database.sql(`select handler, state from delivery where state <> 'done'`)).toEqual([]);
}

describe('a Redis that forgets everything', () => {
  it('is emptied while there is work, and all of it is done from what Postgres knows', async () => {
    const askers = await neighbours('boodschappen', 6);
    const ids: string[] = [];
    for (const asker of askers) {
      ids.push(await post(asker, 'boodschappen'));
      await redis.flushall();
    }
    for (let time = 0; time < 20 && (await pending()) > 0; time += 1) {
      await redis.flushall();
      await sleep(10);
    }
    await world.settle();
    await expectNothingLostOrDouble(ids);
    // The next rounds are timers in Postgres, too.
    await redis.flushall();
    world.clock.advance(hours(25));
    await world.settle();
    await expectNothingLostOrDouble([]);
  }, 180_000);
});

describe('a Redis that dies', () => {
  it('is killed and started again: asking goes on meanwhile, and everything follows', async () => {
    const askers = await neighbours('naaien', 6);
    const ids = [await post(askers[0], 'naaien'), await post(askers[1], 'naaien')];
    await kill();
    for (const asker of askers.slice(2, 5)) ids.push(await post(asker, 'naaien'));
    // Long enough for the dispatcher to try, fail, and keep the work in Postgres.
    await sleep(3_000);
    const [waiting] = await world.database.sql<{ count: number }>(
      `select count(*)::int as count from delivery where state = 'pending' and attempts > 0`,
    );
    expect(waiting?.count).toBeGreaterThan(0);
    start();
    ids.push(await post(askers[5], 'naaien'));
    await world.settle();
    await expectNothingLostOrDouble(ids);
  }, 180_000);

  it('does not keep Omzien from stopping', async () => {
    const other = await World.start({ env: { OMZIEN_LOG_LEVEL: 'fatal' } });
    await kill();
    await other.end();
    start();
  });
});
