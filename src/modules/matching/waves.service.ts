import { Injectable } from '@nestjs/common';
import { localParts } from '#kernel/local-time.js';
import { afterRound, freeAgain, isResting, isSilent, longestWait, whoToAsk, type Round } from '#matching/rounds.js';
import { insideQuietHours, nextAllowedInstant, SUITED_RANK } from '#matching/waves.js';
import { AppClock } from '../../platform/clock/clock.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import type { Community } from '../communities/community.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import { asksByHand } from '../requests/desk.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { MembersService } from '../users/members.service.js';
import { HelperRecordsRepository } from './helper-records.repository.js';
import { MatchmakerService } from './matchmaker.service.js';
import { isYesThatCounts } from './response.js';
import { ResponsesRepository } from './responses.repository.js';
import { type Free, type Outline, type Stock, SuggestionsRepository } from './suggestions.repository.js';
import { type Wave, WavesRepository } from './waves.repository.js';
import { inShort } from './whereabouts.js';
import './matching.events.js';

/** So many of the best proposals are looked at for one round, and so many of the best suggestions say what is likely. */
const CONSIDERED = { proposed: 100, likeliest: SUITED_RANK } as const;

/** When a round is held. */
interface Moment {
  readonly community: Community;
  readonly now: Date;
  /** In this unit of work it was just looked who may help and has room. */
  readonly justFound: boolean;
}

/** Asks helpers in rounds: few at a time, never too often, and on when nobody answers. Inside the unit of work of a handler. */
@Injectable()
export class WavesService {
  constructor(
    private readonly requests: RequestFlowService,
    private readonly offers: OfferFlowService,
    private readonly members: MembersService,
    private readonly communities: CommunitiesService,
    private readonly matchmaker: MatchmakerService,
    private readonly suggestions: SuggestionsRepository,
    private readonly responses: ResponsesRepository,
    private readonly records: HelperRecordsRepository,
    private readonly waves: WavesRepository,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
  ) {}

  /** Makes sure that a round is planned for an open request that this helper suits, at once or as soon as nobody is disturbed by it. */
  async ensurePlanned(request: Request, helperId: string): Promise<void> {
    const community = await this.communities.current();
    const lastAskedAt = (await this.records.lastAsked([helperId])).get(helperId) ?? null;
    // For who rests, no round that can ask nobody need come sooner.
    const number = await this.nextNumber(request, { mayWait: isResting(lastAskedAt, community, this.clock.now()) });
    if (number === null) return;
    await this.plan(request, number, this.allowed(community, this.clock.now()));
  }

  /**
   * The same; where nobody is disturbed the round is held here and now, without the detour of a timer. Returns the request as it then
   * stands on the desk.
   */
  async begin(request: Request): Promise<Request> {
    const number = await this.nextNumber(request);
    if (number === null) return request;
    const community = await this.communities.current();
    const now = this.clock.now();
    const at = this.allowed(community, now);
    if (at > now) {
      await this.plan(request, number, at);
      return request;
    }
    await this.waves.begin(request.id, number, now);
    return (await this.askRound(request, number, { community, now, justFound: true })).request;
  }

  /** Of the round to plan; null when one is planned already. */
  private async nextNumber(request: Request, { mayWait } = { mayWait: false }): Promise<number | null> {
    if (asksByHand(request)) return null;
    const last = await this.waves.last(request.id);
    if (last?.startedAt !== null) return (last?.number ?? 0) + 1;
    if (!mayWait) await this.noLater(request, last);
    return null;
  }

  /** What has become urgent does not wait as long as what was not. */
  private async noLater(request: Request, { number, dueAt }: Wave): Promise<void> {
    const community = await this.communities.current();
    const now = this.clock.now();
    const at = this.allowed(community, longestWait(roundOf(request, number, now), community));
    if (at < dueAt) await this.moveTo(request, number, at);
  }

  private async moveTo({ id: requestId }: Request, number: number, at: Date): Promise<void> {
    await this.waves.move(requestId, number, at);
    await this.outbox.announce({ type: 'wave.due', requestId, number }, { at });
  }

