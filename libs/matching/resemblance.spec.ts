import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile } from './compile.js';
import { plain } from './lexicons/plain.js';
import { withResemblance } from './resemblance.js';
import { wordsIn } from './text.js';

const examples = {
  'gras-maaien': 'Het gazon staat kniehoog\nWie heeft een maaimachine voor mijn sprietenveld?',
  'kat-voeren': 'Brokjes en een schone bak voor onze poes\nIk kom de kater voeren en kroelen',
};
const learnt = compile({
  ...plain({ language: 'nl', cues: {}, common: 'het een en' }),
  examples,
  smallTalk: 'Alvast bedankt\nWij wonen hier fijn',
});
const bare = compile(plain({ language: 'tr', cues: {}, common: '' }));
const nothing = new Map<string, number>();
const nowhere = new Set<string>();

const resembling = (text: string, cued: ReadonlyMap<string, number> = nothing, away: ReadonlySet<string> = nowhere) =>
  withResemblance(cued, wordsIn(text), [learnt], away);
const strongest = (evidence: ReadonlyMap<string, number>): string | undefined =>
  [...evidence].sort(([, one], [, other]) => other - one)[0]?.[0];

describe('withResemblance', () => {
  it('finds the kind whose examples use these words, also in another form', () => {
    expect(strongest(resembling('Mijn gazonnetje is te hoog'))).toBe('gras-maaien');
    expect(strongest(resembling('Twee katers, graag brokken'))).toBe('kat-voeren');
  });

  it('is less sure of small talk than of what it knows', () => {
    const most = (text: string): number => Math.max(0, ...resembling(text).values());
    expect(most('Bedankt alvast')).toBeLessThan(most('Een maaimachine voor het gazon'));
  });

  it('leaves the cues alone in a language without examples', () => {
    const cued = new Map([['kat-voeren', 0.5]]);
    expect(withResemblance(cued, ['kedi'], [bare], nowhere)).toBe(cued);
  });

  it('never finds what the text does not mean', () => {
    expect(resembling('Brokjes voor de kater', nothing, new Set(['kat-voeren'])).has('kat-voeren')).toBe(false);
  });

  it('lets certain cues decide against a resemblance', () => {
    expect(strongest(resembling('Het gazon', new Map([['kat-voeren', 0.97]])))).toBe('kat-voeren');
  });

  it('reads a text of any length', () => {
    const endless = Array.from({ length: 3_000 }, (_, at) => `gazon${at} kniehoog${at} maaimachine${at}`).join(' ');
    expect(strongest(resembling(endless))).toBe('gras-maaien');
    for (const each of resembling(endless).values()) expect(Number.isFinite(each)).toBe(true);
  });

  const word = fc.constantFrom('gazon', 'kater', 'brokjes', 'bedankt', 'maaimachine', 'fijn', 'onbekend');
  const cue = fc.double({ min: 0, max: 1, noNaN: true });

  it('gives what it finds a strength above 0 and at most 1, whatever the words and the cues', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), cue, (words, strength) => {
        for (const each of withResemblance(new Map([['kat-voeren', strength]]), words, [learnt], nowhere).values()) {
          expect(each).toBeGreaterThan(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never finds a kind less for a stronger cue', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), cue, cue, (words, one, other) => {
        const found = (strength: number): number =>
          withResemblance(new Map([['kat-voeren', strength]]), words, [learnt], nowhere).get('kat-voeren') ?? 0;
        expect(found(Math.max(one, other))).toBeGreaterThanOrEqual(found(Math.min(one, other)) - 1e-9);
      }),
    );
  });
});
