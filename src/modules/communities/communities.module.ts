import { Module } from '@nestjs/common';
import { CommunitiesService } from './communities.service.js';
import { LimitsService } from './limits.service.js';
import { SafetyTextsService } from './safety-texts.service.js';

@Module({
  providers: [CommunitiesService, LimitsService, SafetyTextsService],
  exports: [CommunitiesService, LimitsService, SafetyTextsService],
})
export class CommunitiesModule {}
