import { Module } from '@nestjs/common';
import { UsersApiModule } from '../../users/api/users.api.module.js';
import { ModerationModule } from '../moderation.module.js';
import { AuditResolver } from './audit.resolver.js';
import { DeliveriesResolver } from './deliveries.resolver.js';
import { DeskCountsResolver } from './desk-counts.resolver.js';
import { WorriesResolver } from './worries.resolver.js';

@Module({
  imports: [ModerationModule, UsersApiModule],
  providers: [DeliveriesResolver, AuditResolver, DeskCountsResolver, WorriesResolver],
})
export class ModerationApiModule {}
