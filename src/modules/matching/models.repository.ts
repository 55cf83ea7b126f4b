import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { newId } from '#kernel/ids.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';
import type { CalibrationReport, MatchingModel, Model } from './learning.js';
import { MatchingModelEntity } from './matching-model.entity.js';

const BETTER = 'better';

/** What was learnt, as rows. Everything runs in the caller's unit of work. */
@Injectable()
export class ModelsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** One look-up, each time that something is scored: going back counts at once, in every process. */
  async inUse(): Promise<Model | null> {
    const [row] = await this.work.db.query<Model[]>(
      'select version, bias, weights from matching_model where community_id = $1 and in_use',
      [this.work.communityId],
    );
    return row ?? null;
  }

  /** From here to the end of the transaction nobody else learns or changes what is in use. */
  async hold(): Promise<void> {
    await this.work.db.query(`select pg_advisory_xact_lock(hashtext('matching_model'), hashtext($1))`, [this.work.communityId]);
  }

  /** The same, for who need not do it when someone else does. */
  async holdOrLeave(): Promise<boolean> {
    const [row] = await this.work.db.query<{ held: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtext('matching_model'), hashtext($1)) as held`,
      [this.work.communityId],
    );
    return row?.held === true;
  }

  find(version: string): Promise<MatchingModel | null> {
    const { communityId, db } = this.work;
    return db.findOneBy(MatchingModelEntity, { communityId, version });
  }

  /** The newest that predicted better than the one before it. */
  newestBetter(): Promise<MatchingModel | null> {
    const { communityId, db } = this.work;
    return db.findOne(MatchingModelEntity, {
      where: { communityId, verdict: BETTER },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** What was looked at last, whatever came of it. */
  lastLook(): Promise<MatchingModel | null> {
    const { communityId, db } = this.work;
    return db.findOne(MatchingModelEntity, { where: { communityId }, order: { lookedAt: 'DESC', id: 'DESC' } });
  }

  async looked(id: string, lookedAt: Date): Promise<void> {
    await this.work.db.update(MatchingModelEntity, { communityId: this.work.communityId, id }, { lookedAt });
  }

  /** Of attempts that came to nothing only the newest is kept. Returns its id. */
  async insert(model: Model, report: CalibrationReport, now: Date): Promise<string> {
    const { communityId, db } = this.work;
    await db.delete(MatchingModelEntity, { communityId, verdict: Not(BETTER) });
    const id = newId();
    await db.insert(MatchingModelEntity, {
      ...{ communityId, id, ...model, verdict: report.verdict, report, inUse: false },
      ...{ createdAt: now, lookedAt: now, usedAt: null, leftAt: null, leftById: null },
    });
    return id;
  }

  /** This one from now on; null: none, which is the prior. */
  async use(id: string | null, { now, byId }: { now: Date; byId: string | null }): Promise<void> {
    const { communityId, db } = this.work;
    await db.update(MatchingModelEntity, { communityId, inUse: true }, { inUse: false, leftAt: now, leftById: byId });
    if (id === null) return;
    const used = { inUse: true, usedAt: now, leftAt: null, leftById: null };
    await db.update(MatchingModelEntity, { communityId, id }, used);
  }

  page(page: PageRequest): Promise<Page<MatchingModel>> {
    return readPage(this.better(), 'model', page);
  }

  count(): Promise<number> {
    return this.better().getCount();
  }

  private better() {
    const { communityId, db } = this.work;
    return db
      .createQueryBuilder(MatchingModelEntity, 'model')
      .where('model.communityId = :communityId and model.verdict = :better', { communityId, better: BETTER });
  }
}
