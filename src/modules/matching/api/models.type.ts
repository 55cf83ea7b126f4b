import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import type { CalibrationReport, FeatureName, MatchingModel, ModelInUse, Prediction, Verdict } from '../learning.js';

export const CalibrationVerdictEnum = {
  BETTER: 'better',
  NOT_BETTER: 'not-better',
  TOO_FEW_OUTCOMES: 'too-few-outcomes',
} as const satisfies Record<string, Verdict>;
registerEnumType(CalibrationVerdictEnum, { name: 'CalibrationVerdict' });

@ObjectType('FeatureWeight', { description: 'What the step from worst to best in one feature is worth (logits).' })
export class FeatureWeightType {
  @Field({ description: 'As in FeatureContribution: "distance".' })
  feature!: string;

  @Field(() => Float)
  before!: number;

  @Field(() => Float)
  after!: number;
}

@ObjectType('ReliabilityBin', { description: 'What was expected between two probabilities, beside what happened.' })
export class ReliabilityBinType {
  @Field(() => Float)
  from!: number;

  @Field(() => Float)
  to!: number;

  @Field(() => Int)
  count!: number;

  @Field(() => Float, { nullable: true, description: 'The mean expectation; null without outcomes.' })
  predicted!: number | null;

  @Field(() => Float, { nullable: true, description: 'The share that went well; null without outcomes.' })
  observed!: number | null;
}

@ObjectType('ModelPrediction', { description: 'How well a model predicts outcomes that it did not learn from.' })
export class ModelPredictionType {
  @Field(() => Float, { description: 'Mean −log of the probability of what happened, in nats; lower is better.' })
  logLoss!: number;

  @Field(() => Float, { description: 'Mean squared difference with what happened, 0..1; lower is better.' })
  brier!: number;

  @Field(() => [ReliabilityBinType])
  reliability!: ReliabilityBinType[];
}

@ObjectType('CalibrationReport', {
  description: 'What came of learning: before it and after, over outcomes that were held out.',
})
export class CalibrationReportType {
  @Field(() => CalibrationVerdictEnum)
  verdict!: Verdict;

  @Field(() => Int)
  learntFrom!: number;

  @Field(() => Int)
  heldOut!: number;

  @Field(() => ModelPredictionType, { nullable: true })
  before!: ModelPredictionType | null;

  @Field(() => ModelPredictionType, { nullable: true })
  after!: ModelPredictionType | null;

  @Field(() => FeatureWeightType, { description: 'How likely anyone says yes, whatever else.' })
  bias!: FeatureWeightType;

  @Field(() => [FeatureWeightType])
  weights!: FeatureWeightType[];
}

@ObjectType('MatchingModel', { description: 'What the engine learned at one time. Only what predicted better is here.' })
export class MatchingModelType {
  @Field(() => ID)
  id!: string;

  @Field()
  version!: string;

  @Field()
  inUse!: boolean;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it is or was in use.' })
  usedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it no longer is.' })
  leftAt!: Date | null;

  @Field(() => CalibrationReportType)
  report!: CalibrationReportType;

  leftById!: string | null;
}
export const MatchingModelConnection = connectionOf(MatchingModelType, 'MatchingModel');

@ObjectType('CalibrationLook', {
  description: 'When it was last seen whether there is something to learn, and what came of it.',
})
export class CalibrationLookType {
  @Field()
  version!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => CalibrationReportType)
  report!: CalibrationReportType;
}

@ObjectType('MatchingModelInUse', { description: 'What the engine expects by now.' })
export class MatchingModelInUseType {
  @Field()
  version!: string;

  @Field({ description: 'What is believed without outcomes: nothing was learnt yet, or an administrator went back to it.' })
  isPrior!: boolean;

  @Field({ description: 'The version of that belief, to go back to.' })
  priorVersion!: string;

  @Field({ description: 'An administrator went back: what is learnt from now on waits until one uses the newest.' })
  held!: boolean;

  @Field(() => CalibrationLookType, { nullable: true })
  lastLook!: CalibrationLookType | null;
}

const showPrediction = (prediction: Prediction | null): ModelPredictionType | null =>
  prediction && { ...prediction, reliability: prediction.reliability.map((bin) => ({ ...bin })) };

function showReport({ before, after, bias, weights, ...report }: CalibrationReport): CalibrationReportType {
  const names = Object.keys(weights) as FeatureName[];
  return {
    ...report,
    before: showPrediction(before),
    after: showPrediction(after),
    bias: { feature: 'bias', ...bias },
    weights: names.map((feature) => ({ feature, ...weights[feature] })),
  };
}

export function showModel({ report, ...model }: MatchingModel): MatchingModelType {
  const { id, version, inUse, createdAt, usedAt, leftAt, leftById } = model;
  return { id, version, inUse, createdAt, usedAt, leftAt, leftById, report: showReport(report) };
}

export function showModelInUse({ model, isPrior, priorVersion, held, lastLook }: ModelInUse): MatchingModelInUseType {
  return {
    ...{ version: model.version, isPrior, priorVersion, held },
    lastLook: lastLook && { version: lastLook.version, at: lastLook.lookedAt, report: showReport(lastLook.report) },
  };
}
