import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { newId } from '#kernel/ids.js';
import { findRows, insertRows } from '../../platform/database/rows.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { WaveEntity } from './suggestion.entity.js';

export interface Wave {
  readonly requestId: string;
  readonly number: number;
  readonly dueAt: Date;
  readonly startedAt: Date | null;
  readonly asked: number;
}

/** Rounds of asking as rows. Everything runs in the caller's unit of work, with the request locked. */
@Injectable()
export class WavesRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** The newest round of a request. */
  async last(requestId: string): Promise<Wave | null> {
    const { communityId, db } = this.work;
    const newest = 'where community_id = $1 and request_id = $2 order by number desc limit 1';
    return (await findRows(db, WaveEntity, newest, [communityId, requestId]))[0] ?? null;
  }

  async plan(requestId: string, number: number, dueAt: Date): Promise<void> {
    const { communityId, db } = this.work;
    await insertRows(db, WaveEntity, [{ communityId, id: newId(), requestId, number, dueAt, startedAt: null, asked: 0 }]);
  }

  /** One that is held at once. */
  async begin(requestId: string, number: number, now: Date): Promise<void> {
    const { communityId, db } = this.work;
    await insertRows(db, WaveEntity, [{ communityId, id: newId(), requestId, number, dueAt: now, startedAt: now, asked: 0 }]);
  }

  async move(requestId: string, number: number, dueAt: Date): Promise<void> {
    await this.work.db.update(WaveEntity, { communityId: this.work.communityId, requestId, number }, { dueAt });
  }

  /** True for the one who starts it; false when it was started before. */
  async start(requestId: string, number: number, now: Date): Promise<boolean> {
    const { communityId, db } = this.work;
    const updated = await db.update(WaveEntity, { communityId, requestId, number, startedAt: IsNull() }, { startedAt: now });
    return updated.affected === 1;
  }

  async countAsked(requestId: string, number: number, asked: number): Promise<void> {
    await this.work.db.query('update wave set asked = $4 where community_id = $1 and request_id = $2 and number = $3', [
      ...[this.work.communityId, requestId, number, asked],
    ]);
  }

  /** Over all rounds of a request since it was opened, or renewed: how many were asked, and whether it was told that there is nobody. */
  async before(requestId: string): Promise<{ readonly asked: number; readonly isTold: boolean }> {
    const [row] = await this.work.db.query<{ asked: number; isTold: boolean }[]>(
      `select coalesce(sum(asked), 0)::int as asked, coalesce(bool_or(told), false) as "isTold"
         from wave where community_id = $1 and request_id = $2 and not before_renewal`,
      [this.work.communityId, requestId],
    );
    return row ?? { asked: 0, isTold: false };
  }

  /** In this round nobody could be asked. */
  async tell(requestId: string, number: number): Promise<void> {
    await this.work.db.update(WaveEntity, { communityId: this.work.communityId, requestId, number }, { told: true });
  }

  /** Someone said yes: comes it to nothing, it is told anew that there is nobody. */
  async tellAnew(requestId: string): Promise<void> {
    await this.work.db.query('update wave set told = false where community_id = $1 and request_id = $2 and told', [
      ...[this.work.communityId, requestId],
    ]);
  }

  /** The rounds that were held before this instant no longer count. A second run changes nothing. */
  async renewed(requestId: string, renewedAt: Date): Promise<void> {
    const { communityId, db } = this.work;
    await db.update(
      WaveEntity,
      { communityId, requestId, beforeRenewal: false, startedAt: LessThan(renewedAt) },
      { beforeRenewal: true },
    );
  }

  /** Open requests of which rounds were held and none is planned: those after this one, in the order of their ids. */
  async atRest(after: string | null, most: number): Promise<string[]> {
    const rows = await this.work.db.query<{ id: string }[]>(
      `select r.id from request r
        cross join lateral (
          select started_at from wave where community_id = $1 and request_id = r.id order by number desc limit 1) as last
        where r.community_id = $1 and r.status = 'open' and ($2::uuid is null or r.id > $2) and last.started_at is not null
        order by r.id limit $3`,
      [this.work.communityId, after, most],
    );
    return rows.map((row) => row.id);
  }

  /** When the next round of each of these requests goes out. */
  async nextOf(requestIds: readonly string[]): Promise<Map<string, Date>> {
    if (requestIds.length === 0) return new Map();
    const { communityId, db } = this.work;
    const rows = await db.findBy(WaveEntity, { communityId, requestId: In([...requestIds]), startedAt: IsNull() });
    return new Map(rows.map((row) => [row.requestId, row.dueAt]));
  }
}
