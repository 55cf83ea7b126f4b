import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { type GraphqlContext, loaderOf } from '../../../platform/graphql/context.js';
import { Once } from '../../../platform/idempotency/once.js';
import { safetyRules } from '../safety.messages.js';
import type { OwnSafetyText } from '../safety.js';
import { SafetyTextsService } from '../safety-texts.service.js';
import { CommunityType, SafetyRuleType, SafetyTopicEnum } from './community.type.js';
import { Language } from './enums.type.js';

@Resolver(() => CommunityType)
export class SafetyResolver {
  constructor(
    private readonly texts: SafetyTextsService,
    private readonly once: Once,
  ) {}

  @ResolveField(() => [SafetyRuleType], { description: '"Is this safe?", in the words of the community.' })
  async safety(
    @Parent() { id }: CommunityType,
    @Args('language', { type: () => Language, nullable: true, defaultValue: Language.NL_SIMPLE }) language: Language | null,
    @Context() context: GraphqlContext,
  ): Promise<SafetyRuleType[]> {
    const own = await loaderOf<string, OwnSafetyText[]>(context, 'safety', (ids) => this.texts.ownOf(ids)).load(id);
    return safetyRules(language ?? 'nl-simple', own);
  }

  @Mutation(() => SafetyRuleType, {
    description: "Says something about safety in the community's own words; without a text in those of every community again.",
  })
  @Can('safety.edit')
  async setSafetyText(
    @CurrentViewer() viewer: Viewer,
    @Args('topic', { type: () => SafetyTopicEnum }) topic: (typeof SafetyTopicEnum)[keyof typeof SafetyTopicEnum],
    @Args('language', { type: () => Language }) language: Language,
    @Args('text', { type: () => String, nullable: true }) text: string | null,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<SafetyRuleType> {
    await this.once.run(viewer, {
      operation: 'setSafetyText',
      key,
      input: { topic, language, text: text ?? null },
      act: () => this.texts.say(viewer, topic, language, text ?? null),
      resultOf: () => `${topic} ${language}`,
      again: () => Promise.resolve(),
    });
    const [own = []] = await this.texts.ownOf(viewer.communityId === null ? [] : [viewer.communityId]);
    return safetyRules(language, own).find((rule) => rule.topic === topic) as SafetyRuleType;
  }
}
