import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { createLog } from './log.js';

export const LOG = Symbol('log');

@Global()
@Module({
  providers: [{ provide: LOG, inject: [Settings], useFactory: (settings: Settings) => createLog(settings.logLevel) }],
  exports: [LOG],
})
export class TelemetryModule {}
