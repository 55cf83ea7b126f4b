import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/communities.module.js';
import { UsersModule } from '../users/users.module.js';
import { OfferFlowService } from './offer-flow.service.js';
import { OffersRepository } from './offers.repository.js';
import { OffersService } from './offers.service.js';
import { PausesService } from './pauses.service.js';

@Module({
  imports: [CommunitiesModule, UsersModule],
  providers: [OffersRepository, OffersService, OfferFlowService, PausesService],
  exports: [OffersService, OfferFlowService, PausesService],
})
export class OffersModule {}
