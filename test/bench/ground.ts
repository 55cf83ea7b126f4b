import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgres } from '../../src/platform/database/embedded.js';
import { start, type Running } from '../../src/start.js';

/** An embedded Postgres of the bench's own, with as many databases as it needs. */
export class Ground {
  private count = 0;

  private constructor(
    private readonly folder: string,
    private readonly postgres: EmbeddedPostgres,
  ) {}

  static async lay(): Promise<Ground> {
    const folder = await mkdtemp(join(tmpdir(), 'omzien-bench-'));
    await chmod(folder, 0o711);
    return new Ground(folder, await EmbeddedPostgres.start(folder, () => undefined));
  }

  /** Lays one for as long as it is worked on. */
  static async during<T>(work: (ground: Ground) => Promise<T>): Promise<T> {
    const ground = await Ground.lay();
    try {
      return await work(ground);
    } finally {
      await ground.end();
    }
  }

  /** What an Omzien needs to know to work on a database here. */
  environment(database: string): NodeJS.ProcessEnv {
    return {
      DATABASE_URL: this.postgres.url(database),
      OMZIEN_KEY: this.postgres.key.toString('base64'),
      OMZIEN_HOST: '127.0.0.1',
      OMZIEN_LOG_LEVEL: 'error',
      PORT: '0',
      NODE_ENV: 'production',
    };
  }

  /** A database that this filled, through an Omzien in this process. Returns its name. */
  async filled(fill: (running: Running, database: Database) => Promise<void>): Promise<string> {
    const name = `omzien_bench_${(this.count += 1)}`;
    await this.onServer(`create database ${name}`);
    const running = await start({ process: 'api', env: this.environment(name) });
    const database = this.open(name);
    try {
      await fill(running, database);
    } finally {
      await database.close();
      await running.stop();
    }
    return name;
  }

  /** The same again, in a moment. */
  async copied(name: string): Promise<string> {
    const copy = `omzien_bench_${(this.count += 1)}`;
    await this.onServer(`create database ${copy} template ${name}`);
    return copy;
  }

  open(name: string): Database {
    return new Database(this.postgres.url(name));
  }

  async end(): Promise<void> {
    await this.postgres.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async onServer(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.postgres.url() });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}

const ROWS_AT_ONCE = 5_000;

/** A database with everything in sight, as the commands on the server have it. */
export class Database {
  private readonly pool: pg.Pool;

  constructor(private readonly url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 2, options: '-c role=omzien_maintenance' });
    this.pool.on('error', () => undefined);
  }

  async sql<T extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T>(text, [...values])).rows;
  }

  /** Adds many rows, their columns by name. */
  async add(table: string, rows: readonly object[]): Promise<void> {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await this.sql(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
        JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE)),
      ]);
    }
  }

  /** Lets Postgres look at what is there, as it does by itself after a while. */
  async analyse(): Promise<void> {
    const owner = new pg.Client({ connectionString: this.url });
    await owner.connect();
    try {
      await owner.query('vacuum analyze');
    } finally {
      await owner.end();
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
