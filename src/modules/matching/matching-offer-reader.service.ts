import { Injectable } from '@nestjs/common';
import type { OfferDraft, OfferMeaning } from '../offers/offer.js';
import { OfferReader } from '../offers/offer-reader.js';
import { meaningOfOffer } from './need.js';
import { RefusalsRepository } from './refusals.repository.js';

/** Offers are understood while they are written. */
@Injectable()
export class MatchingOfferReader extends OfferReader {
  constructor(private readonly refusals: RefusalsRepository) {
    super();
  }

  read(offer: Pick<OfferDraft, 'title' | 'text' | 'activityIds' | 'availability'>): OfferMeaning {
    return meaningOfOffer(offer);
  }

  offeredAnew(helperId: string, activityIds: readonly string[]): Promise<void> {
    return this.refusals.takeBack(helperId, activityIds);
  }
}
