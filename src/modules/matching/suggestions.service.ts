import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import type { Concept, Reason } from '#matching/types.js';
import { requireCommunity, requireMember } from '../../platform/auth/access.js';
import { isCoordinator, type Actor, type Viewer } from '../../platform/auth/viewer.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest, type RankedPage } from '../../platform/graphql/connection.js';
import { publicOffer, type Offer } from '../offers/offer.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { RequestsService } from '../requests/requests.service.js';
import { conceptsOfRequest } from './need.js';
import { isResponseSeen, type Response } from './response.js';
import { ResponsesRepository } from './responses.repository.js';
import {
  type FeatureContribution,
  featuresOf,
  reasonsForRequester,
  type Suggestion,
  type SuggestionStatus,
} from './suggestion.js';
import { SuggestionEntity } from './suggestion.entity.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { WavesRepository } from './waves.repository.js';

/** A suggestion as one reader may see it. */
export interface SeenSuggestion extends Omit<Suggestion, 'probability' | 'features' | 'contributions' | 'wave'> {
  /** For a coordinator only. */
  readonly score: number | null;
  /** What the score is made of; for a coordinator only. */
  readonly features: readonly FeatureContribution[];
  readonly offer: Offer;
}

/** A suggestion in a list, and the number by which it has its place there. */
export type RankedSuggestion = SeenSuggestion & { readonly key: number };

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
/** Lists show the same requests again and again; understanding one takes as long as showing it. */
const MEANINGS_KEPT = 2_000;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
/** The last day that is written with four digits for its year. */
const LATEST = Date.UTC(9999, 11, 31);
const nothing: RequestSide = { responses: [], suggestions: [], nextStepAt: null };

/** Reading what the engine said and who answered. */
@Injectable()
export class SuggestionsService {
  /** By a hash of the words: the words themselves are kept nowhere but in the database. */
  private readonly meanings = new Map<string, readonly Concept[]>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: RequestFlowService,
    private readonly seenRequests: RequestsService,
    private readonly offers: OfferFlowService,
    private readonly suggestions: SuggestionsRepository,
    private readonly responses: ResponsesRepository,
    private readonly waves: WavesRepository,
  ) {}

  /** What a request was understood to mean; worked out from its words, so it is there at once. */
  understood(request: { title: string; text: string; activityId: string | null }): readonly Concept[] {
    const key = sha256(`${request.activityId ?? ''}\n${request.title}\n${request.text}`);
    const known = this.meanings.get(key);
    if (known) return known;
    const concepts = conceptsOfRequest(request);
    if (this.meanings.size >= MEANINGS_KEPT) this.meanings.clear();
    this.meanings.set(key, concepts);
    return concepts;
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

  /** Of one request: for a coordinator all, by score; for the requester those who responded, in the order of their making. */
  async ofRequest(viewer: Viewer, requestId: string, page: RankedPage): Promise<Page<RankedSuggestion>> {
    const actor = requireMember(viewer, 'suggestion.read');
    return this.work.run(actor, async () => {
      const query = await this.ofRequestQuery(actor, requestId);
      const scored = isCoordinator(actor);
      const column = scored ? 'suggestion.probability' : 'suggestion.createdAt';
      const direction = scored ? 'DESC' : 'ASC';
      query
        .orderBy(column, direction)
        .addOrderBy('suggestion.id', direction)
        .limit(page.limit + 1);
      if (page.after) {
        const { key, id } = page.after;
        const pageKey = scored ? key : new Date(Math.min(key, LATEST));
        query.andWhere(`(${column}, suggestion.id) ${scored ? '<' : '>'} (:pageKey, :pageId)`, { pageKey, pageId: id });
      }
      const rows = await query.getMany();
      const seen = await this.seen(rows.slice(0, page.limit), actor);
      const items = seen.map((one) => ({ ...one, key: one.score ?? one.createdAt.getTime() }));
      return { items, hasNextPage: rows.length > page.limit };
    });
  }

  countOfRequest(viewer: Viewer, requestId: string): Promise<number> {
    const actor = requireMember(viewer, 'suggestion.read');
    return this.work.run(actor, async () => (await this.ofRequestQuery(actor, requestId)).getCount());
  }

  /** One suggestion, for a coordinator. @throws Problem `suggestion.not-found`. */
  one(viewer: Viewer, id: string): Promise<SeenSuggestion> {
    const actor = requireMember(viewer, 'helper.ask');
    return this.work.run(actor, async () => {
      const [seen] = isId(id) ? await this.seen(await this.suggestions.byIds([id]), actor) : [];
      if (!seen) throw new Problem('suggestion.not-found');
      return seen;
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

  /** How many helpers were asked for each of these requests; 0 where it is not the viewer's business. */
  askedCounts(viewer: Viewer, requestIds: readonly string[]): Promise<number[]> {
    const { communityId, memberId } = requireCommunity(viewer);
    return this.work.run({ communityId, memberId }, async () => {
      const seen = await this.seenRequests.findMany(viewer, requestIds);
      const concerned = seen.filter((one) => one.concerned && viewer.active).map((one) => one.id);
      const asked = await this.suggestions.countAsked(concerned);
      return requestIds.map((id) => asked.get(id) ?? 0);
    });
  }

  private async beside(requestId: string, responses: readonly Response[], viewer: Viewer): Promise<SeenSuggestion[]> {
    if (isCoordinator(viewer)) return this.seen(await this.suggestions.allOf(requestId, SHOWN), viewer);
    const ids = responses.flatMap((response) => response.suggestionId ?? []);
    return this.seen(await this.suggestions.byIds(ids), viewer);
  }

  private async ofRequestQuery(actor: Actor, requestId: string) {
    const { communityId } = actor;
    const query = this.work.db
      .createQueryBuilder(SuggestionEntity, 'suggestion')
      .where('suggestion.communityId = :communityId', { communityId });
    const request = await this.requests.find(requestId);
    const coordinator = isCoordinator(actor);
    if (!request || (!coordinator && request.requesterId !== actor.memberId)) return query.andWhere('false');
    query.andWhere('suggestion.requestId = :requestId', { requestId });
    if (coordinator) return query;
    return query.andWhere(
      `exists (select from response a where a.community_id = suggestion.communityId and a.suggestion_id = suggestion.id
        and a.answer = 'yes' and a.status <> 'withdrawn')`,
    );
  }

  private mineQuery({ communityId, memberId }: Actor, statuses: readonly SuggestionStatus[] | null) {
    const query = this.work.db
      .createQueryBuilder(SuggestionEntity, 'suggestion')
      .where('suggestion.communityId = :communityId and suggestion.helperId = :memberId', { communityId, memberId })
      .andWhere(`suggestion.askedAt is not null and suggestion.status <> 'proposed'`);
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
    features: coordinator ? featuresOf(suggestion) : [],
    reasons,
    offer: all ? offer : publicOffer(offer),
  };
}
