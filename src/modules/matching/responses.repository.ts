import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { findRows } from '../../platform/database/rows.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { ResponseEntity } from './suggestion.entity.js';
import type { Response, ResponseStatus } from './response.js';

/** Responses as rows. Everything runs in the caller's unit of work. */
@Injectable()
export class ResponsesRepository {
  constructor(private readonly work: UnitOfWork) {}

  async insert(response: Omit<ResponseEntity, 'communityId'>): Promise<void> {
    await this.work.db.insert(ResponseEntity, { communityId: this.work.communityId, ...response });
  }

  async byIds(ids: readonly string[]): Promise<Response[]> {
    if (ids.length === 0) return [];
    const { communityId, db } = this.work;
    return db.findBy(ResponseEntity, { communityId, id: In([...ids]) });
  }

  lockById(id: string): Promise<ResponseEntity | null> {
    const { communityId, db } = this.work;
    return db.findOne(ResponseEntity, { where: { communityId, id }, lock: { mode: 'for_no_key_update' } });
  }

  /** The helper's answer that stands. */
  standing(requestId: string, helperId: string): Promise<Response | null> {
    const { communityId, db } = this.work;
    return db.findOneBy(ResponseEntity, { communityId, requestId, helperId, status: Not('withdrawn') });
  }

  /** The helper's answers that stand, to any of these requests. */
  standingTo(requestIds: readonly string[], helperId: string): Promise<Response[]> {
    if (requestIds.length === 0) return Promise.resolve([]);
    const { communityId, db } = this.work;
    return db.findBy(ResponseEntity, { communityId, requestId: In([...requestIds]), helperId, status: Not('withdrawn') });
  }

  /** Whoever gave an answer to this request that stands. */
  async helpersOf(requestId: string): Promise<Set<string>> {
    const rows = await this.work.db.query<{ id: string }[]>(
      `select helper_id as id from response where community_id = $1 and request_id = $2 and status <> 'withdrawn'`,
      [this.work.communityId, requestId],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Everyone who said yes to these requests, the first first. */
  ofRequests(requestIds: readonly string[]): Promise<Response[]> {
    if (requestIds.length === 0) return Promise.resolve([]);
    const { communityId, db } = this.work;
    const yes = `where community_id = $1 and request_id = any($2) and answer = 'yes' order by created_at, id limit 500`;
    return findRows(db, ResponseEntity, yes, [communityId, requestIds]);
  }

  async isUnderWay(id: string): Promise<boolean> {
    const rows = await this.work.db.query<unknown[]>(
      `select from response a join request r on r.community_id = a.community_id and r.id = a.request_id
        where a.community_id = $1 and a.id = $2 and a.answer = 'yes' and a.status in ('given', 'chosen', 'reserve')
          and a.went_well is null and r.status in ('open', 'matched')`,
      [this.work.communityId, id],
    );
    return rows.length > 0;
  }

  async setStatus(ids: readonly string[], status: ResponseStatus): Promise<void> {
    if (ids.length === 0) return;
    const { communityId, db } = this.work;
    await db.update(ResponseEntity, { communityId, id: In([...ids]) }, { status });
  }

  async setMessage(id: string, message: string): Promise<void> {
    await this.work.db.update(ResponseEntity, { communityId: this.work.communityId, id }, { message });
  }

  async setOutcome(id: string, wentWell: boolean): Promise<void> {
    await this.work.db.update(ResponseEntity, { communityId: this.work.communityId, id }, { wentWell });
  }
}
