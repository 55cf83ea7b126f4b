import { Injectable } from '@nestjs/common';
import { InjectQueue } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import type { QueueName } from '../outbox/handler.js';

/** What a job carries: which delivery it is for. Everything else is read fresh. */
export interface DeliveryJob {
  readonly communityId: string;
  readonly deliveryId: string;
}

export interface JobToAdd extends DeliveryJob {
  readonly queue: QueueName;
  readonly handler: string;
  readonly jobId: string;
}

/** The transport. It may lose everything: what has to be done is in the deliveries. */
@Injectable()
export class Queues {
  private readonly byName: Record<QueueName, Queue<DeliveryJob>>;

  constructor(
    @InjectQueue('now') now: Queue<DeliveryJob>,
    @InjectQueue('later') later: Queue<DeliveryJob>,
    @InjectQueue('bulk') bulk: Queue<DeliveryJob>,
  ) {
    this.byName = { now, later, bulk };
    for (const queue of [now, later, bulk]) queue.on('error', () => undefined);
  }

  async add(jobs: readonly JobToAdd[]): Promise<void> {
    for (const [name, queue] of Object.entries(this.byName) as [QueueName, Queue<DeliveryJob>][]) {
      const mine = jobs.filter((job) => job.queue === name);
      if (mine.length === 0) continue;
      await queue.addBulk(
        mine.map(({ handler, jobId, communityId, deliveryId }) => ({
          name: handler,
          data: { communityId, deliveryId },
          opts: { jobId, removeOnComplete: true, removeOnFail: true },
        })),
      );
    }
  }
}
