import { Module } from '@nestjs/common';
import { VIEWER_SOURCE } from '../../platform/graphql/context.js';
import { CommunitiesModule } from '../communities/communities.module.js';
import { AccountsService } from './accounts.service.js';
import { MembersService } from './members.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInSweep } from './sign-in-sweep.service.js';
import { SignInService } from './sign-in.service.js';
import { TrustService } from './trust.service.js';
import { ViewersService } from './viewers.service.js';

@Module({
  imports: [CommunitiesModule],
  providers: [
    AccountsService,
    MembersService,
    SessionsService,
    SignInService,
    SignInSweep,
    TrustService,
    ViewersService,
    { provide: VIEWER_SOURCE, useExisting: ViewersService },
  ],
  exports: [AccountsService, MembersService, SessionsService, SignInService, TrustService, ViewersService, VIEWER_SOURCE],
})
export class UsersModule {}
