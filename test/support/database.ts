import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { dataSourceOptions } from '../../src/database.js';
import { migrate } from '../../src/platform/database/migrate.js';

const TEMPLATE = 'omzien_test_template';
const TEMPLATE_LOCK = 7202613;

/** A database of a suite's own, cloned from one that was migrated once. */
export interface TestDatabase {
  readonly url: string;
  /** Runs SQL with everything in sight, as `omzien_maintenance`. */
  sql<T extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

const server = (): string => {
  const url = process.env.TEST_POSTGRES_URL;
  if (!url) throw new Error('TEST_POSTGRES_URL is not set: jest sets it before the tests');
  return url;
};

/** The address of a database of the test server. @throws Error when its name does not say that it is for tests. */
export function testUrl(name: string): string {
  if (!name.includes('test')) throw new Error(`${name} is not a database for tests`);
  const url = new URL(server());
  url.pathname = `/${name}`;
  return url.toString();
}

async function onServer<T>(body: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server() });
  await client.connect();
  try {
    return await body(client);
  } finally {
    await client.end();
  }
}

/** Drops a database. One that is being vacuumed may not be taken from its cleaner: then it is tried again. */
async function dropDatabase(client: pg.Client, name: string, tries = 40): Promise<void> {
  try {
    await client.query(`drop database if exists ${name} with (force)`);
  } catch (error) {
    if ((error as pg.DatabaseError).code !== '42501' || tries === 0) throw error;
    await sleep(250);
    await dropDatabase(client, name, tries - 1);
  }
}

let count = 0;

/** Clones the template, which the first to come makes; or another database, whose connections are closed for it. */
export async function cloneDatabase(original?: TestDatabase): Promise<TestDatabase> {
  const name = `omzien_test_${process.pid}_${Date.now()}_${(count += 1)}`;
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (!rowCount) {
      await client.query(`create database ${TEMPLATE}_making`);
      await migrate(testUrl(`${TEMPLATE}_making`), dataSourceOptions(testUrl(`${TEMPLATE}_making`), 2));
      await client.query(`alter database ${TEMPLATE}_making rename to ${TEMPLATE}`);
    }
    const from = original ? new URL(original.url).pathname.slice(1) : TEMPLATE;
    // Who only cleans there is no client, and gives way by itself.
    const clients = `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and backend_type = 'client backend'`;
    if (original) await client.query(clients, [from]);
    await client.query(`create database ${name} template ${from}`);
  });
  const url = testUrl(name);
  const pool = new pg.Pool({ connectionString: url, max: 2, options: '-c role=omzien_maintenance' });
  pool.on('error', () => undefined);
  return {
    url,
    sql: async (text, values) => (await pool.query(text, values)).rows as never,
    drop: async () => {
      await pool.end();
      await onServer((client) => dropDatabase(client, name));
    },
  };
}
