import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done about a request, for those concerned to read: codes, times and numbers. Added to, never changed. */
export class RequestSteps1790000000032 implements MigrationInterface {
  name = 'RequestSteps1790000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table request_step (
        community_id uuid not null,
        id uuid not null,
        request_id uuid not null,
        code text not null,
        count integer,
        by_id uuid,
        created_at timestamptz not null,
        constraint request_step_pk primary key (community_id, id),
        constraint request_step_request_id_fk foreign key (community_id, request_id) references request(community_id, id),
        constraint request_step_by_id_fk foreign key (community_id, by_id) references member(community_id, id)
      );
      create index request_step_request_id_created_at_id_idx on request_step (community_id, request_id, created_at, id);
      create index request_step_by_id_idx on request_step (community_id, by_id);

      alter table request_step enable row level security;
      alter table request_step force row level security;
      grant select, insert, update, delete on request_step to omzien_maintenance;
      create policy maintenance on request_step to omzien_maintenance
        using (current_user = 'omzien_maintenance') with check (current_user = 'omzien_maintenance');
      grant select, insert on request_step to omzien_app;
      create policy read on request_step for select to omzien_app using (${SAME_COMMUNITY});
      create policy add on request_step for insert to omzien_app with check (${SAME_COMMUNITY});
    `);
    // The owner sees no rows.
    await runner.query('set local role omzien_maintenance');
    await runner.query(`
      insert into request_step (community_id, id, request_id, code, count, by_id, created_at)
      select community_id, gen_random_uuid(), id, 'posted', null, null, created_at from request
    `);
    await runner.query('reset role');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

const SAME_COMMUNITY = `community_id = nullif(current_setting('omzien.community', true), '')::uuid`;
