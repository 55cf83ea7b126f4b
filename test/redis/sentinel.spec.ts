import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { freePort } from '../../src/platform/database/embedded.js';
import { requestInput } from '../support/person.js';
import { World } from '../support/world.js';

const NAME = 'omzien-test';

/** A master, its replica, and the Sentinel that watches them. */
class Sentinel {
  readonly processes: ChildProcess[] = [];

  private constructor(
    private readonly folder: string,
    readonly port: number,
  ) {}

  static async start(): Promise<Sentinel> {
    const ports = [await freePort(), await freePort(), await freePort()] as const;
    const [master, replica, port] = ports;
    const sentinel = new Sentinel(await mkdtemp(join(tmpdir(), 'omzien-sentinel-')), port);
    const file = join(sentinel.folder, 'sentinel.conf');
    const lines = [
      `port ${port}`,
      'bind 127.0.0.1',
      `dir ${sentinel.folder}`,
      `sentinel monitor ${NAME} 127.0.0.1 ${master} 1`,
      `sentinel down-after-milliseconds ${NAME} 1000`,
      `sentinel failover-timeout ${NAME} 5000`,
    ];
    await writeFile(file, lines.join('\n'));
    const server = (own: number, ...more: string[]): string[] => [
      ...['--port', String(own), '--bind', '127.0.0.1', '--save', '', '--repl-diskless-sync-delay', '0'],
      ...['--dir', sentinel.folder, '--dbfilename', `${own}.rdb`, ...more],
    ];
    sentinel.run('redis-server', server(master));
    sentinel.run('redis-server', server(replica, '--replicaof', `127.0.0.1 ${master}`));
    await answers(replica, (text) => text.includes('master_link_status:up'));
    sentinel.run('redis-server', [file, '--sentinel']);
    await answers(port, (text) => text.includes('slaves=1'));
    return sentinel;
  }

  private run(command: string, args: readonly string[]): void {
    this.processes.push(spawn(command, args, { stdio: 'ignore' }));
  }

  async killMaster(): Promise<void> {
    await end(this.processes[0]);
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map(end));
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function end(one: ChildProcess | undefined): Promise<void> {
  if (!one || one.exitCode !== null || one.signalCode !== null) return;
  const ended = once(one, 'exit');
  one.kill('SIGKILL');
  await ended;
}

/** Waits until what a server says about itself is as wished. */
async function answers(port: number, wished: (info: string) => boolean): Promise<void> {
  const client = new Redis(port, '127.0.0.1', { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  try {
    for (let i = 0; i < 1_200; i++) {
      if (wished(await client.info())) return;
      await sleep(50);
    }
    throw new Error(`the Redis on ${port} does not become what it should be`);
  } finally {
    client.disconnect();
  }
}

describe('the queue behind Sentinel', () => {
  let sentinel: Sentinel;
  let world: World;

  beforeAll(async () => {
    sentinel = await Sentinel.start();
    world = await World.start({ env: { REDIS_URL: `redis+sentinel://127.0.0.1:${sentinel.port}/${NAME}` } });
  });

  afterAll(async () => {
    await world?.end();
    await sentinel?.stop();
  });

  it('finds the master, and its successor when it dies', async () => {
    const [ans, bram] = [await world.resident(), await world.resident()];
    await bram.offers('boodschappen');
    const first = await ans.asks('boodschappen');
    expect(await bram.suggestions()).toMatchObject([{ request: { id: first.id } }]);

    await sentinel.killMaster();
    const dewi = await world.resident();
    const input = requestInput('tuin');
    const { postRequest } = await ans.client.ask<{ postRequest: { id: string } }>(
      'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }',
      { input },
    );
    await answers(sentinel.port, (info) => /slaves=1/.test(info));
    await world.settle(90_000);
    await dewi.offers('tuin');
    expect(await dewi.suggestions(['PROPOSED', 'ASKED'])).toMatchObject([{ request: { id: postRequest.id } }]);
  }, 150_000);
});
