import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When the helper of an offer can stands with it in one text: retrieval reads it by the thousand. Workers fill it in for what is there (and
 * for what an older process changes meanwhile), since they understand every offer anew when their words change; until then it is put together
 * of `offer_slot`.
 */
export class OfferTimes1790000000064 implements MigrationInterface {
  name = 'OfferTimes1790000000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table offer add column times text');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
