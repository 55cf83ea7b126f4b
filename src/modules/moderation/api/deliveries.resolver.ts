import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type Connection, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import { Once } from '../../../platform/idempotency/once.js';
import { DeliveriesService } from '../deliveries.service.js';
import { FailedDeliveryConnection, FailedDeliveryType, showDelivery } from './delivery.type.js';

@Resolver(() => FailedDeliveryType)
export class DeliveriesResolver {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly once: Once,
  ) {}

  @Query(() => FailedDeliveryConnection)
  @Can('delivery.read')
  async failedDeliveries(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs): Promise<Connection<FailedDeliveryType>> {
    const page = await this.deliveries.failed(viewer, pageRequest(args));
    return toConnection(page, {
      after: args.after,
      show: showDelivery,
      count: () => this.deliveries.countFailed(viewer),
    });
  }

  @Mutation(() => FailedDeliveryType)
  @Can('delivery.replay')
  async replayDelivery(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<FailedDeliveryType> {
    const delivery = await this.once.run(viewer, {
      operation: 'replayDelivery',
      key,
      input: { id },
      act: () => this.deliveries.replay(viewer, id),
      resultOf: (replayed) => replayed.id,
      again: (replayed) => this.deliveries.replayed(viewer, replayed),
    });
    return showDelivery(delivery);
  }
}
