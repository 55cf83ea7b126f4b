import { describe, expect, it } from '@jest/globals';
import { checkedDays, publicCount } from './figures.js';

describe('a public figure', () => {
  it.each([
    [0, null],
    [9, null],
    [10, 10],
    [14, 10],
    [15, 15],
    [1_234, 1_230],
  ])('of %d is %p', (count, shown) => expect(publicCount(count)).toBe(shown));

  it('is about a week at least and a year at most', () => {
    expect([checkedDays(7), checkedDays(31), checkedDays(366)]).toEqual([7, 31, 366]);
    for (const days of [-1, 0, 1, 6, 367]) expect(() => checkedDays(days)).toThrow('figures.days');
  });
});
