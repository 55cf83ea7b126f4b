import { Module } from '@nestjs/common';
import { CommunitiesService } from './communities.service.js';
import { SafetyTextsService } from './safety-texts.service.js';

@Module({ providers: [CommunitiesService, SafetyTextsService], exports: [CommunitiesService, SafetyTextsService] })
export class CommunitiesModule {}
