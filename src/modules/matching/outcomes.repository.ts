import { Injectable } from '@nestjs/common';
import { later } from '#kernel/clock.js';
import type { Outcome } from '#matching/calibration.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { isWhole, MOST_OUTCOMES, SETTLED_MILLIS, SILENT_MILLIS } from './learning.js';

/**
 * The newest questions to helpers whose end is known, by the newest answer to each (docs/decisions/0008):
 * - not now, never, or silence for three days: not well;
 * - a yes that was taken back, or came to nothing: not well;
 * - a yes that went well: well. So is a yes that was not needed in the end, and one of which nobody said within a month how it went: they
 *   tell as much about saying yes, and leaving them out would keep every no beside a part of the yeses;
 * - left out: who was no longer needed before they answered, a yes that is under way, and what is to be asked anew.
 */
const ENDED = `
  with asked as materialized (
    select id, features, status, asked_at
      from suggestion
     where community_id = $1 and asked_at is not null and asked_at < $2 and status in ('asked', 'lapsed', 'answered')
     order by asked_at desc
     limit $5),
  ended as (
    select asked.id, asked.features, asked.asked_at,
           case when asked.status <> 'answered' then case when asked.asked_at < $3 then false end
                when answer.answer <> 'yes' or answer.status = 'withdrawn' then false
                when answer.went_well is not null then answer.went_well
                when answer.status in ('reserve', 'thanked') or answer.created_at < $4 then true end as well
      from asked
      left join lateral (
        select a.answer, a.status, a.went_well, a.created_at from response a
         where a.community_id = $1 and a.suggestion_id = asked.id order by a.created_at desc, a.id desc limit 1) as answer on true)
  select id, features, well from ended where well is not null`;

/** What came of asking, as rows. Everything runs in the caller's unit of work. */
@Injectable()
export class OutcomesRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Those that this version of the program can read. */
  async ended(now: Date): Promise<Outcome[]> {
    const { communityId, db } = this.work;
    const [silent, settled] = [later(now, -SILENT_MILLIS), later(now, -SETTLED_MILLIS)];
    const rows = await db.query<Outcome[]>(ENDED, [communityId, now, silent, settled, MOST_OUTCOMES]);
    return rows.filter(({ features }) => isWhole(features));
  }
}
