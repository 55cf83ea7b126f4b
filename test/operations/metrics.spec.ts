import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(async () => {
  await world.end();
});

const scrape = async (): Promise<string> => (await fetch(`${world.url}/metrics`)).text();

/** The value of a figure with these labels; null when it is not there. */
function valueOf(text: string, figure: string): number | null {
  const line = text.split('\n').find((one) => one.startsWith(`${figure} `));
  return line === undefined ? null : Number(line.slice(figure.length + 1));
}

describe('/metrics', () => {
  it('counts operations by type and outcome', async () => {
    const ans = await world.resident();
    await ans.asks('boodschappen');
    await world.visitor.refused('query { inbox { nodes { kind } } }');
    await world.visitor.with({ token: 'x'.repeat(40) }).raw('query { me { accountId } }');
    await world.visitor.raw('query { nothing }');
    const text = await scrape();
    expect(valueOf(text, 'omzien_graphql_operations_total{type="mutation",outcome="done"}')).toBe(1);
    expect(valueOf(text, 'omzien_graphql_operations_total{type="query",outcome="refused"}')).toBeGreaterThan(0);
    expect(valueOf(text, 'omzien_graphql_operations_total{type="none",outcome="refused"}')).toBeGreaterThan(0);
    expect(valueOf(text, 'omzien_graphql_operation_seconds_count{type="mutation"}')).toBe(1);
    expect(valueOf(text, 'omzien_http_requests_total{route="graphql",status="2xx"}')).toBeGreaterThan(2);
  });

  it('times the handlers', async () => {
    const text = await scrape();
    const timed = text.match(/omzien_job_seconds_count\{handler="[a-z-]+\.[a-z-]+",outcome="done"\} \d+/g) ?? [];
    expect(timed.length).toBeGreaterThan(0);
  });

  it('shows the work that waits, and for how long', async () => {
    await world.database.sql(
      `update delivery set state = 'failed' where (community_id, id) in (select community_id, id from delivery limit 1)`,
    );
    await world.database.sql(
      `insert into outbox (community_id, id, type, payload, created_at, available_at)
       select id, '01900000-0000-7000-8000-000000000001', 'weather.changed', '{}', $1::timestamptz, $1::timestamptz - interval '2 hours'
         from community`,
      [world.clock.now()],
    );
    await sleep(5_100);
    const text = await scrape();
    expect(valueOf(text, 'omzien_deliveries{state="failed"}')).toBe(1);
    expect(valueOf(text, 'omzien_deliveries{state="pending"}')).toBe(0);
    expect(valueOf(text, 'omzien_outbox_events{state="due"}')).toBe(1);
    expect(valueOf(text, 'omzien_outbox_events{state="timer"}')).toBeGreaterThan(0);
    expect(valueOf(text, 'omzien_outbox_overdue_seconds')).toBeGreaterThan(7_100);
    expect(valueOf(text, 'omzien_delivery_overdue_seconds')).toBe(0);
    expect(valueOf(text, 'omzien_database_up')).toBe(1);
  });

  it('asks the database once for scrapes that follow each other', async () => {
    await sleep(5_100);
    const [before] = await Promise.all([scrape(), scrape(), scrape()]);
    await world.database.sql(`update delivery set state = 'done' where state = 'failed'`);
    expect(valueOf(await scrape(), 'omzien_deliveries{state="failed"}')).toBe(
      valueOf(before, 'omzien_deliveries{state="failed"}'),
    );
  });

  it('shows connections in use beside the budget', async () => {
    const text = await scrape();
    expect(valueOf(text, 'omzien_database_connections_budget')).toBe(20);
    const used = valueOf(text, 'omzien_database_connections{state="used"}') ?? NaN;
    const idle = valueOf(text, 'omzien_database_connections{state="idle"}') ?? NaN;
    expect(used + idle).toBeGreaterThan(0);
    expect(used + idle).toBeLessThanOrEqual(20);
    expect(valueOf(text, 'omzien_queue_connections_budget')).toBe(process.env.TEST_REDIS_URL ? 0 : 18);
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  it('holds no id, address or name of anyone, whatever was asked', async () => {
    await fetch(`${world.url}/person-1@example.org`);
    await world.visitor.raw('query Ans_Bakker_2011AB { me { accountId } }');
    const text = await scrape();
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(text).not.toMatch(/@|Bakker|haarlem|Bewoner/i);
  });
});
