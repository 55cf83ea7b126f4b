import { Module } from '@nestjs/common';
import { OffersModule } from '../offers.module.js';
import { EndPause } from './end-pause.handler.js';

@Module({ imports: [OffersModule], providers: [EndPause], exports: [EndPause] })
export class OffersJobsModule {}
