import { Injectable } from '@nestjs/common';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Sweeps } from '../../platform/retention/sweeps.js';

/** What someone never sent is nobody's to keep. */
@Injectable()
export class DraftsSweep {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ kind: 'drafts', remove: (most) => this.remove(most) });
  }

  private remove(most: number): Promise<number> {
    return this.work.asSystem(async () => {
      const [, count] = await this.work.db.query<[unknown[], number]>(
        `delete from draft where (community_id, id) in (
           select community_id, id from draft where expires_at <= $1 order by expires_at limit $2)`,
        [this.clock.now(), most],
      );
      return count;
    });
  }
}
