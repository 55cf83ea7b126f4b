import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { later } from '#kernel/clock.js';
import { calibrate, defaultPull, type Outcome } from '#matching/calibration.js';
import { priorModel } from '#matching/model.js';
import { featureNames } from '#matching/types.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { EVERY_MILLIS, isHeld, type Look, modelOf, usable } from './learning.js';
import { ModelsRepository } from './models.repository.js';
import { OutcomesRepository } from './outcomes.repository.js';

/** Learns from what came of asking, in one community at a time. By a command on the server and once a week: there is no viewer. */
@Injectable()
export class CalibrationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly models: ModelsRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly clock: AppClock,
  ) {}

  /** Every community there is. */
  async communities(): Promise<string[]> {
    const rows = await this.work.asSystem(() => this.work.db.query<{ id: string }[]>('select id from community order by id'));
    return rows.map((row) => row.id);
  }

  /** Learns now. The same outcomes give the same version, and a second run adds nothing. */
  learn(communityId: string): Promise<Look> {
    return this.work.run({ communityId, memberId: null }, async () => {
      await this.models.hold();
      return this.look({ keep: true });
    });
  }

  /** What learning now would come to; nothing is written. */
  rehearse(communityId: string): Promise<Look> {
    return this.work.run({ communityId, memberId: null }, () => this.look({ keep: false }));
  }

  /** Learns when it is a week ago, and nobody else is at it; null otherwise. */
  learnWhenDue(communityId: string): Promise<Look | null> {
    return this.work.run({ communityId, memberId: null }, async () => {
      if (!(await this.models.holdOrLeave())) return null;
      const last = await this.models.lastLook();
      if (last !== null && last.lookedAt > later(this.clock.now(), -EVERY_MILLIS)) return null;
      return this.look({ keep: true });
    });
  }

  private async look({ keep }: { keep: boolean }): Promise<Look> {
    const now = this.clock.now();
    const outcomes = await this.outcomes.ended(now);
    const version = versionOf(outcomes);
    const known = await this.models.find(version);
    if (known) {
      if (keep) await this.models.looked(known.id, now);
      return { version, report: known.report, isNew: false, adopted: false, held: known.verdict === 'better' && !known.inUse };
    }
    const current = usable(await this.models.inUse());
    const { report } = calibrate({ current, version, outcomes });
    const isBetter = report.verdict === 'better';
    const held = isBetter && isHeld(await this.models.newestBetter());
    const adopted = keep && isBetter && !held;
    if (keep) {
      const id = await this.models.insert(modelOf(version, report), report, now);
      if (adopted) await this.models.use(id, { now, byId: null });
    }
    return { version, report, isNew: true, adopted, held };
  }
}

/** What was learnt from has one name: these outcomes, these features, this belief. */
function versionOf(outcomes: readonly Outcome[]): string {
  const hash = createHash('sha256').update(`${priorModel.version} ${defaultPull}`);
  const lines = outcomes.map(({ id, features, well }) => {
    const values = featureNames.map((name) => `${name} ${features[name]}`);
    return `\n${id} ${well} ${values.join(' ')}`;
  });
  for (const line of lines.sort()) hash.update(line);
  return `learned-${hash.digest('hex').slice(0, 10)}`;
}
