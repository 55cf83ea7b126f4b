import { featuresOf, LEAST_FIT } from './features.js';
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

/** One pair as the model sees it, not yet explained. */
interface Weighed {
  readonly candidate: Candidate;
  readonly features: Features;
  readonly contributions: Features;
  readonly probability: number;
}

function weigh(need: Need, candidate: Candidate, model: Model): Weighed {
  const features = featuresOf(need, candidate);
  const contributions: Record<string, number> = {};
  let logit = model.bias;
  for (const name of featureNames) logit += contributions[name] = model.weights[name] * features[name];
  return { candidate, features, contributions: contributions as Features, probability: logistic(logit) };
}

function explain(need: Need, { candidate, features, contributions, probability }: Weighed, model: Model): Scored {
  const { offerId, helperId } = candidate;
  const reasons = reasonsOf(need, candidate, features, contributions);
  return { offerId, helperId, probability, features, contributions, reasons, modelVersion: model.version };
}

/** P(this helper says yes and it goes well) for one pair, with what it was made of and why the helper is asked. */
export function score(need: Need, candidate: Candidate, model: Model = priorModel): Scored {
  return explain(need, weigh(need, candidate, model), model);
}

function likeliestFirst(a: Weighed, b: Weighed): number {
  const [one, other] = [a.candidate.offerId, b.candidate.offerId];
  return b.probability - a.probability || (one < other ? -1 : one > other ? 1 : 0);
}

/**
 * Whom to suggest: of each helper the offer that fits best, the likeliest first and ties by offer id, at most so many; the wrong
 * kind of help (below `LEAST_FIT`) never. Hard conditions must have excluded who may not help. Only who is suggested is
 * explained, which is half of the work.
 */
export function shortlist(
  need: Need,
  candidates: readonly Candidate[],
  most = Infinity,
  model: Model = priorModel,
): readonly Scored[] {
  const seen = new Set<string>();
  return candidates
    .map((candidate) => weigh(need, candidate, model))
    .filter(({ features }) => features.concept >= LEAST_FIT)
    .sort(likeliestFirst)
    .filter(({ candidate: { helperId } }) => !seen.has(helperId) && seen.add(helperId))
    .slice(0, most)
    .map((weighed) => explain(need, weighed, model));
}
