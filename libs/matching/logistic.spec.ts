import { describe, expect, it } from '@jest/globals';
import { fitLogistic, logitOf, lossOf, type Example } from './logistic.js';

const examples = (values: readonly number[], well: readonly boolean[]): Example[] =>
  well.map((one, index) => ({ values: [values[index]], well: one }));
const weakly = { towards: [0, 0], strength: [1e-6, 1e-6], signs: [0, 0] as const };

describe('the loss of a prediction', () => {
  it('is a bit for a coin, nothing for what was certain and came, and finite for what was certain and did not', () => {
    expect(lossOf(0, true)).toBeCloseTo(Math.LN2, 12);
    expect(lossOf(1_000, true)).toBe(0);
    expect(lossOf(1_000, false)).toBe(1_000);
    expect(lossOf(-1_000, true)).toBe(1_000);
  });

  it('is of a constant and the weighted values', () => {
    expect(logitOf([1, 2, -3], [0.5, 1])).toBe(-1);
  });
});

describe('fitting', () => {
  it('stays with the belief while nothing happened', () => {
    expect(fitLogistic([], { towards: [-1, 2], strength: [1, 1], signs: [0, 1] })).toEqual([-1, 2]);
  });

  it('finds the share of those who said yes when nothing else differs', () => {
    const [constant] = fitLogistic(examples([0, 0, 0, 0], [true, false, false, false]), weakly);
    expect(1 / (1 + Math.exp(-constant))).toBeCloseTo(0.25, 5);
  });

  it('stays finite where one thing decides everything', () => {
    const all = examples([0, 0, 1, 1], [false, false, true, true]);
    const [constant, weight] = fitLogistic(all, { towards: [0, 0], strength: [0.01, 0.01], signs: [0, 0] });
    expect(Number.isFinite(constant) && Number.isFinite(weight)).toBe(true);
    expect(weight).toBeGreaterThan(3);
  });

  it('never gives a weight the wrong sign, however strongly outcomes speak for it', () => {
    const against = examples([0, 0, 1, 1], [true, true, false, false]);
    const [constant, weight] = fitLogistic(against, { towards: [0, 1], strength: [0.01, 0.01], signs: [0, 1] });
    expect(weight).toBe(0);
    // The others make do without it: as many yeses as noes.
    expect(constant).toBeCloseTo(0, 6);
  });

  it('is pulled harder by a stronger belief', () => {
    const all = examples([1, 1, 1, 1], [true, true, true, true]);
    const at = (strength: number): number => fitLogistic(all, { ...weakly, strength: [strength, strength] })[0];
    expect(at(10)).toBeGreaterThan(0);
    expect(at(10)).toBeLessThan(at(0.1));
  });

  it('gives a value that is always nothing no weight of its own', () => {
    const [, weight] = fitLogistic(examples([0, 0], [true, false]), { towards: [0, 0.7], strength: [1, 1], signs: [0, 0] });
    expect(weight).toBeCloseTo(0.7, 9);
  });
});
