import { Injectable } from '@nestjs/common';
import { Outbox } from '../../platform/outbox/outbox.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { MatchingFlowService } from './matching-flow.service.js';
import { MatchmakerService } from './matchmaker.service.js';
import { WavesService } from './waves.service.js';
import './matching.events.js';

/** What the engine does when something happened: each step reads fresh rows, holds the request, and may be done twice. */
@Injectable()
export class MatchingStepsService {
  constructor(
    private readonly requests: RequestFlowService,
    private readonly offers: OfferFlowService,
    private readonly matching: MatchingFlowService,
    private readonly matchmaker: MatchmakerService,
    private readonly waves: WavesService,
    private readonly outbox: Outbox,
  ) {}

  /** Scores the offers nearby, stores the best suggestions, and holds the first round. */
  async suggestHelpers(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    if (request.status !== 'open') return;
    await this.matchmaker.suggestFor(request);
    await this.lookedAt([request]);
    await this.waves.settleDesk(await this.waves.begin(request));
  }

  /** The same for one whose time had passed: everyone may be asked anew. */
  async suggestAnew(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    if (request.status !== 'open') return;
    await this.matching.startAnew(requestId, request.updatedAt);
    await this.suggestHelpers(requestId);
    // A round that was planned before it expired need not be waited for.
    await this.waves.hastenWhenAllAnswered(request);
  }

  /** The other way round: looks at the open requests around a new or changed offer. */
  async suggestOffer(offerId: string, anew: readonly string[]): Promise<void> {
    const offer = await this.offers.find(offerId);
    if (!offer) return;
    await this.matchmaker.welcomeBack(offer, anew);
    // All of them at once and first: a request is held before what hangs on it is changed.
    const around = await this.matchmaker.requestsAround(offer);
    const held = await this.requests.lockAll([...around, ...(await this.matching.requestsWithOffer(offerId, ['proposed']))]);
    // Was it changed, then what was proposed with it may no longer hold; who was asked stays asked.
    await this.matching.cancelWithOffer(offerId, held, ['proposed']);
    const open = held.filter((request) => request.status === 'open' && around.has(request.id));
    const suggestedTo = await this.matchmaker.suggestOffer(offer, open);
    await this.lookedAt(suggestedTo);
    for (const request of suggestedTo) await this.waves.ensurePlanned(request);
  }

  /** The offer is not there now: what was proposed or asked with it is cancelled. Its helper knows why. */
  async cancelWithOffer(offerId: string): Promise<void> {
    const held = await this.requests.lockAll(await this.matching.requestsWithOffer(offerId, ['proposed', 'asked']));
    await this.matching.cancelWithOffer(offerId, held, ['proposed', 'asked']);
  }

  /** What a request that waits was understood to mean, so that the desk finds it by the kind of help. */
  async understand(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    await this.matchmaker.understand(request);
    await this.lookedAt([request]);
  }

  async holdWave(requestId: string, number: number): Promise<void> {
    await this.waves.hold(await this.requests.lock(requestId), number);
  }

  async hastenWave(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    await this.waves.hastenWhenAllAnswered(request);
    await this.waves.settleDesk(request);
  }

  private lookedAt(requests: readonly Request[]): Promise<void> {
    return this.outbox.announce(requests.map(({ id }) => ({ type: 'request.looked-at', requestId: id })));
  }
}
