import { Inject, Injectable } from '@nestjs/common';
import { minutes } from '#kernel/clock.js';
import { Hourly } from '../../../platform/retention/hourly.js';
import type { Log } from '../../../platform/telemetry/log.js';
import { LOG } from '../../../platform/telemetry/telemetry.module.js';
import { CalibrationsService } from '../calibrations.service.js';

/** Not at once: a process that starts again and again has better things to do. */
const FIRST_MILLIS = minutes(15);

/** Looks once an hour whether a community has not learnt for a week. Any number may run: one community is done by one of them. */
@Injectable()
export class WeeklyCalibration extends Hourly {
  constructor(
    private readonly calibrations: CalibrationsService,
    @Inject(LOG) log: Log,
  ) {
    super(log, { firstMillis: FIRST_MILLIS, failed: 'it could not be seen who has to learn' });
  }

  /** Every community whose week is over. Returns how many learnt; one that fails does not keep the others. */
  async run(): Promise<number> {
    let learnt = 0;
    for (const communityId of await this.calibrations.communities()) {
      if (this.isStopped) break;
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
