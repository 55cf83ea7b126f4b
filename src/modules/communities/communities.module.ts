import { Module } from '@nestjs/common';
import { CommunitiesService } from './communities.service.js';
import { LimitsService } from './limits.service.js';
import { SafetyTextsService } from './safety-texts.service.js';

const services = [CommunitiesService, LimitsService, SafetyTextsService];

@Module({ providers: services, exports: services })
export class CommunitiesModule {}
