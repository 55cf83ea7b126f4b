import { Injectable } from '@nestjs/common';
import { minutes } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { requireCommunity, requireMember } from '../../platform/auth/access.js';
import { isCoordinator, type Actor, type Viewer } from '../../platform/auth/viewer.js';
import { Audit } from '../../platform/audit/audit.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { ActivityCatalogue } from '../communities/activity-catalogue.service.js';
import { CommunitiesService } from '../communities/communities.service.js';
import type { Community } from '../communities/community.js';
import { languageCodes, optionalText, requiredText } from '../communities/texts.js';
import { MembersService } from '../users/members.service.js';
import { RequestEntity } from './request.entity.js';
import { expiryOf, openRequest, requestFlow, type Concern, type Opening, type Request, type RequestFilter } from './request.js';
import { asPosted, keptAfterEdit, readingOf, withOpening, type PostedRequest } from './opening.js';
import { RequestFlowService } from './request-flow.service.js';
import { RequestsRepository } from './requests.repository.js';
import { filtered, publicOnly } from './requests-list.repository.js';
import { seenBy, type Reader, type SeenRequest } from './seen-request.js';
import './requests.events.js';

/** Who changes something often changes something else a moment later: it is told once. */
const SETTLED_MILLIS = minutes(10);

/** Asking for help. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: RequestsRepository,
    private readonly flow: RequestFlowService,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: AppClock,
    private readonly communities: CommunitiesService,
    private readonly members: MembersService,
    private readonly activities: ActivityCatalogue,
  ) {}

  /**
   * Puts a request in front of neighbours, or on the coordinator's desk where the community's rules or its words ask for that.
   * @throws Problem `request.too-many-open`, `screening.paid-work`, or what is wrong with a field.
   */
  post(viewer: Viewer, posted: PostedRequest): Promise<SeenRequest> {
    const actor = requireMember(viewer, 'request.post');
    return this.work.run(actor, async () => {
      const community = await this.communities.current();
      await this.mayHaveOneMore(actor.memberId, community);
      const place = await this.communities.placeOf(posted.postcode);
      const draft = { ...this.checked(posted), pc4: place.pc4 };
      const now = this.clock.now();
      const opening = openRequest(draft, { opensDirectly: community.opensDirectly, timeZone: community.timeZone, now });
      const request: Request = {
        ...(await this.repository.freshId()),
        ...{ communityId: actor.communityId, requesterId: actor.memberId, areaId: place.areaId },
        ...withOpening(draft, opening, now),
        ...{ deskNote: null, desk: null, deskSince: null, createdAt: now, updatedAt: now },
      };
      await this.repository.insert(request);
      await this.tell(request, opening, 'posted');
      await this.flow.setTimer(request);
      return this.seen(request, actor);
    });
  }

  /** Changes a request that is not settled; neighbours are looked for anew. */
  edit(viewer: Viewer, id: string, changes: Partial<PostedRequest>): Promise<SeenRequest> {
    const actor = requireMember(viewer, 'request.edit');
    return this.work.run(actor, async () => {
      const request = await this.own(actor, id);
      if (!['draft', 'review', 'open'].includes(request.status)) throw new Problem('request.not-open');
      const community = await this.communities.current();
      const place = changes.postcode === undefined ? request : await this.communities.placeOf(changes.postcode);
      const draft = { ...this.checked({ ...asPosted(request), ...changes }), pc4: place.pc4 };
      const now = this.clock.now();
      const rules = { opensDirectly: community.opensDirectly || request.status === 'open', timeZone: community.timeZone, now };
      const opening = openRequest(draft, rules);
      const edited: Request = { ...request, areaId: place.areaId, ...withOpening(draft, opening, now), updatedAt: now };
      const kept = keptAfterEdit(request, edited);
      await this.repository.update(kept);
      const readsOtherwise = kept.status === 'open' && readingOf(kept) !== readingOf(request);
      // Nobody was found for what it was: this is another question, also for who was asked that.
      const isAnother = readsOtherwise && request.desk === 'unanswered';
      await this.tell(kept, opening, request.status !== kept.status ? 'posted' : isAnother ? 'rewritten' : 'edited');
      if (readsOtherwise) await this.flow.changed(kept, SETTLED_MILLIS);
      if (changes.when) await this.flow.setTimer(kept);
      return this.seen(kept, actor);
    });
  }

  /** What was sent back and changed is judged anew, like a request that was just written. */
  postAgain(viewer: Viewer, id: string): Promise<SeenRequest> {
    const actor = requireMember(viewer, 'request.post');
    return this.work.run(actor, async () => {
      const request = await this.own(actor, id);
      if (request.status !== 'draft') throw new Problem('request.not-draft');
      const community = await this.communities.current();
      await this.mayHaveOneMore(actor.memberId, community);
      const draft = { ...this.checked(asPosted(request)), pc4: request.pc4 };
      const now = this.clock.now();
      const opening = openRequest(draft, { opensDirectly: community.opensDirectly, timeZone: community.timeZone, now });
      requestFlow.next(request.status, opening.status === 'open' ? 'post' : 'hold');
      const again: Request = { ...request, ...withOpening(draft, opening, now), deskNote: null, updatedAt: now };
      await this.repository.update(again);
      await this.tell(again, opening, 'posted-again');
      // Who said yes before it was sent back.
      if (again.status === 'open') await this.flow.changed(again);
      await this.flow.setTimer(again);
      return this.seen(again, actor);
    });
  }

  /**
   * Opens a request anew whose time has passed: for its writer, or by a coordinator. One for days that are over needs new days, and
   * so a new request. What lay at the desk until then, unjudged, goes back there, unless a coordinator opens it.
   */
  renew(viewer: Viewer, id: string): Promise<SeenRequest> {
    const actor = requireMember(viewer, 'request.renew');
    return this.work.run(actor, async () => {
      const request = await this.visible(actor, id);
      const mine = request.requesterId === actor.memberId;
      if (!mine && !isCoordinator(actor)) throw new Problem('request.not-yours');
      if (request.status !== 'expired') throw new Problem('request.not-expired');
      const community = await this.communities.current();
      if (mine) await this.mayHaveOneMore(actor.memberId, community);
      const now = this.clock.now();
      const isHeld = mine && request.statusReason !== null;
      const status = requestFlow.next(request.status, isHeld ? 'hold' : 'renew');
      const renewed: Request = { ...request, status, statusReason: isHeld ? request.statusReason : null, updatedAt: now };
      if (expiryOf(renewed, community.timeZone) <= now) throw new Problem('request.day-passed');
      await this.repository.setStatus(renewed, now);
      await this.flow.noted(id, 'renewed', { byId: mine ? null : actor.memberId });
      if (!mine) await this.audit.record({ action: 'request.renewed', subjectType: 'request', subjectId: id });
      if (isHeld) await this.flow.noted(id, 'held');
      await this.outbox.announce({ type: isHeld ? 'request.held' : 'request.renewed', requestId: id });
      await this.flow.setTimer(renewed);
      return this.seen(renewed, actor);
    });
  }

  withdraw(viewer: Viewer, id: string, reason: string | null): Promise<SeenRequest> {
    const actor = requireMember(viewer, 'request.withdraw');
    const statusReason = optionalText(reason, 'reason', 500);
    return this.work.run(actor, async () => {
      const request = await this.own(actor, id);
      const withdrawn: Request = { ...request, status: requestFlow.next(request.status, 'withdraw'), statusReason };
      await this.repository.setStatus(withdrawn, this.clock.now());
      await this.flow.noted(id, 'withdrawn');
      await this.outbox.announce({ type: 'request.withdrawn', requestId: id });
      return this.seen(withdrawn, actor);
    });
  }

  /** A request, as far as it is the viewer's to see; null otherwise. */
  async find(viewer: Viewer, id: string): Promise<SeenRequest | null> {
    return (await this.findMany(viewer, [id]))[0] ?? null;
  }

  async findMany(viewer: Viewer, ids: readonly string[]): Promise<SeenRequest[]> {
    const { communityId, memberId } = requireCommunity(viewer);
    return this.work.run({ communityId, memberId }, async () =>
      this.seenMany(await this.repository.byIds(ids.filter(isId)), viewer),
    );
  }

  /** What neighbours ask in public; for a coordinator everything. */
  list(viewer: Viewer, filter: RequestFilter, page: PageRequest): Promise<Page<SeenRequest>> {
    const { communityId, memberId } = requireCommunity(viewer);
    return this.work.run({ communityId, memberId }, async () => {
      const rows = await readPage(await this.listQuery(viewer, filter), 'request', page);
      const seen = await this.seenMany(await this.repository.withSlots(rows.items), viewer);
      return { items: seen, hasNextPage: rows.hasNextPage };
    });
  }

  count(viewer: Viewer, filter: RequestFilter): Promise<number> {
    const { communityId, memberId } = requireCommunity(viewer);
    return this.work.run({ communityId, memberId }, async () => (await this.listQuery(viewer, filter)).getCount());
  }

  mine(viewer: Viewer, page: PageRequest): Promise<Page<SeenRequest>> {
    const actor = requireMember(viewer, 'request.read-own');
    return this.work.run(actor, async () => {
      const rows = await readPage(this.mineQuery(actor), 'request', page);
      const seen = await this.seenMany(await this.repository.withSlots(rows.items), actor);
      return { items: seen, hasNextPage: rows.hasNextPage };
    });
  }

  countMine(viewer: Viewer): Promise<number> {
    const actor = requireMember(viewer, 'request.read-own');
    return this.work.run(actor, () => this.mineQuery(actor).getCount());
  }

  private async listQuery(viewer: Viewer, filter: RequestFilter) {
    const query = this.query();
    if (!isCoordinator(viewer)) publicOnly(query, await this.ambassadorArea(viewer));
    return filtered(query, filter);
  }

  private mineQuery({ memberId }: Actor) {
    return this.query().andWhere('request.requesterId = :memberId', { memberId });
  }

  private query() {
    const { communityId, db } = this.work;
    return db.createQueryBuilder(RequestEntity, 'request').where('request.communityId = :communityId', { communityId });
  }

  /** @throws Problem `request.too-many-open`; two that are posted together are counted one after the other. */
  private async mayHaveOneMore(memberId: string, { maxOpenRequests: most }: Community): Promise<void> {
    await this.members.lock([memberId]);
    if ((await this.repository.countRunning(memberId)) >= most)
      throw new Problem('request.too-many-open', { params: { most } });
  }

  /** @throws Problem `request.not-found` or `request.not-yours`. */
  private async own(actor: Actor, id: string): Promise<Request> {
    const request = await this.visible(actor, id);
    if (request.requesterId !== actor.memberId) throw new Problem('request.not-yours');
    return request;
  }

  /** Takes a request for this transaction. @throws Problem `request.not-found` when it is not the actor's to see. */
  private async visible(actor: Actor, id: string): Promise<Request> {
    const request = isId(id) ? (await this.repository.lock([id]))[0] : undefined;
    if (!request || (await this.seenMany([request], actor)).length === 0) throw new Problem('request.not-found');
    return request;
  }

  private checked(posted: PostedRequest): PostedRequest {
    const { onBehalf, activityId, conditions } = posted;
    if (activityId !== null && !this.activities.find(activityId))
      throw new Problem('activity.unknown', { field: 'activityId' });
    return {
      ...posted,
      title: requiredText(posted.title, 'title', 120),
      text: requiredText(posted.text, 'text', 4_000),
      onBehalf: onBehalf && {
        name: optionalText(onBehalf.name, 'for.name', 100),
        relation: optionalText(onBehalf.relation, 'for.relation', 100),
        consent: onBehalf.consent && {
          agreedBy: requiredText(onBehalf.consent.agreedBy, 'for.consent.agreedBy', 100),
          how: onBehalf.consent.how,
        },
      },
      conditions: { ...conditions, languages: languageCodes(conditions.languages, 'conditions.languages', 0) },
    };
  }

  private async tell(
    request: Request,
    opening: Opening,
    how: 'posted' | 'posted-again' | 'edited' | 'rewritten',
  ): Promise<void> {
    const requestId = request.id;
    const isEdited = how === 'edited' || how === 'rewritten';
    const isHeld = !isEdited && request.status === 'review';
    await this.flow.noted(requestId, isEdited ? 'edited' : 'posted');
    if (isHeld) await this.flow.noted(requestId, 'held');
    if (how === 'edited') await this.outbox.announce({ type: 'request.edited', requestId });
    else if (isHeld) await this.outbox.announce({ type: 'request.held', requestId });
    else await this.outbox.announce({ type: how === 'posted' ? 'request.opened' : 'request.renewed', requestId });
    if (opening.confidant) await this.members.contactInAppOnly(request.requesterId);
    if (opening.urgent) await this.outbox.announce({ type: 'request.worrying', requestId, confidant: 0 });
    if (opening.confidant || (await this.isRepeated(request))) {
      await this.outbox.announce({ type: 'request.worrying', requestId, confidant: 1 });
    }
  }

  /** Asking to use a card of one's own again is a sign of being used. */
  private async isRepeated({ requesterId, statusReason }: Request): Promise<boolean> {
    return statusReason === 'bank-card' && (await this.repository.countHeldFor(requesterId, 'bank-card')) > 1;
  }

  /** Inside a unit of work: a request that the viewer just changed. */
  async seen(request: Request, viewer: Viewer): Promise<SeenRequest> {
    const [seen] = await this.seenMany([request], viewer);
    if (!seen) throw new Problem('request.not-found');
    return seen;
  }

  /** Inside a unit of work: these requests, as far as they are the viewer's to see. */
  async seenMany(requests: readonly Request[], viewer: Viewer): Promise<SeenRequest[]> {
    if (requests.length === 0) return [];
    const { memberId } = viewer;
    const confidant = viewer.active && viewer.roles.has('confidant');
    const { timeZone } = await this.communities.current();
    const reader: Reader = {
      timeZone,
      memberId,
      coordinator: isCoordinator(viewer),
      ambassadorOf: await this.ambassadorArea(viewer),
      confidant,
    };
    const ids = requests.map((request) => request.id);
    const concerns =
      memberId === null || !viewer.active
        ? new Map<string, ReadonlySet<Concern>>()
        : await this.repository.concernsOf(ids, memberId);
    return requests.flatMap((request) => seenBy(request, reader, concerns.get(request.id) ?? new Set()) ?? []);
  }

  private async ambassadorArea({ memberId, active, roles }: Viewer): Promise<string | null> {
    if (memberId === null || !active || !roles.has('ambassador')) return null;
    return (await this.members.byIds([memberId]))[0]?.areaId ?? null;
  }
}
