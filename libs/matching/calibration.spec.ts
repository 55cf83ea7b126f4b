import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '#kernel/random.js';
import { calibrate, predictionOf } from './calibration.js';
import type { Outcome } from './calibration.js';
import { fitLogistic, logitOf } from './logistic.js';
import { priorModel } from './model.js';
import { featureNames } from './types.js';
import type { Features, Model } from './types.js';

const features = (of: (name: string, index: number) => number): Features =>
  Object.fromEntries(featureNames.map((name, index) => [name, of(name, index)])) as Features;

/** Outcomes of a town where this model is the truth. */
function outcomesOf(truth: Model, count: number, seed: number): Outcome[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const values = features(() => random());
    const logit = featureNames.reduce((sum, name) => sum + truth.weights[name] * values[name], truth.bias);
    return { id: `outcome-${seed}-${index}`, features: values, well: random() < 1 / (1 + Math.exp(-logit)) };
  });
}

/** Differs from the prior where it may. */
const truth: Model = {
  version: 'truth',
  bias: -2,
  weights: {
    ...{ concept: 1, distance: 2, day: 0.2, language: 0, load: -1.5, 'asked-lately': -1, answers: 1.5, 'did-before': 1 },
    together: 0.5,
  },
};
const run = (outcomes: readonly Outcome[], rest: Partial<Parameters<typeof calibrate>[0]> = {}) =>
  calibrate({ current: priorModel, version: 'learnt-1', outcomes, ...rest });

