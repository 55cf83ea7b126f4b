import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public figures count, without reading a table from end to end. */
export class Figures1790000000021 implements MigrationInterface {
  name = 'Figures1790000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index member_joined_at_status_idx on member (community_id, joined_at, status);
      create index match_created_at_status_request_id_idx on match (community_id, created_at, status, request_id);
      create index offer_open_helper_idx on offer (community_id, helper_id) where status = 'open';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
