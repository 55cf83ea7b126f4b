import { Injectable } from '@nestjs/common';
import { localParts } from '#kernel/local-time.js';
import { shortlist } from '#matching/score.js';
import type { Concept, Scored } from '#matching/types.js';
import { matchWords } from '#matching/word-match.js';
import { AppClock } from '../../platform/clock/clock.js';
import { CommunitiesService } from '../communities/communities.service.js';
import type { Offer } from '../offers/offer.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { MembersService } from '../users/members.service.js';
import { CandidatesRepository, type Conditions, type FoundCandidate } from './candidates.repository.js';
import { activitiesToLookUp, conceptsOfRequest, needOf, placesAround } from './need.js';
import { restSince } from './helper-records.repository.js';
import { ModelsService } from './models.service.js';
import { ResponsesRepository } from './responses.repository.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import type { Whereabouts } from './whereabouts.js';
import { WhereaboutsRepository } from './whereabouts.repository.js';
import './matching.events.js';

/** So many suggestions of one request are kept: the best, and of those who can be asked now at least so many. */
export const KEPT = { most: 24, free: 16 };
/** Where words alone have to do, so many offers are read, the nearest. */
const READ_FOR_WORDS = 2_000;
/** So many open requests are looked at when an offer is new. */
const REQUESTS_FOR_OFFER = 100;
/** And of those that only words can match, which takes longer, so many. */
const UNKNOWN_FOR_OFFER = 20;

/** Whom to look for. */
interface Wanted {
  /** So many of the best; all when left out. */
  readonly most?: number;
  /** And so many at least who do not rest. */
  readonly free?: number;
  /** Only this offer. */
  readonly offerId?: string;
  /** None of these helpers. */
  readonly without?: ReadonlySet<string>;
}

/** An open request, and the suggestion that an offer is for it. */
export interface Fit {
  readonly request: Request;
  readonly best: readonly Scored[];
}

/** Finds who fits, and says why. Inside the unit of work of a handler. */
@Injectable()
export class MatchmakerService {
  private readonly conditionsOf = new WeakMap<Request, Promise<Conditions>>();

  constructor(
    private readonly requests: RequestFlowService,
    private readonly offers: OfferFlowService,
    private readonly members: MembersService,
    private readonly communities: CommunitiesService,
    private readonly candidates: CandidatesRepository,
    private readonly suggestions: SuggestionsRepository,
    private readonly responses: ResponsesRepository,
    private readonly whereaboutsOf: WhereaboutsRepository,
    private readonly models: ModelsService,
    private readonly clock: AppClock,
  ) {}

  /** Stores the best suggestions for an open request: the same again when run twice. */
  async suggestFor(request: Request): Promise<void> {
    const concepts = await this.understand(request);
    const without = new Set(await this.suggestions.askedOnce(request.id));
    const best = await this.bestFor(request, concepts, { ...KEPT, without });
    await this.suggestions.propose(request.id, best, { complete: true, now: this.clock.now() });
  }

  async understand(request: Request): Promise<readonly Concept[]> {
    const concepts = conceptsOfRequest(request);
    await this.requests.understood(request.id, concepts);
    return concepts;
  }

  /** Those kept are used up, or rest: stores the next best. False when there is nobody else. */
  async suggestMore(request: Request): Promise<boolean> {
    const without = new Set(await this.suggestions.consideredFor(request.id));
    const more = await this.bestFor(request, conceptsOfRequest(request), { ...KEPT, without });
    await this.suggestions.propose(request.id, more, { complete: false, now: this.clock.now() });
    return more.length > 0;
  }

  /** Those of these requests that an offer suits, as they are now; nothing is held or stored yet. */
  async fitsAmong(requests: readonly Request[], offerId: string): Promise<readonly Fit[]> {
    const fits: Fit[] = [];
    let unknown = 0;
    for (const request of requests) {
      const concepts = conceptsOfRequest(request);
      if (concepts.length === 0 && (unknown += 1) > UNKNOWN_FOR_OFFER) continue;
      const best = await this.withOffer(request, concepts, offerId);
      if (best.length > 0) fits.push({ request, best });
    }
    return fits;
  }

  /** Stores where an offer suits. Returns the requests for which that changes who is suggested. */
  async propose(fits: readonly Fit[]): Promise<Request[]> {
    const changed: Request[] = [];
    for (const { request, best } of fits) {
      const isNew = await this.suggestions.propose(request.id, best, { complete: false, now: this.clock.now() });
      if (isNew) changed.push(request);
    }
    return changed;
  }

