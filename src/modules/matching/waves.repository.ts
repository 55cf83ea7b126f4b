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

  /** How many were asked: over all rounds of a request since it was opened, or renewed, and by the round before this one. */
  async askedBefore(requestId: string, number: number): Promise<{ readonly soFar: number; readonly byLast: number | null }> {
    const [row] = await this.work.db.query<{ soFar: number; byLast: number | null }[]>(
      `select coalesce(sum(asked) filter (where not before_renewal), 0)::int as "soFar",
              max(asked) filter (where number = $3 - 1) as "byLast"
         from wave where community_id = $1 and request_id = $2`,
      [this.work.communityId, requestId, number],
    );
    return row ?? { soFar: 0, byLast: null };
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

  /** When the next round of each of these requests goes out. */
  async nextOf(requestIds: readonly string[]): Promise<Map<string, Date>> {
    if (requestIds.length === 0) return new Map();
    const { communityId, db } = this.work;
    const rows = await db.findBy(WaveEntity, { communityId, requestId: In([...requestIds]), startedAt: IsNull() });
    return new Map(rows.map((row) => [row.requestId, row.dueAt]));
  }
}
