import { Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { validateSlot } from '#kernel/slots.js';
import { requireCommunity, requireMember } from '../../platform/auth/access.js';
import { isCoordinator, type Actor, type Viewer } from '../../platform/auth/viewer.js';
import { Audit } from '../../platform/audit/audit.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { ActivityCatalogue } from '../communities/activity-catalogue.service.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { requiredText } from '../communities/texts.js';
import { MembersService } from '../users/members.service.js';
import { OfferEntity } from './offer.entity.js';
import {
  judge,
  type Judged,
  MAX_ACTIVE,
  MAX_ACTIVITIES,
  MAX_AVAILABILITY,
  moved,
  offerFlow,
  type Offer,
  type OfferDraft,
  type OfferStatus,
} from './offer.js';
import { OfferReader } from './offer-reader.js';
import { OffersRepository } from './offers.repository.js';
import './offers.events.js';

export interface PublishedOffer extends Omit<OfferDraft, 'pc4'> {
  readonly postcode: string;
}

export interface OfferFilter {
  readonly status?: readonly OfferStatus[] | null;
  readonly activityIds?: readonly string[] | null;
  readonly areaIds?: readonly string[] | null;
  readonly search?: string | null;
}

const MOST_OFFERS = 20;

/** Offering help. */
@Injectable()
export class OffersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: OffersRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: AppClock,
    private readonly communities: CommunitiesService,
    private readonly members: MembersService,
    private readonly activities: ActivityCatalogue,
    private readonly reader: OfferReader,
  ) {}

  /** Offers help; open at once, unless its words ask for a coordinator. */
  publish(viewer: Viewer, published: PublishedOffer): Promise<Offer> {
    const actor = requireMember(viewer, 'offer.publish');
    return this.work.run(actor, async () => {
      await this.members.lock([actor.memberId]);
      if ((await this.repository.countRunning(actor.memberId)) >= MOST_OFFERS) {
        throw new Problem('offer.too-many', { params: { most: MOST_OFFERS } });
      }
      const draft = await this.checked(published);
      const now = this.clock.now();
      const base = {
        id: newId(),
        communityId: actor.communityId,
        helperId: actor.memberId,
        active: 0,
        pausedUntil: null,
        rests: false,
        deskNote: null,
      };
      const judged = judge(draft);
      const offer: Offer = { ...base, ...draft, status: judged.status, createdAt: now, updatedAt: now };
      await this.repository.insert(offer, this.reader.read(offer));
      await this.reader.offeredAnew(offer.helperId, offer.activityIds);
      await this.tell(offer, judged);
      return offer;
    });
  }

  edit(viewer: Viewer, id: string, changes: Partial<PublishedOffer>): Promise<Offer> {
    const actor = requireMember(viewer, 'offer.edit');
    return this.work.run(actor, async () => {
      const offer = await this.own(actor, id);
      if (offer.status === 'withdrawn') throw new Problem('offer.not-open');
      const draft = await this.checked({ ...offer, postcode: offer.pc4, ...changes });
      const judged = judge(draft);
      // What was sent back is put forward again by changing it.
      const again = offer.status === 'draft' ? offerFlow.next('draft', 'publish') : offer.status;
      const status = judged.status === 'review' ? 'review' : again;
      const edited: Offer = { ...moved(offer, status), ...draft, updatedAt: this.clock.now() };
      await this.repository.update(edited, this.reader.read(edited));
      if (edited.status !== 'open') await this.outbox.announce({ type: 'offer.closed', offerId: id });
      const anew = edited.activityIds.filter((activity) => !offer.activityIds.includes(activity));
      await this.reader.offeredAnew(offer.helperId, anew);
      await this.tell(edited, judged);
      return edited;
    });
  }

  /** Those that wait for a coordinator, the longest waiting first. */
  waiting(viewer: Viewer, page: PageRequest): Promise<Page<Offer>> {
    const actor = requireMember(viewer, 'desk.read');
    return this.work.run(actor, async () => {
      const rows = await readPage(this.listQuery(actor, { status: ['review'] }), 'offer', page, 'ASC');
      return { items: await this.repository.withParts(rows.items), hasNextPage: rows.hasNextPage };
    });
  }

  countWaiting(viewer: Viewer): Promise<number> {
    const actor = requireMember(viewer, 'desk.read');
    return this.work.run(actor, () => this.listQuery(actor, { status: ['review'] }).getCount());
  }

  /**
   * Lets an offer that waits go on, or gives it back to its helper, who reads why.
   * @throws Problem `offer.not-waiting`, `offer.own-judgement`.
   */
  judge(viewer: Viewer, id: string, judgement: 'approve' | 'sendBack', reason: string | null): Promise<Offer> {
    const actor = requireMember(viewer, 'offer.judge');
    const deskNote = judgement === 'approve' ? null : requiredText(reason ?? '', 'reason', 1_000);
    return this.work.run(actor, async () => {
      const offer = isId(id) ? await this.repository.lockById(id) : null;
      if (!offer) throw new Problem('offer.not-found');
      if (offer.helperId === actor.memberId) throw new Problem('offer.own-judgement');
      if (offer.status !== 'review') throw new Problem('offer.not-waiting');
      const judged = await this.step({ ...offer, deskNote }, judgement);
      const type = judgement === 'approve' ? 'offer.approved' : 'offer.sent-back';
      await this.audit.record({ action: type, subjectType: 'offer', subjectId: id, reason: deskNote });
      await this.outbox.announce({ type, offerId: id });
      await this.tell(judged, null);
      return judged;
    });
  }

  withdraw(viewer: Viewer, id: string): Promise<Offer> {
    const actor = requireMember(viewer, 'offer.edit');
    return this.work.run(actor, async () => {
      const withdrawn = await this.step(await this.own(actor, id), 'withdraw');
      await this.outbox.announce({ type: 'offer.closed', offerId: id });
      return withdrawn;
    });
  }

  async find(viewer: Viewer, id: string): Promise<Offer | null> {
    return (await this.findMany(viewer, [id]))[0] ?? null;
  }

  /** One's own; for a coordinator all. */
  findMany(viewer: Viewer, ids: readonly string[]): Promise<Offer[]> {
    const { communityId, memberId } = requireCommunity(viewer);
    if (!viewer.active) return Promise.resolve([]);
    return this.work.run({ communityId, memberId }, async () => {
      const offers = await this.repository.byIds(ids.filter(isId));
      return offers.filter((offer) => isCoordinator(viewer) || offer.helperId === memberId);
    });
  }

  /** One's own; for a coordinator all, who finds them by the name of their helper, too. */
  list(viewer: Viewer, filter: OfferFilter, page: PageRequest): Promise<Page<Offer>> {
    const actor = requireMember(viewer, 'offer.read');
    return this.work.run(actor, async () => {
      const rows = await readPage(this.listQuery(actor, filter, await this.named(actor, filter)), 'offer', page);
      return { items: await this.repository.withParts(rows.items), hasNextPage: rows.hasNextPage };
    });
  }

  count(viewer: Viewer, filter: OfferFilter): Promise<number> {
    const actor = requireMember(viewer, 'offer.read');
    return this.work.run(actor, async () => this.listQuery(actor, filter, await this.named(actor, filter)).getCount());
  }

  private async named(actor: Actor, { search }: OfferFilter): Promise<readonly string[]> {
    const words = search?.trim();
    return words && isCoordinator(actor) ? this.members.named(words) : [];
  }

  /** One's own, a coordinator's too; what was withdrawn is no longer there. */
  mine(viewer: Viewer, page: PageRequest): Promise<Page<Offer>> {
    const actor = requireMember(viewer, 'offer.read');
    return this.work.run(actor, async () => {
      const rows = await readPage(this.mineQuery(actor), 'offer', page);
      return { items: await this.repository.withParts(rows.items), hasNextPage: rows.hasNextPage };
    });
  }

  countMine(viewer: Viewer): Promise<number> {
    const actor = requireMember(viewer, 'offer.read');
    return this.work.run(actor, () => this.mineQuery(actor).getCount());
  }

  private mineQuery({ communityId, memberId }: Actor) {
    return this.work.db
      .createQueryBuilder(OfferEntity, 'offer')
      .where('offer.communityId = :communityId and offer.helperId = :memberId', { communityId, memberId })
      .andWhere(`offer.status <> 'withdrawn'`);
  }

  private listQuery(actor: Actor, { status, activityIds, areaIds, search }: OfferFilter, helperIds: readonly string[] = []) {
    const { communityId, db } = this.work;
    const query = db.createQueryBuilder(OfferEntity, 'offer').where('offer.communityId = :communityId', { communityId });
    if (!isCoordinator(actor)) query.andWhere('offer.helperId = :memberId', { memberId: actor.memberId });
    if (status?.length) query.andWhere('offer.status in (:...status)', { status });
    if (areaIds?.length) {
      const known = areaIds.filter(isId);
      query.andWhere(known.length > 0 ? 'offer.areaId in (:...known)' : 'false', { known });
    }
    if (activityIds?.length) {
      query.andWhere(
        `exists (select from offer_activity a where a.community_id = offer.communityId and a.offer_id = offer.id
          and a.activity in (:...activityIds))`,
        { activityIds },
      );
    }
    const words = search?.trim();
    if (words) {
      query.andWhere(
        '(strpos(lower(offer.title), :words) > 0 or strpos(lower(offer.text), :words) > 0 or offer.helperId = any(:helperIds))',
        { words: words.toLowerCase(), helperIds },
      );
    }
    return query;
  }

  /** @throws Problem `offer.not-found`. */
  private async own(actor: Actor, id: string): Promise<Offer> {
    const offer = isId(id) ? await this.repository.lockById(id) : null;
    if (offer?.helperId !== actor.memberId) throw new Problem('offer.not-found');
    return offer;
  }

  private async step(offer: Offer, step: Parameters<typeof offerFlow.next>[1]): Promise<Offer> {
    const changed: Offer = { ...moved(offer, offerFlow.next(offer.status, step)), updatedAt: this.clock.now() };
    await this.repository.setStatus(changed);
    return changed;
  }

  private async tell(offer: Offer, judged: Judged | null): Promise<void> {
    const offerId = offer.id;
    if (offer.status === 'open') await this.outbox.announce({ type: 'offer.opened', offerId });
    if (judged?.status === 'review') await this.outbox.announce({ type: 'offer.held', offerId });
    if (judged?.urgent) await this.outbox.announce({ type: 'offer.worrying', offerId, confidant: 0 });
    if (judged?.confidant) {
      await this.members.contactInAppOnly(offer.helperId);
      await this.outbox.announce({ type: 'offer.worrying', offerId, confidant: 1 });
    }
  }

  private async checked(published: PublishedOffer): Promise<OfferDraft & { readonly areaId: string }> {
    const activityIds = [...new Set(published.activityIds)];
    if (activityIds.length < 1 || activityIds.length > MAX_ACTIVITIES) {
      throw new Problem('offer.activities', { field: 'activityIds', params: { most: MAX_ACTIVITIES } });
    }
    const unknown = activityIds.findIndex((id) => !this.activities.find(id));
    if (unknown >= 0) throw new Problem('activity.unknown', { field: `activityIds.${unknown}` });
    const { maxActive, availability, reach } = published;
    if (maxActive < 1 || maxActive > MAX_ACTIVE)
      throw new Problem('offer.max-active', { field: 'maxActive', params: { most: MAX_ACTIVE } });
    if (availability.length > MAX_AVAILABILITY) {
      throw new Problem('slots.too-many', { field: 'availability', params: { most: MAX_AVAILABILITY } });
    }
    const { timeZone } = await this.communities.current();
    availability.forEach((slot, index) => {
      validateSlot(slot, `availability.${index}`, { now: this.clock.now(), timeZone });
    });
    const { pc4, areaId } = await this.communities.placeOf(published.postcode);
    const title = requiredText(published.title, 'title', 120);
    const text = requiredText(published.text, 'text', 4_000);
    return { title, text, activityIds, pc4, areaId, reach, availability, maxActive };
  }
}
