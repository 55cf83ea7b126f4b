import { Args, Context, GraphQLISODateTime, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type GraphqlContext, loaderOf } from '../../../platform/graphql/context.js';
import { type Connection, PageArgs, pageRequest, rankedPage, toConnection } from '../../../platform/graphql/connection.js';
import { Once } from '../../../platform/idempotency/once.js';
import { ActivityLoader } from '../../communities/api/activity.loader.js';
import { WeightedActivityType } from '../../communities/api/activity.type.js';
import { Language } from '../../communities/api/enums.type.js';
import { OfferType, showOffer } from '../../offers/api/offer.type.js';
import { RequestLoader } from '../../requests/api/request.loader.js';
import { RequestType } from '../../requests/api/request.type.js';
import { MemberLoader } from '../../users/api/member.loader.js';
import { PublicMemberType } from '../../users/api/member.type.js';
import { AskingService } from '../asking.service.js';
import { featureText } from '../features.messages.js';
import { reasonText } from '../reasons.messages.js';
import type { Response } from '../response.js';
import { ResponsesService } from '../responses.service.js';
import { SuggestionsService, type RequestSide, type SeenSuggestion } from '../suggestions.service.js';
import {
  FeatureContributionType,
  ReasonType,
  RespondInput,
  ResponseType,
  showResponse,
  showSuggestion,
  SuggestionConnection,
  SuggestionStatusEnum,
  SuggestionType,
  toAnswer,
} from './matching.type.js';

@Resolver(() => SuggestionType)
export class SuggestionsResolver {
  constructor(
    private readonly suggestions: SuggestionsService,
    private readonly asking: AskingService,
    private readonly once: Once,
    private readonly requests: RequestLoader,
    private readonly members: MemberLoader,
  ) {}

  @Query(() => SuggestionConnection, { description: 'What I was asked; never what is only proposed.' })
  @Can('suggestion.read')
  async mySuggestions(
    @CurrentViewer() viewer: Viewer,
    @Args() args: PageArgs,
    @Args('status', { type: () => [SuggestionStatusEnum], nullable: true })
    status: (typeof SuggestionStatusEnum)[keyof typeof SuggestionStatusEnum][] | null,
  ): Promise<Connection<SuggestionType>> {
    const page = await this.suggestions.mine(viewer, status, pageRequest(args));
    const count = (): Promise<number> => this.suggestions.countMine(viewer, status);
    return toConnection(page, { after: args.after, show: (one) => showSuggestion(one, 'helper'), count });
  }

  @Query(() => SuggestionType, { nullable: true, description: 'One thing that I was asked.' })
  @Can('suggestion.read')
  async suggestion(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SuggestionType | null> {
    const seen = await this.suggestions.asked(viewer, id);
    return seen && showSuggestion(seen, 'helper');
  }

  @Query(() => SuggestionConnection, {
    description: 'Who fits a request. A coordinator: all, by score; the requester: those who responded; for others empty.',
  })
  @Can('suggestion.read')
  async suggestionsOf(
    @CurrentViewer() viewer: Viewer,
    @Args() args: PageArgs,
    @Args('requestId', { type: () => ID }) requestId: string,
  ): Promise<Connection<SuggestionType>> {
    const page = await this.suggestions.ofRequest(viewer, requestId, rankedPage(args));
    const count = (): Promise<number> => this.suggestions.countOfRequest(viewer, requestId);
    const show = (one: SeenSuggestion): SuggestionType => showSuggestion(one, 'others');
    return toConnection(page, { after: args.after, show, count, keyOf: (one) => one.key });
  }

  @Mutation(() => SuggestionType, {
    description:
      'Asks this helper now. Hard conditions hold; that they were asked only lately, or that it is late, may be overruled.',
  })
  @Can('helper.ask')
  async askHelper(
    @CurrentViewer() viewer: Viewer,
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('offerId', { type: () => ID }) offerId: string,
    @Args('overrule', { type: () => Boolean, nullable: true, defaultValue: false }) overrule: boolean | null,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<SuggestionType> {
    const input = { requestId, offerId, overrule: overrule ?? false };
    const suggestion = await this.once.run(viewer, {
      operation: 'askHelper',
      key,
      input,
      act: () => this.asking.ask(viewer, input),
      resultOf: (one) => one.id,
      again: (id) => this.suggestions.one(viewer, id),
    });
    return showSuggestion(suggestion, 'others');
  }

  @ResolveField(() => RequestType, {
    nullable: true,
    description: 'Null while it is not to be read: a coordinator looks at it.',
  })
  request(@Parent() { seen }: SuggestionType, @Context() context: GraphqlContext): Promise<RequestType | null> {
    return this.requests.load(context, seen.requestId);
  }

  @ResolveField(() => OfferType)
  offer(@Parent() { seen }: SuggestionType): OfferType {
    return showOffer(seen.offer);
  }

  @ResolveField(() => PublicMemberType)
  helper(@Parent() { seen }: SuggestionType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, seen.helperId, context.viewer.roles.has('coordinator') ? 'whole' : 'first');
  }
}

/** The fields of a request that matching knows. */
@Resolver(() => RequestType)
export class RequestMatchingResolver {
  constructor(
    private readonly suggestions: SuggestionsService,
    private readonly answers: ResponsesService,
    private readonly kinds: ActivityLoader,
  ) {}

