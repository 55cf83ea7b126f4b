import { Module } from '@nestjs/common';
import type { Log } from '../telemetry/log.js';
import { LOG } from '../telemetry/telemetry.module.js';
import { ErrorAnswers } from './answer.js';
import { SENTENCES, type Sentences } from './sentences.js';

/** `SENTENCES` is provided globally by the root: every module's codes together. */
@Module({
  providers: [
    {
      provide: ErrorAnswers,
      inject: [SENTENCES, LOG],
      useFactory: (sentences: Sentences, log: Log) => new ErrorAnswers(sentences, log),
    },
  ],
  exports: [ErrorAnswers],
})
export class ErrorsModule {}
