import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes for signing in. Made and checked above the communities; the handler that mails one reads it as the platform. */
export class SignIn1790000000003 implements MigrationInterface {
  name = 'SignIn1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_in_code (
        id uuid not null,
        email bytea not null,
        email_hash bytea not null,
        address_hash bytea not null,
        code bytea not null,
        language text not null,
        attempts integer not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint sign_in_code_pk primary key (id)
      );
      create index sign_in_code_email_hash_created_at_idx on sign_in_code (email_hash, created_at);
      create index sign_in_code_address_hash_created_at_idx on sign_in_code (address_hash, created_at);

      alter table sign_in_code enable row level security;
      alter table sign_in_code force row level security;
      grant select, insert, update, delete on sign_in_code to omzien_system, omzien_maintenance;
      create policy maintenance on sign_in_code to omzien_maintenance
        using (current_user = 'omzien_maintenance') with check (current_user = 'omzien_maintenance');
      create policy sign_in on sign_in_code to omzien_system
        using (current_user = 'omzien_system') with check (current_user = 'omzien_system');
      grant select on sign_in_code to omzien_app;
      create policy mail on sign_in_code for select to omzien_app
        using (nullif(current_setting('omzien.community', true), '')::uuid = '00000000-0000-0000-0000-000000000000');
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
