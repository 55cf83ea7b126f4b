import { Injectable } from '@nestjs/common';
import { later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { localParts } from '#kernel/local-time.js';
import { nextAllowedInstant, urgencyOf } from '#matching/waves.js';
import { AppClock } from '../../platform/clock/clock.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { MembersService } from '../users/members.service.js';
import { HelperRecordsRepository } from './helper-records.repository.js';
import { activitiesToLookUp, conceptsOfRequest } from './need.js';
import { CHOICE_REMINDERS, choiceDueMillis, isWaiting, isYesThatCounts, responseFlow, type Response } from './response.js';
import { ResponsesRepository } from './responses.repository.js';
import { suggestionFlow, type Suggestion, type SuggestionStatus } from './suggestion.js';
import { SuggestionsRepository, type Outline } from './suggestions.repository.js';
import { WavesRepository } from './waves.repository.js';
import './matching.events.js';

/** What other modules do with suggestions and responses, inside their own unit of work; rights are theirs to check. */
@Injectable()
export class MatchingFlowService {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly responses: ResponsesRepository,
    private readonly waves: WavesRepository,
    private readonly records: HelperRecordsRepository,
    private readonly members: MembersService,
    private readonly offers: OfferFlowService,
    private readonly requests: RequestFlowService,
    private readonly communities: CommunitiesService,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
  ) {}

  async suggestion(id: string): Promise<Suggestion | null> {
    return (await this.suggestions.byIds([id]))[0] ?? null;
  }

  /** Whom a round of a request asked. */
  askedIn(requestId: string, wave: number): Promise<Pick<Suggestion, 'id' | 'helperId'>[]> {
    return this.suggestions.ofWave(requestId, wave);
  }

  /** Whether a question still stands; null when it is over. */
  standing(suggestionId: string): Promise<{ readonly wave: number | null } | null> {
    return this.suggestions.standing(suggestionId);
  }

  /** Whether a yes stands, to a request with which it goes on. */
  isUnderWay(responseId: string): Promise<boolean> {
    return this.responses.isUnderWay(responseId);
  }

  /** When nobody is disturbed any more: now, or in the morning. */
  async quietUntil(): Promise<Date> {
    const { quiet, timeZone } = await this.communities.current();
    return nextAllowedInstant(this.clock.now(), quiet, timeZone);
  }

  /** Who is being asked since before this instant, or said yes before it. */
  async concernedBefore(
    requestId: string,
    instant: Date,
  ): Promise<{ memberId: string; suggestionId?: string; responseId?: string }[]> {
    const asked = (await this.suggestions.ofRequest(requestId, 'asked', 500)).filter(
      (one) => one.askedAt && one.askedAt < instant,
    );
    const willing = (await this.responses.ofRequests([requestId])).filter(
      (one) => isYesThatCounts(one) && one.wentWell === null && one.createdAt < instant,
    );
    return [
      ...asked.map(({ id, helperId }) => ({ memberId: helperId, suggestionId: id })),
      ...willing.map(({ id, helperId }) => ({ memberId: helperId, responseId: id })),
    ];
  }

  /** Open requests whose rounds came to an end, after this one. */
  atRest(after: string | null, most: number): Promise<string[]> {
    return this.waves.atRest(after, most);
  }

  async response(id: string): Promise<Response | null> {
    return isId(id) ? ((await this.responses.byIds([id]))[0] ?? null) : null;
  }

  /** Takes a yes for this transaction. @throws Problem `response.not-found`. */
  async lockYes(id: string): Promise<Response> {
    const response = isId(id) ? await this.responses.lockById(id) : null;
    if (response?.answer !== 'yes') throw new Problem('response.not-found');
    return response;
  }

  /** This helper is chosen; the others who said yes become reserves. */
  async choose(response: Response): Promise<void> {
    await this.responses.setStatus([response.id], responseFlow.next(response.status, 'choose'));
    const others = await this.responses.ofRequests([response.requestId]);
    const reserves = others.filter((one) => one.id !== response.id && responseFlow.can(one.status, 'reserve'));
    await this.responses.setStatus(
      reserves.map((one) => one.id),
      'reserve',
    );
  }

  /** The neighbour who has been waiting the longest for the choice, since they said yes to an open request. */
  async waitsForChoice(requestId: string): Promise<Response | null> {
    const request = await this.requests.find(requestId);
    if (request?.status !== 'open') return null;
    const waiting = (await this.responses.ofRequests([requestId])).filter(isWaiting);
    return waiting.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1))[0] ?? null;
  }

  /** Plans when who asked is reminded that this neighbour waits; nobody is at night. `atOnce`: without waiting for it. */
  async planReminder(
    { id: requestId, when }: Request,
    { id: responseId }: Pick<Response, 'id'>,
    { number, atOnce = false }: { readonly number: number; readonly atOnce?: boolean },
  ): Promise<void> {
    if (number > CHOICE_REMINDERS) return;
    const { quiet, timeZone } = await this.communities.current();
    const now = this.clock.now();
    const wait = atOnce ? 0 : choiceDueMillis(urgencyOf(when, localParts(now, timeZone).date), number);
    const at = nextAllowedInstant(later(now, wait), quiet, timeZone);
    await this.outbox.announce({ type: 'response.choice-due', requestId, responseId, number }, { at });
  }

  /** How it went, for the next score. */
  finished(responseId: string, wentWell: boolean): Promise<void> {
    return this.responses.setOutcome(responseId, wentWell);
  }

  /** Nobody is asked for this request any more; who was, hears that it is no longer needed. */
  async cancelOpen(requestId: string): Promise<void> {
    const asked = await this.suggestions.ofRequest(requestId, 'asked', 500);
    await this.cancel([...(await this.suggestions.ofRequest(requestId, 'proposed', 500)), ...asked]);
    await this.outbox.announce(
      asked.map(({ id, helperId }) => ({ type: 'suggestion.cancelled' as const, suggestionId: id, memberId: helperId })),
    );
  }

  /** The requests for which this offer is a suggestion now. */
  async requestsWithOffer(offerId: string, statuses: readonly SuggestionStatus[]): Promise<string[]> {
    return (await this.suggestions.withOffer(offerId, statuses)).map((one) => one.requestId);
  }

  /** What is proposed or asked with an offer is cancelled, for those of its requests that this transaction holds. */
  async cancelWithOffer(offerId: string, held: readonly Request[], statuses: readonly SuggestionStatus[]): Promise<void> {
    const ids = new Set(held.map((request) => request.id));
    const open = (await this.suggestions.withOffer(offerId, statuses)).filter((one) => ids.has(one.requestId));
    await this.cancel(open);
  }

  /** It is settled: everyone who stood by is thanked. */
  async thankReserves(requestId: string): Promise<void> {
    const waiting = await this.responses.ofRequests([requestId]);
    const thanked = waiting.filter((one) => responseFlow.can(one.status, 'thank'));
    await this.responses.setStatus(
      thanked.map((one) => one.id),
      'thanked',
    );
    await this.outbox.announce(
      thanked.map(({ id, helperId }) => ({
        ...{ type: 'response.thanked' as const, responseId: id, memberId: helperId, requestId },
      })),
    );
  }

  /**
   * A renewed request: who stayed silent or was thanked before may be asked and answer anew; who is being asked goes on being asked. A
   * second run finds nothing.
   */
  async startAnew(requestId: string, renewedAt: Date): Promise<void> {
    await this.waves.renewed(requestId, renewedAt);
    const thanked = (await this.responses.ofRequests([requestId])).filter((one) => responseFlow.can(one.status, 'renew'));
    await this.responses.setStatus(
      thanked.map((one) => one.id),
      'withdrawn',
    );
    const freed = new Set(thanked.map((one) => one.suggestionId));
    const before = (await this.suggestions.allOf(requestId, 500)).filter(
      ({ id, status, askedAt }) =>
        status !== 'asked' &&
        suggestionFlow.can(status, 'renew') &&
        (status === 'answered' ? freed.has(id) : askedAt !== null && askedAt < renewedAt),
    );
    await this.suggestions.setStatus(
      before.map((one) => one.id),
      'proposed',
      { answeredAt: null },
    );
  }

  /** Help is needed again: who heard that it was not, before they could answer, may be asked anew. A second run finds nothing. */
  async reconsider(requestId: string): Promise<void> {
    const answered = new Set((await this.responses.ofRequests([requestId])).map((one) => one.helperId));
    const dropped = (await this.suggestions.ofRequest(requestId, 'cancelled', 500)).filter(
      ({ askedAt, helperId }) => askedAt !== null && !answered.has(helperId),
    );
    await this.suggestions.setStatus(
      dropped.map((one) => one.id),
      suggestionFlow.next('cancelled', 'renew'),
    );
  }

  /** With which of their offers someone helps who reacted of their own accord; null: with none that they offer. */
  async offerFor(request: Request, helperId: string): Promise<string | null> {
    const concepts = conceptsOfRequest(request);
    // Of what nobody understands, nobody knows who offers it.
    return concepts.length === 0 ? null : this.offers.openOf(helperId, activitiesToLookUp(concepts));
  }

  /** Who was asked and could not answer did not stay silent. */
  private async cancel(suggestions: readonly Outline[]): Promise<void> {
    await this.suggestions.setStatus(
      suggestions.map((one) => one.id),
      'cancelled',
    );
    const helperIds = suggestions.filter(({ status }) => status === 'asked').map((one) => one.helperId);
    await this.members.lock(helperIds);
    await this.records.notAsked(helperIds);
  }
}
