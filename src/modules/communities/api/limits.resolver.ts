import { Args, Field, Float, InputType, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../../platform/auth/can.js';
import type { Viewer } from '../../../platform/auth/viewer.js';
import { LocalTimeScalar } from '../../../platform/graphql/scalars.js';
import { Once } from '../../../platform/idempotency/once.js';
import { limitBounds, type MatchingLimits, type WantedLimits } from '../limits.js';
import { LimitsService } from '../limits.service.js';
import { CommunityType, showCommunity } from './community.type.js';

@ObjectType('LimitBound', { description: 'Between what a limit may be chosen: a number, or a time.' })
export class LimitBoundType {
  @Field({ description: 'As the field is called: "restDays".' })
  limit!: string;

  @Field()
  least!: string;

  @Field()
  most!: string;
}

@ObjectType('MatchingLimits', {
  description: 'What keeps helpers from being flooded. Of one community, for its administrator.',
})
export class MatchingLimitsType {
  @Field(() => Int, { description: 'A helper gets one question that they did not ask for in this many days.' })
  restDays!: number;

  @Field(() => Int, { description: 'Helpers asked at once, at most.' })
  maxWaveSize!: number;

  @Field(() => Int, { description: 'Helpers asked for each that a request needs, at most, over all its rounds.' })
  maxAsked!: number;

  @Field(() => Float, { description: 'Which share of the places in a round goes to helpers never asked before, 0..1.' })
  explorationShare!: number;

  @Field(() => Int, { description: 'How many requests one member may have open.' })
  maxOpenRequests!: number;

  @Field(() => LocalTimeScalar, { nullable: true })
  quietFrom!: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  quietTo!: string | null;

  @Field(() => [LimitBoundType])
  bounds!: LimitBoundType[];
}

@InputType({ description: 'What is left out stays as it is.' })
export class MatchingLimitsInput {
  @Field(() => Int, { nullable: true })
  restDays?: number | null;

  @Field(() => Int, { nullable: true })
  maxWaveSize?: number | null;

  @Field(() => Int, { nullable: true })
  maxAsked?: number | null;

  @Field(() => Float, { nullable: true })
  explorationShare?: number | null;

  @Field(() => Int, { nullable: true })
  maxOpenRequests?: number | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  quietFrom?: string | null;

  @Field(() => LocalTimeScalar, { nullable: true })
  quietTo?: string | null;
}

const toWanted = (input: MatchingLimitsInput): WantedLimits =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));

const showLimits = (limits: MatchingLimits): MatchingLimitsType => ({
  ...limits,
  bounds: Object.entries(limitBounds).map(([limit, { least, most }]) => ({
    ...{ limit, least: String(least), most: String(most) },
  })),
});

@Resolver(() => CommunityType)
export class LimitsResolver {
  constructor(
    private readonly limits: LimitsService,
    private readonly once: Once,
  ) {}

  @Mutation(() => CommunityType, { description: 'Of the community of the header. It counts from the next round on.' })
  @Can('limits.set')
  async setMatchingLimits(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MatchingLimitsInput,
    @Args('idempotencyKey', { type: () => String, nullable: true }) key: string | null,
  ): Promise<CommunityType> {
    const community = await this.once.run(viewer, {
      operation: 'setMatchingLimits',
      key,
      input,
      act: () => this.limits.set(viewer, toWanted(input)),
      resultOf: (one) => one.id,
      again: () => this.limits.again(viewer),
    });
    return showCommunity(community);
  }

  @ResolveField(() => MatchingLimitsType, {
    name: 'limits',
    nullable: true,
    description: 'For its administrator; null for others.',
  })
  own(@Parent() { seen }: CommunityType, @CurrentViewer() viewer: Viewer): MatchingLimitsType | null {
    const limits = this.limits.seenBy(viewer, seen);
    return limits && showLimits(limits);
  }
}
