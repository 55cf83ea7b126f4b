import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module.js';
import { NotificationsResolver, UnreadResolver } from './notifications.resolver.js';

@Module({ imports: [NotificationsModule], providers: [NotificationsResolver, UnreadResolver] })
export class NotificationsApiModule {}
