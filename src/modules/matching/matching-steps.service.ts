import { Injectable } from '@nestjs/common';
import { Outbox } from '../../platform/outbox/outbox.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import { asksByHand } from '../requests/desk.js';
import { goesOn, type Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { MatchingFlowService } from './matching-flow.service.js';
import { MatchmakerService } from './matchmaker.service.js';
import { isWaiting } from './response.js';
import { WavesService } from './waves.service.js';
import './matching.events.js';

/** So many requests are looked up at a time. */
const AT_ONCE = 500;

interface Changing {
  readonly status: string;
  readonly updatedAt: Date;
}

/** Whether one is still as it was read before. */
const isSame = (now: Changing | null, before: Changing | undefined): boolean =>
  now !== null && now.status === before?.status && now.updatedAt.getTime() === before.updatedAt.getTime();

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

  /** The same for one that needs helpers again. */
  async suggestAgain(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    if (request.status !== 'open') return;
    await this.matching.reconsider(requestId);
    await this.suggestHelpers(requestId);
    // Who stood by can be chosen now.
    const waiting = await this.matching.waitsForChoice(requestId);
    if (waiting) await this.matching.planReminder(request, waiting, { number: 1, atOnce: true });
  }

  /** The same for one whose time had passed, or that is another after a coordinator looked: everyone may be asked anew. */
  async suggestAnew(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    if (request.status !== 'open') return;
    await this.matching.startAnew(requestId, request.updatedAt);
    // It begins as another question: that nobody was found for the one before is past.
    if (request.desk === 'unanswered' && !asksByHand(request)) await this.requests.onDesk(request, null);
    await this.suggestHelpers(requestId);
    const waiting = await this.matching.waitsForChoice(requestId);
    if (waiting) await this.matching.planReminder(request, waiting, { number: 1 });
    // A round that was planned before it expired need not be waited for.
    await this.waves.hastenWhenAllAnswered(request);
  }

  /** The other way round: looks at the open requests around a new or changed offer. */
  async suggestOffer(offerId: string): Promise<void> {
    const offer = await this.offers.find(offerId);
    if (!offer) return;
    // Who looks for helpers finds it by now, as it is; who looked before it was there is among the requests that are open here.
    // Scored before anything is held, since it takes a while; then all at once: a request is held before what hangs on it is changed.
    const proposedTo = await this.requests.byIds(await this.matching.requestsWithOffer(offerId, ['proposed']));
    const around = await this.matchmaker.openAround(offer);
    // Around may be more requests than are looked at; what it is proposed for already is looked at in any case.
    const seen = new Set(around.map(({ id }) => id));
    const older = proposedTo.filter(({ id, status }) => status === 'open' && !seen.has(id));
    const fits = await this.matchmaker.fitsAmong([...around, ...older], offerId);
    const asRead = new Map([...proposedTo, ...fits.map(({ request }) => request)].map((request) => [request.id, request]));
    const held = await this.requests.lockAll([...asRead.keys()]);
    const now = await this.offers.lock(offerId);
    // Was it changed in between, then it is looked at again by itself.
    if (!isSame(now, offer)) return;
    const open = held.filter(({ status }) => status === 'open');
    const [same, changed] = [new Set<string>(), [] as Request[]];
    for (const request of open) {
      if (isSame(request, asRead.get(request.id))) same.add(request.id);
      else changed.push(request);
    }
    const again = await this.matchmaker.fitsAmong(changed, offerId);
    const fitting = [...fits.filter(({ request }) => same.has(request.id)), ...again];
    // What was proposed with it may no longer hold; who was asked stays asked.
    const kept = new Set(fitting.map(({ request }) => request.id));
    const gone = held.filter(({ id }) => proposedTo.some((one) => one.id === id) && !kept.has(id));
    await this.matching.cancelWithOffer(offerId, gone, ['proposed']);
    await this.lookedAt([...(await this.matchmaker.propose(fitting)), ...gone]);
    for (const { request } of fitting) await this.waves.ensurePlanned(request, offer.helperId);
  }

  /** The offer is not there now: what was proposed or asked with it is cancelled. Its helper knows why. */
  async cancelWithOffer(offerId: string): Promise<void> {
    const held = await this.requests.lockAll(await this.matching.requestsWithOffer(offerId, ['proposed', 'asked']));
    // Taken up again by now: `offer.opened` sees to the rest.
    if ((await this.offers.lock(offerId))?.status === 'open') return;
    await this.matching.cancelWithOffer(offerId, held, ['proposed', 'asked']);
    await this.lookedAt(held);
  }

  /** Nobody is asked for it any more. Where neighbours are asked for it again by now, there is nothing to cancel. */
  async cancelOpen(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    if (request.status !== 'open') await this.matching.cancelOpen(requestId);
  }

  /** It is over: who stood by is thanked. Not where it goes on by now. */
  async thankReserves(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    if (!goesOn.includes(request.status)) await this.matching.thankReserves(requestId);
  }

  /** What a request that waits was understood to mean, so that the desk finds it by the kind of help. */
  async understand(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    await this.matchmaker.understand(request);
    await this.lookedAt([request]);
  }

  async holdWave(requestId: string, number: number): Promise<void> {
    const request = await this.requests.lock(requestId);
    if ((await this.waves.hold(request, number)) === 0) await this.lookedAt([request]);
  }

  async hastenWave(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    await this.waves.hastenWhenAllAnswered(request);
    await this.waves.forgetWhenFound(request);
    await this.waves.settleDesk(request);
  }

  /** While this yes may be chosen, there may be one more reminder. */
  async remindAgain(requestId: string, responseId: string, number: number): Promise<void> {
    const request = await this.requests.lock(requestId);
    const response = await this.matching.response(responseId);
    if (response && isWaiting(response)) await this.matching.planReminder(request, response, { number: number + 1 });
  }

  /** Other limits: whoever may be asked now is asked for what came to rest by the old ones. */
  async askOn(): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const ids = await this.matching.atRest(after, AT_ONCE);
      await this.outbox.announce(ids.map((requestId) => ({ type: 'request.reopened', requestId })));
      after = ids.at(-1) ?? null;
      if (ids.length < AT_ONCE) return;
    }
  }

  private lookedAt(requests: readonly Request[]): Promise<void> {
    return this.outbox.announce(requests.map(({ id }) => ({ type: 'request.looked-at', requestId: id })));
  }
}
