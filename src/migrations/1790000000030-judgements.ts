import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What coordinators do: written once, never changed, read by coordinators and administrators only. And what they write to the
 * person whose request or offer it is, encrypted where it stands and in the message.
 */
export class Judgements1790000000030 implements MigrationInterface {
  name = 'Judgements1790000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        community_id uuid not null,
        id uuid not null,
        actor_id uuid not null,
        action text not null,
        subject_type text not null,
        subject_id uuid not null,
        reason bytea,
        created_at timestamptz not null,
        constraint audit_entry_pk primary key (community_id, id),
        constraint audit_entry_actor_id_fk foreign key (community_id, actor_id) references member(community_id, id)
      );
      create index audit_entry_actor_id_idx on audit_entry (community_id, actor_id);
      create index audit_entry_created_at_id_idx on audit_entry (community_id, created_at, id);
      create index audit_entry_subject_id_created_at_id_idx on audit_entry (community_id, subject_id, created_at, id);

      alter table audit_entry enable row level security;
      alter table audit_entry force row level security;
      grant select, insert, update, delete on audit_entry to omzien_maintenance;
      create policy maintenance on audit_entry to omzien_maintenance
        using (current_user = 'omzien_maintenance') with check (current_user = 'omzien_maintenance');
      grant select, insert on audit_entry to omzien_app;
      create policy read on audit_entry for select to omzien_app using (${SAME_COMMUNITY} and ${AT_THE_DESK});
      create policy act on audit_entry for insert to omzien_app
        with check (${SAME_COMMUNITY} and actor_id = ${ME} and ${AT_THE_DESK});

      alter table request add column desk_note bytea;
      alter table offer add column desk_note bytea;
      alter table notification add column note bytea;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

const SAME_COMMUNITY = `community_id = nullif(current_setting('omzien.community', true), '')::uuid`;
const ME = `nullif(current_setting('omzien.member', true), '')::uuid`;
const AT_THE_DESK = `exists (
  select from member_role
   where member_role.community_id = nullif(current_setting('omzien.community', true), '')::uuid
     and member_role.member_id = ${ME} and member_role.role in ('coordinator', 'administrator'))`;
