import { Injectable } from '@nestjs/common';
import { distanceMetres } from '#kernel/geo.js';
import { localParts } from '#kernel/local-time.js';
import { LEAST_FIT } from '#matching/features.js';
import { withinReach } from '#matching/reach.js';
import { rank } from '#matching/score.js';
import type { Concept, Need, Scored } from '#matching/types.js';
import { AppClock } from '../../platform/clock/clock.js';
import { CommunitiesService } from '../communities/communities.service.js';
import type { Place } from '../communities/community.js';
import type { Offer } from '../offers/offer.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import type { Member } from '../users/member.js';
import { MembersService } from '../users/members.service.js';
import { activitiesToLookUp, candidateOf, conceptsOfRequest, needOf, noHistory, postcodesAround } from './need.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import './matching.events.js';

/** So many suggestions of one request are kept; the best. */
const KEPT = 200;
/** So many open requests are looked at when an offer is new. */
const REQUESTS_FOR_OFFER = 100;

interface Situation {
  readonly request: Request;
  readonly requester: Member;
  readonly need: Need;
  readonly centre: Place;
  readonly postcodes: ReadonlyMap<string, Place>;
}

/** Finds who fits, and says why. Inside the unit of work of a handler. */
@Injectable()
export class MatchmakerService {
  constructor(
    private readonly requests: RequestFlowService,
    private readonly offers: OfferFlowService,
    private readonly members: MembersService,
    private readonly communities: CommunitiesService,
    private readonly suggestions: SuggestionsRepository,
    private readonly clock: AppClock,
  ) {}

  /** Stores the best suggestions for an open request: the same again when run twice. */
  async suggestFor(request: Request): Promise<void> {
    const concepts = conceptsOfRequest(request);
    await this.requests.understood(request.id, concepts);
    const situation = await this.situation(request, concepts);
    const around = postcodesAround(situation.centre, situation.postcodes.values());
    const offers = await this.offers.retrieve(activitiesToLookUp(concepts), around, request.requesterId);
    const best = (await this.scored(situation, offers)).slice(0, KEPT);
    await this.suggestions.propose(request.id, best, { complete: true, now: this.clock.now() });
  }

  /** Looks at the open requests around a new or changed offer; returns those that it now is a suggestion for. */
  async suggestOffer(offer: Offer): Promise<string[]> {
    const postcodes = await this.communities.postcodes();
    const centre = postcodes.get(offer.pc4);
    if (!centre || offer.status !== 'open') return [];
    const concepts = offer.activityIds.map((activity) => ({ activity, weight: 1 }));
    const around = postcodesAround(centre, postcodes.values());
    const found: string[] = [];
    for (const request of await this.requests.openFor(activitiesToLookUp(concepts), around, REQUESTS_FOR_OFFER)) {
      if (request.requesterId === offer.helperId) continue;
      const situation = await this.situation(request, conceptsOfRequest(request));
      const scored = await this.scored(situation, [offer]);
      if (scored.length === 0) continue;
      await this.suggestions.propose(request.id, scored, { complete: false, now: this.clock.now() });
      found.push(request.id);
    }
    return found;
  }

  /** Offering an activity anew takes back a "never" that was said to it. */
  async welcomeBack(offer: Offer, anew: readonly string[]): Promise<void> {
    await this.suggestions.forgetRefusals(offer.helperId, anew);
  }

  private async situation(request: Request, concepts: readonly Concept[]): Promise<Situation> {
    const postcodes = await this.communities.postcodes();
    const centre = postcodes.get(request.pc4);
    const [requester] = await this.members.byIds([request.requesterId]);
    if (!centre || !requester) throw new Error('a request without a place or a requester');
    return { request, requester, need: needOf(request, concepts, requester.languages), centre, postcodes };
  }

  /** One suggestion per helper, with the offer that fits best; the likeliest first. Hard conditions exclude, they never score. */
  private async scored(situation: Situation, offers: readonly Offer[]): Promise<Scored[]> {
    const { request, need, centre, postcodes } = situation;
    const helpers = await this.whoMayHelp(
      request,
      offers.map((offer) => offer.helperId),
    );
    const inReach = offers.flatMap((offer) => {
      const place = postcodes.get(offer.pc4);
      const helper = helpers.get(offer.helperId);
      if (!place || !helper) return [];
      const metres = distanceMetres(centre, place);
      const comes = offer.activityIds.some((activity) => withinReach(metres, activity, offer.reach));
      return comes ? [{ offer, helper, metres }] : [];
    });
    const histories = await this.suggestions.histories([...new Set(inReach.map(({ helper }) => helper.id))], {
      requesterId: request.requesterId,
      activities: need.concepts.map((concept) => concept.activity),
      now: this.clock.now(),
    });
    const candidates = inReach.map(({ offer, helper, metres }) =>
      candidateOf(offer, {
        languages: helper.languages,
        distanceMetres: metres,
        history: histories.get(helper.id) ?? noHistory,
      }),
    );
    const seen = new Set<string>();
    const fitting = rank(need, candidates).filter(({ features }) => features.concept >= LEAST_FIT);
    return fitting.filter(({ helperId }) => !seen.has(helperId) && seen.add(helperId));
  }

  /** Of these members, those who may be brought together with this request. What was so when they were proposed may have changed. */
  async whoMayHelp(request: Request, helperIds: readonly string[]): Promise<Map<string, Member>> {
    const { conditions } = request;
    const { timeZone } = await this.communities.current();
    const today = localParts(this.clock.now(), timeZone).date;
    const members = await this.members.byIds([...new Set(helperIds)]);
    const blocked = await this.members.blockedWith(request.requesterId);
    const main = conceptsOfRequest(request)[0]?.activity;
    const refusing =
      main === undefined
        ? new Set()
        : await this.suggestions.refusing(
            members.map((one) => one.id),
            main,
          );
    const fits = (member: Member): boolean =>
      member.status === 'active' &&
      !blocked.has(member.id) &&
      !refusing.has(member.id) &&
      (!conditions.knownToCoordinator || member.knownToCoordinator) &&
      (!conditions.vogRequired || (member.vogUntil !== null && member.vogUntil >= today)) &&
      (conditions.languages.length === 0 || conditions.languages.some((language) => member.languages.includes(language)));
    return new Map(members.filter(fits).map((member) => [member.id, member]));
  }
}
