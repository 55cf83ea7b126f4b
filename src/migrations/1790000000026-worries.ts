import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What someone worries about. Anyone of a community writes one; the database shows it to the active confidants of that community,
 * to nobody else, a coordinator or who wrote it neither. What it is about is an id that nothing holds: it is not looked up for who
 * writes, so that nobody learns from the answer what there is.
 */
export class Worries1790000000026 implements MigrationInterface {
  name = 'Worries1790000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table worry (
        community_id uuid not null,
        id uuid not null,
        reference text not null,
        key_hash bytea,
        status text not null,
        text bytea not null,
        call_back bytea,
        from_id uuid,
        about_member_id uuid,
        about_request_id uuid,
        handler_id uuid,
        outcome bytea,
        created_at timestamptz not null,
        constraint worry_status_check check (status in ('new', 'claimed', 'resolved')),
        constraint worry_pk primary key (community_id, id),
        constraint worry_from_id_fk foreign key (community_id, from_id) references member (community_id, id),
        constraint worry_handler_id_fk foreign key (community_id, handler_id) references member (community_id, id)
      );
      create unique index worry_key_hash_idx on worry (community_id, key_hash);
      create index worry_from_id_idx on worry (community_id, from_id);
      create index worry_handler_id_idx on worry (community_id, handler_id);
      create index worry_created_at_id_idx on worry (community_id, created_at, id);

      alter table worry enable row level security;
      alter table worry force row level security;
      grant select, insert, update, delete on worry to omzien_maintenance;
      create policy maintenance on worry to omzien_maintenance
        using (current_user = 'omzien_maintenance') with check (current_user = 'omzien_maintenance');
      grant select, insert, update on worry to omzien_app;
      create policy raise on worry for insert to omzien_app with check (${SAME_COMMUNITY} and status = 'new');
      create policy read on worry for select to omzien_app using (${SAME_COMMUNITY} and ${CONFIDANT});
      create policy handle on worry for update to omzien_app
        using (${SAME_COMMUNITY} and ${CONFIDANT}) with check (${SAME_COMMUNITY} and ${CONFIDANT});
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

const SAME_COMMUNITY = `community_id = nullif(current_setting('omzien.community', true), '')::uuid`;
const ME = `nullif(current_setting('omzien.member', true), '')::uuid`;
const CONFIDANT = `exists (
  select from member_role
    join member on member.community_id = member_role.community_id and member.id = member_role.member_id
   where member_role.community_id = worry.community_id and member_role.member_id = ${ME}
     and member_role.role = 'confidant' and member.status = 'active')`;
