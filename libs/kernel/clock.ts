/** What time it is, for every decision that depends on it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs on like the system's, from wherever it was set; for demo, tests and measurements. */
export class SettableClock implements Clock {
  private offsetMillis = 0;

  constructor(start?: Date) {
    if (start) this.set(start);
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMillis);
  }

  set(instant: Date): void {
    this.offsetMillis = instant.getTime() - Date.now();
  }

  advance(millis: number): void {
    this.offsetMillis += millis;
  }
}

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(count * 60);
export const days = (count: number): number => hours(count * 24);

/** The instant `millis` later. */
export function later(instant: Date, millis: number): Date {
  return new Date(instant.getTime() + millis);
}
