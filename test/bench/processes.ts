import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/platform/database/embedded.js';
import { Process } from '../support/process.js';

/** An API and a worker, as a municipality runs them. */
export class Site {
  private constructor(
    private readonly api: Process,
    private readonly worker: Process,
  ) {}

  static async start(env: NodeJS.ProcessEnv): Promise<Site> {
    const site = new Site(Process.spawn(env, 'main.api'), Process.spawn(env, 'main.worker'));
    try {
      await site.api.until(() => site.url !== '', 60_000);
      await site.worker.until(() => site.worker.stdout.includes('ready'), 60_000);
      return site;
    } catch (error) {
      await site.stop();
      throw error;
    }
  }

  get url(): string {
    return /Omzien API: (\S+)\n/.exec(this.api.stdout)?.[1] ?? '';
  }

  /** All that they had to say: errors and worse. */
  get complaints(): string {
    return this.api.stderr + this.worker.stderr;
  }

  async stop(): Promise<void> {
    await Promise.all([this.api.end(), this.worker.end()]);
  }
}

/** A Redis of the bench's own; null where there is no redis-server. */
export class OwnRedis {
  private constructor(
    readonly url: string,
    private readonly server: ChildProcess,
  ) {}

  static async start(): Promise<OwnRedis | null> {
    const port = await freePort();
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const failed = new Promise<true>((resolve) => {
      server.once('error', () => {
        resolve(true);
      });
    });
    for (let tries = 0; tries < 200 && !said.includes('Ready to accept connections'); tries += 1) {
      if ((await Promise.race([failed, sleep(50, false)])) || server.exitCode !== null) return null;
    }
    return new OwnRedis(`redis://127.0.0.1:${port}`, server);
  }

  async stop(): Promise<void> {
    if (this.server.exitCode !== null) return;
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGTERM');
    await ended;
  }
}
