import { Injectable } from '@nestjs/common';
import { isId } from '#kernel/ids.js';
import type { Concept, Reason } from '#matching/types.js';
import { requireCommunity, requireMember } from '../../platform/auth/access.js';
import { isCoordinator, type Actor, type Viewer } from '../../platform/auth/viewer.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';
import { publicOffer, type Offer } from '../offers/offer.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { conceptsOfRequest } from './need.js';
import { isResponseSeen, type Response } from './response.js';
import { ResponsesRepository } from './responses.repository.js';
import { reasonsForRequester, type Suggestion, type SuggestionStatus } from './suggestion.js';
import { SuggestionEntity } from './suggestion.entity.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { WavesRepository } from './waves.repository.js';

/** A suggestion as one reader may see it. */
export interface SeenSuggestion extends Omit<Suggestion, 'probability'> {
  /** For a coordinator only. */
  readonly score: number | null;
  readonly offer: Offer;
}

/** A response as one reader may see it, with why the helper fits. */
export interface SeenResponse extends Response {
  readonly reasons: readonly Reason[];
}

/** What is shown beside a request: who answered, who fits, when the next round goes out. */
export interface RequestSide {
  readonly responses: readonly SeenResponse[];
  readonly suggestions: readonly SeenSuggestion[];
  readonly nextStepAt: Date | null;
}

const SHOWN = 100;
const nothing: RequestSide = { responses: [], suggestions: [], nextStepAt: null };

/** Reading what the engine said and who answered. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: RequestFlowService,
    private readonly offers: OfferFlowService,
    private readonly suggestions: SuggestionsRepository,
    private readonly responses: ResponsesRepository,
    private readonly waves: WavesRepository,
  ) {}

  /** What a request was understood to mean; worked out from its words, so it is there at once. */
  understood(request: { title: string; text: string; activityId: string | null }): readonly Concept[] {
    return conceptsOfRequest(request);
  }

  /** What a helper was asked; never what is only proposed. */
  mine(viewer: Viewer, statuses: readonly SuggestionStatus[] | null, page: PageRequest): Promise<Page<SeenSuggestion>> {
    const actor = requireMember(viewer, 'suggestion.read');
    return this.work.run(actor, async () => {
      const rows = await readPage(this.mineQuery(actor, statuses), 'suggestion', page);
      return { items: await this.seen(rows.items, actor), hasNextPage: rows.hasNextPage };
    });
  }

  countMine(viewer: Viewer, statuses: readonly SuggestionStatus[] | null): Promise<number> {
    const actor = requireMember(viewer, 'suggestion.read');
    return this.work.run(actor, () => this.mineQuery(actor, statuses).getCount());
  }

  /** One thing that a helper was asked, for that helper. */
  async asked(viewer: Viewer, id: string): Promise<SeenSuggestion | null> {
    const actor = requireMember(viewer, 'suggestion.read');
    return this.work.run(actor, async () => {
      const found = isId(id) ? await this.suggestions.byIds([id]) : [];
      const mine = found.filter((one) => one.helperId === actor.memberId && one.askedAt !== null);
      return (await this.seen(mine, actor))[0] ?? null;
    });
  }

  /** For each request what this reader may see beside it: a coordinator all, the requester who responded, others nothing. */
  async besides(viewer: Viewer, requestIds: readonly string[]): Promise<RequestSide[]> {
    const { communityId, memberId } = requireCommunity(viewer);
    if (!viewer.active) return requestIds.map(() => nothing);
    return this.work.run({ communityId, memberId }, async () => {
      const requests = new Map((await this.requests.byIds(requestIds)).map((request) => [request.id, request]));
      const mine = requestIds.filter((id) => isCoordinator(viewer) || requests.get(id)?.requesterId === memberId);
      const waves = await this.waves.nextOf(mine);
      const responses = await this.responses.ofRequests(mine);
      const sides = new Map<string, RequestSide>();
      for (const id of mine) {
        const own = responses.filter((response) => response.requestId === id && isResponseSeen(response));
        const suggestions = await this.beside(id, own, viewer);
        const reasons = new Map(suggestions.map((one) => [one.id, one.reasons]));
        sides.set(id, {
          responses: own.map((one) => ({ ...one, reasons: reasons.get(one.suggestionId ?? '') ?? [] })),
          suggestions,
          nextStepAt: requests.get(id)?.status === 'open' ? (waves.get(id) ?? null) : null,
        });
      }
      return requestIds.map((id) => sides.get(id) ?? nothing);
    });
  }

  private async beside(requestId: string, responses: readonly Response[], viewer: Viewer): Promise<SeenSuggestion[]> {
    if (isCoordinator(viewer)) return this.seen(await this.suggestions.allOf(requestId, SHOWN), viewer);
    const ids = responses.flatMap((response) => response.suggestionId ?? []);
    return this.seen(await this.suggestions.byIds(ids), viewer);
  }

  private mineQuery({ communityId, memberId }: Actor, statuses: readonly SuggestionStatus[] | null) {
    const query = this.work.db
      .createQueryBuilder(SuggestionEntity, 'suggestion')
      .where('suggestion.communityId = :communityId and suggestion.helperId = :memberId', { communityId, memberId })
      .andWhere('suggestion.askedAt is not null');
    if (statuses?.length) query.andWhere('suggestion.status in (:...statuses)', { statuses });
    return query;
  }

  private async seen(suggestions: readonly Suggestion[], viewer: Viewer): Promise<SeenSuggestion[]> {
    const offers = new Map((await this.offers.byIds(suggestions.map((one) => one.offerId))).map((offer) => [offer.id, offer]));
    return suggestions.flatMap((one) => {
      const offer = offers.get(one.offerId);
      return offer ? [seenBy(one, offer, viewer)] : [];
    });
  }
}

function seenBy(suggestion: Suggestion, offer: Offer, viewer: Viewer): SeenSuggestion {
  const coordinator = isCoordinator(viewer);
  const all = coordinator || viewer.memberId === suggestion.helperId;
  const reasons = suggestion.reasons.filter((reason) => all || reasonsForRequester.includes(reason.code));
  const { id, requestId, offerId, helperId, status, modelVersion, askedAt, createdAt, probability } = suggestion;
  const score = coordinator ? probability : null;
  return {
    id,
    requestId,
    offerId,
    helperId,
    status,
    modelVersion,
    askedAt,
    createdAt,
    score,
    reasons,
    offer: all ? offer : publicOffer(offer),
  };
}
