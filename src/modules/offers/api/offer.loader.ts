import { Injectable } from '@nestjs/common';
import { type GraphqlContext, inOrder, loaderOf } from '../../../platform/graphql/context.js';
import type { Offer } from '../offer.js';
import { OffersService } from '../offers.service.js';
import { showOffer, type OfferType } from './offer.type.js';

/** Offers by id, looked up together; null for what is not the reader's to see. */
@Injectable()
export class OfferLoader {
  constructor(private readonly offers: OffersService) {}

  async load(context: GraphqlContext, id: string): Promise<OfferType | null> {
    const offer = await loaderOf<string, Offer | null>(context, 'offer', async (ids) =>
      inOrder(ids, await this.offers.findMany(context.viewer, ids), (one) => one.id),
    ).load(id);
    return offer && showOffer(offer);
  }
}
