import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import { isCoordinator, type Viewer } from '../../../platform/auth/viewer.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { Once } from '../../../platform/idempotency/once.js';
import { TrustService } from '../trust.service.js';
import { MemberLoader } from './member.loader.js';
import { PublicMemberType } from './member.type.js';
import { RecordTrustInput, SeenVogType, showTrust, TrustType } from './trust.type.js';

@Resolver(() => TrustType)
export class TrustResolver {
  constructor(
    private readonly trust: TrustService,
    private readonly members: MemberLoader,
    private readonly once: Once,
  ) {}

  @Query(() => TrustType, { description: 'What is known of a member; for coordinators.' })
  @Can('trust.read')
  async trustOf(@CurrentViewer() viewer: Viewer, @Args('memberId', { type: () => ID }) memberId: string): Promise<TrustType> {
    return showTrust(await this.trust.of(viewer, memberId));
  }

  @Mutation(() => TrustType, {
    description:
      'You know this member, or saw their certificate of conduct; or no longer. Of yourself another coordinator does it.',
  })
  @Can('trust.record')
  async recordTrust(
    @CurrentViewer() viewer: Viewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('input') input: RecordTrustInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<TrustType> {
    const trust = await this.once.run(viewer, {
      operation: 'recordTrust',
      key,
      input: { memberId, ...input },
      act: () => this.trust.record(viewer, memberId, input),
      resultOf: (recorded) => recorded.memberId,
      again: (id) => this.trust.of(viewer, id),
    });
    return showTrust(trust);
  }

  @ResolveField(() => PublicMemberType)
  member(@Parent() { memberId }: TrustType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, memberId, 'whole');
  }
}

@Resolver(() => SeenVogType)
export class SeenVogResolver {
  constructor(private readonly members: MemberLoader) {}

  @ResolveField(() => PublicMemberType, { description: 'The coordinator who saw it.' })
  seenBy(@Parent() { seenById }: SeenVogType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, seenById, isCoordinator(context.viewer) ? 'whole' : 'first');
  }
}