  /** Everyone who was asked has answered, and more help is needed: the next round need not wait. */
  async hastenWhenAllAnswered(request: Request): Promise<void> {
    if (request.status !== 'open' || (await this.stillNeeded(request)) <= 0) return;
    const asked = await this.suggestions.ofRequest(request.id, 'asked', 1);
    const last = await this.waves.last(request.id);
    if (asked.length > 0 || last?.startedAt !== null) return;
    const at = this.allowed(await this.communities.current(), this.clock.now());
    if (at < last.dueAt) await this.moveTo(request, last.number, at);
  }

  /** Someone said yes: comes that to nothing, it is told anew that there is nobody. */
  async forgetWhenFound(request: Request): Promise<void> {
    if (request.status === 'open' && (await this.stillNeeded(request)) < request.helpersNeeded)
      await this.waves.tellAnew(request.id);
  }

  /** Where an open request stands on the desk now that someone answered, took a yes back, or did not come. */
  async settleDesk(request: Request): Promise<void> {
    if (request.status !== 'open') return;
    const needed = await this.stillNeeded(request);
    const last = await this.waves.last(request.id);
    const goesOn = !asksByHand(request) && last?.startedAt === null;
    if (needed < request.helpersNeeded) {
      await this.requests.onDesk(request, needed <= 0 || goesOn ? 'in-progress' : 'unanswered');
    } else if (request.desk === 'in-progress') {
      await this.requests.onDesk(request, goesOn ? null : 'unanswered');
    }
  }

  /**
   * Holds one round. A second run, and a round of a request that is no longer open, does nothing.
   * @returns how many it asked; null when it was not held.
   */
  async hold(request: Request, number: number): Promise<number | null> {
    const community = await this.communities.current();
    const now = this.clock.now();
    if (insideQuietHours(localParts(now, community.timeZone).time, community.quiet)) {
      await this.postpone(request, number, community, now);
      return null;
    }
    if (!(await this.waves.start(request.id, number, now)) || request.status !== 'open' || asksByHand(request)) return null;
    return (await this.askRound(request, number, { community, now, justFound: false })).asked;
  }

  private async askRound(request: Request, number: number, at: Moment): Promise<{ request: Request; asked: number }> {
    const { community, now } = at;
    const stock = await this.stockOf(request, at);
    const round = roundOf(request, number, now);
    const silent = stock.asked.filter((one) => one.wave !== null || isSilent(one.askedAt, round, community));
    await this.lapse(silent);
    const needed = await this.stillNeeded(request);
    const before = await this.waves.before(request.id);
    const { chosen, isAnyoneLeft, freeAt } = await this.choose(request, {
      ...at,
      stock,
      round,
      needed,
      askedBefore: before.asked,
    });
    await this.ask(request, chosen, { number, now });
    const after = afterRound(round, community, {
      asked: chosen.length,
      askedSoFar: before.asked + chosen.length,
      ...{ silent: silent.length, waiting: stock.asked.length - silent.length },
      ...{ needed, isAnyoneLeft, freeAt },
    });
    if (after.isForTheDesk) await this.requests.onDesk(request, 'unanswered');
    if (after.isUnanswered && !before.isTold) await this.openCase(request, number);
    if (after.nextAt !== null) await this.plan(request, number + 1, after.nextAt);
    return { request: after.isForTheDesk ? { ...request, desk: 'unanswered' } : request, asked: chosen.length };
  }

  private async postpone(request: Request, number: number, community: Community, now: Date): Promise<void> {
    const last = await this.waves.last(request.id);
    if (last?.number !== number || last.startedAt !== null) return;
    await this.moveTo(request, number, this.allowed(community, now));
  }

  /** Who stayed silent for a whole round is not waited for any longer; a late yes is still welcome. */
  private lapse(silent: readonly Outline[]): Promise<void> {
    return this.suggestions.setStatus(
      silent.map((one) => one.id),
      'lapsed',
    );
  }

  /** How many more have to say yes: those who did and wait for the requester's choice count. */
  private async stillNeeded(request: Request): Promise<number> {
    const responses = await this.responses.ofRequests([request.id]);
    return request.helpersNeeded - responses.filter(isYesThatCounts).length;
  }

