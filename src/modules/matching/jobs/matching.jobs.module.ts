import { Module } from '@nestjs/common';
import { MatchingModule } from '../matching.module.js';
import { FreshMeanings } from './fresh-meanings.js';
import { CancelWithOffer, SuggestAnew, SuggestHelpers, SuggestOffer, Understand } from './suggest.handlers.js';
import { AskOn, CancelOpen, HastenWave, HoldWave, ThankReserves } from './wave.handlers.js';
import { WeeklyCalibration } from './weekly-calibration.js';

const handlers = [
  SuggestHelpers,
  SuggestAnew,
  SuggestOffer,
  Understand,
  CancelWithOffer,
  HoldWave,
  AskOn,
  HastenWave,
  CancelOpen,
  ThankReserves,
];

@Module({ imports: [MatchingModule], providers: [...handlers, WeeklyCalibration, FreshMeanings], exports: handlers })
export class MatchingJobsModule {}
