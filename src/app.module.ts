import { type DynamicModule, Module } from '@nestjs/common';
import { apiImports, type ApiOptions, apiProviders } from './api.module.js';
import { CatalogueModule } from './catalogue.module.js';
import { DemoPagesController } from './demo/demo-pages.controller.js';
import { HandlersModule } from './handlers.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { WorkerPlatformModule } from './platform/queue/worker-platform.module.js';

/** Everything in one process: API, dispatcher and workers. */
@Module({})
export class AppModule {
  static with(options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(options),
        CatalogueModule,
        ...apiImports(options),
        WorkerPlatformModule.with(HandlersModule),
      ],
      providers: apiProviders,
      controllers: [DemoPagesController],
    };
  }
}
