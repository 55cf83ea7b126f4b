import { describe, expect, it } from '@jest/globals';
import { compile } from './compile.js';
import { dutch } from './lexicons/nl/nl.js';
import { findPhrases, placesOf } from './phrases.js';
import { wordsIn } from './text.js';

const compiled = compile({
  ...dutch,
  cues: { 'hond-uitlaten': { sure: 'hond uitlaten' }, schoonmaken: { sure: 'de was' }, naaien: { sure: 'rits' } },
  lookalikes: [],
});
/** What a sentence says, strongest first. */
const found = (sentence: string) =>
  findPhrases(placesOf(wordsIn(sentence), compiled), compiled.entries).sort((a, b) => b.strength - a.strength);
const activities = (sentence: string): string[] => [...new Set(found(sentence).map(({ activity }) => activity))];

describe('a phrase', () => {
  it.each([
    'wie wil mijn hond uitlaten',
    'ik laat graag uw hond uit',
    'uitlaten van een hond',
    'honden uitgelaten door een buurvrouw',
    'wie laat dinsdag even de hond uit',
  ])('is found with its words in any order, and a few between: %s', (sentence) => {
    expect(activities(sentence)).toContain('hond-uitlaten');
  });

  it('is not found where its words stand far apart', () => {
    expect(activities('mijn hond slaapt want wij gaan vanavond met de hele familie samen lekker lang uitlaten')).not.toContain(
      'hond-uitlaten',
    );
  });

  it('of everyday words is found side by side only', () => {
    expect(activities('wie doet de was')).toContain('schoonmaken');
    expect(activities('de hond was ziek')).not.toContain('schoonmaken');
  });

  it('says which words it stands on, counted from the first', () => {
    expect(found('mijn rits is stuk')[0]).toMatchObject({ activity: 'naaien', at: [1], words: 1 });
  });

  it('is surer as written than with a slip', () => {
    const [right] = found('mijn hond uitlaten');
    const [slip] = found('mijn hond uitlatten');
    expect(slip.activity).toBe('hond-uitlaten');
    expect(slip.strength).toBeLessThan(right.strength);
  });

  it('is none in an empty sentence', () => {
    expect(found('')).toEqual([]);
  });
});
