import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#kernel/ids.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { OfferActivityEntity, OfferEntity, OfferSlotEntity } from './offer.entity.js';
import type { Offer, OfferStatus, OfferMeaning } from './offer.js';

/** Offers as rows. Everything runs in the caller's unit of work. */
@Injectable()
export class OffersRepository {
  constructor(private readonly work: UnitOfWork) {}

  async insert(offer: Offer, meaning: OfferMeaning): Promise<void> {
    await this.work.db.insert(OfferEntity, { ...toRow(offer), ...meaningRow(meaning) });
    await this.insertParts(offer);
  }

  async update(offer: Offer, meaning: OfferMeaning): Promise<void> {
    const { communityId, id } = offer;
    await this.work.db.update(OfferEntity, { communityId, id }, { ...toRow(offer), ...meaningRow(meaning) });
    await this.work.db.delete(OfferSlotEntity, { communityId, offerId: id });
    await this.work.db.delete(OfferActivityEntity, { communityId, offerId: id });
    await this.insertParts(offer);
  }

  async setStatus({ communityId, id, status, deskNote, pausedUntil, rests, updatedAt }: Offer): Promise<void> {
    await this.work.db.update(OfferEntity, { communityId, id }, { status, deskNote, pausedUntil, rests, updatedAt });
  }

  async byIds(ids: readonly string[]): Promise<Offer[]> {
    if (ids.length === 0) return [];
    const { communityId, db } = this.work;
    return this.withParts(await db.findBy(OfferEntity, { communityId, id: In([...ids]) }));
  }

  async lockById(id: string): Promise<Offer | null> {
    const { communityId, db } = this.work;
    const row = await db.findOne(OfferEntity, { where: { communityId, id }, lock: { mode: 'for_no_key_update' } });
    return row && ((await this.withParts([row]))[0] ?? null);
  }

