import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/communities.module.js';
import { UsersModule } from '../users/users.module.js';
import { NotificationsService } from './notifications.service.js';

@Module({ imports: [CommunitiesModule, UsersModule], providers: [NotificationsService], exports: [NotificationsService] })
export class NotificationsModule {}
