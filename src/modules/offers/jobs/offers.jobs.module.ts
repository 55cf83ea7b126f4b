import { Module } from '@nestjs/common';
import { OffersModule } from '../offers.module.js';
import { EndPause } from './end-pause.handler.js';
import { LookAnew } from './look-anew.handler.js';

@Module({ imports: [OffersModule], providers: [EndPause, LookAnew], exports: [EndPause, LookAnew] })
export class OffersJobsModule {}
