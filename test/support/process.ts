import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the tests of a process begin with: nothing of the machine that they run on. */
const bare = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(OMZIEN_|DATABASE_|REDIS_|SMTP_|NODE_ENV|NODE_OPTIONS|PORT$|JEST_)/.test(name),
    ),
  );

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An Omzien as a person starts it: `node dist/src/main.js`. */
export class Process {
  stdout = '';
  stderr = '';
  readonly ended: Promise<Ending>;

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString('utf8')));
    child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString('utf8')));
    this.ended = new Promise((resolve) => {
      child.once('close', (code, signal) => {
        resolve({ code, signal, stdout: this.stdout, stderr: this.stderr });
      });
    });
  }

  /** Starts one and waits for nothing. */
  static spawn(env: NodeJS.ProcessEnv, main = 'main'): Process {
    const child = spawn(process.execPath, ['--enable-source-maps', `dist/src/${main}.js`], {
      env: { ...bare(), PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Process(child);
  }

  /** Starts one and waits until it says where to go. @throws Error with what it said, when it ends instead. */
  static async start(env: NodeJS.ProcessEnv, main = 'main'): Promise<Process> {
    const started = Process.spawn(env, main);
    await started.until(() => started.stdout.includes('Stop with Ctrl-C'), 60_000);
    return started;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get url(): string {
    return /Omzien runs at (\S+)/.exec(this.stdout)?.[1] ?? '';
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Ends it as Ctrl-C does. */
  async end(): Promise<Ending> {
    if (this.running) this.signal('SIGINT');
    return this.ended;
  }

  /** Ends it as a power failure does. */
  async kill(): Promise<Ending> {
    this.signal('SIGKILL');
    return this.ended;
  }

  async until(condition: () => boolean | Promise<boolean>, withinMillis: number): Promise<void> {
    for (const deadline = Date.now() + withinMillis; !(await condition());) {
      if (!this.running) throw new Error(`it ended: ${this.stderr}`);
      if (Date.now() > deadline) throw new Error(`waited in vain: ${this.stderr.slice(-2_000)}`);
      await sleep(20);
    }
  }

  /** The first line of its log that is meant. */
  async logged(meant: (entry: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> {
    const find = (): Record<string, unknown> | undefined =>
      this.stderr
        .split('\n')
        .filter((line) => line.startsWith('{') && line.endsWith('}'))
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .find(meant);
    await this.until(() => find() !== undefined, 30_000);
    return find() ?? {};
  }
}
