import { Inject, Injectable } from '@nestjs/common';
import { minutes } from '#kernel/clock.js';
import { Hourly } from '../../../platform/retention/hourly.js';
import type { Log } from '../../../platform/telemetry/log.js';
import { LOG } from '../../../platform/telemetry/telemetry.module.js';
import { CalibrationsService } from '../calibrations.service.js';
import { MeaningsService } from '../meanings.service.js';

/** Soon after a start: an upgrade is when words change. */
const FIRST_MILLIS = minutes(2);
/** What is left of a long list waits for the next hour, so that it never lies in the way of the day's work. */
const BATCHES_AT_MOST = 100;

/** Looks after each upgrade whether offers have to be understood anew. Any number may run: an offer that was done is not there any more. */
@Injectable()
export class FreshMeanings extends Hourly {
  constructor(
    private readonly meanings: MeaningsService,
    private readonly calibrations: CalibrationsService,
    @Inject(LOG) log: Log,
  ) {
    super(log, { firstMillis: FIRST_MILLIS, failed: 'offers could not be understood anew' });
  }

  private async refresh(communityId: string): Promise<number> {
    let total = 0;
    for (let batch = 0; batch < BATCHES_AT_MOST && !this.isStopped; batch += 1) {
      const count = await this.meanings.refresh(communityId);
      total += count;
      if (count === 0) break;
    }
    return total;
  }

  /** Returns how many offers were understood anew, over all communities. */
  async run(): Promise<number> {
    let total = 0;
    for (const communityId of await this.calibrations.communities()) {
      try {
        total += await this.refresh(communityId);
      } catch (error) {
        // The others need not wait for it.
        this.log.warn({ err: error, communityId }, 'the offers of a community could not be understood anew');
      }
    }
    if (total > 0) this.log.info({ offers: total }, 'offers were understood anew');
    return total;
  }
}
