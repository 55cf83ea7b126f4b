import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation.module.js';
import { UsersApiModule } from '../../users/api/users.api.module.js';
import { AuditResolver } from './audit.resolver.js';
import { DeliveriesResolver } from './deliveries.resolver.js';
import { DeskCountsResolver } from './desk-counts.resolver.js';

@Module({ imports: [ModerationModule, UsersApiModule], providers: [DeliveriesResolver, AuditResolver, DeskCountsResolver] })
export class ModerationApiModule {}
