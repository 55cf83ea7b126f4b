import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A renewed request begins anew: whom its rounds asked before that does not count towards how many it may ask. */
export class WaveRenewal1790000000061 implements MigrationInterface {
  name = 'WaveRenewal1790000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table wave add column before_renewal boolean not null default false');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
