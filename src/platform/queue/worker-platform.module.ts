import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { Deliveries } from '../outbox/deliveries.js';
import { Dispatcher } from '../outbox/dispatcher.js';
import { QueueModule } from './queue.module.js';
import { Sweeper } from '../retention/sweeper.js';
import { WorkerHealth } from './worker-health.js';
import { BulkWorker, LaterWorker, NowWorker } from './workers.js';

/** Dispatcher and workers: what turns events into done work. `handlers` exports the HandlerTable. */
@Module({})
export class WorkerPlatformModule {
  static with(handlers: Type): DynamicModule {
    return {
      module: WorkerPlatformModule,
      imports: [QueueModule, handlers],
      providers: [Deliveries, Dispatcher, Sweeper, WorkerHealth, NowWorker, LaterWorker, BulkWorker],
      exports: [Dispatcher],
    };
  }
}
