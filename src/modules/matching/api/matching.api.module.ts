import { Module } from '@nestjs/common';
import { CommunitiesApiModule } from '../../communities/api/communities.api.module.js';
import { OffersApiModule } from '../../offers/api/offers.api.module.js';
import { RequestsApiModule } from '../../requests/api/requests.api.module.js';
import { UsersApiModule } from '../../users/api/users.api.module.js';
import { ErrorsModule } from '../../../platform/errors/errors.module.js';
import { MatchingModule } from '../matching.module.js';
import { ExplanationsResolver, ObstacleResolver, WhereaboutsResolver } from './explanations.resolver.js';
import { MatchingModelResolver } from './models.resolver.js';
import { ProposalsResolver, ProposedPairResolver, ProposedRequestResolver } from './proposals.resolver.js';
import {
  FeatureContributionResolver,
  ReasonResolver,
  RequestMatchingResolver,
  ResponsesResolver,
  SuggestionsResolver,
} from './matching.resolver.js';

@Module({
  imports: [ErrorsModule, MatchingModule, CommunitiesApiModule, RequestsApiModule, OffersApiModule, UsersApiModule],
  providers: [
    MatchingModelResolver,
    SuggestionsResolver,
    RequestMatchingResolver,
    ResponsesResolver,
    ReasonResolver,
    FeatureContributionResolver,
    ExplanationsResolver,
    ObstacleResolver,
    WhereaboutsResolver,
    ProposalsResolver,
    ProposedRequestResolver,
    ProposedPairResolver,
  ],
})
export class MatchingApiModule {}
