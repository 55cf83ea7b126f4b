import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Readiness } from '../../src/platform/health/readiness.js';
import type { Process } from '../../src/refuse-early.js';
import { start, type Running } from '../../src/start.js';
import { World } from '../support/world.js';

interface Ready {
  readonly status: string;
  readonly checks?: Readonly<Record<string, { readonly ready: boolean; readonly reason?: string }>>;
}

const TOKEN = 'a-token-for-the-tests-of-health';
let world: World;
let owner: pg.Client;
const started: Running[] = [];

beforeAll(async () => {
  world = await World.start({ env: { OMZIEN_LOG_LEVEL: 'silent' } });
  owner = new pg.Client({ connectionString: world.database.url });
  owner.on('error', () => undefined);
  await owner.connect();
});
afterAll(async () => {
  await Promise.all(started.map((running) => running.stop()));
  await owner.end().catch(() => undefined);
  await world.end();
});

/** Another process's part, on the same database. */
async function also(process: Process, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const key = Buffer.alloc(32, 7).toString('base64');
  const common = { DATABASE_URL: world.database.url, OMZIEN_KEY: key, PORT: '0', OMZIEN_LOG_LEVEL: 'silent' };
  const redis = globalThis.process.env.TEST_REDIS_URL;
  const running = await start({ process, env: { ...common, ...(redis ? { REDIS_URL: redis } : {}), ...env } });
  started.push(running);
  return (running.url ?? '').replace('0.0.0.0', '127.0.0.1');
}

async function ready(url: string, headers: Record<string, string> = {}): Promise<{ code: number; body: Ready }> {
  const response = await fetch(`${url}/health/ready`, { headers });
  return { code: response.status, body: (await response.json()) as Ready };
}

async function until(url: string, code: number): Promise<Ready> {
  for (let i = 0; i < 100; i++) {
    const now = await ready(url);
    if (now.code === code) return now.body;
    await sleep(100);
  }
  throw new Error(`it never answered ${code}`);
}

describe('/health/live', () => {
  it('says that the process runs, and nothing else', async () => {
    const response = await fetch(`${world.url}/health/live`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('takes no other question', async () => {
    const response = await fetch(`${world.url}/health/live`, { method: 'POST', body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await fetch(`${world.url}/health/live`, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('/health/ready', () => {
  it('says of each part of a process whether it can do its work', async () => {
    const { code, body } = await ready(world.url);
    expect(code).toBe(200);
    const fine = { ready: true };
    expect(body).toEqual({
      status: 'ready',
      checks: { database: fine, migrations: fine, queue: fine, dispatcher: fine },
    });
  });

  it('asks an API for no queue and no dispatcher', async () => {
    const { body } = await ready(await also('api'));
    expect(Object.keys(body.checks ?? {})).toEqual(['database', 'migrations']);
  });

  it('is answered by a worker, too, which answers nothing else', async () => {
    const url = await also('worker');
    const { code, body } = await ready(url);
    expect([code, Object.keys(body.checks ?? {})]).toEqual([200, ['database', 'migrations', 'queue', 'dispatcher']]);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('omzien_database_up 1');
    expect((await fetch(`${url}/graphql`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  it('names a migration that was not run', async () => {
    const { rows } = await owner.query<{ timestamp: string; name: string }>(
      'delete from migrations where id = (select max(id) from migrations) returning timestamp, name',
    );
    const { status, checks } = await until(world.url, 503);
    expect(status).toBe('not-ready');
    expect(checks?.migrations?.reason).toMatch(/^1 still to be run/);
    expect(checks?.database?.ready).toBe(true);
    await owner.query('insert into migrations (timestamp, name) values ($1, $2)', [rows[0]?.timestamp, rows[0]?.name]);
    await until(world.url, 200);
  });

  it('says that the database is away, without its address or what it said, and is ready again by itself', async () => {
    const name = new URL(world.database.url).pathname.slice(1);
    const outside = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL });
    await outside.connect();
    try {
      await outside.query(`alter database ${name} allow_connections false`);
      await outside.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
      const { checks } = await until(world.url, 503);
      expect(checks?.database?.reason).toMatch(/^(it does not answer|no answer within 3 seconds)$/);
      expect(JSON.stringify(checks)).not.toMatch(/127\.0\.0\.1|omzien_test|connect/);
      expect((await fetch(`${world.url}/health/live`)).status).toBe(200);
      expect(await (await fetch(`${world.url}/metrics`)).text()).toContain('process_cpu_seconds_total');
    } finally {
      await outside.query(`alter database ${name} allow_connections true`);
      await outside.end();
    }
    await until(world.url, 200);
  });

  it('gives up on a part that says nothing', async () => {
    const readiness = world.get(Readiness);
    let answer: (reason: string | null) => void = () => undefined;
    readiness.add('slow', () => new Promise((resolve) => (answer = resolve)));
    expect((await until(world.url, 503)).checks?.slow?.reason).toBe('no answer within 3 seconds');
    readiness.add('slow', () => Promise.resolve(null));
    answer(null);
    await until(world.url, 200);
  });
});

describe('in production', () => {
  const production = { NODE_ENV: 'production', OMZIEN_DEMO: 'off' };

  it('tells nobody why, nor any figure, as long as no token is set', async () => {
    const url = await also('api', production);
    expect(await ready(url)).toEqual({ code: 200, body: { status: 'ready' } });
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    expect((await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer null' } })).status).toBe(404);
  });

  it('tells who brings the token', async () => {
    const url = await also('api', { ...production, OMZIEN_METRICS_TOKEN: TOKEN });
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await ready(url)).body).toEqual({ status: 'ready' });
    expect((await ready(url, headers)).body.checks?.database).toEqual({ ready: true });
    expect((await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}x` } })).status).toBe(404);
    expect((await fetch(`${url}/metrics`, { headers })).status).toBe(200);
  });
});
