import { describe, expect, it } from '@jest/globals';
import { checkedPeriod, shownGroups } from './fairness.js';

const shown = (...persons: number[]): (number | null)[] =>
  shownGroups(persons.map((count, index) => ({ key: String(index), persons: count }))).map(
    ({ group }) => group?.persons ?? null,
  );

describe('groups of people', () => {
  it('are shown from five persons on, in the order they came', () => {
    expect(shown(12, 5, 9)).toEqual([12, 5, 9]);
    expect(shown()).toEqual([]);
  });

  it('are held back when they are small', () => {
    expect(shown(40, 4, 3, 20)).toEqual([40, null, null, 20]);
  });

  it('are held back with a larger one when they are too few together: nobody can take them off a total', () => {
    expect(shown(40, 3, 20)).toEqual([40, null, null]);
    expect(shown(40, 1, 1, 20)).toEqual([40, null, null, null]);
    expect(shown(3)).toEqual([null]);
  });
});

describe('a period', () => {
  it('is a year at most, and ends after it begins', () => {
    expect(checkedPeriod({ from: '2027-01-01', to: '2027-01-01' })).toEqual({ from: '2027-01-01', to: '2027-01-01' });
    expect(() => checkedPeriod({ from: '2027-01-01', to: '2028-01-01' })).not.toThrow();
    for (const [from, to] of [
      ['2027-01-02', '2027-01-01'],
      ['2027-01-01', '2028-01-02'],
    ] as const) {
      expect(() => checkedPeriod({ from, to })).toThrow('fairness.period');
    }
  });
});
