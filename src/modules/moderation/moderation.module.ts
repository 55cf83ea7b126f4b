import { Module } from '@nestjs/common';
import { AuditService } from './audit.service.js';
import { DeliveriesService } from './deliveries.service.js';

@Module({ providers: [DeliveriesService, AuditService], exports: [DeliveriesService, AuditService] })
export class ModerationModule {}
