import { describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import { alive, behind, followUpStep, matchFlow, nextFollowUpMillis, running } from './match.js';

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
    expect([...running, ...behind].sort()).toEqual([...alive].sort());
    for (const state of running) expect(matchFlow.can(state, 'end')).toBe(true);
  });

  it('are closed without a word when both were asked twice; help that repeats after a quarter of a year', () => {
    expect([1, 2, 3, 4].map(followUpStep)).toEqual(['ask', 'ask-again', 'close', 'close']);
    const weeks = (kind: 'asap' | 'on-dates' | 'recurring'): number =>
      (nextFollowUpMillis('ask', kind) + nextFollowUpMillis('ask-again', kind)) / days(7);
    expect([weeks('asap'), weeks('on-dates'), weeks('recurring')]).toEqual([3, 3, 11]);
  });
});
