import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { hours, minutes } from '#kernel/clock.js';
import { Repeated } from '../../../platform/retention/repeated.js';
import type { Log } from '../../../platform/telemetry/log.js';
import { LOG } from '../../../platform/telemetry/telemetry.module.js';
import { CalibrationsService } from '../calibrations.service.js';

const EVERY_MILLIS = hours(1);
/** Not at once: a process that starts again and again has better things to do. */
const FIRST_MILLIS = minutes(15);

/** Looks once an hour whether a community has not learnt for a week. Any number may run: one community is done by one of them. */
@Injectable()
export class WeeklyCalibration implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeated = new Repeated(
    () => this.look(),
    (error) => {
      this.log.warn({ err: error }, 'it could not be seen who has to learn; the next hour tries again');
    },
  );

  constructor(
    private readonly calibrations: CalibrationsService,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.repeated.start({ firstMillis: FIRST_MILLIS, everyMillis: EVERY_MILLIS });
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.repeated.stop();
  }

  /** Every community whose week is over. Returns how many learnt; one that fails does not keep the others. */
  async look(): Promise<number> {
    let learnt = 0;
    for (const communityId of await this.calibrations.communities()) {
      if (this.repeated.isStopped) break;
      try {
        const look = await this.calibrations.learnWhenDue(communityId);
        if (look === null) continue;
        learnt += 1;
        const { version, report, adopted } = look;
        this.log.info({ communityId, version, verdict: report.verdict, adopted }, 'looked at what came of asking');
      } catch (error) {
        this.log.warn({ err: error, communityId }, 'a community could not learn; the next hour tries again');
      }
    }
    return learnt;
  }
}
