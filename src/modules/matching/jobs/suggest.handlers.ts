import { Injectable } from '@nestjs/common';
import type { EventOf } from '../../../platform/outbox/events.js';
import type { Handler } from '../../../platform/outbox/handler.js';
import { OfferFlowService } from '../../offers/offer-flow.service.js';
import { RequestFlowService } from '../../requests/request-flow.service.js';
import { MatchingFlowService } from '../matching-flow.service.js';
import { MatchmakerService } from '../matchmaker.service.js';
import { WavesService } from '../waves.service.js';

/** Scores the offers nearby, stores the best suggestions, and plans the first round. */
@Injectable()
export class SuggestHelpers implements Handler<'request.opened' | 'request.edited' | 'request.reopened'> {
  readonly name = 'matching.suggest-helpers';
  readonly queue = 'now';

  constructor(
    private readonly requests: RequestFlowService,
    private readonly matchmaker: MatchmakerService,
    private readonly waves: WavesService,
  ) {}

  async handle({ requestId }: EventOf<'request.opened' | 'request.edited' | 'request.reopened'>): Promise<void> {
    const request = await this.requests.lock(requestId);
    if (request.status !== 'open') return;
    await this.matchmaker.suggestFor(request);
    await this.waves.ensurePlanned(request);
  }
}

/** The other way round: looks at the open requests around a new or changed offer. */
@Injectable()
export class SuggestOffer implements Handler<'offer.opened'> {
  readonly name = 'matching.suggest-offer';
  readonly queue = 'now';

  constructor(
    private readonly offers: OfferFlowService,
    private readonly requests: RequestFlowService,
    private readonly matchmaker: MatchmakerService,
    private readonly waves: WavesService,
  ) {}

  async handle({ offerId }: EventOf<'offer.opened'>): Promise<void> {
    const offer = await this.offers.find(offerId);
    if (!offer) return;
    await this.matchmaker.welcomeBack(offer);
    for (const requestId of (await this.matchmaker.suggestOffer(offer)).sort()) {
      const request = await this.requests.lock(requestId);
      if (request.status === 'open') await this.waves.ensurePlanned(request);
    }
  }
}

/** An offer that is paused, withdrawn or changed no longer stands behind what was proposed with it. */
@Injectable()
export class CancelWithOffer implements Handler<'offer.closed'> {
  readonly name = 'matching.cancel-with-offer';
  readonly queue = 'now';

  constructor(private readonly matching: MatchingFlowService) {}

  handle({ offerId }: EventOf<'offer.closed'>): Promise<void> {
    return this.matching.cancelWithOffer(offerId);
  }
}
