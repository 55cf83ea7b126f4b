import { Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { Scored } from '#matching/types.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { CommunitiesService } from '../communities/communities.service.js';
import type { Offer } from '../offers/offer.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { MembersService } from '../users/members.service.js';
import { AskingService } from './asking.service.js';
import { HelperRecordsRepository, restSince } from './helper-records.repository.js';
import { MatchmakerService } from './matchmaker.service.js';
import { conceptsOfRequest } from './need.js';
import { propose, type ProposedRequest, type RequestToFill } from './proposal.js';
import { ResponsesRepository } from './responses.repository.js';
import { isYesThatCounts } from './response.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import type { SeenSuggestion } from './suggestions.service.js';

/** At most so many requests are looked at together, and so many helpers for each of them. */
export const MOST_REQUESTS = 50;
const CONSIDERED = { most: 40, free: 24 };
const MOST_PER_HELPER = 10;
const MOST_PAIRS = 200;

/** What a coordinator wants proposed. */
export interface ProposalWanted {
  readonly requestIds: readonly string[];
  /** For how many requests one helper may be proposed. */
  readonly perHelper: number;
  /** How many to propose for each request; null: as many as are still needed. */
  readonly perRequest: number | null;
  /** Also whom was asked only lately. */
  readonly overrule: boolean;
}

/** What is proposed, with the offers by which the helpers are found. */
export interface SeenProposal {
  readonly requests: readonly ProposedRequest[];
  readonly expected: number;
  readonly offers: ReadonlyMap<string, Offer>;
}

/** Someone to be asked for something. */
export interface PairToSend {
  readonly requestId: string;
  readonly offerId: string;
}

/** What came of asking one: the suggestion, or the code of what stood in the way. */
export interface SentPair extends PairToSend {
  readonly suggestion: SeenSuggestion | null;
  readonly problem: Problem | null;
}

/** Many requests at once: who helps whom, as a proposal; and asking whom the coordinator has settled on. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: RequestFlowService,
    private readonly offers: OfferFlowService,
    private readonly members: MembersService,
    private readonly communities: CommunitiesService,
    private readonly matchmaker: MatchmakerService,
    private readonly suggestions: SuggestionsRepository,
    private readonly responses: ResponsesRepository,
    private readonly records: HelperRecordsRepository,
    private readonly asking: AskingService,
    private readonly clock: AppClock,
  ) {}

  /**
   * Who could be asked for these requests, so that most of them are helped. Nothing is stored, and nobody is asked.
   * @throws Problem `proposal.requests`, `proposal.per-helper`, `proposal.per-request`, `request.not-found`.
   */
  propose(viewer: Viewer, wanted: ProposalWanted): Promise<SeenProposal> {
    const actor = requireMember(viewer, 'helper.ask');
    const requestIds = [...new Set(wanted.requestIds)];
    if (!isUpTo(MOST_REQUESTS, requestIds.length)) {
      throw new Problem('proposal.requests', { field: 'requestIds', params: { most: MOST_REQUESTS } });
    }
    if (!isUpTo(MOST_PER_HELPER, wanted.perHelper)) {
      throw new Problem('proposal.per-helper', { field: 'perHelper', params: { most: MOST_PER_HELPER } });
    }
    if (wanted.perRequest !== null && !isUpTo(MOST_PER_HELPER, wanted.perRequest)) {
      throw new Problem('proposal.per-request', { field: 'perRequest', params: { most: MOST_PER_HELPER } });
    }
    return this.work.run(actor, async () => {
      const found = new Map((await this.requests.byIds(requestIds.filter(isId))).map((request) => [request.id, request]));
      const toFill: RequestToFill[] = [];
      for (const id of requestIds) {
        const request = found.get(id);
        if (!request) throw new Problem('request.not-found', { field: 'requestIds' });
        toFill.push(await this.toFill(request, wanted));
      }
      const offers = await this.offersOf(toFill);
      const { requests, expected } = propose(toFill, { perHelper: wanted.perHelper, loads: loadsOf([...offers.values()]) });
      return { requests, expected, offers };
    });
  }

  /**
   * Asks these helpers, each as if asked by hand. What stands in the way of one leaves the others alone and is told with it; sent
   * once more, who is being asked stays so.
   */
  send(viewer: Viewer, pairs: readonly PairToSend[], overrule: boolean): Promise<readonly SentPair[]> {
    const actor = requireMember(viewer, 'helper.ask');
    if (!isUpTo(MOST_PAIRS, pairs.length))
      throw new Problem('proposal.pairs', { field: 'pairs', params: { most: MOST_PAIRS } });
    return this.work.run(actor, async () => {
      await this.hold(pairs);
      const sent: SentPair[] = [];
      for (const pair of pairs) sent.push(await this.sendOne(viewer, pair, overrule));
      return sent;
    });
  }

  /** Everything at once and in one order, so that two who do this do not wait for each other: requests, offers, members, as everywhere. */
  private async hold(pairs: readonly PairToSend[]): Promise<void> {
    await this.requests.lockAll(pairs.map(({ requestId }) => requestId).filter(isId));
    const offers = await this.offers.byIds([...new Set(pairs.map(({ offerId }) => offerId))].filter(isId));
    await this.offers.holdRoom(offers.map(({ id }) => id));
    await this.members.lock(offers.map(({ helperId }) => helperId));
  }

  private async sendOne(viewer: Viewer, pair: PairToSend, overrule: boolean): Promise<SentPair> {
    try {
      return { ...pair, suggestion: await this.asking.ask(viewer, { ...pair, overrule }), problem: null };
    } catch (error) {
      // Whatever is refused is refused before anything is written.
      if (error instanceof Problem) return { ...pair, suggestion: null, problem: error };
      throw error;
    }
  }

  /** Everyone who can be asked for it now. */
  private async toFill(request: Request, { perRequest, overrule }: ProposalWanted): Promise<RequestToFill> {
    const requestId = request.id;
    if (request.status !== 'open') return { requestId, wanted: 0, candidates: [] };
    const yes = (await this.responses.ofRequests([requestId])).filter(isYesThatCounts).length;
    const needed = Math.max(0, request.helpersNeeded - yes);
    const busy = new Set(await this.suggestions.askedFor(requestId));
    const best = await this.matchmaker.bestFor(request, conceptsOfRequest(request), { ...CONSIDERED, without: busy });
    const candidates = overrule ? best : await this.rested(best);
    return { requestId, wanted: needed === 0 ? 0 : (perRequest ?? needed), candidates };
  }

  private async rested(best: readonly Scored[]): Promise<readonly Scored[]> {
    const since = restSince(await this.communities.current(), this.clock.now());
    const lastAsked = await this.records.lastAsked(best.map(({ helperId }) => helperId));
    return best.filter(({ helperId }) => (lastAsked.get(helperId) ?? since) <= since);
  }

  private async offersOf(requests: readonly RequestToFill[]): Promise<ReadonlyMap<string, Offer>> {
    const ids = new Set(requests.flatMap(({ candidates }) => candidates.map(({ offerId }) => offerId)));
    return new Map((await this.offers.byIds([...ids])).map((offer) => [offer.id, offer]));
  }
}

/** How many each helps now with what they are found by. */
function loadsOf(offers: readonly Offer[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const { helperId, active } of offers) loads.set(helperId, (loads.get(helperId) ?? 0) + active);
  return loads;
}

/** A whole number, from 1 up to this. */
const isUpTo = (most: number, count: number): boolean => Number.isInteger(count) && count >= 1 && count <= most;
