import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which language someone reads the screens and their mail. Null: it was never chosen. */
export class ScreenLanguage1790000000025 implements MigrationInterface {
  name = 'ScreenLanguage1790000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table member add column screen_language text
        constraint member_screen_language_check check (screen_language in ('nl-simple', 'nl', 'en'));
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
