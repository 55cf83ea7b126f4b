import { Module } from '@nestjs/common';
import { CommunitiesApiModule } from '../../communities/api/communities.api.module.js';
import { CommunitiesModule } from '../../communities/communities.module.js';
import { DemoService } from '../demo.service.js';
import { UsersModule } from '../users.module.js';
import { MemberLoader } from './member.loader.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SeenVogResolver, TrustResolver } from './trust.resolver.js';
import { MemberResolver, PublicMemberResolver, UsersResolver } from './users.resolver.js';

@Module({
  imports: [UsersModule, CommunitiesModule, CommunitiesApiModule],
  providers: [
    DemoService,
    UsersResolver,
    SignInResolver,
    SessionsResolver,
    MemberResolver,
    PublicMemberResolver,
    TrustResolver,
    SeenVogResolver,
    MemberLoader,
  ],
  exports: [MemberLoader],
})
export class UsersApiModule {}
