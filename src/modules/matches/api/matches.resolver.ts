import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type GraphqlContext, loaderOf } from '../../../platform/graphql/context.js';
import { type Connection, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import { Once } from '../../../platform/idempotency/once.js';
import { RequestLoader } from '../../requests/api/request.loader.js';
import { RequestType } from '../../requests/api/request.type.js';
import { MemberLoader } from '../../users/api/member.loader.js';
import { PublicMemberType } from '../../users/api/member.type.js';
import type { Contact } from '../../users/member.js';
import type { Match, Outcome } from '../match.js';
import { MatchesService } from '../matches.service.js';
import { ContactType, MatchConnection, MatchMemberType, MatchType, OutcomeEnum, showMatch } from './match.type.js';

@Resolver(() => MatchType)
export class MatchesResolver {
  constructor(
    private readonly matches: MatchesService,
    private readonly once: Once,
    private readonly requests: RequestLoader,
  ) {}

  @Query(() => MatchType, { nullable: true })
  @Can('match.read')
  async match(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<MatchType | null> {
    const match = await this.matches.find(viewer, id);
    return match && showMatch(match);
  }

  @Query(() => MatchConnection)
  @Can('match.read')
  async myMatches(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs): Promise<Connection<MatchType>> {
    const page = await this.matches.mine(viewer, pageRequest(args));
    return toConnection(page, { after: args.after, show: showMatch, count: () => this.matches.countMine(viewer) });
  }

  @Mutation(() => MatchType)
  @Can('match.make')
  chooseHelper(
    @CurrentViewer() viewer: Viewer,
    @Args('responseId', { type: () => ID }) responseId: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<MatchType> {
    return this.change(viewer, 'chooseHelper', { key, input: { responseId } }, () => this.matches.choose(viewer, responseId));
  }

  @Mutation(() => MatchType)
  @Can('match.share-contact')
  shareContact(
    @CurrentViewer() viewer: Viewer,
    @Args('matchId', { type: () => ID }) matchId: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<MatchType> {
    return this.change(viewer, 'shareContact', { key, input: { matchId } }, () => this.matches.shareContact(viewer, matchId));
  }

  @Mutation(() => MatchType)
  @Can('match.finish')
  finishMatch(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('outcome', { type: () => OutcomeEnum }) outcome: (typeof OutcomeEnum)[keyof typeof OutcomeEnum],
    @Args('note', { type: () => String, nullable: true }) note: string | null,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<MatchType> {
    return this.change(viewer, 'finishMatch', { key, input: { id, outcome, note } }, () =>
      this.matches.finish(viewer, id, { outcome, note }),
    );
  }

  @ResolveField(() => RequestType)
  request(@Parent() { requestId }: MatchType, @Context() context: GraphqlContext): Promise<RequestType | null> {
    return this.requests.load(context, requestId);
  }

  @ResolveField(() => OutcomeEnum, { nullable: true, description: 'What you said of it yourself; null until then.' })
  outcome(@Parent() { id }: MatchType, @Context() context: GraphqlContext): Promise<Outcome | null> {
    return loaderOf<string, Outcome | null>(context, 'own outcomes', (ids) =>
      this.matches.ownOutcomes(context.viewer, ids),
    ).load(id);
  }

  private async change(
    viewer: Viewer,
    operation: string,
    { key, input }: { key: string | null; input: unknown },
    act: () => Promise<Match>,
  ): Promise<MatchType> {
    const again = async (id: string): Promise<Match> => (await this.matches.find(viewer, id)) as Match;
    return showMatch(await this.once.run(viewer, { operation, key, input, act, resultOf: (match) => match.id, again }));
  }
}

/** The fields of a request that matches know. */
@Resolver(() => RequestType)
export class RequestMatchesResolver {
  constructor(private readonly matches: MatchesService) {}

  @ResolveField(() => Int)
  helpersFound(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<number> {
    return loaderOf<string, number>(context, 'helpers found', (ids) => this.matches.helpersFound(context.viewer, ids)).load(id);
  }

  @ResolveField(() => [MatchType], { name: 'matches', description: 'Those that you are one of the two of; for others empty.' })
  async own(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<MatchType[]> {
    const loader = loaderOf<string, Match[]>(context, 'own matches', (ids) => this.matches.ofRequests(context.viewer, ids));
    return (await loader.load(id)).map(showMatch);
  }
}

@Resolver(() => MatchMemberType)
export class MatchMemberResolver {
  constructor(
    private readonly names: MemberLoader,
    private readonly matches: MatchesService,
  ) {}

  @ResolveField(() => PublicMemberType)
  member(@Parent() { memberId }: MatchMemberType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.names.load(context, memberId, 'whole');
  }

  @ResolveField(() => ContactType, { nullable: true, description: 'Null until that person shared it.' })
  async contact(@Parent() { memberId, matchId }: MatchMemberType, @Context() context: GraphqlContext): Promise<Contact | null> {
    const shared = loaderOf<string, ReadonlyMap<string, Contact>>(context, 'contacts', (ids) =>
      this.matches.contacts(context.viewer, ids),
    );
    return (await shared.load(matchId)).get(memberId) ?? null;
  }
}