  /** Of a helper, in one order so that nobody waits in a circle; nobody else changes them before this transaction ends. */
  async lockOwn(helperId: string, status: readonly OfferStatus[]): Promise<Offer[]> {
    const { communityId, db } = this.work;
    const where = { communityId, helperId, status: In([...status]) };
    return this.withParts(await db.find(OfferEntity, { where, order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } }));
  }

  /** Of a helper, what is open. */
  async allOpenOf(helperId: string): Promise<Offer[]> {
    const { communityId, db } = this.work;
    return this.withParts(
      await db.find(OfferEntity, { where: { communityId, helperId, status: 'open' }, order: { id: 'ASC' } }),
    );
  }

  countRunning(helperId: string): Promise<number> {
    const { communityId, db } = this.work;
    return db.countBy(OfferEntity, { communityId, helperId, status: In(['open', 'paused', 'review']) });
  }

  async withParts(rows: readonly OfferEntity[]): Promise<Offer[]> {
    if (rows.length === 0) return [];
    const { communityId, db } = this.work;
    const offerId = In(rows.map((row) => row.id));
    const slots = groupBy(await db.find(OfferSlotEntity, { where: { communityId, offerId }, order: { id: 'ASC' } }));
    const activities = groupBy(await db.find(OfferActivityEntity, { where: { communityId, offerId }, order: { id: 'ASC' } }));
    return rows.map((row) => toOffer(row, slots.get(row.id) ?? [], activities.get(row.id) ?? []));
  }

  async textsOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.work.db.query<{ id: string; words: string }[]>(
      `select id, title || E'\\n' || text as words from offer where community_id = $1 and id = any($2)`,
      [this.work.communityId, [...ids]],
    );
    return new Map(rows.map(({ id, words }) => [id, words]));
  }

  /** Of these, the ones that are open and not full. */
  async withRoom(ids: readonly string[], taken: '' | 'order by id for share' = ''): Promise<Set<string>> {
    const rows = await this.work.db.query<{ id: string }[]>(
      `select id from offer where community_id = $1 and id = any($2) and status = 'open' and active < max_active ${taken}`,
      [this.work.communityId, [...ids]],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** With which open offer a helper would do one of these, one with room first. */
  async openOf(helperId: string, activities: readonly string[]): Promise<string | null> {
    const [row] = await this.work.db.query<{ id: string }[]>(
      `select o.id from offer o
        where o.community_id = $1 and o.helper_id = $2 and o.status = 'open'
          and exists (select from offer_activity a where a.community_id = $1 and a.offer_id = o.id and a.activity = any($3))
        order by o.active >= o.max_active, o.id limit 1`,
      [this.work.communityId, helperId, [...activities]],
    );
    return row?.id ?? null;
  }

  async countHelpers(): Promise<number> {
    const [row] = await this.work.db.query<{ count: number }[]>(
      `select count(distinct helper_id)::int as count from offer where community_id = $1 and status = 'open'`,
      [this.work.communityId],
    );
    return row?.count ?? 0;
  }

  /** Keeps what an offer means. Returns whether it means something else than before. */
  async setMeaning(id: string, { concepts, stated, times, version }: OfferMeaning): Promise<boolean> {
    const { communityId, db } = this.work;
    const meaning = [communityId, id, JSON.stringify(concepts), stated && JSON.stringify(stated), times];
    const [before] = await db.query<{ otherwise: boolean }[]>(
      `select (concepts, stated, times) is distinct from ($3::jsonb, $4::jsonb, $5::text) as otherwise
         from offer where community_id = $1 and id = $2`,
      meaning,
    );
    await db.query(
      'update offer set concepts = $3, stated = $4, times = $5, meaning_version = $6 where community_id = $1 and id = $2',
      [...meaning, version],
    );
    return before?.otherwise ?? false;
  }

  /**
   * Those that can be found and were understood otherwise, taken, but for those that others have; in two looks at the index, before
   * and behind this version.
   */
  async withOtherMeaning(version: string, most: number): Promise<Offer[]> {
    const { communityId, db } = this.work;
    const rows = await db.query<{ id: string }[]>(
      `select id from offer where community_id = $1 and status <> 'withdrawn' and (meaning_version < $2 or meaning_version > $2)
        order by meaning_version limit $3 for no key update skip locked`,
      [communityId, version, most],
    );
    return this.byIds(rows.map(({ id }) => id));
  }

  async changeActive(id: string, by: 1 | -1): Promise<void> {
    await this.work.db.query('update offer set active = greatest(0, active + $3) where community_id = $1 and id = $2', [
      this.work.communityId,
      id,
      by,
    ]);
  }

  private async insertParts({ communityId, id: offerId, availability, activityIds, reach, pc4 }: Offer): Promise<void> {
    const { db } = this.work;
    if (availability.length > 0) {
      await db.insert(
        OfferSlotEntity,
        availability.map((slot) => ({ communityId, id: newId(), offerId, ...slot })),
      );
    }
    await db.insert(
      OfferActivityEntity,
      activityIds.map((activity) => ({ communityId, id: newId(), offerId, activity, reach, pc4 })),
    );
  }
}

function groupBy<T extends { offerId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.offerId, [...(groups.get(row.offerId) ?? []), row]);
  return groups;
}

function toRow({ availability: _slots, activityIds: _activities, ...plain }: Offer): Omit<OfferEntity, keyof MeaningRow> {
  return plain;
}

type MeaningRow = Pick<OfferEntity, 'concepts' | 'stated' | 'times' | 'meaningVersion'>;
const meaningRow = ({ version: meaningVersion, ...meaning }: OfferMeaning): MeaningRow => ({ ...meaning, meaningVersion });

function toOffer(
  { concepts: _concepts, stated: _stated, times: _times, meaningVersion: _version, ...row }: OfferEntity,
  slots: readonly OfferSlotEntity[],
  activities: readonly OfferActivityEntity[],
): Offer {
  return {
    ...row,
    availability: slots.map(({ date, weekday, from, to }) => ({ date, weekday, from, to })),
    activityIds: activities.map((one) => one.activity),
  };
}
