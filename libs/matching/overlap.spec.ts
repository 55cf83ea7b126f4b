import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekdays } from '#kernel/local-time.js';
import type { Slot, Weekday } from '#kernel/local-time.js';
import { overlapDays, overlapShare } from './overlap.js';

const weekly = (weekday: Weekday, from: string, to: string): Slot => ({ date: null, weekday, from, to });
const dated = (date: string, from: string, to: string): Slot => ({ date, weekday: null, from, to });
// 2026-03-03 is a Tuesday.
const TUESDAY = '2026-03-03';

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const slot = fc.tuple(fc.constantFrom(...weekdays), time, time).map(([day, from, to]) => weekly(day, from, to));

describe('overlapDays', () => {
  it('meets a date on the weekday that a helper has free', () => {
    expect(overlapDays([dated(TUESDAY, '10:00', '11:00')], [weekly('tue', '09:00', '12:00')])).toEqual([
      { weekday: 'tue', part: 'morning' },
    ]);
    expect(overlapDays([dated(TUESDAY, '10:00', '11:00')], [weekly('wed', '09:00', '12:00')])).toEqual([]);
  });

  it('does not take one free date for every week', () => {
    expect(overlapDays([weekly('tue', '10:00', '11:00')], [dated(TUESDAY, '10:00', '11:00')])).toEqual([]);
    expect(overlapDays([dated(TUESDAY, '10:00', '11:00')], [dated(TUESDAY, '10:00', '11:00')])).toHaveLength(1);
  });

  it('names each part of the day that is shared, in the order of the week', () => {
    const need = [weekly('fri', '09:00', '21:00'), weekly('mon', '13:00', '15:00')];
    const free = [weekly('fri', '11:00', '13:00'), weekly('fri', '19:00', '20:00'), weekly('mon', '08:00', '18:00')];
    expect(overlapDays(need, free)).toEqual([
      { weekday: 'mon', part: 'afternoon' },
      { weekday: 'fri', part: 'morning' },
      { weekday: 'fri', part: 'afternoon' },
      { weekday: 'fri', part: 'evening' },
    ]);
  });

  it('does not name ten minutes, nor the middle of the night', () => {
    expect(overlapDays([weekly('mon', '09:00', '10:00')], [weekly('mon', '09:50', '12:00')])).toEqual([]);
    expect(overlapDays([weekly('mon', '01:00', '05:00')], [weekly('mon', '00:00', '06:00')])).toEqual([]);
  });

  it('runs over midnight into the next day', () => {
    expect(overlapDays([weekly('sun', '22:00', '08:00')], [weekly('mon', '07:00', '09:00')])).toEqual([
      { weekday: 'mon', part: 'morning' },
    ]);
  });
});

describe('overlapShare', () => {
  it('is all when an hour is shared, half for half an hour, and the mean over what is asked', () => {
    const free = [weekly('mon', '09:00', '10:00')];
    expect(overlapShare([weekly('mon', '09:00', '17:00')], free)).toBe(1);
    expect(overlapShare([weekly('mon', '09:30', '17:00')], free)).toBe(0.5);
    expect(overlapShare([weekly('mon', '09:00', '17:00'), weekly('tue', '09:00', '17:00')], free)).toBe(0.5);
    expect(overlapShare([weekly('mon', '09:00', '09:20')], free)).toBe(1);
  });

  it('joins what touches: two half hours in a row are one hour', () => {
    expect(
      overlapShare([weekly('mon', '09:00', '12:00')], [weekly('mon', '09:30', '10:00'), weekly('mon', '09:00', '09:30')]),
    ).toBe(1);
  });

  it('is 0 without slots', () => {
    expect(overlapShare([], [weekly('mon', '09:00', '10:00')])).toBe(0);
    expect(overlapShare([weekly('mon', '09:00', '10:00')], [])).toBe(0);
  });

  it('lies in [0, 1], and more availability never lowers it', () => {
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 5 }), fc.array(slot, { maxLength: 5 }), slot, (need, free, more) => {
        const share = overlapShare(need, free);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(overlapShare(need, [...free, more])).toBeGreaterThanOrEqual(share);
        expect(overlapShare(need, [...free, more])).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is more than 0 wherever a day is named', () => {
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 5 }), fc.array(slot, { maxLength: 5 }), (need, free) => {
        if (overlapDays(need, free).length > 0) expect(overlapShare(need, free)).toBeGreaterThan(0);
      }),
    );
  });
});
