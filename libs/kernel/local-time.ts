/** A calendar day in a community's time zone, `YYYY-MM-DD`. */
export type LocalDate = string;
/** A time of day on the wall clock, `HH:MM`. */
export type LocalTime = string;
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** A stretch of time on one date or on one day of every week; exactly one of `date` and `weekday`. */
export interface Slot {
  readonly date: LocalDate | null;
  readonly weekday: Weekday | null;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a day that exists, between the years 1900 and 2999. */
export function isLocalDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  const day = new Date(`${text}T00:00:00Z`);
  return year >= 1900 && year < 3000 && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export function isLocalTime(text: string): boolean {
  return TIME.test(text);
}

const formats = new Map<string, Intl.DateTimeFormat>();
function format(timeZone: string): Intl.DateTimeFormat {
  let made = formats.get(timeZone);
  if (!made) {
    made = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, made);
  }
  return made;
}

/** The wall clock in a time zone at an instant. */
export function localParts(instant: Date, timeZone: string): { date: LocalDate; time: LocalTime; weekday: Weekday } {
  const parts = new Map(
    format(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const date = `${get('year')}-${get('month')}-${get('day')}`;
  return { date, time: `${get('hour')}:${get('minute')}`, weekday: weekdayOf(date) };
}

export function weekdayOf(date: LocalDate): Weekday {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekdays[(sundayFirst + 6) % 7];
}

/** The day that is `count` days later. */
export function addDays(date: LocalDate, count: number): LocalDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + count);
  return day.toISOString().slice(0, 10);
}

/** The same day so many years later; of 29 February, where there is none, the 28th. */
export function addYears(date: LocalDate, count: number): LocalDate {
  const year = String(Number(date.slice(0, 4)) + count).padStart(4, '0');
  const day = `${year}${date.slice(4)}`;
  return isLocalDate(day) ? day : `${year}-02-28`;
}

/**
 * The instant at which a wall clock shows this date and time. Where the clock skips it (the hour lost in spring) there is none:
 * null. Where it occurs twice (autumn), the first.
 */
export function instantOf(date: LocalDate, time: LocalTime, timeZone: string): Date | null {
  const naive = Date.parse(`${date}T${time}:00Z`);
  const found: number[] = [];
  for (const probe of [naive - 86_400_000, naive + 86_400_000]) {
    const shown = localParts(new Date(probe), timeZone);
    const offset = Date.parse(`${shown.date}T${shown.time}:00Z`) - probe + (probe % 60_000);
    const candidate = naive - offset;
    const there = localParts(new Date(candidate), timeZone);
    if (there.date === date && there.time === time) found.push(candidate);
  }
  return found.length === 0 ? null : new Date(Math.min(...found));
}
