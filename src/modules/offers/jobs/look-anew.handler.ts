import { Injectable } from '@nestjs/common';
import type { EventOf } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { OfferFlowService } from '../offer-flow.service.js';

/** Requests may ask for a helper whom coordinators know, or who has a VOG: what such a helper offers is looked at anew. */
@Injectable()
export class LookAnew implements Handler<'member.trust-changed'> {
  readonly name = 'offers.look-anew';
  readonly queue = 'now';

  constructor(private readonly offers: OfferFlowService) {}

  handle({ memberId }: EventOf<'member.trust-changed'>): Promise<void> {
    return this.offers.changedOf(memberId);
  }
}
