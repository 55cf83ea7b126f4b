export const weekdays = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Weekday = (typeof weekdays)[number];

export const dayparts = ['morning', 'afternoon', 'evening'] as const;
const hours = {
  morning: ['08:00', '12:00'],
  afternoon: ['12:00', '17:00'],
  evening: ['17:00', '21:00'],
} as const;

export interface WeeklySlot {
  readonly weekday?: Weekday | null;
  readonly date?: string | null;
  readonly from: string;
  readonly to: string;
}

/** "TUE.morning", as the boxes are called. */
export const boxes: readonly string[] = weekdays.flatMap((day) => dayparts.map((part) => `${day}.${part}`));

/** Ticked boxes as stretches of time; a morning and the afternoon after it are one. */
export function slotsOf(ticked: readonly string[]): { weekday: Weekday; from: string; to: string }[] {
  return weekdays.flatMap((weekday) => {
    const slots: { weekday: Weekday; from: string; to: string }[] = [];
    for (const part of dayparts.filter((one) => ticked.includes(`${weekday}.${one}`))) {
      const [from, to] = hours[part];
      const before = slots.at(-1);
      if (before?.to === from) before.to = to;
      else slots.push({ weekday, from, to });
    }
    return slots;
  });
}

/** Which boxes are meant by stretches of time that someone gave in another way: those of which at least half lies within. */
export function boxesOf(slots: readonly WeeklySlot[]): string[] {
  return boxes.filter((box) => {
    const [day, part] = box.split('.') as [Weekday, (typeof dayparts)[number]];
    const [begin, end] = hours[part].map(minutes) as [number, number];
    const within = slots
      .filter(({ weekday }) => weekday === day)
      .map(({ from, to }) => Math.max(0, Math.min(minutes(to), end) - Math.max(minutes(from), begin)));
    return within.reduce((sum, one) => sum + one, 0) * 2 >= end - begin;
  });
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
