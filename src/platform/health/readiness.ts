import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../database/work.js';
import type { Log } from '../telemetry/log.js';
import { LOG } from '../telemetry/telemetry.module.js';

/** Whether a process can take work, and of each part why not. Reasons are our own sentences: an error could hold a secret. */
export interface Report {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, CheckResult>>;
}
export interface CheckResult {
  readonly ready: boolean;
  readonly reason?: string;
}

/** Resolves to null when all is well, otherwise to the reason in a few words. */
export type Check = () => Promise<string | null>;

const PATIENCE_MILLIS = 3_000;
/** Whoever asks more often gets the same answer, so that asking costs next to nothing. */
const REMEMBERED_MILLIS = 1_000;

/** Whether this process can do its work now. Each part of it adds its own check. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private readonly checks = new Map<string, Check>();
  private last: { readonly at: number; readonly report: Promise<Report> } | null = null;
  private stopping = false;
  private said = '';

  constructor(
    private readonly work: UnitOfWork,
    private readonly source: DataSource,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.add('database', () => this.database());
    this.add('migrations', () => this.migrations());
  }

  add(name: string, check: Check): void {
    this.checks.set(name, check);
  }

  /** From here on no new work is to be sent here; what is at hand ends first. */
  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  report(): Promise<Report> {
    if (this.stopping) {
      return Promise.resolve({ ready: false, checks: { process: { ready: false, reason: 'it is stopping' } } });
    }
    if (!this.last || performance.now() - this.last.at > REMEMBERED_MILLIS) {
      this.last = { at: performance.now(), report: this.look() };
    }
    return this.last.report;
  }

  private async look(): Promise<Report> {
    const results = await Promise.all(
      [...this.checks].map(async ([name, check]): Promise<[string, CheckResult]> => {
        const reason = await inTime(check);
        return [name, reason === null ? { ready: true } : { ready: false, reason }];
      }),
    );
    const checks = Object.fromEntries(results);
    this.tell(checks);
    return { ready: results.every(([, { ready }]) => ready), checks };
  }

  /** Only changes are logged: it is asked every few seconds. */
  private tell(checks: Report['checks']): void {
    const wrong = Object.entries(checks).filter(([, { ready }]) => !ready);
    const now = wrong.map(([name]) => name).join();
    if (now === this.said) return;
    this.said = now;
    if (now === '') this.log.info('ready again');
    else this.log.warn({ checks: Object.fromEntries(wrong.map(([name, { reason }]) => [name, reason])) }, 'not ready');
  }

  private async database(): Promise<string | null> {
    await this.work.asSystem(() => this.work.db.query('select 1'));
    return null;
  }

  /** As the login: this is its own bookkeeping. A newer version may have been here; what it added does not bother us. */
  private async migrations(): Promise<string | null> {
    const done = await this.source.query<{ name: string }[]>('select name from migrations');
    const names = new Set(done.map((row) => row.name));
    const missing = this.source.migrations.filter((one) => !names.has(one.name ?? one.constructor.name)).length;
    return missing === 0 ? null : `${missing} still to be run; restart a process of this version`;
  }
}

async function inTime(check: Check): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      resolve(`no answer within ${PATIENCE_MILLIS / 1_000} seconds`);
    }, PATIENCE_MILLIS);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return 'it does not answer';
  } finally {
    clearTimeout(timer);
  }
}
