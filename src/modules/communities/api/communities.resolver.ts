import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type Connection, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import { ActivityCatalogue } from '../activity-catalogue.service.js';
import { CommunitiesService } from '../communities.service.js';
import { withinLength } from '../texts.js';
import { ActivityType, showActivity, WeightedActivityType } from './activity.type.js';
import { AreaType } from './area.type.js';
import { CommunityConnection, CommunityType, showCommunity } from './community.type.js';
import { Language } from './enums.type.js';

const MOST_TO_READ = 4_000;

@Resolver(() => CommunityType)
export class CommunitiesResolver {
  constructor(
    private readonly communities: CommunitiesService,
    private readonly catalogue: ActivityCatalogue,
  ) {}

  @Query(() => CommunityType, { nullable: true, description: 'The one of the header; null when there is none.' })
  @Public()
  async community(@CurrentViewer() { communityId }: Viewer): Promise<CommunityType | null> {
    const [community] = communityId === null ? [] : await this.communities.byIds([communityId]);
    return community ? showCommunity(community) : null;
  }

  @Query(() => CommunityConnection, { name: 'communities' })
  @Public()
  async list(@Args() args: PageArgs): Promise<Connection<CommunityType>> {
    const page = await this.communities.list(pageRequest(args));
    return toConnection(page, { after: args.after, show: showCommunity, count: () => this.communities.countAll() });
  }

  @Query(() => [AreaType])
  @Public()
  areas(@CurrentViewer() viewer: Viewer): Promise<AreaType[]> {
    return this.communities.areas(viewer);
  }

  @Query(() => AreaType, { description: 'Which area a postcode lies in, in any spelling: all that others will see of it.' })
  @Public()
  areaOf(@CurrentViewer() viewer: Viewer, @Args('postcode') postcode: string): Promise<AreaType> {
    return this.communities.areaOf(viewer, postcode);
  }

  @Query(() => [ActivityType])
  @Public()
  activities(
    @Args('language', { type: () => Language, nullable: true, defaultValue: Language.NL }) language: Language | null,
  ): ActivityType[] {
    return this.catalogue.all().map((activity) => showActivity(activity, language ?? 'nl'));
  }

  @Query(() => [WeightedActivityType], {
    description: 'What someone who types this may mean: two or three kinds of help, the likeliest first. Nothing is kept.',
  })
  @Public()
  suggestActivities(
    @Args('text') text: string,
    @Args('language', { type: () => Language, nullable: true, defaultValue: Language.NL }) language: Language | null,
  ): WeightedActivityType[] {
    return this.catalogue
      .suggest(withinLength(text, 'text', MOST_TO_READ), language ?? 'nl')
      .map(({ activity, weight }) => ({ activity: showActivity(activity, language ?? 'nl'), weight }));
  }
}
