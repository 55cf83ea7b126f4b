import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What keeps the ledger small and quick to look at: failed deliveries by when, and rows past their time by age. */
export class Operations1790000000010 implements MigrationInterface {
  name = 'Operations1790000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index delivery_failed_idx on delivery (community_id, next_at, id) where state = 'failed';
      create index delivery_done_idx on delivery (done_at) where state = 'done';
      create index outbox_dispatched_idx on outbox (dispatched_at) where dispatched_at is not null;
      create index idempotency_created_at_idx on idempotency (community_id, created_at);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
