import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { hours, minutes } from '#kernel/clock.js';
import { Repeated } from '../../../platform/retention/repeated.js';
import type { Log } from '../../../platform/telemetry/log.js';
import { LOG } from '../../../platform/telemetry/telemetry.module.js';
import { CalibrationsService } from '../calibrations.service.js';
import { MeaningsService } from '../meanings.service.js';

/** Soon after a start: an upgrade is when words change. */
const FIRST_MILLIS = minutes(2);
const EVERY_MILLIS = hours(1);
/** What is left of a long list waits for the next hour, so that it never lies in the way of the day's work. */
const BATCHES_AT_MOST = 100;

/** Looks after each upgrade whether offers have to be understood anew. Any number may run: an offer that was done is not there any more. */
@Injectable()
export class FreshMeanings implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeated = new Repeated(
    () => this.look(),
    (error) => {
      this.log.warn({ err: error }, 'offers could not be understood anew; the next hour tries again');
    },
  );

  constructor(
    private readonly meanings: MeaningsService,
    private readonly calibrations: CalibrationsService,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.start({ firstMillis: FIRST_MILLIS, everyMillis: EVERY_MILLIS });
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.repeated.stop();
  }

  /** Returns how many offers were understood anew, over all communities. */
  async look(): Promise<number> {
    let total = 0;
    for (const communityId of await this.calibrations.communities()) {
      for (let batch = 0; batch < BATCHES_AT_MOST && !this.repeated.isStopped; batch += 1) {
        const count = await this.meanings.refresh(communityId);
        total += count;
        if (count === 0) break;
      }
    }
    if (total > 0) this.log.info({ offers: total }, 'offers were understood anew');
    return total;
  }
}
