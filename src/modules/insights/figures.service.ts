import { Injectable } from '@nestjs/common';
import { minutes } from '#kernel/clock.js';
import { addDays, instantOf, localParts } from '#kernel/local-time.js';
import { requireCommunity } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { MatchesService } from '../matches/matches.service.js';
import { OfferFlowService } from '../offers/offer-flow.service.js';
import { RequestFlowService } from '../requests/request-flow.service.js';
import { MembersService } from '../users/members.service.js';
import { checkedDays, type Figures, publicCount } from './figures.js';

/** They stand on a first page that everyone opens, and change slowly. */
const REMEMBERED_MILLIS = minutes(5);

/** How a community is doing, in numbers that say nothing about anyone. */
@Injectable()
export class FiguresService {
  /** By community and period: never more entries than communities times periods. */
  private readonly counted = new Map<string, { readonly at: Date; readonly figures: Figures }>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
    private readonly communities: CommunitiesService,
    private readonly members: MembersService,
    private readonly requests: RequestFlowService,
    private readonly offers: OfferFlowService,
    private readonly matches: MatchesService,
  ) {}

  /** Of the last so many whole days and today. @throws Problem `figures.days`. */
  async figures(viewer: Viewer, days: number): Promise<Figures> {
    const { communityId } = requireCommunity(viewer);
    const key = `${communityId} ${checkedDays(days)}`;
    const now = this.clock.now();
    const known = this.counted.get(key);
    if (known && now.getTime() - known.at.getTime() < REMEMBERED_MILLIS) return known.figures;
    const figures = await this.work.run({ communityId, memberId: null }, () => this.count(now, days));
    this.counted.set(key, { at: now, figures });
    return figures;
  }

  private async count(now: Date, days: number): Promise<Figures> {
    const { timeZone } = await this.communities.current();
    const since = addDays(localParts(now, timeZone).date, -days);
    const from = instantOf(since, '00:00', timeZone) ?? now;
    return {
      since,
      requestsPosted: publicCount(await this.requests.countPostedSince(from)),
      requestsHelped: publicCount(await this.matches.countHelpedSince(from)),
      helpersAvailable: publicCount(await this.offers.countHelpers()),
      membersJoined: publicCount(await this.members.countJoinedSince(from)),
    };
  }
}
