import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { idIn, UnitOfWork } from '../database/work.js';
import { Metrics } from '../metrics/metrics.js';
import type { DeliveryJob } from '../queue/queues.js';
import type { Log } from '../telemetry/log.js';
import { LOG } from '../telemetry/telemetry.module.js';
import { inTrace, newTraceId } from '../telemetry/trace.js';
import type { EventOf, EventType } from './events.js';
import { type Handler, HandlerTable } from './handler.js';

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
    if ((await this.lock(job)) === null) return;
    await handler.handle(event, { eventId: job.eventId, communityId: job.communityId });
    const [community, id] = [idIn(job.communityId), idIn(job.deliveryId)];
    this.work.lastly(
      `update delivery set state = 'done', done_at = clock_timestamp(), error = null where community_id = ${community} and id = ${id}`,
    );
  }

  /** Only the kind of failure is kept: a message could hold a person's words. */
  private async recordFailure(job: DeliveryJob, error: unknown): Promise<void> {
    const kind = error instanceof Problem ? error.code : error instanceof Error ? error.name : typeof error;
    await this.work.run({ communityId: job.communityId, memberId: null }, async () => {
      const before = await this.lock(job);
      if (before === null) return;
      const failures = before.failures + 1;
      await this.work.db.query(
        `update delivery set failures = $3, error = $4, state = $5,
                next_at = date_trunc('milliseconds', now()) + make_interval(secs => case when $5::text = 'failed' then 0 else $6 end)
          where community_id = $1 and id = $2`,
        [
          job.communityId,
          job.deliveryId,
          failures,
          kind,
          failures >= MAX_FAILURES ? 'failed' : 'pending',
          backOffSeconds(failures),
        ],
      );
    });
  }

  /** Takes a delivery for this transaction; null when it is done already, or gone. */
  private async lock({ communityId, deliveryId }: DeliveryJob): Promise<{ readonly failures: number } | null> {
    const [row] = await this.work.db.query<{ state: string; failures: number }[]>(
      'select state, failures from delivery where community_id = $1 and id = $2 for no key update',
      [communityId, deliveryId],
    );
    return row && row.state !== 'done' ? row : null;
  }
}
