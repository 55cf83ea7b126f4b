import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation.module.js';
import { DeliveriesResolver } from './deliveries.resolver.js';

@Module({ imports: [ModerationModule], providers: [DeliveriesResolver] })
export class ModerationApiModule {}
