import { describe, expect, it } from '@jest/globals';
import { alive, matchFlow, running } from './match.js';

describe('the states of a match', () => {
  it('are those of the product', () => {
    const targets = Object.fromEntries(
      Object.entries(matchFlow.table).map(([from, steps]) => [from, Object.values<string>(steps).sort()]),
    );
    expect(targets).toEqual({
      introduced: ['agreed', 'done', 'fell-through'],
      agreed: ['done', 'ended', 'fell-through'],
      done: [],
      'fell-through': [],
      ended: [],
    });
  });

  it('take a place of the request until it fell through or standing help ended', () => {
    expect([...alive].sort()).toEqual(['agreed', 'done', 'introduced']);
    expect(matchFlow.states.filter((state) => !alive.includes(state)).sort()).toEqual(['ended', 'fell-through']);
  });

  it('keep a helper busy only while there is something left to do', () => {
    const open = matchFlow.states.filter((state) => Object.keys(matchFlow.table[state]).length > 0);
    expect([...running].sort()).toEqual([...open].sort());
  });
});
