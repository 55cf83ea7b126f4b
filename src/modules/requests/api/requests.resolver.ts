import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Can, CurrentViewer, Public } from '../../../platform/auth/can.js';
import { isCoordinator, type Viewer } from '../../../platform/auth/viewer.js';
import { type GraphqlContext, loaderOf } from '../../../platform/graphql/context.js';
import { type Connection, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import { Once } from '../../../platform/idempotency/once.js';
import { LiveReader } from '../../../platform/live/live-reader.js';
import { AreaLoader } from '../../communities/api/area.loader.js';
import { AreaType } from '../../communities/api/area.type.js';
import { MemberLoader } from '../../users/api/member.loader.js';
import { PublicMemberType } from '../../users/api/member.type.js';
import type { RequestStep } from '../request-step.js';
import { RequestsService } from '../requests.service.js';
import type { SeenRequest } from '../seen-request.js';
import { TimelinesService } from '../timelines.service.js';
import { EditRequestInput, PostRequestInput, RequestFilterInput, toChanges, toPosted } from './request.input.js';
import { ConsentType, RequestConnection, RequestStepType, RequestType, showRequest } from './request.type.js';

@Resolver(() => RequestType)
export class RequestsResolver {
  constructor(
    private readonly requests: RequestsService,
    private readonly once: Once,
    private readonly areas: AreaLoader,
    private readonly members: MemberLoader,
    private readonly live: LiveReader,
    private readonly timelines: TimelinesService,
  ) {}

  @Query(() => RequestType, { nullable: true })
  @Public()
  async request(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<RequestType | null> {
    const seen = await this.requests.find(viewer, id);
    return seen && showRequest(seen);
  }

  @Query(() => RequestConnection, { name: 'requests' })
  @Public()
  async list(
    @CurrentViewer() viewer: Viewer,
    @Args() args: PageArgs,
    @Args('filter', { type: () => RequestFilterInput, nullable: true }) filter: RequestFilterInput | null,
  ): Promise<Connection<RequestType>> {
    const page = await this.requests.list(viewer, filter ?? {}, pageRequest(args));
    return toConnection(page, { after: args.after, show: showRequest, count: () => this.requests.count(viewer, filter ?? {}) });
  }

  @Query(() => RequestConnection)
  @Can('request.read-own')
  async myRequests(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs): Promise<Connection<RequestType>> {
    const page = await this.requests.mine(viewer, pageRequest(args));
    return toConnection(page, { after: args.after, show: showRequest, count: () => this.requests.countMine(viewer) });
  }

  @Mutation(() => RequestType)
  @Can('request.post')
  postRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PostRequestInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<RequestType> {
    return this.change(viewer, 'postRequest', { key, input }, () => this.requests.post(viewer, toPosted(input)));
  }

  @Mutation(() => RequestType)
  @Can('request.edit')
  editRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: EditRequestInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<RequestType> {
    return this.change(viewer, 'editRequest', { key, input: { id, input } }, () =>
      this.requests.edit(viewer, id, toChanges(input)),
    );
  }

  @Mutation(() => RequestType, { description: 'After it was sent back and changed.' })
  @Can('request.post')
  postRequestAgain(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<RequestType> {
    return this.change(viewer, 'postRequestAgain', { key, input: { id } }, () => this.requests.postAgain(viewer, id));
  }

  @Mutation(() => RequestType, { description: 'After its time has passed, for its writer or by a coordinator: asked anew.' })
  @Can('request.renew')
  renewRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<RequestType> {
    return this.change(viewer, 'renewRequest', { key, input: { id } }, () => this.requests.renew(viewer, id));
  }

  @Mutation(() => RequestType)
  @Can('request.withdraw')
  withdrawRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<RequestType> {
    return this.change(viewer, 'withdrawRequest', { key, input: { id, reason } }, () =>
      this.requests.withdraw(viewer, id, reason),
    );
  }

  @Subscription(() => RequestType, { description: 'Each time that something about it changed, as the reader may see it then.' })
  @Public()
  async requestChanged(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: GraphqlContext,
  ): Promise<AsyncGenerator<{ requestChanged: RequestType }, void>> {
    return this.live.open(context, {
      topic: `request.${id}`,
      read: async (viewer) => {
        const seen = await this.requests.find(viewer, id);
        return seen && [{ requestChanged: showRequest(seen) }];
      },
    });
  }

  @ResolveField(() => AreaType)
  area(@Parent() { seen }: RequestType, @Context() context: GraphqlContext): Promise<AreaType | null> {
    return this.areas.load(context, seen.areaId);
  }

  @ResolveField(() => PublicMemberType, { description: 'First name and area; in full for those concerned.' })
  requester(@Parent() { seen }: RequestType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, seen.requesterId, seen.concerned ? 'whole' : 'first');
  }

  @ResolveField(() => ID, { nullable: true, description: 'What was chosen as the kind of help; for those concerned.' })
  activityId(@Parent() { seen }: RequestType): string | null {
    return seen.concerned ? seen.activityId : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'As far as it is kept: four digits. For who asked, and nobody else.',
  })
  postcode(@Parent() { seen }: RequestType, @CurrentViewer() { memberId }: Viewer): string | null {
    return seen.requesterId === memberId ? seen.pc4 : null;
  }

  @ResolveField(() => [RequestStepType], {
    description: 'What was done, the oldest first, at most 100; for those concerned and coordinators.',
  })
  async timeline(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<RequestStepType[]> {
    const steps = loaderOf<string, readonly RequestStep[]>(context, 'timeline', (ids) =>
      this.timelines.of(context.viewer, ids),
    );
    return [...(await steps.load(id))];
  }

  private async change(
    viewer: Viewer,
    operation: string,
    { key, input }: { key: string | null; input: unknown },
    act: () => Promise<SeenRequest>,
  ): Promise<RequestType> {
    const again = async (id: string): Promise<SeenRequest> => (await this.requests.find(viewer, id)) as SeenRequest;
    return showRequest(await this.once.run(viewer, { operation, key, input, act, resultOf: (seen) => seen.id, again }));
  }
}

@Resolver(() => ConsentType)
export class ConsentResolver {
  constructor(private readonly members: MemberLoader) {}

  @ResolveField(() => PublicMemberType)
  recordedBy(@Parent() { recordedById }: ConsentType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, recordedById, 'whole');
  }
}

@Resolver(() => RequestStepType)
export class RequestStepResolver {
  constructor(private readonly members: MemberLoader) {}

  @ResolveField(() => PublicMemberType, { nullable: true, description: 'The coordinator who did it.' })
  async by(@Parent() { byId }: RequestStepType, @Context() context: GraphqlContext): Promise<PublicMemberType | null> {
    return byId === null ? null : this.members.load(context, byId, isCoordinator(context.viewer) ? 'whole' : 'first');
  }
}
