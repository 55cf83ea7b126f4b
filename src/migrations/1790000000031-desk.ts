import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a request stands on the coordinator's desk, since when, until when help makes sense, and a code for it that can be said
 * over the telephone. Few requests stand on the desk at once: its index holds those only.
 */
export class Desk1790000000031 implements MigrationInterface {
  name = 'Desk1790000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table request
        add column desk text,
        add column desk_since timestamptz,
        add column needed_by date not null default '9999-12-31',
        add column reference text,
        add constraint request_desk_check check (desk in ('waiting', 'unanswered', 'in-progress'));
      create index request_desk_idx on request (community_id, desk, desk_since, id) where desk is not null;
      create index request_needed_by_id_idx on request (community_id, needed_by, id);
      create index request_reference_idx on request (community_id, reference);
    `);
    // The owner sees no rows.
    await runner.query('set local role omzien_maintenance');
    await runner.query(PLACE_ON_DESK);
    await runner.query('reset role');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

/** The last 30 bits of the id, five at a time. */
const REFERENCE = [25, 20, 15, 10, 5, 0]
  .map((shift) => `substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + ((tail.bits >> ${shift}) & 31)::int, 1)`)
  .join(' || ');

const PLACE_ON_DESK = `
  update request r
     set reference = ${REFERENCE},
         desk = place.desk,
         desk_since = case when place.desk is not null then r.updated_at end,
         needed_by = coalesce(r.when_until,
           case when r.when_kind = 'on-dates'
                then (select max(s.date) from request_slot s where s.community_id = r.community_id and s.request_id = r.id) end,
           '9999-12-31')
    from request same
   cross join lateral (select ('x' || right(same.id::text, 8))::bit(32)::bigint & 1073741823 as bits) as tail
   cross join lateral (select case
           when same.status = 'review' then 'waiting'
           when same.status = 'matched' then 'in-progress'
           when same.status <> 'open' then null
           when exists (select from response a where a.community_id = same.community_id and a.request_id = same.id
                           and a.answer = 'yes' and a.status in ('given', 'chosen', 'reserve')
                           and a.went_well is distinct from false) then 'in-progress'
           when same.visibility = 'coordinator-only' then 'unanswered' end as desk) as place
   where same.community_id = r.community_id and same.id = r.id`;
