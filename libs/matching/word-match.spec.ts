import { describe, expect, it } from '@jest/globals';
import { LEAST_FIT } from './features.js';
import { matchWords } from './word-match.js';

const offers = [
  'Ik speel accordeon en kom graag langs.',
  'Ik help graag in de tuin, met een kop koffie.',
  'Boodschappen doen of een kop koffie, ik kom graag.',
  'Sterrenkijker: ik heb een telescoop en vertel graag over de maan.',
];

describe('words alone', () => {
  it('find who names the same rare thing, also as a part of a word', () => {
    const matches = matchWords('Wie geeft accordeonles of vertelt er iets over?', offers);
    expect(matches[0]).toMatchObject({ word: 'accordeon' });
    expect(matches.slice(1, 3)).toEqual([null, null]);
    expect(matches[0]?.fit).toBeGreaterThan(LEAST_FIT);
    expect(matches[0]?.fit).toBeLessThanOrEqual(0.7);
  });

  it('find nobody by words that everybody uses', () => {
    const many = Array.from({ length: 60 }, (_, index) => `Ik kom graag met koffie, nummer ${index}.`);
    expect(matchWords('Wie komt er op de koffie?', many)).toEqual(many.map(() => null));
    expect(matchWords('Graag hulp met iets.', offers).every((one) => one === null)).toBe(true);
  });

  it('say the same in any order, and nothing of nothing', () => {
    const need = 'Ik wil zo graag nog eens door een telescoop kijken';
    const turned = [...offers].reverse();
    expect([...matchWords(need, turned)].reverse()).toEqual(matchWords(need, offers));
    expect(matchWords(need, offers)[3]?.word).toBe('telescoop');
    expect(matchWords('', offers)).toEqual(offers.map(() => null));
    expect(matchWords(need, [])).toEqual([]);
  });
});
