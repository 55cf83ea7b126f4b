import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TextIndex } from './text-index.js';

const terms = (...words: string[]) => new Map(words.map((word) => [word, 1]));

describe('a text index', () => {
  const documents = [terms('hond', 'park'), terms('kat', 'park'), terms('park')];
  const index = new TextIndex(documents, [terms('hond')]);

  it('gives the score of the formula', () => {
    const rarity = Math.log(1 + (4 - 2 + 0.5) / (2 + 0.5));
    expect(index.rarityOf('hond')).toBeCloseTo(rarity, 12);
    expect([...index.scores(terms('hond'))]).toEqual([rarity, 0, 0]);
  });

  it('gives rare words more than those that everyone uses', () => {
    const [first, second, third] = index.scores(terms('kat', 'park'));
    expect(second).toBeGreaterThan(first ?? 0);
    expect(first).toBe(third);
  });

  it('gives more for more of it, with less and less for each', () => {
    const counted = new TextIndex([new Map([['a', 1]]), new Map([['a', 2]]), new Map([['a', 3]]), terms('b')], []);
    const [one = 0, two = 0, three = 0] = counted.scores(terms('a'));
    expect(two - one).toBeGreaterThan(three - two);
    expect(three).toBeGreaterThan(two);
  });

  it('knows nothing of words that it never saw', () => {
    expect(index.rarityOf('vis')).toBe(0);
    expect([...index.scores(terms('vis'))]).toEqual([0, 0, 0]);
  });

  it('adds up: the score of a query is that of its words', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const document = fc.uniqueArray(word).map((words) => terms(...words));
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 6 }), (texts) => {
        const made = new TextIndex(texts, []);
        const whole = made.scores(terms('a', 'b'));
        const [a, b] = [made.scores(terms('a')), made.scores(terms('b'))];
        whole.forEach((score, at) => expect(score).toBeCloseTo((a[at] ?? 0) + (b[at] ?? 0), 9));
      }),
    );
  });
});
