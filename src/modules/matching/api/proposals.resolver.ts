import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { ErrorAnswers, languageOf } from '../../../platform/errors/answer.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { Once } from '../../../platform/idempotency/once.js';
import { RequestLoader } from '../../requests/api/request.loader.js';
import { RequestType } from '../../requests/api/request.type.js';
import { MemberLoader } from '../../users/api/member.loader.js';
import { PublicMemberType } from '../../users/api/member.type.js';
import { ProposalsService } from '../proposals.service.js';
import { showSuggestion } from './matching.type.js';
import {
  AssignmentProposalType,
  PairToSendInput,
  ProposedPairType,
  ProposedRequestType,
  SentPairType,
  showProposal,
} from './proposal.type.js';

@Resolver(() => AssignmentProposalType)
export class ProposalsResolver {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly once: Once,
    private readonly answers: ErrorAnswers,
  ) {}

  @Query(() => AssignmentProposalType, {
    description: 'Who could be asked for these requests together, so that most of them are helped and nobody gets too much.',
  })
  @Can('helper.ask')
  async proposeAssignment(
    @CurrentViewer() viewer: Viewer,
    @Args('requestIds', { type: () => [ID] }) requestIds: string[],
    @Args('perHelper', {
      type: () => Int,
      nullable: true,
      defaultValue: 1,
      description: 'For how many of them one helper at most.',
    })
    perHelper: number | null,
    @Args('perRequest', {
      type: () => Int,
      nullable: true,
      description: 'How many helpers for each; as many as it needs when left out.',
    })
    perRequest: number | null,
    @Args('overrule', {
      type: () => Boolean,
      nullable: true,
      defaultValue: false,
      description: 'Also who was asked only lately.',
    })
    overrule: boolean | null,
  ): Promise<AssignmentProposalType> {
    const wanted = { requestIds, perHelper: perHelper ?? 1, perRequest: perRequest ?? null, overrule: overrule ?? false };
    return showProposal(await this.proposals.propose(viewer, wanted));
  }

  @Mutation(() => [SentPairType], {
    description:
      'Asks these helpers, each as `askHelper` would. What stands in the way of one is told with it, and leaves the others alone.',
  })
  @Can('helper.ask')
  async sendAssignment(
    @CurrentViewer() viewer: Viewer,
    @Args('pairs', { type: () => [PairToSendInput] }) pairs: PairToSendInput[],
    @Args('overrule', { type: () => Boolean, nullable: true, defaultValue: false }) overrule: boolean | null,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
    @Context() context: GraphqlContext,
  ): Promise<SentPairType[]> {
    const input = { pairs: pairs.map(({ requestId, offerId }) => ({ requestId, offerId })), overrule: overrule ?? false };
    const act = () => this.proposals.send(viewer, input.pairs, input.overrule);
    // Sent once more nobody is asked twice, so the same is done again.
    const sent = await this.once.run(viewer, { operation: 'sendAssignment', key, input, act, resultOf: () => '', again: act });
    const language = languageOf(context.req);
    return sent.map(({ requestId, offerId, suggestion, problem }) => ({
      requestId,
      offerId,
      suggestion: suggestion && showSuggestion(suggestion, 'others'),
      problem: problem?.code ?? null,
      message: problem && this.answers.answer(problem, language).message,
    }));
  }
}

@Resolver(() => ProposedRequestType)
export class ProposedRequestResolver {
  constructor(private readonly requests: RequestLoader) {}

  @ResolveField(() => RequestType, { nullable: true })
  request(@Parent() { requestId }: ProposedRequestType, @Context() context: GraphqlContext): Promise<RequestType | null> {
    return this.requests.load(context, requestId);
  }
}

@Resolver(() => ProposedPairType)
export class ProposedPairResolver {
  constructor(private readonly members: MemberLoader) {}

  @ResolveField(() => PublicMemberType)
  helper(@Parent() { helperId }: ProposedPairType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, helperId, 'whole');
  }
}
