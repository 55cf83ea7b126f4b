import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What someone is writing, signed in or not, and how often a network address asked for something that costs. A draft is seen only
 * by who has its secret: the database asks for a hash of it, in each transaction. The system sees when drafts end, to remove them.
 */
export class Drafts1790000000024 implements MigrationInterface {
  name = 'Drafts1790000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table address_use (
        id uuid not null,
        what text not null,
        address_hash bytea not null,
        used_at timestamptz not null,
        constraint address_use_pk primary key (id)
      );
      create index address_use_what_address_hash_used_at_idx on address_use (what, address_hash, used_at);
      create index address_use_used_at_idx on address_use (used_at);

      create table draft (
        community_id uuid not null,
        id uuid not null,
        kind text not null,
        secret_hash bytea not null,
        content bytea not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        expires_at timestamptz not null,
        constraint draft_kind_check check (kind in ('request', 'offer', 'worry')),
        constraint draft_pk primary key (community_id, id),
        constraint draft_community_fk foreign key (community_id) references community (id)
      );
      create index draft_expires_at_idx on draft (expires_at);

      alter table address_use enable row level security;
      alter table address_use force row level security;
      alter table draft enable row level security;
      alter table draft force row level security;
      grant select, insert, update, delete on address_use, draft to omzien_maintenance;
      create policy maintenance on address_use to omzien_maintenance using (${AS_MAINTENANCE}) with check (${AS_MAINTENANCE});
      create policy maintenance on draft to omzien_maintenance using (${AS_MAINTENANCE}) with check (${AS_MAINTENANCE});

      grant select, insert, update, delete on address_use to omzien_system;
      create policy limits on address_use to omzien_system using (${AS_SYSTEM}) with check (${AS_SYSTEM});

      grant select, insert, update, delete on draft to omzien_app;
      create policy begin on draft for insert to omzien_app with check (${SAME_COMMUNITY});
      create policy read on draft for select to omzien_app using (${MINE});
      create policy go_on on draft for update to omzien_app using (${MINE}) with check (${MINE});
      create policy discard on draft for delete to omzien_app using (${MINE});
      grant select (community_id, id, expires_at), delete on draft to omzien_system;
      create policy sweep on draft for select to omzien_system using (${AS_SYSTEM});
      create policy sweep_away on draft for delete to omzien_system using (${AS_SYSTEM});
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}

const AS_MAINTENANCE = `current_user = 'omzien_maintenance'`;
const AS_SYSTEM = `current_user = 'omzien_system'`;
const SAME_COMMUNITY = `community_id = nullif(current_setting('omzien.community', true), '')::uuid`;
const MINE = `${SAME_COMMUNITY} and secret_hash = decode(nullif(current_setting('omzien.draft', true), ''), 'hex')`;
