import { spawnSync } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { dataSourceOptions } from '../../src/database.js';
import { EmbeddedPostgres, freePort } from '../../src/platform/database/embedded.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { openKeyring } from '../../src/platform/encryption/keyring.js';
import { Service } from './service.js';
import { foundTown, type Town } from './town.js';

const KEY = Buffer.alloc(32, 7);
const DATABASE = 'omzien_test_chaos';

export const backends = ['redis', 'postgres'] as const;
/** What carries the jobs. */
export type Backend = (typeof backends)[number];

export const faults = ['worker', 'api', 'postgres', 'redis-flushed', 'redis'] as const;
export type Fault = (typeof faults)[number];

/** On Postgres there is no Redis to be lost. */
export const faultsOf = (backend: Backend): readonly Fault[] =>
  backend === 'redis' ? faults : faults.filter((fault) => !fault.startsWith('redis'));

export const hasRedis = (): boolean => !spawnSync('redis-server', ['--version']).error;

/** Omzien as one municipality runs it: an API, a worker, Postgres and, with that backend, Redis; all of it our own. */
export class System {
  private constructor(
    readonly url: string,
    readonly database: pg.Pool,
    readonly town: Town,
    private readonly postgres: EmbeddedPostgres,
    private readonly services: { readonly api: Service; readonly worker: Service; readonly redis: Service | null },
    private readonly redisUrl: string | null,
  ) {}

  /** `began` hears of each part that was started, so that it can be stopped whatever happens. */
  static async start(backend: Backend, folder: string, began: (stop: () => Promise<void>) => void): Promise<System> {
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o711);
    const postgres = await EmbeddedPostgres.start(folder, () => undefined);
    began(() => postgres.stop());
    const url = await makeDatabase(postgres);
    openKeyring(KEY);
    await migrate(url, dataSourceOptions(url, 2));
    const database = new pg.Pool({
      connectionString: url,
      max: 4,
      options: '-c role=omzien_maintenance',
      connectionTimeoutMillis: 2_000,
    });
    database.on('error', () => undefined);
    began(() => database.end());
    const town = await foundTown(database);

    const start = async (program: Parameters<typeof Service.start>[0]): Promise<Service> => {
      const service = await Service.start(program, folder);
      began(() => service.stop());
      return service;
    };
    const redisPort = backend === 'redis' ? await freePort() : null;
    const redis = redisPort === null ? null : await start(redisServer(redisPort, folder));
    const redisUrl = redisPort === null ? null : `redis://127.0.0.1:${redisPort}`;
    const apiPort = await freePort();
    const env = {
      ...{ DATABASE_URL: url, OMZIEN_KEY: KEY.toString('base64'), NODE_ENV: 'production', OMZIEN_HOST: '127.0.0.1' },
      ...{ OMZIEN_LOG_LEVEL: 'warn', ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }) },
    };
    const node = (name: string, port: number, ready: RegExp): Parameters<typeof Service.start>[0] => ({
      name,
      command: process.execPath,
      args: ['--enable-source-maps', join('dist', 'src', `main.${name}.js`)],
      env: { ...env, PORT: String(port) },
      ready,
    });
    const [api, worker] = await Promise.all([
      start(node('api', apiPort, /Omzien API: /)),
      start(node('worker', 0, /Omzien worker: ready/)),
    ]);
    return new System(`http://127.0.0.1:${apiPort}`, database, town, postgres, { api, worker, redis }, redisUrl);
  }

  /** Does it. What was killed comes back by itself. */
  async strike(fault: Fault): Promise<void> {
    switch (fault) {
      case 'worker':
      case 'api':
      case 'redis':
        return this.services[fault]?.kill();
      case 'postgres':
        process.kill(this.postgres.pid ?? 0, 'SIGKILL');
        return;
      case 'redis-flushed':
        return this.flush();
    }
  }

  private async flush(): Promise<void> {
    const redis = new Redis(this.redisUrl ?? '');
    try {
      await redis.flushall();
    } finally {
      redis.disconnect();
    }
  }
}

async function makeDatabase(postgres: EmbeddedPostgres): Promise<string> {
  const client = new pg.Client({ connectionString: postgres.url() });
  await client.connect();
  try {
    await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
  return postgres.url(DATABASE);
}

/** Keeps nothing on disk: killed, it has forgotten everything. */
const redisServer = (port: number, folder: string): Parameters<typeof Service.start>[0] => ({
  name: 'redis',
  command: 'redis-server',
  args: ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
  ready: /Ready to accept connections/,
});
