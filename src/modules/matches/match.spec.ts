import { describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import { alive, followUpStep, matchFlow, nextFollowUpAt, running } from './match.js';

describe('the states of a match', () => {
  it('are those of the product', () => {
    const targets = Object.fromEntries(
      Object.entries(matchFlow.table).map(([from, steps]) => [from, Object.values<string>(steps).sort()]),
    );
    expect(targets).toEqual({
      introduced: ['agreed', 'done', 'ended', 'fell-through'],
      agreed: ['done', 'ended', 'fell-through'],
      done: [],
      'fell-through': [],
      ended: ['done', 'fell-through'],
    });
  });

  it('take a place of the request until it fell through', () => {
    expect(matchFlow.states.filter((state) => !alive.includes(state))).toEqual(['fell-through']);
  });

  it('keep a helper busy until it is over, one way or the other', () => {
    expect(matchFlow.states.filter((state) => matchFlow.can(state, 'end')).sort()).toEqual([...running].sort());
  });

  it('are closed without a word when both were asked twice; help that repeats after a quarter of a year', () => {
    expect([1, 2, 3, 4].map(followUpStep)).toEqual(['ask', 'ask-again', 'close', 'close']);
    const now = new Date('2026-03-03T09:00:00Z');
    const weeks = (step: 'ask' | 'ask-again', kind: 'asap' | 'on-dates' | 'recurring'): number =>
      (nextFollowUpAt(step, { kind, until: null }, { now, timeZone: 'UTC' }).getTime() - now.getTime()) / days(7);
    const all = ['asap', 'on-dates', 'recurring'] as const;
    expect(all.map((kind) => weeks('ask', kind))).toEqual([1, 1, 1]);
    expect(all.map((kind) => weeks('ask-again', kind))).toEqual([2, 2, 10]);
  });

  it('are not closed before the day until which help was asked for', () => {
    const closing = (until: string): Date =>
      nextFollowUpAt('ask-again', { kind: 'recurring', until }, { now: new Date('2026-03-03T09:00:00Z'), timeZone: 'UTC' });
    expect(closing('2026-12-24')).toEqual(new Date('2026-12-25T10:00:00Z'));
    expect(closing('2026-03-24')).toEqual(new Date('2026-05-12T09:00:00Z'));
  });
});
