import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { UnitOfWork } from '../database/work.js';
import { Metrics } from '../metrics/metrics.js';
import type { DeliveryJob } from '../queue/queues.js';
import type { Log } from '../telemetry/log.js';
import { LOG } from '../telemetry/telemetry.module.js';
import { inTrace, newTraceId } from '../telemetry/trace.js';
import type { EventOf, EventType } from './events.js';
import { type Handler, HandlerTable } from './handler.js';
import { DeliveryEntity } from './outbox.entity.js';

/** After this many failures a delivery waits for an administrator: an hour and a quarter of trying. */
export const MAX_FAILURES = 15;

/** Seconds until the next try: 1, 2, 4, … at most 15 minutes. */
export function backOffSeconds(failures: number): number {
  return Math.min(2 ** (failures - 1), 900);
}

/** Does what a job asks for: one delivery, its effect and its mark in one transaction. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly handlers: HandlerTable,
    private readonly metrics: Metrics,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run(job: DeliveryJob): Promise<void> {
    const handler = this.handlers.named(job.handler);
    // Of another version: it is handed out again when its lease is over.
    if (!handler) return;
    const event = job.event as unknown as EventOf<EventType>;
    await inTrace(job.traceId ?? newTraceId(), async () => {
      const ended = this.metrics.jobSeconds.startTimer({ handler: handler.name });
      try {
        const memberId = handler.actsAs?.(event) ?? null;
        await this.work.run({ communityId: job.communityId, memberId }, () => this.effect(job, handler, event));
        ended({ outcome: 'done' });
      } catch (error) {
        ended({ outcome: 'failed' });
        this.log.error(
          { err: error, handler: handler.name, deliveryId: job.deliveryId },
          'a handler failed; it is tried again',
        );
        await this.recordFailure(job, error);
      }
    });
  }

  private async effect(job: DeliveryJob, handler: Handler, event: EventOf<EventType>): Promise<void> {
    const key = { communityId: job.communityId, id: job.deliveryId };
    const delivery = await this.work.db.findOne(DeliveryEntity, { where: key, lock: { mode: 'pessimistic_write' } });
    if (!delivery || delivery.state === 'done') return;
    await handler.handle(event, { eventId: job.eventId, communityId: job.communityId });
    await this.work.db.update(DeliveryEntity, key, { state: 'done', doneAt: new Date(), error: null });
  }

  /** Only the kind of failure is kept: a message could hold a person's words. */
  private async recordFailure(job: DeliveryJob, error: unknown): Promise<void> {
    const kind = error instanceof Problem ? error.code : error instanceof Error ? error.name : typeof error;
    await this.work.run({ communityId: job.communityId, memberId: null }, async () => {
      const key = { communityId: job.communityId, id: job.deliveryId };
      const delivery = await this.work.db.findOne(DeliveryEntity, { where: key, lock: { mode: 'pessimistic_write' } });
      if (!delivery || delivery.state === 'done') return;
      const failures = delivery.failures + 1;
      await this.work.db.query(
        `update delivery set failures = $3, error = $4, state = $5,
                next_at = date_trunc('milliseconds', now()) + make_interval(secs => case when $5::text = 'failed' then 0 else $6 end)
          where community_id = $1 and id = $2`,
        [key.communityId, key.id, failures, kind, failures >= MAX_FAILURES ? 'failed' : 'pending', backOffSeconds(failures)],
      );
    });
  }
}
