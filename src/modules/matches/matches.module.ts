import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/communities.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { OffersModule } from '../offers/offers.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { UsersModule } from '../users/users.module.js';
import { MatchesRepository } from './matches.repository.js';
import { MatchesService } from './matches.service.js';

@Module({
  imports: [CommunitiesModule, UsersModule, RequestsModule, OffersModule, MatchingModule],
  providers: [MatchesRepository, MatchesService],
  exports: [MatchesService],
})
export class MatchesModule {}
