import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An offer that was paused before a coordinator looks at it comes out paused. */
export class RestingOffers1790000000066 implements MigrationInterface {
  name = 'RestingOffers1790000000066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table offer add column rests boolean not null default false');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
