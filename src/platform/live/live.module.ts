import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { Live } from './live.js';
import { LiveReader } from './live-reader.js';

/** Live updates for the subscriptions of an API process. `viewers` exports who is asking. */
@Module({})
export class LiveModule {
  static with(viewers: Type): DynamicModule {
    return { module: LiveModule, global: true, imports: [viewers], providers: [Live, LiveReader], exports: [LiveReader] };
  }
}