describe('calibrate', () => {
  it('finds the weights of the town from enough outcomes', () => {
    const { model, report } = run(outcomesOf(truth, 40_000, 1));
    expect(report.verdict).toBe('better');
    expect(model.version).toBe('learnt-1');
    expect(Math.abs(model.bias - truth.bias)).toBeLessThan(0.25);
    for (const name of featureNames) expect(Math.abs(model.weights[name] - truth.weights[name])).toBeLessThan(0.2);
  });

  it('stays with what was believed while there is nothing to learn from', () => {
    const { model, report } = run([]);
    expect(model).toBe(priorModel);
    expect(report).toMatchObject({ learntFrom: 0, heldOut: 0, before: null, after: null, verdict: 'too-few-outcomes' });
    for (const name of featureNames) expect(report.weights[name].after).toBe(priorModel.weights[name]);
  });

  it('moves only a little for a few outcomes, and further the more there are', () => {
    const moved = (count: number): number => {
      const { weights } = run(outcomesOf(truth, count, 2)).report;
      return featureNames.reduce((sum, name) => sum + Math.abs(weights[name].after - weights[name].before), 0);
    };
    expect(moved(10)).toBeLessThan(1);
    expect(moved(100)).toBeLessThan(moved(10_000));
  });

  it('never puts a model in use that predicts the held-out outcomes worse', () => {
    const chances = fc.record({
      count: fc.integer({ min: 0, max: 400 }),
      seed: fc.nat(),
      bias: fc.double({ min: -4, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(chances, ({ count, seed, bias }) => {
        const outcomes = outcomesOf({ ...truth, bias }, count, seed);
        const { model, report } = run(outcomes);
        const [before, after] = [report.before?.logLoss ?? 0, report.after?.logLoss ?? 0];
        expect(report.learntFrom + report.heldOut).toBe(count);
        expect(model === priorModel).toBe(!(report.heldOut >= 30 && after < before));
        expect(report.verdict === 'better').toBe(model !== priorModel);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the model that is true already', () => {
    const outcomes = outcomesOf(truth, 3_000, 3);
    const { model } = run(outcomes, { current: truth, prior: { ...priorModel, bias: 3 }, pull: 1e6 });
    expect(model).toBe(truth);
  });

  it('never learns that being asked or busy makes a yes likelier, nor that distance does', () => {
    const odd: Model = { ...truth, weights: { ...truth.weights, load: 3, 'asked-lately': 4, distance: -2 } };
    const { weights } = run(outcomesOf(odd, 5_000, 4)).report;
    expect(weights.load.after).toBe(0);
    expect(weights['asked-lately'].after).toBe(0);
    expect(weights.distance.after).toBe(0);
    expect(weights.answers.after).toBeGreaterThan(1);
  });

  it('comes to the same whatever the order, and holds out the same ones however many there are', () => {
    const outcomes = outcomesOf(truth, 500, 5);
    expect(run([...outcomes].reverse())).toEqual(run(outcomes));
    const few = run(outcomes.slice(0, 200)).report;
    expect(few.heldOut).toBeLessThan(run(outcomes).report.heldOut);
    expect(few.heldOut / 200).toBeGreaterThan(0.1);
    expect(few.heldOut / 200).toBeLessThan(0.3);
  });

  it('says how well both predict, bin by bin', () => {
    const outcomes = outcomesOf(truth, 20_000, 6);
    const { before, after, heldOut } = run(outcomes).report;
    expect(after?.reliability.reduce((sum, { count }) => sum + count, 0)).toBe(heldOut);
    for (const { count, predicted, observed } of after?.reliability ?? [])
      if (count >= 100) expect(Math.abs((predicted ?? 0) - (observed ?? 0))).toBeLessThan(0.1);
    expect(after?.brier).toBeLessThan(before?.brier ?? 0);
  });

  it.each([
    ['an outcome twice', { outcomes: [...outcomesOf(truth, 2, 7), ...outcomesOf(truth, 1, 7)] }, 'is there twice'],
    [
      'a value that is none',
      { outcomes: [{ id: 'one', features: features(() => Number.NaN), well: true }] },
      'no finite concept',
    ],
    ['no pull', { pull: 0 }, 'pull'],
    ['a prior of the wrong sign', { prior: { ...priorModel, weights: { ...priorModel.weights, load: 1 } } }, 'load'],
  ])('refuses %s', (_, change, sentence) => {
    expect(() => run([], change)).toThrow(sentence);
  });
});

describe('predictionOf', () => {
  it('is what a coin is worth for a coin', () => {
    const coin: Model = { version: 'coin', bias: 0, weights: features(() => 0) };
    const prediction = predictionOf(coin, outcomesOf(truth, 50, 8));
    expect(prediction?.logLoss).toBeCloseTo(Math.LN2, 12);
    expect(prediction?.brier).toBeCloseTo(0.25, 12);
    expect(prediction?.reliability[5]).toMatchObject({ from: 0.5, to: 0.6, count: 50, predicted: 0.5 });
  });
});

describe('fitLogistic', () => {
  const examples = fc.array(
    fc.record({
      values: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      well: fc.boolean(),
    }),
    { maxLength: 40 },
  );

  it('cannot be improved by any small step within the signs', () => {
    fc.assert(
      fc.property(examples, fc.constantFrom(0.1, 1, 10), (some, pull) => {
        const pulled = { towards: [0, 1, -1], strength: [pull, pull, pull], signs: [0, 1, -1] as const };
        const lossAt = (coefficients: readonly number[]): number =>
          coefficients.reduce((sum, value, index) => sum + 0.5 * pull * (value - pulled.towards[index]) ** 2, 0) +
          some.reduce((sum, { values, well }) => {
            const logit = logitOf(coefficients, values);
            return sum + Math.log1p(Math.exp(well ? -logit : logit));
          }, 0);
        const fitted = fitLogistic(some, pulled);
        expect(fitted[1]).toBeGreaterThanOrEqual(0);
        expect(fitted[2]).toBeLessThanOrEqual(0);
        for (let index = 0; index < 3; index += 1)
          for (const step of [-1e-3, 1e-3]) {
            const moved = fitted.map((value, at) => (at === index ? value + step : value));
            if (moved[1] >= 0 && moved[2] <= 0) expect(lossAt(moved)).toBeGreaterThanOrEqual(lossAt(fitted) - 1e-9);
          }
      }),
    );
  });
});
