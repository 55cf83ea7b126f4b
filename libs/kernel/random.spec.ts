import { describe, expect, it } from '@jest/globals';
import { seededRandom, seedOf } from './random.js';

const draw = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('drawing with a seed', () => {
  it('gives the same row again, and another for another seed', () => {
    expect(draw(7, 20)).toEqual(draw(7, 20));
    expect(draw(7, 20)).not.toEqual(draw(8, 20));
  });

  it('stays within [0, 1) and is spread evenly', () => {
    const row = draw(seedOf('haarlem'), 20_000);
    expect(row.every((one) => one >= 0 && one < 1)).toBe(true);
    expect(row.reduce((sum, one) => sum + one, 0) / row.length).toBeCloseTo(0.5, 1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = row.filter((one) => Math.floor(one * 10) === tenth).length / row.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.015);
    }
  });
});

describe('a seed made from text', () => {
  it('is that of FNV-1a', () => {
    expect(seedOf('')).toBe(0x811c9dc5);
    expect(seedOf('a')).toBe(0xe40c292c);
    expect(seedOf('foobar')).toBe(0xbf9cf968);
    // Outside of the first plane a letter is one, too.
    expect(seedOf('\u{1f415}')).toBe(Math.imul(0x811c9dc5 ^ 0x1f415, 0x01000193) >>> 0);
  });
});
