import { Injectable } from '@nestjs/common';
import { days, later } from '#kernel/clock.js';
import { AppClock } from '../clock/clock.js';
import { UnitOfWork } from '../database/work.js';
import { Sweeps } from './sweeps.js';

/** So long can be looked up what was done. What failed stays until someone has replayed it. */
const DONE_KEPT = '30 days';
/** Keys count for a day; see `Once`. */
const KEYS_KEPT = '1 day';
/** Limits look back less than this. */
const USES_KEPT = days(1);

/** What the platform itself leaves behind, on the database's clock. First deliveries, then the events that have none left. */
@Injectable()
export class PlatformSweeps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ kind: 'deliveries', remove: (most) => this.work.asSystem(() => this.remove(DELIVERIES, most)) });
    sweeps.add({ kind: 'events', remove: (most) => this.work.asSystem(() => this.remove(EVENTS, most)) });
    sweeps.add({ kind: 'address uses', remove: (most) => this.work.asSystem(() => this.removeUses(most)) });
    sweeps.add({ kind: 'idempotency keys', remove: (most) => this.removeKeys(most) });
  }

  /** Above the communities nobody sees these, so one community after the other. */
  private async removeKeys(most: number): Promise<number> {
    const communities = await this.work.asSystem(() => this.work.db.query<{ id: string }[]>('select id from community'));
    let removed = 0;
    for (const { id: communityId } of communities) {
      if (removed === most) break;
      const left = most - removed;
      removed += await this.work.run({ communityId, memberId: null }, () => this.remove(KEYS, left));
    }
    return removed;
  }

  /** On the clock that they were written by. */
  private async removeUses(most: number): Promise<number> {
    const before = later(this.clock.now(), -USES_KEPT);
    const [, count] = await this.work.db.query<[unknown[], number]>(USES, [before, most]);
    return count;
  }

  private async remove(statement: string, most: number): Promise<number> {
    const [, count] = await this.work.db.query<[unknown[], number]>(statement, [most]);
    return count;
  }
}

const DELIVERIES = `
  delete from delivery where (community_id, id) in (
    select community_id, id from delivery where state = 'done' and done_at < now() - interval '${DONE_KEPT}'
     order by done_at limit $1 for update skip locked)`;
const EVENTS = `
  delete from outbox where (community_id, id) in (
    select community_id, id from outbox
     where dispatched_at < now() - interval '${DONE_KEPT}'
       and not exists (select from delivery where delivery.community_id = outbox.community_id and delivery.event_id = outbox.id)
     order by dispatched_at limit $1 for update skip locked)`;
const KEYS = `
  delete from idempotency where (community_id, id) in (
    select community_id, id from idempotency where created_at < now() - interval '${KEYS_KEPT}'
     limit $1 for update skip locked)`;
const USES = `
  delete from address_use where id in (
    select id from address_use where used_at < $1 order by used_at limit $2 for update skip locked)`;
