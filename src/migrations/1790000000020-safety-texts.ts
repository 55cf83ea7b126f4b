import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In which languages a community speaks, and its own words about what is safe. Those are public, as the community is: read above
 * the communities too, and written by commands on the server.
 */
export class SafetyTexts1790000000020 implements MigrationInterface {
  name = 'SafetyTexts1790000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table community add column languages text array not null default '{nl-simple,nl,en}';

      create table safety_text (
        community_id uuid not null,
        id uuid not null,
        topic text not null,
        language text not null,
        text text not null,
        constraint safety_text_topic_check check (topic in ('money', 'keys', 'car', 'insurance', 'vog', 'home', 'contact')),
        constraint safety_text_language_check check (language in ('nl-simple', 'nl', 'en')),
        constraint safety_text_pk primary key (community_id, id),
        constraint safety_text_community_fk foreign key (community_id) references community (id)
      );
      create unique index safety_text_topic_language_idx on safety_text (community_id, topic, language);

      alter table safety_text enable row level security;
      alter table safety_text force row level security;
      grant select, insert, update, delete on safety_text to omzien_maintenance;
      create policy maintenance on safety_text to omzien_maintenance
        using (current_user = 'omzien_maintenance') with check (current_user = 'omzien_maintenance');
      grant select on safety_text to omzien_app, omzien_system;
      create policy community on safety_text for select to omzien_app
        using (community_id = nullif(current_setting('omzien.community', true), '')::uuid);
      create policy everyone on safety_text for select to omzien_system using (current_user = 'omzien_system');
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
