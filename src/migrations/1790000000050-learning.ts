import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the engine learned: the newest attempt of each community, and every model that predicted better than the one before it. One of
 * them is in use, or none: then it is the prior. And an index on when helpers were asked, which is what is learnt from; what was only
 * proposed is not in it, and that is most of the table.
 */
export class Learning1790000000050 implements MigrationInterface {
  name = 'Learning1790000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching_model (
        community_id uuid not null,
        id uuid not null,
        version text not null,
        verdict text not null,
        bias double precision not null,
        weights jsonb not null,
        report jsonb not null,
        in_use boolean not null,
        created_at timestamptz not null,
        looked_at timestamptz not null,
        used_at timestamptz,
        left_at timestamptz,
        left_by_id uuid,
        constraint matching_model_verdict_check check (verdict in ('better', 'not-better', 'too-few-outcomes')),
        constraint matching_model_in_use_check check (not in_use or verdict = 'better'),
        constraint matching_model_pk primary key (community_id, id),
        constraint matching_model_left_by_id_fk foreign key (community_id, left_by_id) references member (community_id, id)
      );
      create unique index matching_model_version_idx on matching_model (community_id, version);
      create index matching_model_created_at_id_idx on matching_model (community_id, created_at, id);
      create index matching_model_left_by_id_idx on matching_model (community_id, left_by_id);
      create unique index matching_model_in_use_idx on matching_model (community_id) where in_use;
      create index suggestion_asked_idx on suggestion (community_id, asked_at, helper_id) where asked_at is not null;

      alter table matching_model enable row level security;
      alter table matching_model force row level security;
      grant select, insert, update, delete on matching_model to omzien_maintenance, omzien_app;
      create policy maintenance on matching_model to omzien_maintenance
        using (current_user = 'omzien_maintenance') with check (current_user = 'omzien_maintenance');
      create policy community on matching_model to omzien_app
        using (community_id = nullif(current_setting('omzien.community', true), '')::uuid)
        with check (community_id = nullif(current_setting('omzien.community', true), '')::uuid);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
