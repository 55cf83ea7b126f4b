import { type DynamicModule, Module } from '@nestjs/common';
import { CatalogueModule } from './catalogue.module.js';
import { HandlersModule } from './handlers.module.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';
import { WorkerPlatformModule } from './platform/queue/worker-platform.module.js';

/** The root of a worker process: dispatcher and handlers. */
@Module({})
export class WorkerModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(options), CatalogueModule, WorkerPlatformModule.with(HandlersModule)],
    };
  }
}
