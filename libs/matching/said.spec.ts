import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Phrases } from './said.js';

describe('phrases', () => {
  const phrases = new Phrases('wie wil, wie wil er mee, gezocht');

  it('are found word for word, each where it stands', () => {
    expect(phrases.spots(['nou', 'wie', 'wil', 'er', 'mee'])).toEqual([
      { at: 1, end: 3 },
      { at: 1, end: 5 },
    ]);
    expect(phrases.standIn(['wie', 'er', 'wil'])).toBe(false);
  });

  it('stand within the sentence', () => {
    const words = fc.array(fc.constantFrom('wie', 'wil', 'er', 'mee', 'gezocht', 'nou'), { maxLength: 12 });
    fc.assert(
      fc.property(words, (sentence) => {
        for (const { at, end } of phrases.spots(sentence)) {
          expect(['wie wil', 'wie wil er mee', 'gezocht']).toContain(sentence.slice(at, end).join(' '));
        }
      }),
    );
  });
});
