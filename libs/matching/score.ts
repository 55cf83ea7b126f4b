import { featuresOf } from './features.js';
import { priorModel } from './model.js';
import { reasonsOf } from './reasons.js';
import { featureNames } from './types.js';
import type { Candidate, Features, Model, Need, Scored } from './types.js';

/** Beyond this many logits a double can no longer tell a probability from 0 or 1; a calibrated model has no business there. */
const MAX_LOGIT = 30;

/** The logistic function, kept strictly within (0, 1). */
function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-Math.min(MAX_LOGIT, Math.max(-MAX_LOGIT, logit))));
}

/** P(this helper says yes and it goes well) for one pair, with what it was made of and why the helper is asked. */
export function score(need: Need, candidate: Candidate, model: Model = priorModel): Scored {
  const features = featuresOf(need, candidate);
  const contributions = Object.fromEntries(
    featureNames.map((name) => [name, model.weights[name] * features[name]]),
  ) as unknown as Features;
  const logit = featureNames.reduce((sum, name) => sum + contributions[name], model.bias);
  return {
    offerId: candidate.offerId,
    helperId: candidate.helperId,
    probability: logistic(logit),
    features,
    contributions,
    reasons: reasonsOf(need, candidate, features, contributions),
    modelVersion: model.version,
  };
}

/** All candidates, the likeliest first, ties by offer id; hard conditions must have excluded who may not help. */
export function rank(need: Need, candidates: readonly Candidate[], model: Model = priorModel): readonly Scored[] {
  return candidates
    .map((candidate) => score(need, candidate, model))
    .sort((a, b) => b.probability - a.probability || (a.offerId < b.offerId ? -1 : a.offerId > b.offerId ? 1 : 0));
}
