import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/communities.module.js';
import { MatchesModule } from '../matches/matches.module.js';
import { OffersModule } from '../offers/offers.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { UsersModule } from '../users/users.module.js';
import { FairnessRepository } from './fairness.repository.js';
import { FairnessService } from './fairness.service.js';
import { FiguresService } from './figures.service.js';

@Module({
  imports: [CommunitiesModule, UsersModule, RequestsModule, OffersModule, MatchesModule],
  providers: [FiguresService, FairnessService, FairnessRepository],
  exports: [FiguresService, FairnessService],
})
export class InsightsModule {}
