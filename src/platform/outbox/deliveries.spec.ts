import { describe, expect, it } from '@jest/globals';
import { backOffSeconds, MAX_FAILURES } from './deliveries.js';

const waits = Array.from({ length: MAX_FAILURES - 1 }, (_, index) => backOffSeconds(index + 1));

describe('a delivery that failed is tried again', () => {
  it('after one second, then after twice as long each time, at most a quarter of an hour', () => {
    expect(waits.slice(0, 11)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900]);
    expect(new Set(waits.slice(10))).toEqual(new Set([900]));
  });

  it('for longer than a mail server is away in a night, and not for a day', () => {
    const hours = waits.reduce((sum, seconds) => sum + seconds, 0) / 3_600;
    expect(hours).toBeGreaterThan(1);
    expect(hours).toBeLessThan(2);
  });

  it('and never waits for longer than the queue can count, however often', () => {
    expect(backOffSeconds(5_000)).toBe(900);
  });
});
