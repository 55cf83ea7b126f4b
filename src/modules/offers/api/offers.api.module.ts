import { Module } from '@nestjs/common';
import { CommunitiesApiModule } from '../../communities/api/communities.api.module.js';
import { UsersApiModule } from '../../users/api/users.api.module.js';
import { OffersModule } from '../offers.module.js';
import { OfferLoader } from './offer.loader.js';
import { OffersResolver } from './offers.resolver.js';

@Module({
  imports: [OffersModule, CommunitiesApiModule, UsersApiModule],
  providers: [OffersResolver, OfferLoader],
  exports: [OfferLoader],
})
export class OffersApiModule {}
