import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities/communities.module.js';
import { UsersModule } from '../users/users.module.js';
import { DeskRepository } from './desk.repository.js';
import { DraftsSweep } from './drafts-sweep.service.js';
import { DraftsService } from './drafts.service.js';
import { RequestDeskService } from './request-desk.service.js';
import { RequestFlowService } from './request-flow.service.js';
import { RequestsRepository } from './requests.repository.js';
import { RequestsService } from './requests.service.js';
import { StepsRepository } from './steps.repository.js';
import { TimelinesService } from './timelines.service.js';

@Module({
  imports: [CommunitiesModule, UsersModule],
  providers: [
    RequestsRepository,
    DeskRepository,
    RequestsService,
    RequestFlowService,
    RequestDeskService,
    StepsRepository,
    TimelinesService,
    DraftsService,
    DraftsSweep,
  ],
  exports: [RequestsService, RequestFlowService, RequestDeskService, TimelinesService, DraftsService],
})
export class RequestsModule {}
