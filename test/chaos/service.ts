import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a service manager waits before it starts a program again. */
const PAUSE_MILLIS = 1_000;
const START_MILLIS = 60_000;

export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** What it says on stdout when it is ready. */
  readonly ready: RegExp;
}

/** A program that is started again when it ends, as a service manager does. What it says on stderr goes to a file. */
export class Service {
  private child: ChildProcess | null = null;
  private stopping = false;
  private said = '';
  private running: Promise<void> = Promise.resolve();

  private constructor(
    private readonly program: Program,
    private readonly folder: string,
  ) {}

  /** Starts it and waits until it is ready. @throws Error when it is not in time. */
  static async start(program: Program, folder: string): Promise<Service> {
    const service = new Service(program, folder);
    service.running = service.keepRunning();
    for (const deadline = Date.now() + START_MILLIS; !program.ready.test(service.said);) {
      if (Date.now() > deadline) throw new Error(`${program.name} did not get ready; see ${service.log}`);
      await sleep(20);
    }
    return service;
  }

  get log(): string {
    return join(this.folder, `${this.program.name}.log`);
  }

  /** Ends it as a power failure does. It comes back by itself. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const patience = setTimeout(() => this.child?.kill('SIGKILL'), 30_000);
    await this.end('SIGTERM');
    clearTimeout(patience);
    await this.running;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (child === null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  private async keepRunning(): Promise<void> {
    while (!this.stopping) {
      await this.once();
      if (!this.stopping) await sleep(PAUSE_MILLIS);
    }
  }

  private async once(): Promise<void> {
    const { command, args, env } = this.program;
    const log = openSync(this.log, 'a');
    const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', log] });
    closeSync(log);
    this.child = child;
    child.stdout?.on('data', (chunk: Buffer) => (this.said = (this.said + chunk.toString('utf8')).slice(-10_000)));
    await new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve();
      });
      child.once('error', () => {
        resolve();
      });
    });
    this.child = null;
  }
}
