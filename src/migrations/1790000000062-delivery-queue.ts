import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person waits for is handed out before what may wait. A worker of before this knows no queues: its deliveries go first. */
export class DeliveryQueue1790000000062 implements MigrationInterface {
  name = 'DeliveryQueue1790000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table delivery add column queue text not null default 'now';
      drop index delivery_due_idx;
      create index delivery_due_idx on delivery (queue, next_at) where state in ('pending', 'enqueued')`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
