import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a round was the one in which it was told that nobody could be asked: it is told once, until someone says yes. */
export class WaveTold1790000000065 implements MigrationInterface {
  name = 'WaveTold1790000000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table wave add column told boolean not null default false');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