  /** Whom this round asks, and whether anyone who is proposed is left after it. */
  private async choose(
    request: Request,
    of: Moment & { readonly round: Round; readonly stock: Stock; readonly needed: number; readonly askedBefore: number },
  ): Promise<{ chosen: Free[]; isAnyoneLeft: boolean; freeAt: Date | null }> {
    const { round, needed, askedBefore, community } = of;
    if (needed <= 0) return { chosen: [], isAnyoneLeft: false, freeAt: null };
    let { stock } = of;
    let free = await this.free(request, stock.proposed, of);
    const few = free.length === 0 || (round.number > 1 && free.length < community.maxWaveSize);
    if (few && (await this.matchmaker.suggestMore(request))) {
      stock = await this.stockOf(request, of);
      free = await this.free(request, stock.proposed, of);
    }
    const { proposed, resting, likeliest } = stock;
    const candidates = await this.held(free);
    const ids = new Set(whoToAsk(round, community, { needed, candidates, likeliest, askedBefore }).map((one) => one.helperId));
    const chosen = candidates.filter((one) => ids.has(one.helperId));
    const isAnyoneLeft = proposed.length + resting.length > chosen.length;
    return { chosen, isAnyoneLeft, freeAt: freeAgain(resting, community) };
  }

  private stockOf({ id }: Request, { community, now }: Moment): Promise<Stock> {
    return this.suggestions.stockOf(id, CONSIDERED, (lastAskedAt) => isResting(lastAskedAt, community, now));
  }

  /**
   * Holds these helpers until the round is done, so that two rounds do not ask one; at once and in one order, so that no two rounds
   * wait for each other. Whom another round asked in the meantime is left out.
   */
  private async held(free: readonly Free[]): Promise<Free[]> {
    // Offers before members, as everywhere; who pauses theirs now waits for this round, and is then cancelled.
    const withRoom = await this.offers.holdRoom(free.map((one) => one.offerId));
    const offering = free.filter((one) => withRoom.has(one.offerId));
    const helperIds = offering.map((one) => one.helperId);
    await this.members.lock(helperIds);
    const lastAsked = await this.records.lastAsked(helperIds);
    return offering.map((one) => ({ ...one, lastAskedAt: lastAsked.get(one.helperId) ?? null }));
  }

  /** Who of those proposed, who do not rest, can be asked now. */
  private async free(request: Request, rested: readonly Free[], { justFound }: Moment): Promise<readonly Free[]> {
    if (justFound || rested.length === 0) return rested;
    const willing = await this.matchmaker.whoMayHelp(
      request,
      rested.map((one) => one.helperId),
    );
    const withRoom = await this.offers.withRoom(rested.map((one) => one.offerId));
    return rested.filter(({ helperId, offerId }) => willing.has(helperId) && withRoom.has(offerId));
  }

  private async ask(request: Request, chosen: readonly Free[], { number, now }: { number: number; now: Date }): Promise<void> {
    await this.suggestions.ask(
      chosen.map((one) => one.id),
      number,
      now,
    );
    await this.waves.countAsked(request.id, number, chosen.length);
    const helperIds = chosen.map((one) => one.helperId);
    await this.records.asked(helperIds, now);
    await this.requests.concern(request.id, helperIds, 'asked');
    if (chosen.length === 0) return;
    await this.requests.noted(request.id, 'asked', { count: chosen.length });
    await this.outbox.announce({ type: 'wave.asked', requestId: request.id, number });
  }

  /** A person has to look, and begins with why nobody was found. */
  private async openCase(request: Request, number: number): Promise<void> {
    await this.waves.tell(request.id, number);
    const reasons = inShort(await this.matchmaker.whereabouts(request));
    await this.outbox.announce({ type: 'case.opened', kind: 'unanswered', requestId: request.id, reasons });
  }

  private async plan(request: Request, number: number, at: Date): Promise<void> {
    await this.waves.plan(request.id, number, at);
    await this.outbox.announce({ type: 'wave.due', requestId: request.id, number }, { at });
  }

  private allowed({ quiet, timeZone }: Community, instant: Date): Date {
    return nextAllowedInstant(instant, quiet, timeZone);
  }
}

const roundOf = ({ id: requestId, helpersNeeded, when }: Request, number: number, now: Date): Round => ({
  ...{ requestId, number, helpersNeeded, when, now },
});
