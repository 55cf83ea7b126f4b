import { describe, expect, it } from '@jest/globals';
import type { Slot } from './local-time.js';
import { validateSlot } from './slots.js';

const at = { now: new Date('2027-03-01T09:00:00Z'), timeZone: 'Europe/Amsterdam' };
const tuesday: Slot = { date: null, weekday: 'tue', from: '10:00', to: '12:00' };
const onDate = (date: string, from = '10:00', to = '12:00'): Slot => ({ date, weekday: null, from, to });

describe('a slot', () => {
  it.each([tuesday, onDate('2027-03-01'), onDate('2029-01-01')])('is fine: %j', (slot) =>
    expect(() => validateSlot(slot, 'when', at)).not.toThrow(),
  );

  it.each([
    [{ ...tuesday, date: '2027-03-02' }, 'slot.one-day', 'when'],
    [{ ...tuesday, weekday: null }, 'slot.one-day', 'when'],
    [{ ...tuesday, to: '10:00' }, 'slot.ends-before-start', 'when.to'],
    [onDate('2027-02-28'), 'slot.past', 'when.date'],
    [onDate('2027-03-28', '02:30', '05:00'), 'slot.clock-change', 'when.from'],
    [onDate('2027-03-28', '01:30', '02:30'), 'slot.clock-change', 'when.to'],
    [onDate('2029-06-01'), 'slot.too-far', 'when.date'],
  ] as const)('%j is refused: %s', (slot, code, field) => {
    expect.assertions(1);
    try {
      validateSlot(slot, 'when', at);
    } catch (error) {
      expect(error).toMatchObject({ code, field });
    }
  });
});
