import { Module } from '@nestjs/common';
import { OffersModule } from '../offers/offers.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { AuditService } from './audit.service.js';
import { DeliveriesService } from './deliveries.service.js';
import { DeskCountsService } from './desk-counts.service.js';

@Module({
  imports: [RequestsModule, OffersModule],
  providers: [DeliveriesService, AuditService, DeskCountsService],
  exports: [DeliveriesService, AuditService, DeskCountsService],
})
export class ModerationModule {}
