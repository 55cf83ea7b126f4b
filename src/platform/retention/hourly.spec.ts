import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { hours, minutes } from '#kernel/clock.js';
import type { Log } from '../telemetry/log.js';
import { Hourly } from './hourly.js';

const warn = jest.fn();

class Chore extends Hourly {
  readonly begun: (() => void)[] = [];
  failing = false;

  constructor() {
    super({ warn } as unknown as Log, { firstMillis: minutes(5), failed: 'the chore failed' });
  }

  async run(): Promise<void> {
    if (this.failing) throw new Error('no');
    await new Promise<void>((done) => this.begun.push(done));
  }
}

describe('what is done every hour', () => {
  let chore: Chore;
  beforeEach(() => {
    jest.useFakeTimers();
    warn.mockClear();
    chore = new Chore();
    chore.onApplicationBootstrap();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const pass = (millis: number): Promise<void> => jest.advanceTimersByTimeAsync(millis);

  it('begins a while after the start, and an hour after it was done', async () => {
    await pass(minutes(5) - 1);
    expect(chore.begun).toHaveLength(0);
    await pass(1);
    expect(chore.begun).toHaveLength(1);
    await pass(hours(3));
    expect(chore.begun).toHaveLength(1);
    chore.begun[0]?.();
    await pass(hours(1));
    expect(chore.begun).toHaveLength(2);
  });

  it('says what failed, and tries again', async () => {
    chore.failing = true;
    await pass(minutes(5));
    expect(warn.mock.calls).toEqual([[{ err: new Error('no') }, 'the chore failed; the next hour tries again']]);
    chore.failing = false;
    await pass(hours(1));
    expect(chore.begun).toHaveLength(1);
  });

  it('ends when what is being done is done, and not before', async () => {
    await pass(minutes(5));
    let ended = false;
    const ending = chore.beforeApplicationShutdown().then(() => (ended = true));
    await pass(minutes(1));
    expect(ended).toBe(false);
    chore.begun[0]?.();
    await ending;
    await pass(hours(2));
    expect(chore.begun).toHaveLength(1);
  });
});
