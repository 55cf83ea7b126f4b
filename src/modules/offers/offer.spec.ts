import { describe, expect, it } from '@jest/globals';
import { offerFlow } from './offer.js';

describe('the states of an offer', () => {
  it('are those of the product', () => {
    const targets = Object.fromEntries(
      Object.entries(offerFlow.table).map(([from, steps]) => [from, Object.values<string>(steps).sort()]),
    );
    expect(targets).toEqual({
      draft: ['open', 'review', 'withdrawn'],
      review: ['draft', 'open', 'withdrawn'],
      open: ['paused', 'review', 'withdrawn'],
      // Its words may be changed while it rests, and then a coordinator looks.
      paused: ['open', 'review', 'withdrawn'],
      withdrawn: [],
    });
  });

  it('can always be left for good, and never come back from', () => {
    for (const state of offerFlow.states.filter((one) => one !== 'withdrawn')) {
      expect(offerFlow.next(state, 'withdraw')).toBe('withdrawn');
    }
    expect(offerFlow.can('withdrawn', 'resume')).toBe(false);
  });
});
