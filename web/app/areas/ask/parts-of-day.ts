import type { SlotInput, Weekday } from '../../generated/graphql';

/** Parts of a day, as people say them. */
export const partsOfDay = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

const hours: Readonly<Record<PartOfDay, readonly [from: string, to: string]>> = {
  MORNING: ['09:00', '12:00'],
  AFTERNOON: ['12:00', '17:00'],
  EVENING: ['17:00', '21:00'],
};

export const weekdays = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const satisfies readonly Weekday[];

/** These parts as stretches of time, those that touch made one. No part chosen: any of them is fine. */
function stretches(chosen: readonly string[]): (readonly [from: string, to: string])[] {
  const parts = partsOfDay.filter((part) => chosen.length === 0 || chosen.includes(part));
  return parts.reduce<(readonly [string, string])[]>((all, part) => {
    const [from, to] = hours[part];
    const last = all.at(-1);
    return last?.[1] === from ? [...all.slice(0, -1), [last[0], to]] : [...all, [from, to]];
  }, []);
}

export const slotsOnDates = (dates: readonly string[], parts: readonly string[]): SlotInput[] =>
  [...new Set(dates)].sort().flatMap((date) => stretches(parts).map(([from, to]) => ({ date, from, to })));

export const slotsOnWeekdays = (days: readonly string[], parts: readonly string[]): SlotInput[] =>
  weekdays
    .filter((day) => days.includes(day))
    .flatMap((weekday) => stretches(parts).map(([from, to]) => ({ weekday, from, to })));

/** The parts that these slots reach into; none when that is all of them. */
export function partsIn(slots: readonly SlotInput[]): PartOfDay[] {
  const reached = partsOfDay.filter((part) => slots.some(({ from, to }) => from < hours[part][1] && to > hours[part][0]));
  return reached.length === partsOfDay.length ? [] : reached;
}
