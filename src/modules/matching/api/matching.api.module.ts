import { Module } from '@nestjs/common';
import { CommunitiesApiModule } from '../../communities/api/communities.api.module.js';
import { OffersApiModule } from '../../offers/api/offers.api.module.js';
import { RequestsApiModule } from '../../requests/api/requests.api.module.js';
import { UsersApiModule } from '../../users/api/users.api.module.js';
import { MatchingModule } from '../matching.module.js';
import { MatchingModelResolver } from './models.resolver.js';
import { ReasonResolver, RequestMatchingResolver, ResponsesResolver, SuggestionsResolver } from './matching.resolver.js';

@Module({
  imports: [MatchingModule, CommunitiesApiModule, RequestsApiModule, OffersApiModule, UsersApiModule],
  providers: [MatchingModelResolver, SuggestionsResolver, RequestMatchingResolver, ResponsesResolver, ReasonResolver],
})
export class MatchingApiModule {}
