import { describe, expect, it } from '@jest/globals';
import { read } from './reading.js';
import { statedByOffer, statedByRequest, statedLeft } from './stated.js';

const left = (request: string, activity: string, offer: string): number =>
  statedLeft(
    statedByRequest(read('', request, 'request'), [{ activity, weight: 1 }]),
    statedByOffer({ title: '', text: offer }),
  );

describe('what an offer states in its words', () => {
  it('is nothing for most, and can be kept as JSON', () => {
    expect(statedByOffer({ title: 'Tuinhulp', text: 'Ik help graag in de tuin.' })).toBeNull();
    const stated = statedByOffer({ title: 'Oppas', text: 'Alleen in de avond. Ik ben allergisch voor katten.' });
    expect(stated).toMatchObject({ day: ['evening'], onlyThen: true });
    expect(JSON.parse(JSON.stringify(stated))).toEqual(stated);
  });

  it('leaves all where nothing stands in the way', () => {
    expect(left('Wie snoeit mijn heg?', 'snoeien', 'Ik help graag in de tuin.')).toBe(1);
    expect(left('Wie snoeit mijn heg, in de ochtend?', 'snoeien', 'Ik kan in de ochtend.')).toBe(1);
  });

  it('leaves less for another time, and least for one that is ruled out', () => {
    const [other, only] = ['Ik kan in de avond.', 'Ik kan alleen in de avond.'].map((offer) =>
      left('Wie gaat mee wandelen, in de ochtend?', 'wandelen', offer),
    );
    expect(other).toBeLessThan(1);
    expect(only).toBeLessThan(other ?? 0);
  });

  it('does not mind who is a woman or a man', () => {
    expect(left('Ik ben een man en zoek iemand om mee te wandelen.', 'wandelen', 'Ik wandel alleen met vrouwen.')).toBe(1);
  });

  it('minds what a helper cannot bear and does not do', () => {
    const cats = 'Ik help graag in huis. Ik ben allergisch voor katten.';
    expect(left('Wie helpt met stofzuigen? Wij hebben drie katten.', 'schoonmaken', cats)).toBeLessThan(1);
    expect(left('Wie helpt met stofzuigen?', 'schoonmaken', cats)).toBe(1);
  });
});
