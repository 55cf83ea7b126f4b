import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile } from './compile.js';
import { formsOf, formsOfSentence } from './forms.js';
import { dutch } from './lexicons/nl/nl.js';
import { stemDutch } from './text.js';

const compiled = compile(dutch);
const may = (word: string): string[] => [...formsOf(word, compiled).keys()];

describe('the forms of a word', () => {
  it.each([
    ['kattenhulp', 'kat'],
    ['bergwandeling', 'wandelen'],
    ['daktuin', 'tuin'],
    ['bootschapen', 'boodschappen'],
    ['computr', 'computer'],
    ['klaverjassers', 'klaverjassen'],
    ['haakster', 'haken'],
  ])('takes %s for %s', (word, meant) => {
    expect(may(word)).toContain(stemDutch(meant));
  });

  it('knows a word itself for sure, and a likeness less', () => {
    expect(formsOf('boodschappen', compiled).get(stemDutch('boodschappen'))).toBe(1);
    expect(formsOf('bootschappen', compiled).get(stemDutch('boodschappen'))).toBeLessThan(1);
  });

  it.each(['waarheid', 'vrijheid', 'strijd', 'wonderen'])('does not take %s for a misspelt or compound cue', (word) => {
    expect(may(word)).toEqual([]);
  });

  it('joins a verb and its particle, however far apart', () => {
    const words = ['ik', 'laat', 'graag', 'uw', 'hond', 'uit'];
    expect(formsOfSentence(words, compiled)[1]?.has(stemDutch('uitlaten'))).toBe(true);
  });

  it('is the same each time, and never surer than sure', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,16}$/), (word) => {
        const forms = formsOf(word, compiled);
        expect(formsOf(word, compiled)).toBe(forms);
        for (const sure of forms.values()) expect(sure > 0 && sure <= 1).toBe(true);
      }),
    );
  });
});
