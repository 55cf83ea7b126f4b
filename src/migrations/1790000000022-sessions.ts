import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What someone sees of where they are signed in: on what kind of device, and when it was last used. */
export class Sessions1790000000022 implements MigrationInterface {
  name = 'Sessions1790000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session add column last_seen_at timestamptz;
      alter table session add column device text;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
