import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job, WorkerOptions } from 'bullmq';
import { Deliveries } from '../outbox/deliveries.js';
import type { DeliveryJob } from './queues.js';

/** A job whose worker was killed is taken up again after at most these times; leases in the database are the safety net. */
const RECOVERY: Partial<WorkerOptions> = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 5, drainDelay: 5 };

abstract class DeliveryWorker extends WorkerHost {
  constructor(private readonly deliveries: Deliveries) {
    super();
  }

  override async process(job: Job<DeliveryJob>): Promise<void> {
    await this.deliveries.run(job.data);
  }

  onModuleInit(): void {
    // Without a listener a connection that drops would end the process; the library connects again by itself.
    this.worker.on('error', () => undefined);
  }
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
