import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conditionsLeft, conditionsOf } from './conditions.js';
import { read } from './reading.js';

const of = (text: string) => conditionsOf(read('', text));
const left = (asked: string, offered: string): number => conditionsLeft(of(asked), of(offered));

describe('conditions', () => {
  it('leave everything where nothing stands in the way', () => {
    expect(left('Wie gaat er op dinsdagmiddag mee?', 'Ik kan altijd')).toBe(1);
    expect(left("Graag 's middags", "'s Middags heb ik tijd")).toBe(1);
  });

  it('leave less for another time, and little when it is the only one', () => {
    const asked = 'Wie helpt mij in de middag?';
    const [other, only] = [left(asked, "Ik kan 's avonds"), left(asked, "Ik kan alleen 's avonds")];
    expect(other).toBeLessThan(1);
    expect(only).toBeLessThan(other / 2);
  });

  it('read the day and its part in one word', () => {
    expect(left('Graag op dinsdagmiddag', 'Ik kan alleen in de avond')).toBeLessThan(0.5);
    expect(left('Graag op dinsdagmiddag', 'Op dinsdag in de middag')).toBe(1);
  });

  it('see that the weekend is not the week', () => {
    expect(left('Op woensdag', 'Alleen in het weekend')).toBeLessThan(0.5);
    expect(left('Every Wednesday, please', 'I can only do weekends')).toBeLessThan(0.5);
  });

  it('see what a helper does not do and is asked for', () => {
    expect(left('Oppas voor mijn katten', 'Ik pas op dieren, geen katten')).toBeLessThan(1);
    expect(left('Oppas voor mijn katten', 'Ik ben allergisch voor katten')).toBeLessThan(1);
    expect(left('Oppas voor mijn hond', 'Ik pas op dieren, geen katten')).toBe(1);
  });

  it('do not turn against who lacks what the other has', () => {
    expect(left('Ik heb geen naaimachine', 'Ik heb een naaimachine')).toBe(1);
  });

  it('keep women only to women, and men only to men', () => {
    expect(left('Liefst een vrouw', 'Als man van 40 help ik graag')).toBeLessThan(0.5);
    expect(left('Liefst een vrouw', 'Ik ben een vrouw van 40')).toBe(1);
    expect(left('Ik ben een man', 'Alleen voor vrouwen')).toBeLessThan(0.5);
    expect(left('I am a man', 'Women only')).toBeLessThan(0.5);
  });

  it('leave something always, and never more than all', () => {
    const words = fc.array(
      fc.constantFrom(
        'alleen',
        'avonds',
        'middag',
        'zaterdag',
        'maandag',
        'geen',
        'katten',
        'vrouw',
        'liefst',
        'ik',
        'ben',
        'een',
        'man',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const share = left(a.join(' '), b.join(' '));
        expect(share > 0 && share <= 1).toBe(true);
      }),
    );
  });
});
