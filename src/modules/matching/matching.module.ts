import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/communities.module.js';
import { OffersModule } from '../offers/offers.module.js';
import { RequestsModule } from '../requests/requests.module.js';
import { UsersModule } from '../users/users.module.js';
import { AskingService } from './asking.service.js';
import { CandidatesRepository } from './candidates.repository.js';
import { ExplanationsService } from './explanations.service.js';
import { HelperRecordsRepository } from './helper-records.repository.js';
import { LearningModule } from './learning.module.js';
import { MatchingFlowService } from './matching-flow.service.js';
import { MatchingStepsService } from './matching-steps.service.js';
import { MatchmakerService } from './matchmaker.service.js';
import { MeaningsService } from './meanings.service.js';
import { ProposalsService } from './proposals.service.js';
import { RefusalsRepository } from './refusals.repository.js';
import { ResponsesRepository } from './responses.repository.js';
import { ResponsesService } from './responses.service.js';
import { SuggestionsRepository } from './suggestions.repository.js';
import { SuggestionsService } from './suggestions.service.js';
import { WavesRepository } from './waves.repository.js';
import { WavesService } from './waves.service.js';
import { WhereaboutsRepository } from './whereabouts.repository.js';

@Module({
  imports: [CommunitiesModule, UsersModule, RequestsModule, OffersModule, LearningModule],
  providers: [
    CandidatesRepository,
    HelperRecordsRepository,
    SuggestionsRepository,
    ResponsesRepository,
    RefusalsRepository,
    WavesRepository,
    WhereaboutsRepository,
    MatchmakerService,
    WavesService,
    ResponsesService,
    AskingService,
    ExplanationsService,
    ProposalsService,
    MeaningsService,
    SuggestionsService,
    MatchingFlowService,
    MatchingStepsService,
  ],
  exports: [
    LearningModule,
    ResponsesService,
    AskingService,
    ExplanationsService,
    ProposalsService,
    MeaningsService,
    SuggestionsService,
    MatchingFlowService,
    MatchingStepsService,
  ],
})
export class MatchingModule {}
