import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import type { Job, Worker, WorkerOptions } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import { Deliveries } from '../outbox/deliveries.js';
import type { DeliveryJob } from './queues.js';

/** A job whose worker was killed is taken up again after at most these times; leases in the database are the safety net. */
const RECOVERY: Partial<WorkerOptions> = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 5, drainDelay: 5 };

/** Less than a lease, so that the job is still this worker's. */
const WAIT_MILLIS = 20_000;
const AGAIN_MILLIS = 500;

abstract class DeliveryWorker extends WorkerHost implements OnModuleInit, BeforeApplicationShutdown {
  constructor(private readonly deliveries: Deliveries) {
    super();
  }

  /**
   * A handler that fails is noted by the deliveries; what is thrown here is a database that is away. It is waited for: a job that
   * is given up is handed out again only when its lease is over, and while Postgres starts again a worker would give up them all.
   */
  override async process(job: Job<DeliveryJob>): Promise<void> {
    for (const deadline = performance.now() + WAIT_MILLIS; ; await sleep(AGAIN_MILLIS)) {
      try {
        await this.deliveries.run(job.data);
        return;
      } catch (error) {
        if (this.worker.closing || performance.now() > deadline) throw error;
      }
    }
  }

  onModuleInit(): void {
    // Without a listener a connection that drops would end the process; the library connects again by itself.
    this.worker.on('error', () => undefined);
  }

  /** Takes no more jobs and finishes those at hand, while database and queue are still there; the rest is for other workers. */
  async beforeApplicationShutdown(): Promise<void> {
    await decided(this.worker);
    await this.worker.close();
  }
}

/**
 * While Redis is away, BullMQ's closing cuts off the next try to reach it, and then waits for how that ends. So first waits
 * until the connection is there, or was given up (see `Patience`). On Postgres there is no such connection.
 */
async function decided(worker: Worker): Promise<void> {
  const { blockingClient } = worker.getBackend() as { blockingClient?: Promise<{ readonly status: string }> };
  const client = await blockingClient?.catch(() => undefined);
  for (let tries = 0; client && !['ready', 'end'].includes(client.status) && tries < 100; tries += 1) await sleep(50);
}

@Processor('now', { ...RECOVERY, concurrency: 4 })
export class NowWorker extends DeliveryWorker {
  constructor(deliveries: Deliveries) {
    super(deliveries);
  }
}

@Processor('later', { ...RECOVERY, concurrency: 2 })
export class LaterWorker extends DeliveryWorker {
  constructor(deliveries: Deliveries) {
    super(deliveries);
  }
}

@Processor('bulk', { ...RECOVERY, concurrency: 1 })
export class BulkWorker extends DeliveryWorker {
  constructor(deliveries: Deliveries) {
    super(deliveries);
  }
}
