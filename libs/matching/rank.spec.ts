import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankOffers } from './rank.js';

const offer = (id: string, title: string, text = ''): { id: string; title: string; text: string } => ({ id, title, text });
const neighbours = [
  offer('tuin', 'Tuinman in ruste', 'Ik maai uw gras en knip de heg.'),
  offer('hond', 'Hond uitlaten', 'Ik wandel graag met uw hond.'),
  offer('trimmer', 'Hondentrimmer gezocht', 'Onze hond moet getrimd.'),
  offer('allround', 'Ik help met van alles', 'Vraag maar raak.'),
  offer('stoelen', 'Tuinstoelen', 'Vier tuinstoelen, gratis af te halen.'),
  offer('koffie', 'Kopje koffie', 'Ik kom graag eens langs voor een praatje.'),
];
const idsFor = (title: string, text = '', offers = neighbours): string[] =>
  (rankOffers([offer('need', title, text)], offers, { language: 'nl', most: 20 })[0] ?? []).map(({ offerId }) => offerId);

describe('a ranking', () => {
  it('puts first who offers just that', () => {
    expect(idsFor('Gras maaien')[0]).toBe('tuin');
    expect(idsFor('Mijn hond moet drie keer per dag naar buiten')[0]).toBe('hond');
    expect(idsFor('Ik ben vaak alleen', 'Wie drinkt er een bakkie mee?')[0]).toBe('koffie');
  });

  it('puts an all-round helper before who offers something else, and goods and who seeks last', () => {
    const ids = idsFor('Wie laat mijn hond uit?');
    expect(ids.slice(0, 2)).toEqual(['hond', 'allround']);
    expect(ids.indexOf('trimmer')).toBeGreaterThan(1);
    const garden = idsFor('De tuin is mij te veel');
    expect(garden.slice(0, 2)).toEqual(['tuin', 'allround']);
    expect(garden.indexOf('stoelen')).toBeGreaterThan(1);
  });

  it('minds the conditions', () => {
    const both = [
      offer('weekend', 'Hond uitlaten', 'Alleen in het weekend.'),
      offer('week', 'Hond uitlaten', 'Op maandag en dinsdag.'),
    ];
    expect(idsFor('Hond uitlaten op maandag', '', both)).toEqual(['week', 'weekend']);
  });

  it('tells by the words which thing is lent', () => {
    const lent = [offer('a', 'Rolstoel te leen'), offer('b', 'Klopboormachine te leen')];
    expect(idsFor('Wie leent mij een boormachine?', '', lent)[0]).toBe('b');
  });

  it('goes by the words where the activities know nothing', () => {
    const offers = [
      offer('a', '', 'Sextant and star charts for the crew'),
      offer('b', '', 'Spare sails and ropes for any ship'),
    ];
    const [ranking] = rankOffers([{ id: 'n', text: 'Our sail tore in the storm' }], offers, { language: 'en', most: 20 });
    expect(ranking?.[0]?.offerId).toBe('b');
  });

  it('has every offer once, at most so many, best first and ties by id, the same each time', () => {
    const texts = fc.constantFrom(
      'hond uitlaten',
      'tuin',
      'koffie drinken',
      'iets anders',
      '',
      'geen idee',
      'ik zoek een oppas',
    );
    const offers = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,4}$/), texts), {
      selector: ([id]) => id,
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, offers, fc.integer({ min: 1, max: 8 }), (need, all, most) => {
        const given = all.map(([id, text]) => ({ id, text }));
        const rank = () => rankOffers([{ id: 'n', text: need }], given, { language: 'nl', most })[0] ?? [];
        const ranking = rank();
        expect(ranking).toHaveLength(Math.min(most, given.length));
        expect(new Set(ranking.map(({ offerId }) => offerId)).size).toBe(ranking.length);
        expect(rank()).toEqual(ranking);
        ranking.forEach(({ offerId, score }, at) => {
          const before = ranking[at - 1];
          expect(score >= 0 && score <= 1).toBe(true);
          if (before) expect(before.score > score || (before.score === score && before.offerId < offerId)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });
});
