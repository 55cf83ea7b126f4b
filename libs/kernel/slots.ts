import { Problem } from './errors.js';
import { addDays, instantOf, localParts, type Slot } from './local-time.js';

/** @throws Problem when a slot has no or two days, ends before it begins, lies in the past, or in an hour that the clock skips. */
export function validateSlot(slot: Slot, field: string, { now, timeZone }: { now: Date; timeZone: string }): void {
  if ((slot.date === null) === (slot.weekday === null)) throw new Problem('slot.one-day', { field });
  if (slot.from >= slot.to) throw new Problem('slot.ends-before-start', { field: `${field}.to` });
  if (slot.date === null) return;
  const begin = instantOf(slot.date, slot.from, timeZone);
  const end = instantOf(slot.date, slot.to, timeZone);
  if (begin === null) throw new Problem('slot.clock-change', { field: `${field}.from` });
  if (end === null) throw new Problem('slot.clock-change', { field: `${field}.to` });
  if (end <= now) throw new Problem('slot.past', { field: `${field}.date` });
  if (slot.date > addDays(localParts(now, timeZone).date, 2 * 366))
    throw new Problem('slot.too-far', { field: `${field}.date` });
}
