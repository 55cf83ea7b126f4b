import { Module } from '@nestjs/common';
import { CommunitiesService } from './communities.service.js';

@Module({ providers: [CommunitiesService], exports: [CommunitiesService] })
export class CommunitiesModule {}
