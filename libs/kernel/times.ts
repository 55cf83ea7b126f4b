import { weekdays, type Slot } from './local-time.js';

/** When someone can, in a text that is cheap to read by the thousand: `tue 09:00 12:00,2027-03-02 09:00 12:00`; empty: no times given. */
export function writeTimes(slots: readonly Slot[]): string {
  return slots.map(({ date, weekday, from, to }) => `${date ?? weekday} ${from} ${to}`).join(',');
}

/** @param readSlot of one of them; a caller that reads many does each once. */
export function readTimes(written: string, readSlot: (written: string) => Slot = toSlot): readonly Slot[] {
  return written === '' ? [] : written.split(',').map(readSlot);
}

export function toSlot(written: string): Slot {
  const [day, from, to] = written.split(' ');
  const weekday = weekdays.find((one) => one === day) ?? null;
  return { date: weekday === null ? day : null, weekday, from, to };
}
