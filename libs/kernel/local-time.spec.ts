import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addYears, instantOf, isLocalDate, isLocalTime, localParts, weekdayOf } from './local-time.js';

const zone = 'Europe/Amsterdam';

describe('the instant that a wall clock shows', () => {
  it.each([
    ['2027-01-15', '09:30', '2027-01-15T08:30:00.000Z'],
    ['2027-07-15', '09:30', '2027-07-15T07:30:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
    ['2027-12-31', '23:59', '2027-12-31T22:59:00.000Z'],
  ])('%s %s', (date, time, expected) => expect(instantOf(date, time, zone)?.toISOString()).toBe(expected));

  it('does not exist in the hour that spring skips', () => {
    expect(instantOf('2027-03-28', '02:00', zone)).toBeNull();
    expect(instantOf('2027-03-28', '02:30', zone)).toBeNull();
    expect(instantOf('2027-03-28', '02:59', zone)).toBeNull();
  });

  it('is the first of two in the hour that autumn repeats', () => {
    expect(instantOf('2027-10-31', '02:30', zone)?.toISOString()).toBe('2027-10-31T00:30:00.000Z');
  });

  it('is right in other zones and with half hours', () => {
    expect(instantOf('2027-07-01', '12:00', 'America/Paramaribo')?.toISOString()).toBe('2027-07-01T15:00:00.000Z');
    expect(instantOf('2027-07-01', '12:00', 'Asia/Kolkata')?.toISOString()).toBe('2027-07-01T06:30:00.000Z');
  });

  it('leads back to the same date and time', () => {
    const minute = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
    fc.assert(
      fc.property(minute, (count) => {
        const { date, time } = localParts(new Date(count * 60_000), zone);
        const instant = instantOf(date, time, zone);
        expect(instant).not.toBeNull();
        expect(localParts(instant!, zone)).toMatchObject({ date, time });
        expect([0, 3_600_000]).toContain(count * 60_000 - instant!.getTime());
      }),
    );
  });
});

describe('the wall clock at an instant', () => {
  it('is of the day that it is there', () => {
    expect(localParts(new Date('2027-07-14T22:15:00Z'), zone)).toEqual({ date: '2027-07-15', time: '00:15', weekday: 'thu' });
  });
});

describe('days', () => {
  it('are counted over the end of months and years, and over a clock change', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('come back each year, but for one', () => {
    expect(addYears('2027-03-28', 3)).toBe('2030-03-28');
    expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2027-01-01', -1)).toBe('2026-01-01');
  });

  it('have their name', () => {
    expect(['2027-03-01', '2027-03-07'].map(weekdayOf)).toEqual(['mon', 'sun']);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '27-01-01', '2027-1-1', '1899-12-31', '3000-01-01', 'x', ''])(
    'are not %j',
    (text) => expect(isLocalDate(text)).toBe(false),
  );

  it('may be a leap day', () => expect(isLocalDate('2028-02-29')).toBe(true));
});

it.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['12:60', false],
])('the time %s: %s', (text, expected) => expect(isLocalTime(text)).toBe(expected));
