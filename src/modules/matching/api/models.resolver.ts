import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type Connection, PageArgs, pageRequest, toConnection } from '../../../platform/graphql/connection.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { Once } from '../../../platform/idempotency/once.js';
import { MemberLoader } from '../../users/api/member.loader.js';
import { PublicMemberType } from '../../users/api/member.type.js';
import { ModelsService } from '../models.service.js';
import {
  MatchingModelConnection,
  MatchingModelInUseType,
  MatchingModelType,
  showModel,
  showModelInUse,
} from './models.type.js';

@Resolver(() => MatchingModelType)
export class MatchingModelResolver {
  constructor(
    private readonly models: ModelsService,
    private readonly once: Once,
    private readonly members: MemberLoader,
  ) {}

  @Query(() => MatchingModelConnection, { description: 'What the engine learned in this community, the newest first.' })
  @Can('model.read')
  async matchingModels(@CurrentViewer() viewer: Viewer, @Args() args: PageArgs): Promise<Connection<MatchingModelType>> {
    const page = await this.models.list(viewer, pageRequest(args));
    return toConnection(page, { after: args.after, show: showModel, count: () => this.models.count(viewer) });
  }

  @Query(() => MatchingModelInUseType)
  @Can('model.read')
  async matchingModelInUse(@CurrentViewer() viewer: Viewer): Promise<MatchingModelInUseType> {
    return showModelInUse(await this.models.inUse(viewer));
  }

  @Mutation(() => MatchingModelInUseType, {
    description:
      'Back to an earlier model or the first belief, or on to a newer one. It counts from the next score on, everywhere.',
  })
  @Can('model.use')
  async useMatchingModel(
    @CurrentViewer() viewer: Viewer,
    @Args('version') version: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<MatchingModelInUseType> {
    const inUse = await this.once.run(viewer, {
      operation: 'useMatchingModel',
      key,
      input: { version },
      act: () => this.models.use(viewer, version),
      resultOf: (one) => one.model.version,
      again: () => this.models.inUse(viewer),
    });
    return showModelInUse(inUse);
  }

  @ResolveField(() => PublicMemberType, { nullable: true, description: 'Who put it aside; null: a newer one came.' })
  leftBy(@Parent() { leftById }: MatchingModelType, @Context() context: GraphqlContext): Promise<PublicMemberType> | null {
    return leftById === null ? null : this.members.load(context, leftById, 'whole');
  }
}
