import { Injectable } from '@nestjs/common';
import { days, later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { localParts } from '#kernel/local-time.js';
import { isSilent } from '#matching/rounds.js';
import { insideQuietHours } from '#matching/waves.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Actor, Viewer } from '../../platform/auth/viewer.js';
import { Audit } from '../../platform/audit/audit.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import type { Offer } from '../offers/offer.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import { mayJudge } from '../requests/judgement.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { MembersService } from '../users/members.service.js';
import { HelperRecordsRepository } from './helper-records.repository.js';
import { MatchmakerService } from './matchmaker.service.js';
import { conceptsOfRequest } from './need.js';
import { suggestionFlow, type Suggestion } from './suggestion.js';
import { ResponsesRepository } from './responses.repository.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { SuggestionsService, type SeenSuggestion } from './suggestions.service.js';
import './matching.events.js';

/** Whom a coordinator asks for what. `overrule`: also someone who was asked only lately, or at night. */
export interface Asking {
  readonly requestId: string;
  readonly offerId: string;
  readonly overrule: boolean;
}

/** Asking by hand: what a coordinator does where the rounds do not reach. */
@Injectable()
export class AskingService {
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
    private readonly seen: SuggestionsService,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
  ) {}

  /**
   * Asks this helper now. Who is being asked already stays so: the same answer again. Hard conditions hold for a coordinator, too.
   * @throws Problem `request.not-open`, `offer.not-found`, `helper.no-room`, `helper.may-not`, `helper.does-not-fit`,
   * `helper.answered`, and unless overruled `helper.resting` or `helper.quiet-hours`.
   */
  ask(viewer: Viewer, { requestId, offerId, overrule }: Asking): Promise<SeenSuggestion> {
    const actor = requireMember(viewer, 'helper.ask');
    return this.work.run(actor, async () => {
      const request = await this.requests.lock(requestId);
      mayJudge(request, actor.memberId);
      if (request.status !== 'open') throw new Problem('request.not-open');
      const offer = await this.offers.find(offerId);
      if (!offer) throw new Problem('offer.not-found');
      // Before the member, as everywhere.
      const hasRoom = (await this.offers.holdRoom([offerId])).has(offerId);
      await this.members.lock([offer.helperId]);
      const standing = await this.suggestions.ofHelper(requestId, offer.helperId);
      const isLeftAlone = standing?.status === 'asked' && !(overrule && (await this.hadTime(request, standing)));
      if (isLeftAlone) return this.seen.one(actor, standing.id);
      const hasAnswered =
        standing?.status === 'answered' || (await this.responses.standing(requestId, offer.helperId)) !== null;
      if (hasAnswered) throw new Problem('helper.answered');
      if (!hasRoom) throw new Problem('helper.no-room');
      await this.mayBeAsked(request, offer);
      const tooSoon = await this.tooSoon(offer.helperId);
      if (tooSoon !== null && !overrule) throw new Problem(tooSoon);
      const suggestion = await this.proposed(request, offer);
      await this.record(actor, suggestion, tooSoon === null ? 'helper.asked' : 'helper.asked-overruled');
      return this.seen.one(actor, suggestion.id);
    });
  }

  /** Who was asked by hand and had time enough to answer may be asked once more; no round may come that sees that they were silent. */
  private async hadTime(request: Request, { askedAt, wave }: Suggestion): Promise<boolean> {
    const round = { ...request, requestId: request.id, number: 0, now: this.clock.now() };
    return wave === null && isSilent(askedAt, round, await this.communities.current());
  }

  private async mayBeAsked(request: Request, { helperId }: Offer): Promise<void> {
    if (!(await this.matchmaker.whoMayHelp(request, [helperId])).has(helperId)) throw new Problem('helper.may-not');
  }

  private async tooSoon(helperId: string): Promise<'helper.resting' | 'helper.quiet-hours' | null> {
    const { restDays, quiet, timeZone } = await this.communities.current();
    const now = this.clock.now();
    const lastAsked = (await this.records.lastAsked([helperId])).get(helperId);
    if (lastAsked && lastAsked > later(now, -days(restDays))) return 'helper.resting';
    return insideQuietHours(localParts(now, timeZone).time, quiet) ? 'helper.quiet-hours' : null;
  }

  /** The suggestion with this offer, scored as it is now; one that was asked before keeps what was said then. */
  private async proposed(request: Request, offer: Offer): Promise<Suggestion> {
    const best = await this.matchmaker.bestFor(request, conceptsOfRequest(request), { offerId: offer.id });
    if (best.length === 0) throw new Problem('helper.does-not-fit');
    await this.suggestions.propose(request.id, best, { complete: false, byHand: true, now: this.clock.now() });
    const suggestion = await this.suggestions.ofHelper(request.id, offer.helperId);
    if (!suggestion) throw new Error('a proposal that was just made is not there');
    return suggestion;
  }

  private async record({ memberId }: Actor, { id, requestId, helperId, status }: Suggestion, action: string): Promise<void> {
    const asked = suggestionFlow.next(status === 'asked' ? suggestionFlow.next(status, 'lapse') : status, 'ask');
    const now = this.clock.now();
    await this.suggestions.setStatus([id], asked, { askedAt: now, answeredAt: null, wave: null });
    await this.records.asked([helperId], now);
    await this.requests.concern(requestId, [helperId], 'asked');
    await this.requests.noted(requestId, 'asked', { count: 1, byId: memberId });
    await this.audit.record({ action, subjectType: 'suggestion', subjectId: id });
    await this.outbox.announce({ type: 'suggestion.asked', suggestionId: id, memberId: helperId, requestId });
  }
}
