import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../../platform/clock/clock.js';
import { insertRows } from '../../platform/database/rows.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { RequestStepEntity } from './request.entity.js';
import type { RequestStep, RequestStepCode } from './request-step.js';

/** So many steps of one request are shown; the newest. */
const SHOWN = 100;

/** What was done about requests, as rows. Everything runs in the caller's unit of work. */
@Injectable()
export class StepsRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
  ) {}

  async add(
    requestId: string,
    code: RequestStepCode,
    { count = null, byId = null }: Partial<Pick<RequestStep, 'count' | 'byId'>> = {},
  ): Promise<void> {
    const { communityId, db } = this.work;
    const createdAt = this.clock.now();
    await insertRows(db, RequestStepEntity, [{ communityId, id: newId(), requestId, code, count, byId, createdAt }]);
  }

  /** Of these requests, each one's last steps in the order in which they were taken. */
  async of(requestIds: readonly string[]): Promise<RequestStep[]> {
    if (requestIds.length === 0) return [];
    return this.work.db.query<RequestStep[]>(
      `select s.request_id as "requestId", s.code, s.created_at as at, s.count, s.by_id as "byId"
         from unnest($2::uuid[]) as one (id)
        cross join lateral (
          select * from request_step s where s.community_id = $1 and s.request_id = one.id
           order by s.created_at desc, s.id desc limit $3) as s
        order by s.created_at, s.id`,
      [this.work.communityId, [...requestIds], SHOWN],
    );
  }
}
