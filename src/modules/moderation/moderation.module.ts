import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.js';
import { DeliveriesService } from './deliveries.service.js';
import { WorriesService } from './worries.service.js';

@Module({
  imports: [UsersModule],
  providers: [DeliveriesService, WorriesService],
  exports: [DeliveriesService, WorriesService],
})
export class ModerationModule {}
