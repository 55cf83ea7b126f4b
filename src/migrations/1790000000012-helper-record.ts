import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the score reads of a helper's past stands in one row each, so that a request with thousands of candidates does not count
 * through all that they were ever asked. Written in the transaction that asks, and that answers. And how far an offer goes
 * stands with its activities, so that what does not come this far is not even looked at.
 */
export class HelperRecord1790000000012 implements MigrationInterface {
  name = 'HelperRecord1790000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table helper_record (
        community_id uuid not null,
        id uuid not null,
        asked integer not null,
        answered integer not null,
        asked_lately timestamptz array not null,
        last_asked_at timestamptz not null,
        constraint helper_record_pk primary key (community_id, id),
        constraint helper_record_id_fk foreign key (community_id, id) references member(community_id, id)
      );
      create index response_went_well_idx on response (community_id, helper_id, activity, requester_id) where went_well;

      alter table helper_record enable row level security;
      alter table helper_record force row level security;
      grant select, insert, update, delete on helper_record to omzien_maintenance, omzien_app;
      create policy maintenance on helper_record to omzien_maintenance
        using (current_user = 'omzien_maintenance') with check (current_user = 'omzien_maintenance');
      create policy community on helper_record to omzien_app
        using (community_id = nullif(current_setting('omzien.community', true), '')::uuid)
        with check (community_id = nullif(current_setting('omzien.community', true), '')::uuid);
    `);
    await runner.query(`
      alter table offer_activity add column reach text;
      create index offer_activity_activity_reach_pc4_offer_id_idx on offer_activity (community_id, activity, reach, pc4, offer_id);
      drop index offer_activity_activity_pc4_idx;
    `);
    // The owner sees no rows.
    await runner.query('set local role omzien_maintenance');
    await runner.query(`
      insert into helper_record (community_id, id, asked, answered, asked_lately, last_asked_at)
      select community_id, helper_id, count(*), count(answered_at),
             coalesce(array_agg(asked_at order by asked_at) filter (where asked_at > now() - interval '30 days'), '{}'), max(asked_at)
        from suggestion where asked_at is not null group by community_id, helper_id
    `);
    await runner.query(`
      update offer_activity set reach = offer.reach from offer
       where offer.community_id = offer_activity.community_id and offer.id = offer_activity.offer_id
    `);
    await runner.query('reset role');
    await runner.query('alter table offer_activity alter column reach set not null');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
