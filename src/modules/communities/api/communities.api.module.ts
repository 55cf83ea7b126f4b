import { Module } from '@nestjs/common';
import { CommunitiesModule } from '../communities.module.js';
import { ActivityLoader } from './activity.loader.js';
import { AreaLoader } from './area.loader.js';
import { CommunitiesResolver } from './communities.resolver.js';
import { LimitsResolver } from './limits.resolver.js';
import { SafetyResolver } from './safety.resolver.js';

@Module({
  imports: [CommunitiesModule],
  providers: [CommunitiesResolver, LimitsResolver, SafetyResolver, AreaLoader, ActivityLoader],
  exports: [AreaLoader, ActivityLoader],
})
export class CommunitiesApiModule {}
