import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { StartProblem } from '../config/start-problem.js';
import { ensureRoles } from './roles.js';

export const QUEUE_SCHEMA = 'bullmq';
const MINIMUM_VERSION = 150_000;

/** Makes the roles, then brings the schema and the queue's schema up to date. Safe to run from several processes at once. */
export async function migrate(url: string, options: DataSourceOptions): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'omzien migrate', connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await connect(client, url);
  try {
    await checkVersion(client);
    await ensureRoles(client);
    await client.query('select pg_advisory_lock(7202612)');
    const source = await new DataSource(options).initialize();
    try {
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
    // The queue has its own library's migrations; on Redis its schema is simply not used.
    await migrateQueue(client, QUEUE_SCHEMA);
    await client.query(`
      grant usage, create on schema ${QUEUE_SCHEMA} to omzien_system;
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to omzien_system;
      grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to omzien_system;
      grant execute on all functions in schema ${QUEUE_SCHEMA} to omzien_system;
    `);
  } finally {
    await client.end();
  }
}

async function connect(client: pg.Client, url: string): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    const why = (error as { code?: string }).code ?? (error instanceof Error ? error.message : 'unknown error');
    throw new StartProblem(
      `The database ${pathname.slice(1)} at ${host || 'the local socket'} cannot be reached (${why}). Check that Postgres runs there, and the name and password in DATABASE_URL.`,
    );
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  if (Number(rows[0]?.server_version_num) < MINIMUM_VERSION) {
    throw new StartProblem('Omzien needs Postgres 15 or newer; the server of DATABASE_URL is older.');
  }
}
