import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../../communities/communities.module.js';
import { MatchesModule } from '../../matches/matches.module.js';
import { MatchingModule } from '../../matching/matching.module.js';
import { OffersModule } from '../../offers/offers.module.js';
import { RequestsModule } from '../../requests/requests.module.js';
import { UsersModule } from '../../users/users.module.js';
import { AnnouncementsService } from '../announcements.service.js';
import { MailsService } from '../mails.service.js';
import { NotificationsModule } from '../notifications.module.js';
import { Announce, AnnounceDecision, AnnounceToDesk, MailNotification } from './announce.handlers.js';

const handlers = [Announce, AnnounceDecision, AnnounceToDesk, MailNotification];

@Module({
  imports: [NotificationsModule, CommunitiesModule, UsersModule, RequestsModule, OffersModule, MatchingModule, MatchesModule],
  providers: [AnnouncementsService, MailsService, ...handlers],
  exports: handlers,
})
export class NotificationsJobsModule {}
