import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type Connection, rankedPage, toConnection } from '../../../platform/graphql/connection.js';
import { Once } from '../../../platform/idempotency/once.js';
import { RequestDeskService } from '../request-desk.service.js';
import { RequestsService } from '../requests.service.js';
import type { SeenRequest } from '../seen-request.js';
import { DeskArgs, toView } from './desk.input.js';
import { RequestConnection, RequestType, showRequest } from './request.type.js';

/** What a coordinator does with a request. */
@Resolver(() => RequestType)
export class RequestDeskResolver {
  constructor(
    private readonly service: RequestDeskService,
    private readonly requests: RequestsService,
    private readonly once: Once,
  ) {}

  @Query(() => RequestConnection, { description: 'What stands on the desk, in the order that is asked for.' })
  @Can('desk.read')
  async desk(@CurrentViewer() viewer: Viewer, @Args() args: DeskArgs): Promise<Connection<RequestType>> {
    const view = toView(args);
    const page = await this.service.list(viewer, view, rankedPage(args));
    const count = (): Promise<number> => this.service.count(viewer, view);
    return toConnection(page, { after: args.after, show: showRequest, count, keyOf: (row) => row.key });
  }

  @Mutation(() => RequestType, { description: 'One that waits goes on, as if it had opened at once.' })
  @Can('request.judge')
  approveRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<RequestType> {
    return this.change(viewer, 'approveRequest', { key, input: { id } }, () => this.service.approve(viewer, id));
  }

  @Mutation(() => RequestType, { description: 'Back to its writer, who reads the reason, changes it and posts it again.' })
  @Can('request.judge')
  sendBackRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<RequestType> {
    return this.change(viewer, 'sendBackRequest', { key, input: { id, reason } }, () =>
      this.service.sendBack(viewer, id, reason),
    );
  }

  @Mutation(() => RequestType)
  @Can('request.judge')
  rejectRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<RequestType> {
    return this.change(viewer, 'rejectRequest', { key, input: { id, reason } }, () => this.service.reject(viewer, id, reason));
  }

  @Mutation(() => RequestType, { description: 'Ends one that is open: REJECTED, with the status reason "closed".' })
  @Can('request.judge')
  closeRequest(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<RequestType> {
    return this.change(viewer, 'closeRequest', { key, input: { id, reason } }, () => this.service.close(viewer, id, reason));
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
