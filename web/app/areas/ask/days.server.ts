/** The date and the time on the clocks of a community. */
export function todayFor(now: Date, timeZone = 'Europe/Amsterdam'): { readonly date: string; readonly time: string } {
  const parts = new Map(
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

/** This day and those after it. */
export function daysFrom(first: string, count: number): string[] {
  const begin = Date.parse(`${first}T12:00:00Z`);
  return Array.from({ length: count }, (_, index) => new Date(begin + index * 86_400_000).toISOString().slice(0, 10));
}

/** Whether a text is a day that exists: 2027-02-29 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether nobody is asked at this time of the day; over midnight, too. */
export function isQuiet(time: string, from: string | null | undefined, to: string | null | undefined): boolean {
  if (!from || !to) return false;
  return from < to ? time >= from && time < to : time >= from || time < to;
}
