import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise, soundOf, stemDutch, stemEnglish, tokenise, withinSlips } from './text.js';

describe('normalise', () => {
  it('drops case, accents and letters that are no letter with an accent', () => {
    expect(normalise('Één Financiën-hulp van Łukasz’ tuin')).toBe("een financien-hulp van lukasz' tuin");
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('tokenise', () => {
  it('gives the words of each sentence', () => {
    expect(tokenise("Gras maaien? Graag, op dinsdag 3 maart!\nFoto's ook")).toEqual([
      ['gras', 'maaien'],
      ['graag', 'op', 'dinsdag', 'maart'],
      ['foto', 'ook'],
    ]);
  });

  it('gives nothing for signs, numbers and endless words', () => {
    expect(tokenise(` 06-12345678 … ?! ${'a'.repeat(10_000)}`)).toEqual([]);
  });
});

describe('stemDutch', () => {
  it.each([
    ['honden', 'hond'],
    ['hondje', 'hond'],
    ['katten', 'kat'],
    ['katjes', 'kat'],
    ['tuintje', 'tuin'],
    ['spelletjes', 'spel'],
    ['wandelingetje', 'wandelen'],
    ['wandeling', 'wandelen'],
    ['loopt', 'lopen'],
    ['gelopen', 'lopen'],
    ['voorgelezen', 'voorlezen'],
    ['opgehaald', 'ophalen'],
    ['uitgelaten', 'uitlaten'],
    ['gemaaid', 'maaien'],
    ['uitgeleend', 'uitlenen'],
    ['brieven', 'brief'],
    ['verhuizing', 'verhuizen'],
    ['computers', 'computer'],
    ['grote', 'groot'],
    ['gaat', 'gaan'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(stemDutch(one)).toBe(stemDutch(other));
  });

  it.each([
    ['lezen', 'les'],
    ['dansen', 'dan'],
    ['plant', 'plan'],
    ['koken', 'kokosnoot'],
    ['ommetje', 'om'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemDutch(one)).not.toBe(stemDutch(other));
  });

  it('leaves something of every word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(stemDutch(word).length).toBeGreaterThan(0);
        expect(stemEnglish(word).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('stemEnglish', () => {
  it.each([
    ['walking', 'walk'],
    ['dogs', 'dog'],
    ['groceries', 'grocery'],
    ['running', 'run'],
    ['shopped', 'shop'],
    ['boxes', 'box'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(stemEnglish(one)).toBe(stemEnglish(other));
  });
});

describe('misspelling', () => {
  it('hears the same in what sounds the same', () => {
    expect(soundOf('hont')).toBe(soundOf('hond'));
    expect(soundOf('feits')).toBe(soundOf('fijts'));
    expect(soundOf('boodschap')).toBe(soundOf('bodsgap'));
    expect(soundOf('hond')).not.toBe(soundOf('mond'));
  });

  it('counts a swap of neighbours as one slip', () => {
    expect(withinSlips('computer', 'compuetr', 1)).toBe(true);
    expect(withinSlips('computer', 'computr', 1)).toBe(true);
    expect(withinSlips('computer', 'komputr', 1)).toBe(false);
  });

  it('is the same both ways, and never more than the length of the longer', () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        expect(withinSlips(a, b, most)).toBe(withinSlips(b, a, most));
        expect(withinSlips(a, b, Math.max(a.length, b.length))).toBe(true);
        expect(withinSlips(a, b, 0)).toBe(a === b);
      }),
    );
  });
});
