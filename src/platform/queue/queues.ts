import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, type QueueOptions } from 'bullmq';
import { type QueueName, queueNames } from '../outbox/handler.js';

/** What a job carries: which delivery it is for, and the event, which is ids only. Everything else is read fresh. */
export interface DeliveryJob {
  readonly communityId: string;
  readonly deliveryId: string;
  readonly eventId: string;
  readonly handler: string;
  readonly event: { readonly type: string } & Readonly<Record<string, unknown>>;
  readonly traceId: string | null;
}

export interface JobToAdd extends DeliveryJob {
  readonly queue: QueueName;
  readonly jobId: string;
}

/** A transport that says nothing for so long is away. */
const PATIENCE_MILLIS = 5_000;

/** The transport. It may lose everything: what has to be done is in the deliveries. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly byName: ReadonlyMap<QueueName, Queue<DeliveryJob>>;

  constructor(options: QueueOptions) {
    this.byName = new Map(queueNames.map((name) => [name, new Queue<DeliveryJob>(name, options)]));
    for (const queue of this.byName.values()) queue.on('error', () => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.byName.values()].map((queue) => queue.close()));
  }

  /** @throws Error when the transport is away. */
  async ping(): Promise<void> {
    await inTime(this.byName.get('now')?.getMeta() ?? Promise.reject(new Error('there is no queue')));
  }

  /** @throws Error when the transport does not take them in time; some of them may have been taken. */
  async add(jobs: readonly JobToAdd[]): Promise<void> {
    for (const [name, queue] of this.byName) {
      const mine = jobs.filter((job) => job.queue === name);
      if (mine.length === 0) continue;
      await inTime(
        queue.addBulk(
          mine.map(({ queue: _, jobId, ...data }) => ({
            name: data.handler,
            data,
            opts: { jobId, removeOnComplete: true, removeOnFail: true },
          })),
        ),
      );
    }
  }
}

async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the queue does not answer'));
    }, PATIENCE_MILLIS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
