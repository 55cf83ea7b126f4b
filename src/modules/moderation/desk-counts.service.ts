import { Injectable } from '@nestjs/common';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { OffersService } from '../offers/offers.service.js';
import { RequestDeskService } from '../requests/request-desk.service.js';

/** How much there is to look at. */
export interface DeskCounts {
  readonly waiting: number;
  readonly unanswered: number;
  readonly inProgress: number;
  readonly offersWaiting: number;
}

/** What a coordinator sees before they open a queue. */
@Injectable()
export class DeskCountsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: RequestDeskService,
    private readonly offers: OffersService,
  ) {}

  counts(viewer: Viewer): Promise<DeskCounts> {
    const actor = requireMember(viewer, 'desk.read');
    return this.work.run(actor, async () => {
      const { waiting, unanswered, 'in-progress': inProgress } = await this.requests.counts(viewer);
      return { waiting, unanswered, inProgress, offersWaiting: await this.offers.countWaiting(viewer) };
    });
  }
}
