import { addDays, weekdayOf, weekdays } from '#kernel/local-time.js';
import type { LocalDate, LocalTime, Slot, Weekday } from '#kernel/local-time.js';

export type DayPart = 'morning' | 'afternoon' | 'evening';
/** A part of a day of the week on which both can. */
export interface SharedDayPart {
  readonly weekday: Weekday;
  readonly part: DayPart;
}

/** A stretch within one day, in minutes since midnight, `from` < `to`. */
interface Stretch {
  readonly date: LocalDate | null;
  readonly weekday: Weekday;
  readonly from: number;
  readonly to: number;
}

const DAY_MINUTES = 24 * 60;
/** Most help fits in an hour; sharing more of a long slot does not fit better. */
const ENOUGH_MINUTES = 60;
/** Less than this is no day to name as a reason. */
const WORTH_NAMING_MINUTES = 30;
/** In minutes since midnight. Before six in the morning is none of them: nobody is told "you can on Tuesday" for three o'clock at night. */
const dayParts: readonly { readonly part: DayPart; readonly from: number; readonly to: number }[] = [
  { part: 'morning', from: 6 * 60, to: 12 * 60 },
  { part: 'afternoon', from: 12 * 60, to: 18 * 60 },
  { part: 'evening', from: 18 * 60, to: DAY_MINUTES },
];

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A need is held against thousands of offers, and offers share their slots: each is cut once. */
const cutBefore = new WeakMap<Slot, readonly Stretch[]>();

function stretchesOf(slot: Slot): readonly Stretch[] {
  const known = cutBefore.get(slot);
  if (known !== undefined) return known;
  const cut = cutAtMidnight(slot);
  cutBefore.set(slot, cut);
  return cut;
}

/** `to` at or before `from` runs into the next day, and a `to` of 23:59 means until midnight. */
function cutAtMidnight(slot: Slot): Stretch[] {
  const weekday = slot.date === null ? slot.weekday : weekdayOf(slot.date);
  if (weekday === null) return [];
  const from = minutesOf(slot.from);
  const end = minutesOf(slot.to);
  const to = end === DAY_MINUTES - 1 ? DAY_MINUTES : end;
  if (to > from) return [{ date: slot.date, weekday, from, to }];
  const today = { date: slot.date, weekday, from, to: DAY_MINUTES };
  if (to === 0) return [today];
  const nextDate = slot.date === null ? null : addDays(slot.date, 1);
  const nextWeekday = weekdays[(weekdays.indexOf(weekday) + 1) % 7];
  return [today, { date: nextDate, weekday: nextWeekday, from: 0, to }];
}

/** Whether an available stretch is on the day of a needed one: one date does not promise every week. */
function sameDay(needed: Stretch, available: Stretch): boolean {
  return available.date === null ? available.weekday === needed.weekday : available.date === needed.date;
}

/** The times within a needed stretch on which someone can, in order and joined where they touch. */
function sharedWithin(needed: Stretch, available: readonly Stretch[]): readonly Stretch[] {
  const shared: Stretch[] = [];
  for (const stretch of available) {
    if (!sameDay(needed, stretch)) continue;
    const from = Math.max(needed.from, stretch.from);
    const to = Math.min(needed.to, stretch.to);
    if (to > from) shared.push({ ...needed, from, to });
  }
  return shared.length < 2 ? shared : joined(shared);
}

/** In order, and one stretch where they touch. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && stretch.from <= last.to) all[all.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
    else all.push(stretch);
  }
  return all;
}

/**
 * The parts of the week on which a need and a helper meet for at least half an hour, Monday morning first, each once. A dated
 * need meets weekly availability on its weekday; a weekly need does not meet a single date. Night hours (before 06:00) have
 * no part.
 */
export function overlapDays(needSlots: readonly Slot[], available: readonly Slot[]): readonly SharedDayPart[] {
  const free = available.flatMap(stretchesOf);
  const shared = needSlots.flatMap(stretchesOf).flatMap((needed) => sharedWithin(needed, free));
  if (shared.length === 0) return [];
  return weekdays.flatMap((weekday) =>
    dayParts
      .filter(({ from, to }) =>
        shared.some(
          (stretch) =>
            stretch.weekday === weekday && Math.min(stretch.to, to) - Math.max(stretch.from, from) >= WORTH_NAMING_MINUTES,
        ),
      )
      .map(({ part }) => ({ weekday, part })),
  );
}

/** How well one needed slot is met, in [0, 1]: the longest stretch shared, of an hour or of the slot if that is shorter. */
function slotShare(slot: Slot, free: readonly Stretch[]): number {
  let [length, longest] = [0, 0];
  for (const needed of stretchesOf(slot)) {
    length += needed.to - needed.from;
    for (const { from, to } of sharedWithin(needed, free)) longest = Math.max(longest, to - from);
  }
  return length === 0 ? 0 : Math.min(1, longest / Math.min(ENOUGH_MINUTES, length));
}

/**
 * How much of what is asked a helper can do in time, in [0, 1]: the mean over the needed slots. Without slots on either side
 * there is nothing to share: 0; whether that is bad is for the caller to say.
 */
export function overlapShare(needSlots: readonly Slot[], available: readonly Slot[]): number {
  if (needSlots.length === 0) return 0;
  const free = available.flatMap(stretchesOf);
  return needSlots.reduce((sum, slot) => sum + slotShare(slot, free), 0) / needSlots.length;
}
