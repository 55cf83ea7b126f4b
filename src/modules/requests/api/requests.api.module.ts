import { Module } from '@nestjs/common';
import { CommunitiesApiModule } from '../../communities/api/communities.api.module.js';
import { UsersApiModule } from '../../users/api/users.api.module.js';
import { RequestsModule } from '../requests.module.js';
import { RequestDeskResolver } from './desk.resolver.js';
import { DraftsResolver } from './drafts.resolver.js';
import { RequestLoader } from './request.loader.js';
import { ConsentResolver, RequestsResolver, RequestStepResolver } from './requests.resolver.js';
import { ScreeningResolver } from './screening.resolver.js';

@Module({
  imports: [RequestsModule, CommunitiesApiModule, UsersApiModule],
  providers: [
    RequestsResolver,
    RequestDeskResolver,
    ConsentResolver,
    RequestStepResolver,
    DraftsResolver,
    ScreeningResolver,
    RequestLoader,
  ],
  exports: [RequestLoader],
})
export class RequestsApiModule {}
