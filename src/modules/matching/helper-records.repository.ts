import { Injectable } from '@nestjs/common';
import { days, later } from '#kernel/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';

/** Who was asked after this instant rests; where nobody rests, not even who was asked a moment ago by another process. */
export function restSince({ restDays }: { readonly restDays: number }, now: Date): Date {
  return restDays === 0 ? new Date(Date.UTC(9999, 0)) : later(now, -days(restDays));
}

/** What counts as lately, for the score. */
export const LATELY_DAYS = 30;

/** What is counted of helpers, as rows. Everything runs in the caller's unit of work, which holds the members. */
@Injectable()
export class HelperRecordsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** When each of these was asked last; who never was is not in it. */
  async lastAsked(helperIds: readonly string[]): Promise<Map<string, Date>> {
    const { communityId, db } = this.work;
    const rows = await db.query<{ id: string; at: Date }[]>(
      'select id, last_asked_at as at from helper_record where community_id = $1 and id = any($2)',
      [communityId, [...helperIds]],
    );
    return new Map(rows.map((row) => [row.id, row.at]));
  }

  async asked(helperIds: readonly string[], now: Date): Promise<void> {
    if (helperIds.length === 0) return;
    await this.work.db.query(
      `insert into helper_record (community_id, id, asked, answered, asked_lately, last_asked_at)
       select $1, helper, 1, 0, array[$3::timestamptz], $3::timestamptz from unnest($2::uuid[]) as helper
       on conflict (community_id, id) do update
          set asked = helper_record.asked + 1, last_asked_at = excluded.last_asked_at,
              asked_lately = array(select at from unnest(helper_record.asked_lately) as at
                                    where at > excluded.last_asked_at - make_interval(days => $4)) || excluded.asked_lately`,
      [this.work.communityId, [...helperIds], now, LATELY_DAYS],
    );
  }

  /** What they were asked is no longer needed, and they had no time to answer: it does not count against them; that they were asked does. */
  async notAsked(helperIds: readonly string[]): Promise<void> {
    if (helperIds.length === 0) return;
    await this.work.db.query(
      'update helper_record set asked = greatest(answered, asked - 1) where community_id = $1 and id = any($2)',
      [this.work.communityId, [...helperIds]],
    );
  }

  async answered(helperId: string): Promise<void> {
    // An answer to what was no longer asked is one to a question, too.
    await this.work.db.query(
      'update helper_record set answered = answered + 1, asked = greatest(asked, answered + 1) where community_id = $1 and id = $2',
      [this.work.communityId, helperId],
    );
  }
}
