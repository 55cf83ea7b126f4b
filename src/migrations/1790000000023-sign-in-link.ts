import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mail with a code also carries a link. An older version makes codes without one while this one is rolled out. */
export class SignInLink1790000000023 implements MigrationInterface {
  name = 'SignInLink1790000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sign_in_code add column token bytea;
      alter table sign_in_code add column token_hash bytea;
      alter table sign_in_code add column community_slug text;
      alter table sign_in_code add column next bytea;
      create unique index sign_in_code_token_hash_idx on sign_in_code (token_hash);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
