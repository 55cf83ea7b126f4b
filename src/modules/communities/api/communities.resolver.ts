import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { ActivityCatalogue } from '../activity-catalogue.service.js';
import { CommunitiesService } from '../communities.service.js';
import { ActivityType, showActivity } from './activity.type.js';
import { AreaType } from './area.type.js';
import { Language } from './enums.type.js';

@Resolver()
export class CommunitiesResolver {
  constructor(
    private readonly communities: CommunitiesService,
    private readonly catalogue: ActivityCatalogue,
  ) {}

  @Query(() => [AreaType])
  @Public()
  areas(@CurrentViewer() viewer: Viewer): Promise<AreaType[]> {
    return this.communities.areas(viewer);
  }

  @Query(() => [ActivityType])
  @Public()
  activities(
    @Args('language', { type: () => Language, nullable: true, defaultValue: Language.NL }) language: Language | null,
  ): ActivityType[] {
    return this.catalogue.all().map((activity) => showActivity(activity, language ?? 'nl'));
  }
}
