import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/work.js';
import { Sweeps } from './sweeps.js';

/** So long can be looked up what was done. What failed stays until someone has replayed it. */
const DONE_KEPT = '30 days';
/** Keys count for a day; see `Once`. */
const KEYS_KEPT = '1 day';

/** What the platform itself leaves behind, on the database's clock. First deliveries, then the events that have none left. */
@Injectable()
export class PlatformSweeps {
  constructor(
    private readonly work: UnitOfWork,
    sweeps: Sweeps,
  ) {
    for (const [kind, statement] of Object.entries(statements)) {
      sweeps.add({ kind, remove: (most) => this.remove(statement, most) });
    }
  }

  private remove(statement: string, most: number): Promise<number> {
    return this.work.asSystem(async () => {
      const [, count] = await this.work.db.query<[unknown[], number]>(statement, [most]);
      return count;
    });
  }
}

const statements = {
  deliveries: `
    delete from delivery where (community_id, id) in (
      select community_id, id from delivery where state = 'done' and done_at < now() - interval '${DONE_KEPT}'
       order by done_at limit $1 for update skip locked)`,
  events: `
    delete from outbox where (community_id, id) in (
      select community_id, id from outbox
       where dispatched_at < now() - interval '${DONE_KEPT}'
         and not exists (select from delivery where delivery.community_id = outbox.community_id and delivery.event_id = outbox.id)
       order by dispatched_at limit $1 for update skip locked)`,
  'idempotency keys': `
    delete from idempotency where (community_id, id) in (
      select community_id, id from idempotency where created_at < now() - interval '${KEYS_KEPT}'
       order by created_at limit $1)`,
};
