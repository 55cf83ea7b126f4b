import { Injectable } from '@nestjs/common';
import type { EventOf } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { OfferFlowService } from '../offer-flow.service.js';

/** Takes up an offer again whose pause is over. */
@Injectable()
export class EndPause implements Handler<'offer.pause-over'> {
  readonly name = 'offers.end-pause';
  readonly queue = 'later';

  constructor(private readonly offers: OfferFlowService) {}

  handle({ offerId }: EventOf<'offer.pause-over'>): Promise<void> {
    return this.offers.endPause(offerId);
  }
}
