import { describe, expect, it } from '@jest/globals';
import { furtherLexicons, lexicons } from './lexicons/lexicons.js';
import { activityById } from './taxonomy.js';
import { understand } from './understand.js';

const first = (title: string): string | undefined => understand({ title, text: '' })[0]?.activity;

describe('texts in further languages', () => {
  it.each([
    ['Alışveriş için yardım arıyorum', 'boodschappen'],
    ['Köpeğimi gezdirecek birini arıyorum', 'hond-uitlaten'],
    ['Hollandaca konuşmak istiyorum', 'taalmaatje'],
    ['Szukam kogoś do opieki nad dziećmi', 'oppassen'],
    ['Kto może zawieźć mnie do szpitala?', 'rit-naar-zorg'],
    ['Pomogę w ogrodzie', 'tuin'],
    ['أحتاج مساعدة في التسوق', 'boodschappen'],
    ['أريد تعلم اللغة الهولندية', 'taalmaatje'],
    ['رسالة من البلدية لا أفهمها', 'brieven-lezen'],
    ['Шукаю няню для дитини', 'oppassen'],
    ['Допоможіть з покупками, будь ласка', 'boodschappen'],
    ['Хочу практикувати нідерландську мову', 'taalmaatje'],
  ])('are understood: "%s" is %s', (text, activity) => {
    expect(first(text)).toBe(activity);
  });

  it('meet offers in Dutch under the same activity', () => {
    expect(first('Szukam pomocy, zakupy dla mnie')).toBe(first('Ik doe boodschappen voor u'));
  });

  it('do not disturb Dutch', () => {
    expect(first('Kat')).toBe('kat-voeren');
    expect(first('Kim zoekt een tuinman')).toBe('tuin');
  });

  it('have lexicons that know only activities that exist', () => {
    for (const { lexicon } of [...lexicons, ...furtherLexicons]) {
      expect(Object.keys(lexicon.cues).filter((id) => activityById(id) === undefined)).toEqual([]);
    }
  });
});
