import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { FreshMeanings } from './fresh-meanings.js';
import { CancelWithOffer, SuggestAgain, SuggestAnew, SuggestHelpers, SuggestOffer, Understand } from './suggest.handlers.js';
import { AskOn, CancelOpen, HastenWave, HoldWave, RemindAgain, ThankReserves } from './wave.handlers.js';
import { WeeklyCalibration } from './weekly-calibration.js';

const handlers = [
  SuggestHelpers,
  SuggestAgain,
  SuggestAnew,
  SuggestOffer,
  Understand,
  CancelWithOffer,
  HoldWave,
  AskOn,
  HastenWave,
  RemindAgain,
  CancelOpen,
  ThankReserves,
];

@Module({ imports: [MatchingModule], providers: [...handlers, WeeklyCalibration, FreshMeanings], exports: handlers })
export class MatchingJobsModule {}
