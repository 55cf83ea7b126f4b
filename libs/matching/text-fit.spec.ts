import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lexiconOf } from './lexicons/lexicons.js';
import { TextFit } from './text-fit.js';

const english = lexiconOf('en');
const best = (need: string, offers: readonly string[]): string | undefined => {
  const fits = new TextFit([need], offers, english).fits(0);
  return offers[fits.indexOf(Math.max(...fits))];
};

describe('the fit of texts', () => {
  const offers = [
    'Army sends helicopters to the mountain villages',
    'Company gives generators and lamps',
    'Tankers with drinking water are on their way',
    'Bakery hands out bread to families',
  ];

  it.each([
    ['We have been without electricity for days', 1],
    ['People are thirsty here', 2],
    ['The children have nothing to eat', 3],
    ['Villagers in the mountains are cut off', 0],
  ])('finds what serves "%s", though the words differ', (need, at) => {
    expect(best(need, offers)).toBe(offers[at]);
  });

  it('bears slips and other endings', () => {
    expect(best('genrators wanted', offers)).toBe(offers[1]);
  });

  it('reads the words in a tag', () => {
    expect(best('#NeedGenerators', offers)).toBe(offers[1]);
  });

  it('is 0 everywhere when nothing is shared, or there is nothing', () => {
    expect([...new TextFit(['zzz'], ['aaa bbb'], english).fits(0)]).toEqual([0]);
    expect([...new TextFit(['water'], [], english).fits(0)]).toEqual([]);
    expect([...new TextFit([], ['water'], english).fits(0)]).toEqual([0]);
  });

  it('lies in [0, 1], the best at 1 when anything fits, the same each time', () => {
    const text = fc
      .array(fc.constantFrom('water', 'food', 'tents', 'help', 'school', 'doctor', 'the', 'trucks'), { maxLength: 6 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 5 }), (need, all) => {
        const fits = [...new TextFit([need], all, english).fits(0)];
        expect(fits.every((fit) => fit >= 0 && fit <= 1)).toBe(true);
        expect([0, 1]).toContain(Math.max(...fits));
        expect([...new TextFit([need], all, english).fits(0)]).toEqual(fits);
      }),
    );
  });
});
