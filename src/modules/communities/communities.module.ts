import { Module } from '@nestjs/common';
import { CommunitiesService } from './communities.service.js';
import { LimitsService } from './limits.service.js';

@Module({ providers: [CommunitiesService, LimitsService], exports: [CommunitiesService, LimitsService] })
export class CommunitiesModule {}
