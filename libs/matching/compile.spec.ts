import { describe, expect, it } from '@jest/globals';
import { compile, phrasesOf, sizeKey } from './compile.js';
import { dutch } from './lexicons/nl/nl.js';

/** Dutch with these cues and nothing else. */
const only = (cues: typeof dutch.cues, more: Partial<typeof dutch> = {}) =>
  compile({ ...dutch, cues, lookalikes: [], kindsOf: {}, ...more });
const entriesOf = (compiled: ReturnType<typeof compile>, activity: string) =>
  [...compiled.entries.values()].flat().filter((entry) => entry.activity === activity);

describe('a list of phrases', () => {
  it('is cut at commas, and what is empty is left out', () => {
    expect(phrasesOf('hond uitlaten, , Ommetje,')).toEqual([['hond', 'uitlaten'], ['ommetje']]);
    expect(phrasesOf(undefined)).toEqual([]);
  });
});

describe('a lexicon made ready', () => {
  it('is as sure of a phrase as the list that it stands in', () => {
    const compiled = only({ naaien: { sure: 'zoom inkorten', likely: 'rits', maybe: 'knoop' } });
    const strengths = new Map(entriesOf(compiled, 'naaien').map(({ stems, strength }) => [stems.join(' '), strength]));
    const [sure, likely, maybe] = ['zoom inkorten', 'rits', 'knoop'].map((phrase) =>
      strengths.get(phrase.split(' ').map(compiled.stem).join(' ')),
    );
    expect(sure).toBeGreaterThan(likely ?? 1);
    expect(likely).toBeGreaterThan(maybe ?? 1);
  });

  it('knows what an activity is called on the screen, without a cue for it', () => {
    const { stem, ...compiled } = only({});
    const mowing = entriesOf({ stem, ...compiled }, 'gras-maaien').map(({ stems }) => stems);
    expect(mowing).toContainEqual(['gras', 'maaien'].map(stem));
  });

  it('wants everyday words side by side, and others only near', () => {
    const compiled = only({ schoonmaken: { sure: 'de was', likely: 'was strijken' } });
    const tight = entriesOf(compiled, 'schoonmaken').filter(({ isTight }) => isTight);
    expect(tight.map(({ stems }) => stems)).toEqual([['de', 'was'].map(compiled.stem)]);
  });

  it('finds a phrase by its longest word, which is the rarest as a rule', () => {
    const compiled = only({ naaien: { sure: 'rits vervangen' } });
    const entry = compiled.entries.get(compiled.stem('vervangen'))?.find(({ activity }) => activity === 'naaien');
    expect(entry?.stems).toEqual(['rits', 'vervangen'].map(compiled.stem));
  });

  it('leaves out a phrase that says a word twice, since one word would be enough for it', () => {
    expect(entriesOf(only({ naaien: { sure: 'rits ritsen' } }), 'naaien').filter(({ stems }) => stems.length === 2)).toEqual(
      [],
    );
  });

  it('never takes everyday or very short words for part of a compound or a slip', () => {
    const compiled = only({ naaien: { sure: 'de rits, tv' } });
    expect(compiled.content.has(compiled.stem('rits'))).toBe(true);
    expect(compiled.content.has('de')).toBe(false);
    expect(compiled.content.has('tv')).toBe(false);
    expect(compiled.bySize.get(sizeKey('r', compiled.stem('rits').length))).toContain(compiled.stem('rits'));
  });

  it('knows what is a kind of what, by stems', () => {
    const compiled = only({ 'hond-uitlaten': { sure: 'hond uitlaten' } }, { kindsOf: { hond: 'puppy, teckels' } });
    expect(compiled.kindOf.get(compiled.stem('teckel'))).toBe(compiled.stem('hond'));
  });

  it('keeps lookalikes apart from cues', () => {
    const compiled = only({}, { lookalikes: [{ phrases: 'hondentrimmer', not: ['hond-uitlaten'] }] });
    const trimmer = compiled.stem('hondentrimmer');
    expect(compiled.lookalikes.get(trimmer)?.map(({ activity }) => activity)).toEqual(['hond-uitlaten']);
    expect(compiled.entries.has(trimmer)).toBe(false);
  });
});
