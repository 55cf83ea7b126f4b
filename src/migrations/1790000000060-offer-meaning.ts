import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the words of an offer state (times, allergies, what is not done) stands beside what it means, and by which words and kinds of
 * help it was understood: when those change, workers understand it anew. What is there already is understood by them, too.
 */
export class OfferMeaning1790000000060 implements MigrationInterface {
  name = 'OfferMeaning1790000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table offer add column stated jsonb, add column meaning_version text not null default '';
      create index offer_meaning_version_idx on offer (community_id, meaning_version) where status <> 'withdrawn';
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
