import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A match of which nobody says how it went is closed, and had its place. */
export class EndedMatches1790000000067 implements MigrationInterface {
  name = 'EndedMatches1790000000067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index match_place_idx');
    await runner.query(
      `create unique index match_place_idx on match (community_id, request_id, place) where status <> 'fell-through'`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
