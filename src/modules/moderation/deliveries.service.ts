import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { isId } from '#kernel/ids.js';
import { requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { UnitOfWork } from '../../platform/database/work.js';
import type { Page, PageRequest } from '../../platform/graphql/connection.js';
import type { Log } from '../../platform/telemetry/log.js';
import { LOG } from '../../platform/telemetry/telemetry.module.js';
import type { DeliveryState, FailedDelivery } from './delivery.js';

interface Row {
  readonly id: string;
  readonly state: DeliveryState;
  readonly event: string;
  readonly event_at: Date;
  readonly payload: Readonly<Record<string, string | number | null>>;
  readonly handler: string;
  readonly failures: number;
  readonly error: string | null;
  readonly next_at: Date;
}

/** A row of the list: by when it failed last. */
export type ListedDelivery = FailedDelivery & { readonly createdAt: Date };

/** Work of the viewer's community that ran out of tries, and starting it again. For administrators. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** What failed for good, the latest first. */
  async failed(viewer: Viewer, { limit, after }: PageRequest): Promise<Page<ListedDelivery>> {
    const actor = requireMember(viewer, 'delivery.read');
    return this.work.run(actor, async () => {
      const { communityId, db } = this.work;
      const rows = await db.query<Row[]>(
        `${SELECT} where d.community_id = $1 and d.state = 'failed'
            and ($2::timestamptz is null or (d.next_at, d.id) < ($2, $3))
          order by d.next_at desc, d.id desc limit $4`,
        [communityId, after?.at ?? null, after?.id ?? null, limit + 1],
      );
      const items = rows.slice(0, limit).map((row) => ({ ...show(row), createdAt: row.next_at }));
      return { items, hasNextPage: rows.length > limit };
    });
  }

  async countFailed(viewer: Viewer): Promise<number> {
    const actor = requireMember(viewer, 'delivery.read');
    return this.work.run(actor, async () => {
      const [row] = await this.work.db.query<{ count: number }[]>(
        `select count(*)::int as count from delivery where community_id = $1 and state = 'failed'`,
        [this.work.communityId],
      );
      return row?.count ?? 0;
    });
  }

  /**
   * Lets it be tried again from the beginning, at once.
   * @throws Problem `delivery.unknown` when the community has no such delivery, `delivery.not-failed` when it is not waiting.
   */
  async replay(viewer: Viewer, id: string): Promise<FailedDelivery> {
    const actor = requireMember(viewer, 'delivery.replay');
    return this.work.run(actor, async () => {
      const { communityId, db } = this.work;
      const before = await this.find(id);
      const [, count] = await db.query<[unknown[], number]>(
        `update delivery set state = 'pending', failures = 0, next_at = now()
          where community_id = $1 and id = $2 and state = 'failed'`,
        [communityId, before.id],
      );
      if (count === 0) throw new Problem('delivery.not-failed');
      this.work.markAnnounced();
      this.log.warn({ deliveryId: id, handler: before.handler, memberId: actor.memberId }, 'a delivery was replayed');
      return this.find(id);
    });
  }

  /** The same answer again, for a second click. */
  async replayed(viewer: Viewer, id: string): Promise<FailedDelivery> {
    const actor = requireMember(viewer, 'delivery.replay');
    return this.work.run(actor, () => this.find(id));
  }

  private async find(id: string): Promise<FailedDelivery> {
    const { communityId, db } = this.work;
    const [row] = isId(id) ? await db.query<Row[]>(`${SELECT} where d.community_id = $1 and d.id = $2`, [communityId, id]) : [];
    if (!row) throw new Problem('delivery.unknown', { field: 'id' });
    return show(row);
  }
}

const SELECT = `
  select d.id, d.state, o.type as event, o.created_at as event_at, o.payload, d.handler, d.failures, d.error, d.next_at
    from delivery d join outbox o on o.community_id = d.community_id and o.id = d.event_id`;

function show({ event_at, next_at, payload, ...row }: Row): FailedDelivery {
  const subjects = Object.entries(payload).flatMap(([name, id]) => (typeof id === 'string' && isId(id) ? [{ name, id }] : []));
  return { ...row, eventAt: event_at, subjects, failedAt: row.state === 'failed' ? next_at : null };
}
