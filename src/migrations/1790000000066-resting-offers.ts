import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An offer that was paused before a coordinator looks at it comes out paused. And an offer is understood while it is written: those
 * that older processes changed, and left to a step that may not have come yet, are understood anew.
 */
export class RestingOffers1790000000066 implements MigrationInterface {
  name = 'RestingOffers1790000000066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table offer add column rests boolean not null default false');
    // The owner sees no rows.
    await runner.query('set local role omzien_maintenance');
    await runner.query(`update offer set rests = true where status = 'review' and paused_until > current_date`);
    await runner.query(`
      update offer set meaning_version = ''
       where status in ('draft', 'review', 'paused') or (status = 'open' and updated_at > now() - interval '1 day')`);
    await runner.query('reset role');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