  /** The open requests that an offer may suit. */
  async openAround(offer: Offer): Promise<readonly Request[]> {
    const postcodes = await this.communities.postcodes();
    const centre = postcodes.get(offer.pc4);
    if (!centre || offer.status !== 'open') return [];
    const offered = offer.activityIds.map((activity) => ({ activity, weight: 1 }));
    const around = placesAround(centre, postcodes.values()).map(({ pc4 }) => pc4);
    return [
      ...(await this.requests.openFor(activitiesToLookUp(offered), around, REQUESTS_FOR_OFFER)),
      // Among them are those that were just asked, and will be looked at in a moment.
      ...(await this.requests.openOfUnknown(around, REQUESTS_FOR_OFFER)),
    ];
  }

  private async withOffer(request: Request, concepts: readonly Concept[], id: string): Promise<readonly Scored[]> {
    if (concepts.length > 0) return this.bestFor(request, concepts, { offerId: id });
    // Which words tell shows only among all that is offered there.
    return (await this.bestFor(request, concepts, KEPT)).filter(({ offerId }) => offerId === id);
  }

  /**
   * Who fits, the likeliest first: one suggestion per helper, with the offer that fits best and why; of all offers or of one.
   * Hard conditions exclude, they never score.
   */
  async bestFor(
    request: Request,
    concepts: readonly Concept[],
    { most, free, offerId, without }: Wanted = {},
  ): Promise<readonly Scored[]> {
    const community = await this.communities.current();
    const postcodes = await this.communities.postcodes();
    const centre = postcodes.get(request.pc4);
    const [requester] = await this.members.byIds([request.requesterId]);
    const now = this.clock.now();
    if (!centre || !requester) throw new Error('a request without a place or a requester');
    const search = {
      activities: activitiesToLookUp(concepts),
      places: placesAround(centre, postcodes.values()),
      asked: concepts.map((concept) => concept.activity),
      now,
      times: request.when.kind !== 'asap' && request.when.slots.length > 0,
      restSince: restSince(community, now),
      offerId,
    };
    const conditions = await this.conditions(request, concepts);
    const found = await this.candidates.find(search, conditions);
    const known = concepts.length > 0 ? found : await this.byWords(request, found);
    const candidates = without ? known.filter(({ helperId }) => !without.has(helperId)) : known;
    return shortlist(needOf(request, concepts, requester.languages), candidates, {
      most,
      model: await this.models.current(),
      ...(free === undefined ? {} : { atLeast: { count: free, of: (one: FoundCandidate) => !one.resting } }),
    });
  }

  /** Nobody knows which kind of help is asked: who of those around here names the same things. */
  private async byWords(request: Request, found: readonly FoundCandidate[]): Promise<FoundCandidate[]> {
    const nearest = [...found].sort((a, b) => a.distanceMetres - b.distanceMetres || (a.offerId < b.offerId ? -1 : 1));
    const looked = nearest.slice(0, READ_FOR_WORDS);
    const texts = await this.offers.textsOf(looked.map(({ offerId }) => offerId));
    const matches = matchWords(
      `${request.title}\n${request.text}`,
      looked.map(({ offerId }) => texts.get(offerId) ?? ''),
    );
    return looked.flatMap((candidate, index) => {
      const byWords = matches[index];
      return byWords ? [{ ...candidate, byWords }] : [];
    });
  }

  /** Of these members, those who may be brought together with this request. What was so when they were proposed may have changed. */
  async whoMayHelp(request: Request, helperIds: readonly string[]): Promise<Set<string>> {
    return this.candidates.whoMay(helperIds, await this.conditions(request, conceptsOfRequest(request)));
  }

  /** Where everyone stands who offers this kind of help. */
  async whereabouts(request: Request): Promise<readonly Whereabouts[]> {
    const postcodes = await this.communities.postcodes();
    const centre = postcodes.get(request.pc4);
    if (!centre) throw new Error('a request without a place');
    const concepts = conceptsOfRequest(request);
    // Of which nobody knows what it is about, nobody offers it.
    if (concepts.length === 0) return [];
    const search = {
      requestId: request.id,
      activities: activitiesToLookUp(concepts),
      places: placesAround(centre, postcodes.values()),
      restSince: restSince(await this.communities.current(), this.clock.now()),
    };
    return this.whereaboutsOf.count(search, await this.conditions(request, concepts));
  }

  /** Looked up once for a request as it is in one step. */
  private conditions(request: Request, concepts: readonly Concept[]): Promise<Conditions> {
    const known = this.conditionsOf.get(request) ?? this.readConditions(request, concepts);
    this.conditionsOf.set(request, known);
    return known;
  }

  private async readConditions(request: Request, concepts: readonly Concept[]): Promise<Conditions> {
    const { timeZone } = await this.communities.current();
    const { languages, knownToCoordinator, vogRequired } = request.conditions;
    return {
      requesterId: request.requesterId,
      blocked: await this.members.blockedWith(request.requesterId),
      answered: await this.responses.helpersOf(request.id),
      activity: concepts[0]?.activity ?? null,
      knownToCoordinator,
      vogRequired,
      languages,
      today: localParts(this.clock.now(), timeZone).date,
    };
  }
}
