import { Module } from '@nestjs/common';
import { MatchesModule } from '../matches.module.js';
import { FollowUp } from './follow-up.handler.js';
import { CancelMatches, FillWhenEnough } from './request-changed.handlers.js';

const handlers = [CancelMatches, FillWhenEnough, FollowUp];

@Module({ imports: [MatchesModule], providers: handlers, exports: handlers })
export class MatchesJobsModule {}
