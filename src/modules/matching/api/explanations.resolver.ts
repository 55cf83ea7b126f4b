import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import { isCoordinator, type Viewer } from '../../../platform/auth/viewer.js';
import type { GraphqlContext } from '../../../platform/graphql/context.js';
import { Language } from '../../communities/api/enums.type.js';
import { OfferType, showOffer } from '../../offers/api/offer.type.js';
import { RequestLoader } from '../../requests/api/request.loader.js';
import { RequestType } from '../../requests/api/request.type.js';
import { MemberLoader } from '../../users/api/member.loader.js';
import { PublicMemberType } from '../../users/api/member.type.js';
import { ExplanationsService } from '../explanations.service.js';
import { obstacleText } from '../obstacles.messages.js';
import { whereaboutText } from '../whereabouts.messages.js';
import { SuggestionsService } from '../suggestions.service.js';
import { ExplanationType, ObstacleType, showExplanation, WhereaboutsType } from './explanation.type.js';
import { showSuggestion, SuggestionType } from './matching.type.js';

@Resolver(() => ExplanationType)
export class ExplanationsResolver {
  constructor(
    private readonly explanations: ExplanationsService,
    private readonly suggestions: SuggestionsService,
    private readonly requests: RequestLoader,
    private readonly members: MemberLoader,
  ) {}

  @Query(() => ExplanationType, { description: 'What a suggestion is made of: all terms. For a coordinator.' })
  @Can('suggestion.explain')
  async explainSuggestion(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ExplanationType> {
    return showExplanation(await this.explanations.explain(viewer, id), 'others');
  }

  @Query(() => ExplanationType, {
    description:
      'Why an offer was or was not put to its helper for a request: all that stands in the way now. For a coordinator; and for the helper, without what is about others.',
  })
  @Can('suggestion.read')
  async whyNot(
    @CurrentViewer() viewer: Viewer,
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('offerId', { type: () => ID }) offerId: string,
  ): Promise<ExplanationType> {
    const explanation = await this.explanations.whyNot(viewer, requestId, offerId);
    return showExplanation(explanation, isCoordinator(viewer) ? 'others' : 'helper');
  }

  @Query(() => [WhereaboutsType], {
    description:
      'Where everyone stands who offers the help that a request asks for: who said what, who rests, who is too far. For a coordinator.',
  })
  @Can('suggestion.explain')
  whyNobody(
    @CurrentViewer() viewer: Viewer,
    @Args('requestId', { type: () => ID }) requestId: string,
  ): Promise<readonly WhereaboutsType[]> {
    return this.explanations.whyNobody(viewer, requestId);
  }

  @ResolveField(() => SuggestionType, { nullable: true, description: 'What became of it; null when it was never proposed.' })
  async suggestion(
    @Parent() { explanation: { suggestion }, audience }: ExplanationType,
    @Context() { viewer }: GraphqlContext,
  ): Promise<SuggestionType | null> {
    if (!suggestion || (audience === 'helper' && suggestion.askedAt === null)) return null;
    return showSuggestion(await this.suggestions.one(viewer, suggestion.id), audience);
  }

  @ResolveField(() => RequestType, { nullable: true })
  request(@Parent() { explanation }: ExplanationType, @Context() context: GraphqlContext): Promise<RequestType | null> {
    return this.requests.load(context, explanation.requestId);
  }

  @ResolveField(() => OfferType)
  offer(@Parent() { explanation }: ExplanationType): OfferType {
    return showOffer(explanation.offer);
  }

  @ResolveField(() => PublicMemberType)
  helper(@Parent() { explanation }: ExplanationType, @Context() context: GraphqlContext): Promise<PublicMemberType> {
    return this.members.load(context, explanation.offer.helperId, isCoordinator(context.viewer) ? 'whole' : 'first');
  }
}

@Resolver(() => ObstacleType)
export class ObstacleResolver {
  @ResolveField(() => String)
  text(
    @Parent() { obstacle, audience, timeZone }: ObstacleType,
    @Args('language', { type: () => Language, nullable: true, defaultValue: Language.NL_SIMPLE }) language: Language | null,
  ): string {
    return obstacleText(obstacle, language ?? 'nl-simple', audience, timeZone);
  }
}

@Resolver(() => WhereaboutsType)
export class WhereaboutsResolver {
  @ResolveField(() => String)
  text(
    @Parent() whereabouts: WhereaboutsType,
    @Args('language', { type: () => Language, nullable: true, defaultValue: Language.NL_SIMPLE }) language: Language | null,
  ): string {
    return whereaboutText(whereabouts, language ?? 'nl-simple');
  }
}
