import { Module } from '@nestjs/common';
import { RequestsApiModule } from '../../requests/api/requests.api.module.js';
import { UsersApiModule } from '../../users/api/users.api.module.js';
import { MatchesModule } from '../matches.module.js';
import { MatchesResolver, MatchMemberResolver, RequestMatchesResolver } from './matches.resolver.js';

@Module({
  imports: [MatchesModule, UsersApiModule, RequestsApiModule],
  providers: [MatchesResolver, MatchMemberResolver, RequestMatchesResolver],
})
export class MatchesApiModule {}
