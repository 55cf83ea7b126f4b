import { describe, expect, it } from '@jest/globals';
import { reasonsForRequester, suggestionFlow } from './suggestion.js';

describe('the states of a suggestion', () => {
  it('are those of the product', () => {
    const targets = Object.fromEntries(
      Object.entries(suggestionFlow.table).map(([from, steps]) => [from, Object.values<string>(steps).sort()]),
    );
    expect(targets).toEqual({
      proposed: ['answered', 'asked', 'cancelled'],
      asked: ['answered', 'cancelled', 'lapsed', 'proposed'],
      lapsed: ['answered', 'asked', 'proposed'],
      answered: ['proposed'],
      cancelled: ['asked', 'proposed'],
    });
  });

  it('let a late yes in, and nothing after that', () => {
    expect(suggestionFlow.next('lapsed', 'answer')).toBe('answered');
    expect(suggestionFlow.can('cancelled', 'answer')).toBe(false);
    expect(suggestionFlow.can('answered', 'lapse')).toBe(false);
  });
});

it('tells a requester near, day, language, activity, words and did-before, never how busy or new a helper is', () => {
  expect([...reasonsForRequester].sort()).toEqual(['activity', 'day', 'did-before', 'language', 'near', 'words']);
});
