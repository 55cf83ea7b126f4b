import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { read } from './reading.js';
import { activityById } from './taxonomy.js';

const evidenceOf = (title: string, text: string, activity: string): number => read(title, text).evidence.get(activity) ?? 0;
const languagesOf = (text: string): string[] => read(text, '').languages.map(({ lexicon }) => lexicon.language);

describe('the language of a text', () => {
  it('is told by its everyday words, and both are tried while that is not clear', () => {
    expect(languagesOf('Wie wil er met mij een eindje gaan wandelen en wat drinken?')).toEqual(['nl']);
    expect(languagesOf('Who would like to go for a walk with me on Tuesday?')).toEqual(['en']);
    expect(languagesOf('Computer')).toEqual(['nl', 'en']);
  });

  it('may be one that few write, by its words or its letters', () => {
    expect(languagesOf('Potrzebuję pomocy, czy ktoś może zrobić dla mnie zakupy?')).toContain('pl');
    expect(languagesOf('هل يمكن لأحد أن يساعدني في التسوق؟')).toContain('ar');
    expect(languagesOf('Wie doet boodschappen voor mij?')).not.toContain('pl');
  });
});

describe('what a text says', () => {
  it('counts for more in the title than in the story', () => {
    expect(evidenceOf('Boodschappen', '', 'boodschappen')).toBeGreaterThan(evidenceOf('', 'Boodschappen', 'boodschappen'));
  });

  it('is surer the more speaks for it, and never more than certain', () => {
    const once = evidenceOf('Gras maaien', '', 'gras-maaien');
    const twice = evidenceOf('Gras maaien', 'Het gazon is te hoog geworden, wie kan het maaien?', 'gras-maaien');
    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThanOrEqual(1);
  });

  it('is gardening where several parts of it are named', () => {
    const one = evidenceOf('Gras maaien', '', 'tuin');
    expect(evidenceOf('Gras maaien, heg knippen', '', 'tuin')).toBeGreaterThan(one);
  });

  it('leaves out what it says it is not, and remembers that', () => {
    const { evidence, ruledOut } = read('Ik doe geen boodschappen', 'Wel wil ik koken.', 'offer');
    expect(ruledOut.has('boodschappen')).toBe(true);
    expect(evidence.get('boodschappen') ?? 0).toBe(0);
    expect(evidence.get('koken') ?? 0).toBeGreaterThan(0.5);
  });

  it('is asked for by who says they cannot do it', () => {
    expect(read('Ik kan zelf geen boodschappen doen', '', 'request').ruledOut.has('boodschappen')).toBe(false);
  });

  it.each([
    ['€ 25 voor het halen', true],
    ['25 euro', true],
    ['25,-', true],
    ['om 25 uur', false],
    ['nummer 25', false],
  ])('names an amount of money or not: %s', (text, hasPrice) => expect(read('', text).hasPrice).toBe(hasPrice));

  it('is nothing where nothing is said', () => {
    const { sentences, evidence, ruledOut } = read('', '');
    expect([sentences.length, evidence.size, ruledOut.size]).toEqual([0, 0, 0]);
  });

  it('is about activities that exist, surely in (0, 1], whatever is typed', () => {
    const pieces = fc.constantFrom(
      'geen ',
      'hond ',
      'uitlaten ',
      'boodschappenhulp ',
      '. ',
      '\n',
      'ik kan ',
      'who ',
      '€ 5 ',
      'é',
      '😀',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 15 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(undefined, 'request' as const, 'offer' as const), (title, text, side) => {
        for (const [activity, strength] of read(title, text, side).evidence) {
          expect(activityById(activity)).toBeDefined();
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
