import { Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { requireCommunity, requireMember } from '../../platform/auth/access.js';
import type { Actor, Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { optionalText } from '../communities/texts.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { MatchingFlowService } from '../matching/matching-flow.service.js';
import { responseFlow } from '../matching/response.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import type { Request } from '../requests/request.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import type { Contact } from '../users/member.js';
import { MembersService } from '../users/members.service.js';
import { MatchEntity } from './match.entity.js';
import {
  followUpAt,
  followUpStep,
  matchFlow,
  nextFollowUpAt,
  running,
  type Match,
  type MatchStatus,
  type Outcome,
} from './match.js';
import { MatchesRepository } from './matches.repository.js';
import './matches.events.js';

/** Two people who both said yes: choosing, giving contact details, saying how it went. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: MatchesRepository,
    private readonly requests: RequestFlowService,
    private readonly offers: OfferFlowService,
    private readonly matching: MatchingFlowService,
    private readonly members: MembersService,
    private readonly communities: CommunitiesService,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
  ) {}

  /**
   * The requester chooses a helper. The request is held meanwhile, so that the last place goes to one.
   * @throws Problem `match.places-taken`, `match.not-chooseable`, `request.not-open`.
   */
  choose(viewer: Viewer, responseId: string): Promise<Match> {
    const actor = requireMember(viewer, 'match.make');
    return this.work.run(actor, async () => {
      const found = await this.matching.response(responseId);
      if (!found) throw new Problem('response.not-found');
      const request = await this.requests.lock(found.requestId);
      if (request.requesterId !== actor.memberId) throw new Problem('response.not-found');
      const response = await this.matching.lockYes(responseId);
      const taken = await this.repository.alive(request.id);
      if (taken.length >= request.helpersNeeded) throw new Problem('match.places-taken');
      if (!responseFlow.can(response.status, 'choose')) throw new Problem('match.not-chooseable');
      if (request.status !== 'open') throw new Problem('request.not-open');
      const { communityId } = actor;
      const { helperId } = response;
      const offerId = response.offerId ?? (await this.matching.offerFor(request, helperId));
      const base = {
        id: newId(),
        communityId,
        requestId: request.id,
        responseId,
        offerId,
        requesterId: actor.memberId,
        helperId,
      };
      const match: Match = { ...base, status: 'introduced', createdAt: this.clock.now() };
      await this.repository.insert(match, freePlace(taken));
      await this.matching.choose(response);
      if (offerId !== null) await this.offers.changeActive(offerId, 1);
      await this.requests.concern(request.id, [helperId], 'matched');
      await this.requests.noted(request.id, 'chosen');
      await this.outbox.announce({ type: 'match.made', matchId: match.id, requestId: request.id });
      await this.planFollowUp(match, request);
      if (taken.length + 1 === request.helpersNeeded) await this.requests.fill(request);
      return match;
    });
  }

  /** Lets the other see how one can be reached. Again changes nothing. */
  shareContact(viewer: Viewer, matchId: string): Promise<Match> {
    const actor = requireMember(viewer, 'match.share-contact');
    return this.work.run(actor, async () => {
      const match = await this.own(actor, matchId);
      if (hidden.includes(match.status)) throw new Problem('match.over');
      if (await this.members.giveContact(match.id, otherOf(match, actor.memberId))) {
        await this.outbox.announce({
          type: 'match.contact-shared',
          matchId,
          memberId: actor.memberId,
          requestId: match.requestId,
        });
      }
      return match;
    });
  }

  /** Says how it went. The first answer moves the match, also one that was closed since nobody said anything; the other's is kept. */
  finish(viewer: Viewer, matchId: string, said: { outcome: Outcome; note: string | null }): Promise<Match> {
    const actor = requireMember(viewer, 'match.finish');
    const note = optionalText(said.note, 'note', 1_000);
    return this.work.run(actor, async () => {
      const found = await this.own(actor, matchId);
      const request = await this.requests.lock(found.requestId);
      const match = (await this.repository.lockById(matchId)) ?? found;
      const at = this.clock.now();
      if (!(await this.repository.addOutcome(matchId, actor.memberId, { outcome: said.outcome, note, at }))) {
        throw new Problem('match.already-answered');
      }
      const wentWell = said.outcome === 'went-well';
      const step = wentWell ? 'finish' : 'fall';
      if (!matchFlow.can(match.status, step)) return match;
      const status = matchFlow.next(match.status, step);
      await this.repository.setStatus(matchId, status, at);
      await this.matching.finished(match.responseId, wentWell);
      if (match.offerId !== null && running.includes(match.status)) await this.offers.changeActive(match.offerId, -1);
      const type = wentWell ? 'match.finished' : 'match.fell-through';
      await this.outbox.announce({ type, matchId, memberId: actor.memberId, requestId: match.requestId });
      // What is known only long afterwards is no reason to look again.
      await this.settle(request, { mayReopen: !wentWell && running.includes(match.status) });
      return { ...match, status };
    });
  }

  async find(viewer: Viewer, id: string): Promise<Match | null> {
    const actor = requireMember(viewer, 'match.read');
    if (!isId(id)) return null;
    const [match] = await this.work.run(actor, () => this.repository.byIds([id]));
    return match && isMember(match, actor.memberId) ? match : null;
  }

  mine(viewer: Viewer, page: PageRequest): Promise<Page<Match>> {
    const actor = requireMember(viewer, 'match.read');
    return this.work.run(actor, () => readPage(this.mineQuery(actor), 'match', page));
  }

  countMine(viewer: Viewer): Promise<number> {
    const actor = requireMember(viewer, 'match.read');
    return this.work.run(actor, () => this.mineQuery(actor).getCount());
  }

  /** For each of these requests the matches in which the viewer takes part. */
  ofRequests(viewer: Viewer, requestIds: readonly string[]): Promise<Match[][]> {
    const { communityId, memberId, active } = requireCommunity(viewer);
    if (memberId === null || !active) return Promise.resolve(requestIds.map(() => []));
    return this.work.run({ communityId, memberId }, async () => {
      const found = await this.repository.ofRequests(requestIds, memberId);
      return requestIds.map((id) => found.filter((match) => match.requestId === id));
    });
  }

  /** For each of these matches what the viewer said of it. */
  ownOutcomes(viewer: Viewer, matchIds: readonly string[]): Promise<(Outcome | null)[]> {
    const actor = requireMember(viewer, 'match.read');
    return this.work.run(actor, async () => {
      const said = await this.repository.outcomesOf(matchIds, actor.memberId);
      return matchIds.map((id) => said.get(id) ?? null);
    });
  }

  /** For each of these matches, which are the viewer's, who gave which contact details; nothing of others'. */
  contacts(viewer: Viewer, matchIds: readonly string[]): Promise<ReadonlyMap<string, Contact>[]> {
    const actor = requireMember(viewer, 'match.read');
    return this.work.run(actor, async () => {
      // What was given for it is not shown when it is over without having gone well.
      const own = (await this.repository.byIds(matchIds)).filter(
        (match) => isMember(match, actor.memberId) && !hidden.includes(match.status),
      );
      const shared = await this.members.sharedContacts(own.map((match) => match.id));
      return matchIds.map((id) => new Map(shared.filter((one) => one.matchId === id).map((one) => [one.giverId, one.contact])));
    });
  }

  /** How many helpers were found for each of these requests: a number that anyone who sees the request may see. */
  helpersFound(viewer: Viewer, requestIds: readonly string[]): Promise<number[]> {
    const { communityId, memberId } = requireCommunity(viewer);
    return this.work.run({ communityId, memberId }, async () => {
      const found = await this.repository.countAlive(requestIds);
      return requestIds.map((id) => found.get(id) ?? 0);
    });
  }

  /** Inside a unit of work: a request was withdrawn; who would help is free again, and nobody is to blame. */
  async cancelOf(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    for (const match of await this.repository.alive(request.id)) {
      if (!running.includes(match.status)) continue;
      await this.repository.setStatus(match.id, matchFlow.next(match.status, 'fall'), this.clock.now());
      if (match.offerId !== null) await this.offers.changeActive(match.offerId, -1);
      await this.outbox.announce({ type: 'match.cancelled', matchId: match.id, requestId });
    }
  }

  /** Inside a unit of work: an edited request may need no more helpers than it has. */
  async fillWhenEnough(requestId: string): Promise<void> {
    const request = await this.requests.lock(requestId);
    if (request.status !== 'open') return;
    const found = await this.repository.alive(request.id);
    if (found.length === 0 || found.length < request.helpersNeeded) return;
    await this.requests.fill(request);
    // All of it may be done: then nothing is left to wait for.
    await this.settle(await this.requests.lock(requestId));
  }

  /**
   * Inside a unit of work: the timer went off. Was the help put off, it is set again; who does not answer is asked once more, and is
   * not waited for for ever.
   */
  async followUp(id: string, number: number): Promise<void> {
    const now = await this.underWay(id);
    if (!now) return;
    const { match, request, isOver } = now;
    const step = followUpStep(number);
    if (!isOver) return this.planFollowUp(match, request);
    if (step === 'close') return this.close(match);
    const next = { type: 'match.follow-up-due', matchId: id, requestId: request.id, number: number + 1 } as const;
    const { timeZone } = await this.communities.current();
    await this.outbox.announce(next, { at: nextFollowUpAt(step, request.when, { now: this.clock.now(), timeZone }) });
  }

  /** Nobody said how it went: the helper is free again, and its place was taken. */
  private async close({ id, requestId }: Match): Promise<void> {
    const request = await this.requests.lock(requestId);
    const match = await this.repository.lockById(id);
    if (!match || !running.includes(match.status)) return;
    await this.repository.setStatus(id, matchFlow.next(match.status, 'end'), this.clock.now());
    if (match.offerId !== null) await this.offers.changeActive(match.offerId, -1);
    await this.settle(request);
  }

  /** Inside a unit of work: a match that should be over and of which nobody said how it went; null otherwise. */
  async dueForFollowUp(id: string): Promise<Match | null> {
    const now = await this.underWay(id);
    return now?.isOver ? now.match : null;
  }

  /** Inside a unit of work: for those who listen to what happens. */
  async byId(id: string): Promise<Match | null> {
    return (await this.repository.byIds([id]))[0] ?? null;
  }

  /** Inside a unit of work: for how many requests a helper was found since then. */
  countHelpedSince(since: Date): Promise<number> {
    return this.repository.countHelpedSince(since);
  }

  private mineQuery({ communityId, memberId }: Actor) {
    return this.work.db
      .createQueryBuilder(MatchEntity, 'match')
      .where('match.communityId = :communityId', { communityId })
      .andWhere('(match.requesterId = :memberId or match.helperId = :memberId)', { memberId });
  }

  private async own(actor: Actor, id: string): Promise<Match> {
    const [match] = isId(id) ? await this.repository.byIds([id]) : [];
    if (!match || !isMember(match, actor.memberId)) throw new Problem('match.not-found');
    return match;
  }

  private async underWay(id: string): Promise<{ match: Match; request: Request; isOver: boolean } | null> {
    const match = await this.byId(id);
    const request = match && running.includes(match.status) ? await this.requests.find(match.requestId) : null;
    if (!match || !request) return null;
    const { timeZone } = await this.communities.current();
    return { match, request, isOver: followUpAt(request.when, match, timeZone) <= this.clock.now() };
  }

  private async planFollowUp(match: Match, request: Request): Promise<void> {
    const { timeZone } = await this.communities.current();
    const at = followUpAt(request.when, match, timeZone);
    await this.outbox.announce({ type: 'match.follow-up-due', matchId: match.id, requestId: request.id, number: 1 }, { at });
  }

  /** A place that came free is looked for again, where fewer are left than are needed; when nobody is busy with it, it is done. */
  private async settle(request: Request, { mayReopen } = { mayReopen: false }): Promise<void> {
    if (request.status !== 'matched') return;
    const places = await this.repository.alive(request.id);
    if (mayReopen && places.length < request.helpersNeeded) await this.requests.reopen(request);
    else if (!places.some((match) => running.includes(match.status))) await this.requests.finish(request);
  }
}

/** Of these the contact details are not shown any more. */
const hidden: readonly MatchStatus[] = ['fell-through', 'ended'];

const isMember = (match: Match, memberId: string): boolean => match.requesterId === memberId || match.helperId === memberId;

/** The other member of a match. */
export const otherOf = (match: Match, memberId: string): string =>
  match.requesterId === memberId ? match.helperId : match.requesterId;

function freePlace(taken: readonly { readonly place: number }[]): number {
  const places = new Set(taken.map((match) => match.place));
  let place = 1;
  while (places.has(place)) place += 1;
  return place;
}
