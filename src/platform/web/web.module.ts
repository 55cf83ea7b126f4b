import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { InProcess } from './in-process.js';
import { WebPages } from './web-pages.js';

/** The web client, in every process that has the API. `viewers` exports who is asking. */
@Module({})
export class WebModule {
  static with(viewers: Type): DynamicModule {
    return { module: WebModule, imports: [viewers], providers: [InProcess, WebPages], exports: [WebPages] };
  }
}
