import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { hours } from '#kernel/clock.js';
import type { Log } from '../telemetry/log.js';

const EVERY_MILLIS = hours(1);

/** Does something once an hour while the process runs, never twice at once. It does not keep a process alive. */
export abstract class Hourly implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** It is asked to end: for who takes long. */
  protected isStopped = false;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();

  /** @param about when the first time is, and what to say when it throws. */
  protected constructor(
    protected readonly log: Log,
    private readonly about: { readonly firstMillis: number; readonly failed: string },
  ) {}

  abstract run(): Promise<unknown>;

  onApplicationBootstrap(): void {
    this.after(this.about.firstMillis);
  }

  /** Returns when what is being done is done. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private after(millis: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.running = this.run()
        .catch((error: unknown) => {
          this.log.warn({ err: error }, `${this.about.failed}; the next hour tries again`);
        })
        .finally(() => {
          this.after(EVERY_MILLIS);
        });
    }, millis);
    this.timer.unref();
  }
}
