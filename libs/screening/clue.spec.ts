import { describe, expect, it } from '@jest/globals';
import { like, onlyAbout } from './clue.js';

describe('a pattern for a rule', () => {
  it('finds whole words, in capitals too', () => {
    expect(like`sleutels?`.test('De SLEUTELS liggen klaar')).toBe(true);
    expect(like`sleutels?`.test('een sleutelhanger')).toBe(false);
  });

  it('lets ~ stand for up to four words of the same sentence', () => {
    const pattern = like`geeft ~pillen`;
    expect(pattern.test('geeft pillen')).toBe(true);
    expect(pattern.test('geeft mij elke ochtend mijn pillen')).toBe(true);
    expect(pattern.test('geeft mij nu elke ochtend al mijn pillen')).toBe(false);
    expect(pattern.test('geeft les. Mijn pillen')).toBe(false);
  });

  it('tells a sentence about a pet from one about a person with a pet', () => {
    const pattern = onlyAbout(like`hond`, like`mij|moeder`);
    expect(pattern.test('wie geeft de hond pillen')).toBe(true);
    expect(pattern.test('wie geeft mij pillen en de hond eten')).toBe(false);
  });
});
