import { Injectable } from '@nestjs/common';
import { addDays, instantOf } from '#kernel/local-time.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { CommunitiesService } from '../communities/communities.service.js';
import {
  checkedPeriod,
  type Dimension,
  dimensions,
  type HelperCounts,
  type Period,
  type RequesterCounts,
  type Shown,
  shownGroups,
} from './fairness.js';
import { FairnessRepository } from './fairness.repository.js';

/** One way of telling people apart, with how each group fared. */
export interface FairnessBy {
  readonly dimension: Dimension;
  readonly helpers: readonly Shown<HelperCounts>[];
  readonly requesters: readonly Shown<RequesterCounts>[];
}

/** Whether some are asked more, or answered less, than others. Groups only, and none that is small. */
@Injectable()
export class FairnessService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly communities: CommunitiesService,
    private readonly counts: FairnessRepository,
  ) {}

  /** Over whole days of the community. @throws Problem `fairness.period`. */
  fairness(viewer: Viewer, period: Period): Promise<FairnessBy[]> {
    const actor = requireMember(viewer, 'fairness.read');
    const { from, to } = checkedPeriod(period);
    return this.work.run(actor, async () => {
      const { timeZone } = await this.communities.current();
      const midnight = (day: string): Date => instantOf(day, '00:00', timeZone) ?? new Date(`${day}T00:00:00Z`);
      const stretch = { from: midnight(from), until: midnight(addDays(to, 1)) };
      const found: FairnessBy[] = [];
      for (const dimension of dimensions) {
        const helpers = shownGroups(await this.counts.helpersBy(dimension, stretch));
        const requesters = shownGroups(await this.counts.requestersBy(dimension, stretch));
        found.push({ dimension, helpers, requesters });
      }
      return found;
    });
  }
}
