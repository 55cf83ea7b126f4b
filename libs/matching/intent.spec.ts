import { describe, expect, it } from '@jest/globals';
import { shareLeft } from './intent.js';
import { read } from './reading.js';

const left = (text: string, activity: string, side?: 'request' | 'offer'): number =>
  shareLeft(read('', text, side), side)(activity);

describe('what is left of an activity', () => {
  it.each([
    'Ik pas graag op uw kinderen',
    'Zoekt u een oppas voor uw kinderen?',
    'Wie kan mijn hulp gebruiken? Ik pas op',
    'Hulp nodig met de kinderen? Bel gerust',
  ])('is all of it in an offer: "%s"', (text) => {
    expect(left(text, 'oppassen', 'offer')).toBe(1);
  });

  it.each(['Oppas gezocht voor onze dochter', 'Wie kan er op onze dochter passen?', 'Ik zoek een oppas'])(
    'is little in an offer that asks: "%s"',
    (text) => {
      expect(left(text, 'oppassen', 'offer')).toBeLessThan(0.5);
      expect(left(text, 'oppassen', 'request')).toBe(1);
    },
  );

  it('is all of it where both want the same, whoever says it', () => {
    expect(left('Ik zoek iemand om mee te wandelen', 'wandelen', 'offer')).toBe(1);
    expect(left('Gezocht: vierde man voor het klaverjassen', 'kaarten', 'offer')).toBe(1);
  });

  it('is less for who learns than for who teaches', () => {
    expect(left('Ik wil graag leren gitaar spelen', 'instrument-leren', 'offer')).toBeLessThan(0.5);
    expect(left('Ik geef les op de gitaar', 'instrument-leren', 'offer')).toBe(1);
  });

  it('is little of goods, of what is lost and of what is paid for', () => {
    expect(left('Naaimachine te koop', 'naaien', 'offer')).toBeLessThan(0.5);
    expect(left('Hond weggelopen, beloning', 'hond-uitlaten', 'offer')).toBeLessThan(0.5);
    expect(left('Schoonmaak, 25 euro per uur, vraag een offerte', 'schoonmaken', 'offer')).toBeLessThan(0.5);
  });

  it.each(['Hanglamp, bijna nieuw, ophalen', 'Schoolboeken wiskunde over', 'Elektrische grasmaaier, 25 euro'])(
    'is little where things speak and nobody does: "%s"',
    (text) => {
      expect(left(text, 'klussen', 'offer')).toBeLessThan(0.5);
    },
  );

  it('is all of it where someone helps for nothing', () => {
    expect(left('Ik help u gratis met de computer', 'computerhulp', 'offer')).toBe(1);
  });

  it('is all of it for what is lent or given away', () => {
    expect(left('Ladder te leen, zelf ophalen', 'spullen-lenen', 'offer')).toBe(1);
    expect(left('Bank gratis af te halen', 'weggeven', 'offer')).toBe(1);
  });
});
