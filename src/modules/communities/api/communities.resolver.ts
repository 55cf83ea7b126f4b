import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type Connection, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import { ActivityCatalogue } from '../activity-catalogue.service.js';
import { CommunitiesService } from '../communities.service.js';
import { ActivityType, showActivity } from './activity.type.js';
import { AreaType, CommunityConnection, CommunityType } from './area.type.js';
import { Language } from './enums.type.js';

@Resolver()
export class CommunitiesResolver {
  constructor(
    private readonly communities: CommunitiesService,
    private readonly catalogue: ActivityCatalogue,
  ) {}

  @Query(() => CommunityType, { nullable: true, description: 'The one that the header names.' })
  @Public()
  async community(@CurrentViewer() { communityId }: Viewer): Promise<CommunityType | null> {
    if (communityId === null) return null;
    const [community] = await this.communities.byIds([communityId]);
    return community ?? null;
  }

  @Query(() => CommunityConnection, { name: 'communities' })
  @Public()
  async list(@Args() args: PageArgs): Promise<Connection<CommunityType>> {
    const page = await this.communities.all(pageRequest(args));
    return toConnection(page, { after: args.after, show: (community) => community, count: () => this.communities.count() });
  }

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
