import { Context, Field, Int, ObjectType, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { LiveReader } from '../../../platform/live/live-reader.js';
import { DeskCountsService, type DeskCounts } from '../desk-counts.service.js';

@ObjectType('DeskCounts', { description: 'How many requests stand in each queue of the desk, and how many offers wait.' })
class DeskCountsType implements DeskCounts {
  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  unanswered!: number;

  @Field(() => Int)
  inProgress!: number;

  @Field(() => Int)
  offersWaiting!: number;
}

@Resolver(() => DeskCountsType)
export class DeskCountsResolver {
  constructor(
    private readonly desk: DeskCountsService,
    private readonly live: LiveReader,
  ) {}

  @Query(() => DeskCountsType)
  @Can('desk.read')
  deskCounts(@CurrentViewer() viewer: Viewer): Promise<DeskCountsType> {
    return this.desk.counts(viewer);
  }

  @Subscription(() => DeskCountsType, {
    description: 'Each time that a request or an offer came to the desk, moved or left it.',
  })
  @Can('desk.read')
  async deskChanged(@Context() context: GraphqlContext): Promise<AsyncGenerator<{ deskChanged: DeskCountsType }, void>> {
    return this.live.open(context, {
      topic: 'desk',
      read: async (viewer) => [{ deskChanged: await this.desk.counts(viewer) }],
    });
  }
}
