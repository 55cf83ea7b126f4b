import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekdays, type Slot } from './local-time.js';
import { readTimes, writeTimes } from './times.js';

const time = fc.integer({ min: 0, max: 1_439 }).map((minute) => {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
});
const slot: fc.Arbitrary<Slot> = fc.oneof(
  fc.record({ date: fc.constant(null), weekday: fc.constantFrom(...weekdays), from: time, to: time }),
  fc.record({ date: fc.constantFrom('2027-03-02', '2028-02-29'), weekday: fc.constant(null), from: time, to: time }),
);

describe('times', () => {
  it('are read as they were written', () => {
    fc.assert(fc.property(fc.array(slot, { maxLength: 8 }), (slots) => expect(readTimes(writeTimes(slots))).toEqual(slots)));
  });

  it('are written in few letters', () => {
    expect(writeTimes([])).toBe('');
    expect(writeTimes([{ date: null, weekday: 'tue', from: '09:00', to: '12:00' }])).toBe('tue 09:00 12:00');
  });
});
