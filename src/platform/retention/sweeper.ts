import { Inject, Injectable } from '@nestjs/common';
import { minutes } from '#kernel/clock.js';
import { Metrics } from '../metrics/metrics.js';
import type { Log } from '../telemetry/log.js';
import { LOG } from '../telemetry/telemetry.module.js';
import { Hourly } from './hourly.js';
import { type Sweep, Sweeps } from './sweeps.js';

/** Not at once: a process that starts again and again has better things to do. */
const FIRST_MILLIS = minutes(5);
const ROWS_AT_ONCE = 1_000;
/** A long backlog is left for the next hours, so that a sweep never lies in the way of the day's work. */
const BATCHES_AT_MOST = 200;

/** Removes once an hour what is past its time, in small transactions. Any number may run: nothing is removed twice. */
@Injectable()
export class Sweeper extends Hourly {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly metrics: Metrics,
    @Inject(LOG) log: Log,
  ) {
    super(log, { firstMillis: FIRST_MILLIS, failed: 'sweeping failed' });
  }

  /** One sweep of everything. Returns how many rows of each kind went; a kind that fails does not keep the others. */
  async run(): Promise<Readonly<Record<string, number>>> {
    const removed: Record<string, number> = {};
    for (const sweep of this.sweeps.all) {
      try {
        removed[sweep.kind] = await this.removeAll(sweep);
      } catch (error) {
        this.log.warn({ err: error, kind: sweep.kind }, 'rows past their time could not be removed; the next hour tries again');
      }
    }
    return removed;
  }

  private async removeAll(sweep: Sweep): Promise<number> {
    let total = 0;
    for (let batch = 0; batch < BATCHES_AT_MOST && !this.isStopped; batch++) {
      const count = await sweep.remove(ROWS_AT_ONCE);
      this.metrics.removedRows.inc({ kind: sweep.kind }, count);
      total += count;
      if (count < ROWS_AT_ONCE) break;
    }
    return total;
  }
}
