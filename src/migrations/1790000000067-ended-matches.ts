import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A match of which nobody says how it went is closed, and had its place: those of before are asked about now, over some days. And a
 * question that was no longer needed before it was answered no longer counts as silence.
 */
export class EndedMatches1790000000067 implements MigrationInterface {
  name = 'EndedMatches1790000000067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index match_place_idx');
    await runner.query(
      `create unique index match_place_idx on match (community_id, request_id, place) where status <> 'fell-through'`,
    );
    // The owner sees no rows.
    await runner.query('set local role omzien_maintenance');
    await runner.query(`
      insert into outbox (community_id, id, type, payload, created_at, available_at)
      select m.community_id, gen_random_uuid(), 'match.follow-up-due',
             jsonb_build_object('matchId', m.id, 'requestId', m.request_id, 'number', 1), now(),
             date_trunc('day', now()) + interval '1 day 9 hours' + floor(random() * 5) * interval '1 day' + random() * interval '6 hours'
        from match m
       where m.status in ('introduced', 'agreed')
         and not exists (
           select from outbox o where o.community_id = m.community_id and o.type = 'match.follow-up-due'
              and o.payload ->> 'matchId' = m.id::text and o.dispatched_at is null)`);
    await runner.query(`
      update helper_record h set asked = greatest(h.answered, h.asked - s.cancelled)
        from (select community_id, helper_id, count(*)::int as cancelled from suggestion
               where status = 'cancelled' and asked_at is not null and answered_at is null group by community_id, helper_id) as s
       where s.community_id = h.community_id and s.helper_id = h.id`);
    await runner.query('reset role');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
