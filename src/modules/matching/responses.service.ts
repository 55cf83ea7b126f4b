import { Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { localParts } from '#kernel/local-time.js';
import type { Reason } from '#matching/types.js';
import { requireCommunity, requireMember } from '../../platform/auth/access.js';
import type { Actor, Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { optionalText, requiredText } from '../communities/texts.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { RequestsService } from '../requests/requests.service.js';
import { MembersService } from '../users/members.service.js';
import { conceptsOfRequest } from './need.js';
import { HelperRecordsRepository } from './helper-records.repository.js';
import { isResponseSeen, responseFlow, type Answer, type Response } from './response.js';
import { RefusalsRepository } from './refusals.repository.js';
import { ResponsesRepository } from './responses.repository.js';
import { suggestionFlow, type Suggestion } from './suggestion.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { MatchingFlowService } from './matching-flow.service.js';
import './matching.events.js';

/** An answer, to a suggestion or to a public request. */
export interface GivenAnswer {
  readonly suggestionId: string | null;
  readonly requestId: string | null;
  readonly answer: Answer;
  readonly message: string | null;
}

/** Helpers' answers. */
@Injectable()
export class ResponsesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: RequestFlowService,
    private readonly seenRequests: RequestsService,
    private readonly members: MembersService,
    private readonly communities: CommunitiesService,
    private readonly suggestions: SuggestionsRepository,
    private readonly responses: ResponsesRepository,
    private readonly refusals: RefusalsRepository,
    private readonly records: HelperRecordsRepository,
    private readonly matching: MatchingFlowService,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
  ) {}

  /** Yes, not now, or never this. Not-now costs nothing: nothing that the score looks at changes by it but that they answered. */
  respond(viewer: Viewer, given: GivenAnswer): Promise<Response> {
    const actor = requireMember(viewer, 'response.give');
    const message = optionalText(given.message, 'message', 1_000);
    if ((given.suggestionId === null) === (given.requestId === null)) throw new Problem('response.one-id');
    return this.work.run(actor, async () => {
      const { request, suggestion } = await this.asked(actor, given);
      if (request.requesterId === actor.memberId) throw new Problem('response.own-request');
      if (given.answer === 'yes') await this.mayHelp(actor, request);
      await this.replace(actor, request, given.answer);
      if (suggestion) await this.answered(suggestion);
      return this.record(actor, { request, suggestion, answer: given.answer, message });
    });
  }

  /** Words for who asked, beside a yes that was given with one tap. @throws Problem `response.not-found`. */
  say(viewer: Viewer, id: string, text: string): Promise<Response> {
    const actor = requireMember(viewer, 'response.give');
    const message = requiredText(text, 'message', 1_000);
    return this.work.run(actor, async () => {
      const response = isId(id) ? await this.responses.lockById(id) : null;
      if (response?.helperId !== actor.memberId || response.answer !== 'yes' || !isResponseSeen(response)) {
        throw new Problem('response.not-found');
      }
      await this.responses.setMessage(id, message);
      return { ...response, message };
    });
  }

  withdraw(viewer: Viewer, id: string): Promise<Response> {
    const actor = requireMember(viewer, 'response.withdraw');
    return this.work.run(actor, async () => {
      const [found] = isId(id) ? await this.responses.byIds([id]) : [];
      if (found?.helperId !== actor.memberId) throw new Problem('response.not-found');
      await this.requests.lock(found.requestId);
      const response = (await this.responses.lockById(id)) ?? found;
      const status = responseFlow.next(response.status, 'withdraw');
      await this.responses.setStatus([id], status);
      await this.requests.noted(response.requestId, 'response-withdrawn');
      await this.outbox.announce({ type: 'response.withdrawn', responseId: id, requestId: response.requestId });
      return { ...response, status };
    });
  }

  /**
   * The requester thanks one who said yes, while the search goes on: they need not stand by any longer.
   * @throws Problem `response.not-found`, or that it was settled already.
   */
  thank(viewer: Viewer, id: string): Promise<Response> {
    const actor = requireMember(viewer, 'response.thank');
    return this.work.run(actor, async () => {
      const found = await this.toMe(actor, id);
      await this.requests.lock(found.requestId);
      const response = await this.responses.lockById(id);
      if (response?.answer !== 'yes') throw new Problem('response.not-found');
      const status = responseFlow.next(response.status, 'thank');
      await this.responses.setStatus([id], status);
      const { requestId, helperId: memberId } = response;
      await this.requests.noted(requestId, 'thanked');
      await this.outbox.announce({ type: 'response.thanked', responseId: id, memberId, requestId });
      return { ...response, status };
    });
  }

  /** An answer to one's own request, as it stands now. */
  given(viewer: Viewer, id: string): Promise<Response> {
    const actor = requireMember(viewer, 'response.thank');
    return this.work.run(actor, () => this.toMe(actor, id));
  }

  /** One's own answer, as it stands now. */
  async own(viewer: Viewer, id: string): Promise<Response> {
    const actor = requireMember(viewer, 'response.give');
    const [response] = await this.work.run(actor, () => this.responses.byIds([id]));
    if (response?.helperId !== actor.memberId) throw new Problem('response.not-found');
    return response;
  }

  /** For each request what this reader answered to it, if that stands. */
  standing(viewer: Viewer, requestIds: readonly string[]): Promise<(Response | null)[]> {
    const { communityId, memberId } = requireCommunity(viewer);
    if (!viewer.active || memberId === null) return Promise.resolve(requestIds.map(() => null));
    return this.work.run({ communityId, memberId }, async () => {
      const answers = new Map((await this.responses.standingTo(requestIds, memberId)).map((one) => [one.requestId, one]));
      return requestIds.map((id) => answers.get(id) ?? null);
    });
  }

  /** One's own answer with why one was asked. */
  withReasons(viewer: Viewer, response: Response): Promise<Response & { readonly reasons: readonly Reason[] }> {
    const actor = requireMember(viewer, 'response.give');
    return this.work.run(actor, async () => {
      const [suggestion] = response.suggestionId === null ? [] : await this.suggestions.byIds([response.suggestionId]);
      return { ...response, reasons: suggestion?.reasons ?? [] };
    });
  }

  private async toMe({ memberId }: Actor, id: string): Promise<Response> {
    const [response] = isId(id) ? await this.responses.byIds([id]) : [];
    const request = response && (await this.requests.find(response.requestId));
    if (!response || request?.requesterId !== memberId) throw new Problem('response.not-found');
    return response;
  }

  /** What is answered: a suggestion that was asked, or a request that the actor can see. */
  private async asked(actor: Actor, given: GivenAnswer): Promise<{ request: Request; suggestion: Suggestion | null }> {
    if (given.suggestionId !== null) {
      const found = isId(given.suggestionId) ? (await this.suggestions.byIds([given.suggestionId]))[0] : undefined;
      if (found?.helperId !== actor.memberId || (found.status === 'proposed' && found.askedAt === null)) {
        throw new Problem('suggestion.not-found');
      }
      const request = await this.requests.lock(found.requestId);
      const suggestion = await this.suggestions.lockById(found.id);
      if (suggestion?.status === 'cancelled') throw new Problem('suggestion.cancelled');
      return { request, suggestion };
    }
    const id = given.requestId ?? '';
    if (!(await this.seenRequests.find(actor, id))) throw new Problem('request.not-found');
    const request = await this.requests.lock(id);
    return { request, suggestion: await this.suggestions.ofHelper(id, actor.memberId) };
  }

  private async mayHelp(actor: Actor, request: Request): Promise<void> {
    if (request.status !== 'open') throw new Problem('request.not-open');
    if ((await this.members.blockedWith(actor.memberId)).has(request.requesterId)) throw new Problem('request.not-found');
    const { vogRequired, knownToCoordinator } = request.conditions;
    const [helper] = await this.members.byIds([actor.memberId]);
    const { timeZone } = await this.communities.current();
    const today = localParts(this.clock.now(), timeZone).date;
    if (vogRequired && !(helper?.vogUntil && helper.vogUntil >= today)) throw new Problem('response.vog');
    if (knownToCoordinator && !helper?.knownToCoordinator) throw new Problem('response.known-only');
  }

  /** A no may become a yes later; a yes is taken back by withdrawing it. */
  private async replace(actor: Actor, request: Request, answer: Answer): Promise<void> {
    const standing = await this.responses.standing(request.id, actor.memberId);
    if (!standing) return;
    if (standing.answer === 'yes' || answer !== 'yes') throw new Problem('response.already');
    await this.responses.setStatus([standing.id], 'withdrawn');
  }

  private async answered(suggestion: Suggestion): Promise<void> {
    if (suggestion.status === 'answered' || suggestion.status === 'cancelled') return;
    const status = suggestionFlow.next(suggestion.status, 'answer');
    await this.suggestions.setStatus([suggestion.id], status, { answeredAt: this.clock.now() });
    if (suggestion.askedAt !== null) await this.records.answered(suggestion.helperId);
  }

  private async record(
    { memberId }: Actor,
    {
      request,
      suggestion,
      answer,
      message,
    }: { request: Request; suggestion: Suggestion | null; answer: Answer; message: string | null },
  ): Promise<Response> {
    const activity = conceptsOfRequest(request)[0]?.activity ?? null;
    const now = this.clock.now();
    const response = {
      id: newId(),
      requestId: request.id,
      helperId: memberId,
      suggestionId: suggestion?.id ?? null,
      offerId: suggestion?.offerId ?? null,
      answer,
      status: 'given' as const,
      message,
      wentWell: null,
      createdAt: now,
    };
    await this.responses.insert({ ...response, requesterId: request.requesterId, activity });
    if (answer === 'never' && activity !== null) await this.refusals.add(memberId, activity, now);
    if (answer === 'yes') {
      await this.requests.concern(request.id, [memberId], 'responded');
      await this.requests.noted(request.id, 'responded');
      await this.matching.planReminder(request, response, { number: 1 });
    }
    const type = answer === 'yes' ? 'response.given' : 'response.declined';
    await this.outbox.announce({ type, responseId: response.id, requestId: request.id });
    return response;
  }
}
