import { seededRandom, seedOf } from '#kernel/random.js';
import { fitLogistic, logitOf, lossOf } from './logistic.js';
import type { Coefficients, Example } from './logistic.js';
import { priorModel } from './model.js';
import { featureNames } from './types.js';
import type { FeatureName, Features, Model } from './types.js';

/** What came of one question to one helper. */
export interface Outcome {
  /** Decides by itself whether it is learnt from or held out, so that it stays on one side for ever. */
  readonly id: string;
  /** As they were when the helper was asked. */
  readonly features: Features;
  /** They said yes and it went well. A not-now, silence and a match that came to nothing are not. */
  readonly well: boolean;
}

export interface Calibration {
  /** The model that is in use. */
  readonly current: Model;
  /** What the new model would be called. */
  readonly version: string;
  /** Only those whose end is known: who was no longer needed before they could answer is left out. */
  readonly outcomes: readonly Outcome[];
  /** What is believed without outcomes. */
  readonly prior?: Model;
  /** How sure of that, above 0: see `defaultPull`. */
  readonly pull?: number;
}

/** So many outcomes with p = 0.5 that differ in one feature alone weigh as much as the belief about it does (each adds ¼). */
export const defaultPull = 20;
/** How often anyone says yes differs most from place to place, and is soon known: believed this much less. */
const BIAS_SHARE = 0.05;
/** One outcome in so many is held out. */
const HELD_OUT = 5;
/** With fewer held out, which model predicts better is chance. */
const LEAST_HELD_OUT = 30;
const BINS = 10;

/**
 * The sign of each weight, whatever outcomes say. Who is asked was chosen by the score, so outcomes alone would teach that those
 * who are asked most say yes most; a model that believes it asks the same people ever more.
 */
const signs: Readonly<Record<FeatureName, 1 | -1>> = {
  ...{ concept: 1, distance: 1, day: 1, language: 1, load: -1, 'asked-lately': -1, answers: 1, 'did-before': 1, together: 1 },
};

/** Predictions between two probabilities beside what happened. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean prediction and the share that went well; null without outcomes. */
  readonly predicted: number | null;
  readonly observed: number | null;
}

/** How well a model predicts outcomes that it did not learn from. */
export interface Prediction {
  /** Mean − log of the probability of what happened, in nats: 0.693 for a coin. Lower is better. */
  readonly logLoss: number;
  /** Mean squared difference between prediction and what happened (Brier 1950), in [0, 1]. Lower is better. */
  readonly brier: number;
  readonly reliability: readonly ReliabilityBin[];
}

export interface CalibrationReport {
  readonly learntFrom: number;
  readonly heldOut: number;
  /** Over what was held out; null when nothing was. */
  readonly before: Prediction | null;
  readonly after: Prediction | null;
  readonly bias: { readonly before: number; readonly after: number };
  readonly weights: Readonly<Record<FeatureName, { readonly before: number; readonly after: number }>>;
  /** Why the new model is put in use or not. */
  readonly verdict: 'better' | 'not-better' | 'too-few-outcomes';
}

export interface Calibrated {
  /** What to use from now on: the new model when it predicts better, otherwise the current one. */
  readonly model: Model;
  readonly report: CalibrationReport;
}

const isHeldOut = ({ id }: Outcome): boolean => seededRandom(seedOf(`held out ${id}`))() < 1 / HELD_OUT;
const valuesOf = (features: Features): number[] => featureNames.map((name) => features[name]);
const coefficientsOf = ({ bias, weights }: Model): Coefficients => [bias, ...valuesOf(weights)];
const exampleOf = ({ features, well }: Outcome): Example => ({ values: valuesOf(features), well });

/** How well a model predicts these outcomes, or null when there are none. */
export function predictionOf(model: Model, outcomes: readonly Outcome[]): Prediction | null {
  if (outcomes.length === 0) return null;
  const coefficients = coefficientsOf(model);
  const seen = outcomes.map(({ features, well }) => {
    const logit = logitOf(coefficients, valuesOf(features));
    return { probability: 1 / (1 + Math.exp(-logit)), loss: lossOf(logit, well), happened: well ? 1 : 0 };
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const reliability = Array.from({ length: BINS }, (_, bin) => {
    const inside = seen.filter(({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      count: inside.length,
      predicted: inside.length === 0 ? null : mean(inside.map(({ probability }) => probability)),
      observed: inside.length === 0 ? null : mean(inside.map(({ happened }) => happened)),
    };
  });
  return {
    logLoss: mean(seen.map(({ loss }) => loss)),
    brier: mean(seen.map(({ probability, happened }) => (probability - happened) ** 2)),
    reliability,
  };
}

/**
 * Learns from what came of asking: a logistic regression (Hastie, Tibshirani & Friedman, *The elements of statistical learning*,
 * section 4.4; Platt 1999 on why scores need it) pulled towards the prior, with the sign of every weight fixed. Deterministic: the same outcomes in any order give the same
 * model. The new one is returned only if it predicts the held-out outcomes better than the one in use; otherwise nothing changes.
 * @throws RangeError when an outcome is there twice, a feature is not finite, the pull is not above 0, or a weight of the prior
 * has the wrong sign.
 */
export function calibrate(calibration: Calibration): Calibrated {
  const { current, version, prior = priorModel, pull = defaultPull } = calibration;
  const outcomes = checked(calibration.outcomes);
  if (!(pull > 0) || !Number.isFinite(pull)) throw new RangeError('The pull towards the prior must be above 0.');
  const wrong = featureNames.find((name) => signs[name] * prior.weights[name] < 0);
  if (wrong !== undefined) throw new RangeError(`The prior weight of ${wrong} has the wrong sign.`);

  const [held, learnt] = [outcomes.filter(isHeldOut), outcomes.filter((one) => !isHeldOut(one))];
  const [bias, ...weights] = fitLogistic(learnt.map(exampleOf), {
    towards: coefficientsOf(prior),
    strength: [(pull / 4) * BIAS_SHARE, ...featureNames.map(() => pull / 4)],
    signs: [0, ...featureNames.map((name) => signs[name])],
  });
  const byName = (of: (name: FeatureName, index: number) => unknown): unknown =>
    Object.fromEntries(featureNames.map((name, index) => [name, of(name, index)]));
  const fitted: Model = { version, bias, weights: byName((_, index) => weights[index]) as Features };

  const [before, after] = [predictionOf(current, held), predictionOf(fitted, held)];
  const isEnough = held.length >= LEAST_HELD_OUT;
  const isBetter = isEnough && before !== null && after !== null && after.logLoss < before.logLoss;
  const report: CalibrationReport = {
    ...{ learntFrom: learnt.length, heldOut: held.length, before, after },
    bias: { before: current.bias, after: bias },
    weights: byName((name) => ({
      before: current.weights[name],
      after: fitted.weights[name],
    })) as CalibrationReport['weights'],
    verdict: isBetter ? 'better' : isEnough ? 'not-better' : 'too-few-outcomes',
  };
  return { model: isBetter ? fitted : current, report };
}

/** In the order of their ids, since the last digit of a sum depends on it. */
function checked(outcomes: readonly Outcome[]): readonly Outcome[] {
  const sorted = [...outcomes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  sorted.forEach(({ id, features }, index) => {
    if (index > 0 && sorted[index - 1].id === id) throw new RangeError(`Outcome ${id} is there twice.`);
    const unknown = featureNames.find((name) => !Number.isFinite(features[name]));
    if (unknown !== undefined) throw new RangeError(`Outcome ${id} has no finite ${unknown}.`);
  });
  return sorted;
}
