import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from './fold.js';

describe('a folded text', () => {
  it.each([
    ['suïcide, café', 'suicide, cafe'],
    ['’s nachts “stil”', '\'s nachts "stil"'],
    ['niet \n\t meer', 'niet meer'],
    ['0\u200b6 １２', '06 12'],
    ['٠٦', '06'],
    ['12–26', '12-26'],
  ])('%j reads as %j', (text, plain) => expect(fold(text).plain).toBe(plain));

  it('leads back to the place in the text as typed', () => {
    const text = 'x  é\u200b 😀 y';
    const { plain, origin } = fold(text);
    expect(text.charAt(origin(plain.indexOf('y')))).toBe('y');
    expect(origin(plain.length)).toBe(text.length);
  });

  it('never goes backwards, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { plain, origin } = fold(text);
        for (let index = 1; index <= plain.length; index++) expect(origin(index)).toBeGreaterThanOrEqual(origin(index - 1));
      }),
    );
  });
});
