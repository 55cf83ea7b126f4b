import { describe, expect, it } from '@jest/globals';
import { isResponseSeen, responseFlow } from './response.js';

describe('the states of a response', () => {
  it('are those of the product', () => {
    const targets = Object.fromEntries(
      Object.entries(responseFlow.table).map(([from, steps]) => [from, Object.values<string>(steps).sort()]),
    );
    expect(targets).toEqual({
      given: ['chosen', 'reserve', 'thanked', 'withdrawn'],
      reserve: ['chosen', 'thanked', 'withdrawn'],
      chosen: [],
      thanked: ['withdrawn'],
      withdrawn: [],
    });
  });

  it('keep a promise: who was chosen cannot take it back by withdrawing', () => {
    expect(responseFlow.can('chosen', 'withdraw')).toBe(false);
    expect(responseFlow.can('reserve', 'choose')).toBe(true);
  });
});

it('no longer shows a yes that was taken back', () => {
  const shown = responseFlow.states.filter((status) => isResponseSeen({ status }));
  expect(shown).toEqual(['given', 'reserve', 'chosen', 'thanked']);
});
