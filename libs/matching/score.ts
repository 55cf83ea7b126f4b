import { conceptFitTo, featuresOf, LEAST_FIT } from './features.js';
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

/** weight · value of each feature. */
function contributionsOf(features: Features, model: Model): Features {
  const contributions: Record<string, number> = {};
  for (const name of featureNames) contributions[name] = model.weights[name] * features[name];
  return contributions as Features;
}

function logitOf(features: Features, model: Model): number {
  let logit = model.bias;
  for (const name of featureNames) logit += model.weights[name] * features[name];
  return logit;
}

/** P(this helper says yes and it goes well) for one pair, with what it was made of and why the helper is asked. */
export function score(need: Need, candidate: Candidate, model: Model = priorModel): Scored {
  const { offerId, helperId } = candidate;
  const features = featuresOf(need, candidate);
  const contributions = contributionsOf(features, model);
  const probability = logistic(logitOf(features, model));
  const reasons = reasonsOf(need, candidate, features, contributions);
  return { offerId, helperId, probability, features, contributions, reasons, modelVersion: model.version };
}

/** One candidate with its rank's key, not yet explained. */
interface Ranked<C extends Candidate> {
  readonly candidate: C;
  readonly probability: number;
}

function likeliestFirst(a: Ranked<Candidate>, b: Ranked<Candidate>): number {
  const [one, other] = [a.candidate.offerId, b.candidate.offerId];
  return b.probability - a.probability || (one < other ? -1 : one > other ? 1 : 0);
}

/** Whom a shortlist keeps. */
export interface ShortlistOptions<C extends Candidate> {
  /** So many of the best; all when left out. */
  readonly most?: number;
  /** Besides these, the best for whom this holds (who can be asked now, say), until there are so many of them in the list. */
  readonly atLeast?: { readonly count: number; readonly of: (candidate: C) => boolean };
  readonly model?: Model;
}

/**
 * Whom to suggest: of each helper the offer that fits best, the likeliest first and ties by offer id; the wrong kind of help
 * (below `LEAST_FIT`) never. Hard conditions must have excluded who may not help. Only who is kept is explained: the others, who
 * can be thousands, cost one number each.
 */
export function shortlist<C extends Candidate>(
  need: Need,
  candidates: readonly C[],
  { most = Infinity, atLeast, model = priorModel }: ShortlistOptions<C> = {},
): readonly Scored[] {
  const fitOf = conceptFitTo(need.concepts);
  const ranked: Ranked<C>[] = [];
  for (const candidate of candidates) {
    if ((candidate.byWords?.fit ?? fitOf(candidate.concepts)) < LEAST_FIT) continue;
    const features = featuresOf(need, candidate, fitOf);
    if (features.concept < LEAST_FIT) continue;
    ranked.push({ candidate, probability: logistic(logitOf(features, model)) });
  }
  ranked.sort(likeliestFirst);
  const seen = new Set<string>();
  const best = ranked.filter(({ candidate: { helperId } }) => !seen.has(helperId) && seen.add(helperId));
  return keep(best, most, atLeast).map(({ candidate }) => score(need, candidate, model));
}

function keep<C extends Candidate>(
  best: readonly Ranked<C>[],
  most: number,
  atLeast: ShortlistOptions<C>['atLeast'],
): readonly Ranked<C>[] {
  const kept = best.slice(0, most);
  if (!atLeast) return kept;
  const missing = atLeast.count - kept.filter(({ candidate }) => atLeast.of(candidate)).length;
  const others = best.slice(kept.length).filter(({ candidate }) => atLeast.of(candidate));
  return [...kept, ...others.slice(0, Math.max(0, missing))];
}
