import { Injectable } from '@nestjs/common';
import { days, later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { distanceMetres } from '#kernel/geo.js';
import { isId } from '#kernel/ids.js';
import { localParts } from '#kernel/local-time.js';
import { conceptFit, LEAST_FIT } from '#matching/features.js';
import { mostAskedFor } from '#matching/rounds.js';
import { score } from '#matching/score.js';
import type { Concept, Scored } from '#matching/types.js';
import { defaultWaveLimits, leastWorthAsking, nextAllowedInstant, SUITED_RANK } from '#matching/waves.js';
import { requireMember } from '../../platform/auth/access.js';
import { isCoordinator, type Actor, type Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { CommunitiesService } from '../communities/communities.service.js';
import type { Offer } from '../offers/offer.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import { asksByHand } from '../requests/desk.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { RequestsService } from '../requests/requests.service.js';
import { MembersService } from '../users/members.service.js';
import { CandidatesRepository } from './candidates.repository.js';
import { HelperRecordsRepository, restSince } from './helper-records.repository.js';
import { MatchmakerService } from './matchmaker.service.js';
import { ModelsService } from './models.service.js';
import { activitiesToLookUp, conceptsOfRequest, needOf } from './need.js';
import { obstaclesForHelper, obstaclesOf, type Obstacle, type PairFacts } from './obstacles.js';
import { featuresOf, type FeatureContribution, type Reason, type Suggestion } from './suggestion.js';
import { RefusalsRepository } from './refusals.repository.js';
import { ResponsesRepository } from './responses.repository.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { WavesRepository } from './waves.repository.js';
import type { Whereabouts } from './whereabouts.js';

/** Everything that the engine has to say of one pair. */
export interface Explanation {
  readonly requestId: string;
  readonly offer: Offer;
  readonly suggestion: Suggestion | null;
  readonly modelVersion: string;
  /** P(yes and goes well), the constant and what each feature adds (logits); for a coordinator only. */
  readonly score: number | null;
  readonly constant: number | null;
  readonly features: readonly FeatureContribution[];
  readonly reasons: readonly Reason[];
  /** Everything that stands in the way now. */
  readonly obstacles: readonly Obstacle[];
  /** Which place the helper has among all who fit; for a coordinator only, and null for who does not fit. */
  readonly place: { readonly number: number; readonly of: number } | null;
  readonly timeZone: string;
}

/** Says why someone is asked, or not: all terms, and everything that stands in the way. */
@Injectable()
export class ExplanationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: RequestFlowService,
    private readonly seenRequests: RequestsService,
    private readonly offers: OfferFlowService,
    private readonly members: MembersService,
    private readonly communities: CommunitiesService,
    private readonly matchmaker: MatchmakerService,
    private readonly candidates: CandidatesRepository,
    private readonly suggestions: SuggestionsRepository,
    private readonly refusals: RefusalsRepository,
    private readonly responses: ResponsesRepository,
    private readonly models: ModelsService,
    private readonly records: HelperRecordsRepository,
    private readonly waves: WavesRepository,
    private readonly clock: AppClock,
  ) {}

  /** What a suggestion was made of, as it was when it was made; and what stands in the way now. @throws Problem `suggestion.not-found`. */
  explain(viewer: Viewer, suggestionId: string): Promise<Explanation> {
    const actor = requireMember(viewer, 'suggestion.explain');
    return this.work.run(actor, async () => {
      const [suggestion] = isId(suggestionId) ? await this.suggestions.byIds([suggestionId]) : [];
      if (!suggestion) throw new Problem('suggestion.not-found');
      const request = await this.requests.find(suggestion.requestId);
      const offer = await this.offers.find(suggestion.offerId);
      if (!request || !offer) throw new Error('a suggestion without its request or offer');
      return this.explanation(actor, { request, offer, suggestion, said: suggestion });
    });
  }

  /**
   * Why this offer was, or was not, put to its helper for this request, as things are now. A coordinator reads all of it; the helper,
   * of their own offer and a request that they may read, what is about themself.
   * @throws Problem `request.not-found`, `offer.not-found`.
   */
  whyNot(viewer: Viewer, requestId: string, offerId: string): Promise<Explanation> {
    const actor = requireMember(viewer, 'suggestion.read');
    return this.work.run(actor, async () => {
      const seen = await this.seenRequests.find(actor, requestId);
      const request = seen && (await this.requests.find(requestId));
      if (!request) throw new Problem('request.not-found');
      const offer = await this.offers.find(offerId);
      if (!offer || (!isCoordinator(actor) && offer.helperId !== actor.memberId)) throw new Problem('offer.not-found');
      const suggestion = await this.suggestions.find(requestId, offer.helperId);
      return this.explanation(actor, { request, offer, suggestion, said: null });
    });
  }

  /** Where everyone stands who offers the kind of help that is asked for. @throws Problem `request.not-found`. */
  whyNobody(viewer: Viewer, requestId: string): Promise<readonly Whereabouts[]> {
    const actor = requireMember(viewer, 'suggestion.explain');
    return this.work.run(actor, async () => {
      const request = await this.requests.find(requestId);
      if (!request) throw new Problem('request.not-found');
      return this.matchmaker.whereabouts(request);
    });
  }

  private async explanation(
    actor: Actor,
    pair: { request: Request; offer: Offer; suggestion: Suggestion | null; said: Suggestion | null },
  ): Promise<Explanation> {
    const { request, offer, suggestion, said } = pair;
    const { facts, scored } = await this.factsOf(request, offer, suggestion);
    const { timeZone } = await this.communities.current();
    const obstacles = obstaclesOf(facts);
    const { probability, features, contributions, reasons, modelVersion } = said ?? scored;
    const terms = featuresOf({ features, contributions });
    const all = isCoordinator(actor);
    const sum = terms.reduce((total, { contribution }) => total + contribution, 0);
    return {
      requestId: request.id,
      offer,
      suggestion,
      modelVersion,
      score: all ? probability : null,
      constant: all ? Math.log(probability / (1 - probability)) - sum : null,
      features: all ? terms : [],
      reasons,
      obstacles: all ? obstacles : obstacles.filter(({ code }) => obstaclesForHelper.includes(code)),
      place: all ? facts.place : null,
      timeZone,
    };
  }

  /** Everything that is known of a pair, whatever stands in the way. */
  private async factsOf(
    request: Request,
    offer: Offer,
    suggestion: Suggestion | null,
  ): Promise<{ facts: PairFacts; scored: Scored }> {
    const now = this.clock.now();
    const community = await this.communities.current();
    const concepts = conceptsOfRequest(request);
    const [helper] = await this.members.byIds([offer.helperId]);
    const [requester] = await this.members.byIds([request.requesterId]);
    const postcodes = await this.communities.postcodes();
    const [here, there] = [postcodes.get(request.pc4), postcodes.get(offer.pc4)];
    if (!helper || !requester || !here || !there) throw new Error('a request or an offer without a place or a person');
    const metres = distanceMetres(here, there);
    const candidate = await this.candidates.one(offer.id, metres, {
      requesterId: request.requesterId,
      asked: concepts.map(({ activity }) => activity),
      now,
      times: request.when.kind !== 'asap' && request.when.slots.length > 0,
      restSince: restSince(community, now),
    });
    if (!candidate) throw new Error('an offer that was just read is not there');
    const lastAsked = (await this.records.lastAsked([helper.id])).get(helper.id);
    const restsUntil = lastAsked && later(lastAsked, days(community.restDays));
    const quietUntil = nextAllowedInstant(now, community.quiet, community.timeZone);
    const scored = score(needOf(request, concepts, requester.languages), candidate, await this.models.current());
    const fit = conceptFit(concepts, candidate.concepts);
    const hasAnswered = (await this.responses.standing(request.id, helper.id)) !== null;
    const place = await this.placeOf(request, concepts, helper.id);
    const facts: PairFacts = {
      request,
      offer,
      helper,
      today: localParts(now, community.timeZone).date,
      isByHand: asksByHand(request),
      isBlocked: (await this.members.blockedWith(request.requesterId)).has(helper.id),
      isRefused: await this.refusals.has(helper.id, concepts[0]?.activity ?? null),
      activities: activitiesToLookUp(concepts),
      // Where words alone have to do, who is found by them is right.
      isRightHelp: concepts.length === 0 ? hasAnswered || place !== null : fit >= LEAST_FIT,
      isStatedOtherwise: fit >= LEAST_FIT && scored.features.concept < LEAST_FIT,
      metres,
      restsUntil: restsUntil && restsUntil > now ? restsUntil : null,
      quietUntil: quietUntil > now ? quietUntil : null,
      status: hasAnswered ? 'answered' : (suggestion?.status ?? null),
      isAskedEnough: (await this.waves.before(request.id)).asked >= mostAskedFor(request, community),
      place,
    };
    return { facts, scored };
  }

  /** Where the helper stands among all who fit, and whether rounds get as far as that. */
  private async placeOf(request: Request, concepts: readonly Concept[], helperId: string): Promise<PairFacts['place']> {
    const all = await this.matchmaker.bestFor(request, concepts);
    const at = all.findIndex((one) => one.helperId === helperId);
    const found = all[at];
    if (!found) return null;
    const likeliest = all.slice(0, SUITED_RANK).map(({ probability }) => probability);
    const isKept = found.probability >= leastWorthAsking(likeliest, defaultWaveLimits);
    return { number: at + 1, of: all.length, offerId: found.offerId, isKept };
  }
}
