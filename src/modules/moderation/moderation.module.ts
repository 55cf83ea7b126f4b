import { Module } from '@nestjs/common';
import { OffersModule } from '../offers/offers.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { UsersModule } from '../users/users.module.js';
import { AuditService } from './audit.service.js';
import { DeliveriesService } from './deliveries.service.js';
import { DeskCountsService } from './desk-counts.service.js';
import { WorriesService } from './worries.service.js';

@Module({
  imports: [UsersModule, RequestsModule, OffersModule],
  providers: [DeliveriesService, AuditService, DeskCountsService, WorriesService],
  exports: [DeliveriesService, AuditService, DeskCountsService, WorriesService],
})
export class ModerationModule {}
