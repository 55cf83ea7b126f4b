import { describe, expect, it } from '@jest/globals';
import { days, hours, later, minutes, SettableClock, systemClock } from './clock.js';

describe('a settable clock', () => {
  it('starts with the system, goes where it is set and runs on from there', async () => {
    const clock = new SettableClock();
    const [before, told, after] = [systemClock, clock, systemClock].map((one) => one.now().getTime());
    // The two may round a millisecond in different ways.
    expect(told).toBeGreaterThanOrEqual((before ?? 0) - 1);
    expect(told).toBeLessThanOrEqual((after ?? 0) + 1);
    const start = new Date('2027-03-01T09:00:00Z');
    clock.set(start);
    await new Promise((resolve) => setTimeout(resolve, 15));
    const passed = clock.now().getTime() - start.getTime();
    expect(passed).toBeGreaterThan(5);
    expect(passed).toBeLessThan(60_000);
  });

  it('can be put forward', () => {
    const clock = new SettableClock(new Date('2027-03-01T09:00:00Z'));
    clock.advance(days(2));
    expect(clock.now().toISOString()).toMatch(/^2027-03-03T09:00/);
  });
});

it('counts minutes, hours and days in milliseconds', () => {
  expect([minutes(1), hours(1), days(1)]).toEqual([60_000, 3_600_000, 86_400_000]);
  const instant = new Date('2027-01-01T00:00:00Z');
  expect(later(instant, hours(25)).toISOString()).toBe('2027-01-02T01:00:00.000Z');
  expect(instant.toISOString()).toBe('2027-01-01T00:00:00.000Z');
});
