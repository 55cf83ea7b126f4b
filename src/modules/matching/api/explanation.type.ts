import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../../../platform/graphql/scalars.js';
import type { Explanation } from '../explanations.service.js';
import type { Obstacle } from '../obstacles.js';
import type { Audience } from '../reasons.messages.js';
import type { WhereaboutCode } from '../whereabouts.js';
import { FeatureContributionType, ReasonType, showReasons } from './matching.type.js';

@ObjectType('Obstacle', {
  description: 'Something that stands between a helper and a request: a code with parameters, and its sentence.',
})
export class ObstacleType {
  @Field()
  code!: string;

  @Field(() => JsonScalar)
  params!: Readonly<Record<string, string | number>>;

  obstacle!: Obstacle;
  audience!: Audience;
  timeZone!: string;
}

@ObjectType('Whereabouts', {
  description: 'How many of those who offer the help that is asked for stand where, and that in words.',
})
export class WhereaboutsType {
  @Field(() => String)
  code!: WhereaboutCode;

  @Field(() => Int)
  count!: number;
}

@ObjectType('Place', { description: 'Where a helper stands among all who fit.' })
export class PlaceType {
  @Field(() => Int)
  number!: number;

  @Field(() => Int)
  of!: number;
}

@ObjectType('Explanation', {
  description: 'Everything that the engine has to say of a request and an offer, also when it did not bring them together.',
})
export class ExplanationType {
  @Field(() => Float, { nullable: true, description: 'Probability, 0..1; for a coordinator only.' })
  score!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the score is without any feature (logits); for a coordinator only.',
  })
  constant!: number | null;

  @Field(() => [FeatureContributionType], { description: 'What each feature adds, the most first; for a coordinator only.' })
  features!: FeatureContributionType[];

  @Field()
  modelVersion!: string;

  @Field(() => [ReasonType])
  reasons!: ReasonType[];

  @Field(() => [ObstacleType], {
    description: 'Everything that stands in the way now. Matters of trust and of how others compare: for a coordinator only.',
  })
  obstacles!: ObstacleType[];

  @Field(() => PlaceType, { nullable: true, description: 'For a coordinator only; null when the helper does not fit.' })
  place!: PlaceType | null;

  explanation!: Explanation;
  audience!: Audience;
}

export function showExplanation(explanation: Explanation, audience: Audience): ExplanationType {
  const { score, constant, features, modelVersion, reasons, obstacles, place, timeZone } = explanation;
  return {
    ...{ score, constant, features: [...features], modelVersion, place },
    reasons: showReasons(reasons, audience),
    obstacles: obstacles.map((obstacle) => ({ ...obstacle, obstacle, audience, timeZone })),
    ...{ explanation, audience },
  };
}