  @ResolveField(() => [WeightedActivityType])
  activities(@Parent() { seen }: RequestType): WeightedActivityType[] {
    return this.suggestions.understood(seen).flatMap(({ activity: id, weight }) => {
      const activity = this.kinds.load(id);
      return activity ? [{ activity, weight }] : [];
    });
  }

  @ResolveField(() => [ResponseType], { description: 'For the requester and a coordinator; for others empty.' })
  async responses(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<ResponseType[]> {
    return (await this.side(context, id)).responses.map((one) => showResponse(one, 'others'));
  }

  @ResolveField(() => [SuggestionType], {
    name: 'suggestions',
    description: 'A coordinator: all, by score; the requester: those who responded; for others empty.',
  })
  async fitting(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<SuggestionType[]> {
    return (await this.side(context, id)).suggestions.map((one) => showSuggestion(one, 'others'));
  }

  @ResolveField(() => GraphQLISODateTime, { nullable: true, description: 'When the next round goes out.' })
  async nextStepAt(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<Date | null> {
    return (await this.side(context, id)).nextStepAt;
  }

  @ResolveField(() => ResponseType, { nullable: true, description: 'What you answered to it, if that stands.' })
  async myResponse(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<ResponseType | null> {
    const standing = await loaderOf<string, Response | null>(context, 'my response', (ids) =>
      this.answers.standing(context.viewer, ids),
    ).load(id);
    return standing && showResponse({ ...standing, reasons: [] }, 'helper');
  }

  @ResolveField(() => Int, { description: 'How many helpers were asked; 0 for others than those concerned and coordinators.' })
  askedCount(@Parent() { id }: RequestType, @Context() context: GraphqlContext): Promise<number> {
    return loaderOf<string, number>(context, 'asked count', (ids) => this.suggestions.askedCounts(context.viewer, ids)).load(
      id,
    );
  }

  private side(context: GraphqlContext, requestId: string): Promise<RequestSide> {
    return loaderOf<string, RequestSide>(context, 'request side', (ids) => this.suggestions.besides(context.viewer, ids)).load(
      requestId,
    );
  }
}

@Resolver(() => ResponseType)
export class ResponsesResolver {
  constructor(
    private readonly responses: ResponsesService,
    private readonly suggestions: SuggestionsService,
    private readonly once: Once,
    private readonly members: MemberLoader,
  ) {}

  @Mutation(() => ResponseType)
  @Can('response.give')
  respond(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RespondInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<ResponseType> {
    return this.change(viewer, 'respond', { key, input }, () => this.responses.respond(viewer, toAnswer(input)));
  }

  @Mutation(() => ResponseType, { description: 'What you tell who asked, beside your yes.' })
  @Can('response.give')
  sayWithResponse(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('message') message: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<ResponseType> {
    return this.change(viewer, 'sayWithResponse', { key, input: { id, message } }, () =>
      this.responses.say(viewer, id, message),
    );
  }

  @Mutation(() => ResponseType)
  @Can('response.withdraw')
  withdrawResponse(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<ResponseType> {
    return this.change(viewer, 'withdrawResponse', { key, input: { id } }, () => this.responses.withdraw(viewer, id));
  }

  @Mutation(() => ResponseType, { description: 'No, thank you: one who said yes to my request need not stand by any longer.' })
  @Can('response.thank')
  async thankHelper(
    @CurrentViewer() viewer: Viewer,
    @Args('responseId', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<ResponseType> {
    const response = await this.once.run(viewer, {
      operation: 'thankHelper',
      key,
      input: { id },
      act: () => this.responses.thank(viewer, id),
      resultOf: (one) => one.id,
      again: () => this.responses.given(viewer, id),
    });
    const [side] = await this.suggestions.besides(viewer, [response.requestId]);
    const reasons = side?.responses.find((one) => one.id === response.id)?.reasons ?? [];
    return showResponse({ ...response, reasons }, 'others');
  }

  @ResolveField(() => PublicMemberType)
  helper(@Parent() { helperId }: ResponseType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, helperId, context.viewer.roles.has('coordinator') ? 'whole' : 'first');
  }

  private async change(
    viewer: Viewer,
    operation: string,
    { key, input }: { key: string | null; input: unknown },
    act: () => Promise<Response>,
  ): Promise<ResponseType> {
    const again = (id: string): Promise<Response> => this.responses.own(viewer, id);
    const response = await this.once.run(viewer, { operation, key, input, act, resultOf: (one) => one.id, again });
    return showResponse(await this.responses.withReasons(viewer, response), 'helper');
  }
}

@Resolver(() => ReasonType)
export class ReasonResolver {
  @ResolveField(() => String)
  text(
    @Parent() reason: ReasonType,
    @Args('language', { type: () => Language, nullable: true, defaultValue: Language.NL_SIMPLE }) language: Language | null,
  ): string {
    return reasonText(reason, language ?? 'nl-simple', reason.audience);
  }
}

@Resolver(() => FeatureContributionType)
export class FeatureContributionResolver {
  @ResolveField(() => String, { description: 'What the value says of the helper.' })
  text(
    @Parent() feature: FeatureContributionType,
    @Args('language', { type: () => Language, nullable: true, defaultValue: Language.NL_SIMPLE }) language: Language | null,
  ): string {
    return featureText(feature, language ?? 'nl-simple');
  }
}
