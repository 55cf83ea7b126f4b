import { Injectable } from '@nestjs/common';
import { meaningVersion } from '#matching/meaning-version.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import { meaningOfOffer } from './need.js';

/** So many offers in one transaction. */
const AT_ONCE = 50;

/** Understands offers anew when the words and kinds of help that are known have changed. */
@Injectable()
export class MeaningsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly offers: OfferFlowService,
  ) {}

  /**
   * Some offers of a community that were understood by other words. One that means something else by these is then looked at with the
   * requests around it. Returns how many.
   */
  refresh(communityId: string): Promise<number> {
    return this.work.run({ communityId, memberId: null }, async () => {
      const stale = await this.offers.understoodOtherwise(meaningVersion(), AT_ONCE);
      for (const offer of stale) {
        if (await this.offers.understood(offer.id, meaningOfOffer(offer))) await this.offers.changed(offer);
      }
      return stale.length;
    });
  }
}
