import { describe, expect, it } from '@jest/globals';
import { rules } from './rules.js';
import { screen } from './screen.js';
import { checks } from './types.js';

const clues = rules.flatMap(({ check, clues: all }) => all.map((clue) => ({ check, ...clue })));

describe('the rules', () => {
  it('look for everything that has a sentence, each once, the most serious first', () => {
    expect(rules.map(({ check }) => check).sort()).toEqual([...checks].sort());
    const serious = rules.map(({ consequence }) => (consequence === 'redact' ? 1 : 0));
    expect(serious).toEqual([...serious].sort());
    expect(rules[0].check).toBe('crisis');
  });

  it('tell a person the same day only where someone looks before anyone else does', () => {
    const urgent = rules.filter((rule) => rule.urgent);
    expect(urgent.map(({ check }) => check)).toEqual(['crisis', 'safe-contact', 'debt']);
    expect(urgent.every(({ consequence }) => consequence === 'hold')).toBe(true);
    expect(rules.filter((rule) => rule.confidant).map(({ check }) => check)).toEqual(['safe-contact']);
  });

  it('refuse nothing but work for money', () => {
    expect(rules.filter(({ consequence }) => consequence === 'refuse').map(({ check }) => check)).toEqual(['paid-work']);
  });

  it('say of each clue why it is there', () => {
    for (const { check, because } of clues) expect([check, because.trim().length > 8]).toEqual([check, true]);
    const names = clues.map(({ check, because }) => `${check}: ${because}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('see nothing in nothing, and keep no place between two texts', () => {
    for (const { find, near, unless, unlessAnywhere, because } of clues) {
      for (const pattern of [find, near, unless, unlessAnywhere]) {
        if (pattern === undefined) continue;
        expect([because, pattern.global || pattern.sticky]).toEqual([because, false]);
      }
      expect([because, find.test(''), find.test(' ')]).toEqual([because, false, false]);
    }
  });
});

describe('sentences that lie close together', () => {
  const strict = (text: string): string[] => [
    ...new Set(screen(text).flatMap(({ check, consequence }) => (consequence === 'redact' ? [] : [check]))),
  ];

  it.each([
    ['Ik wil dood', ['crisis']],
    ['Ik wil dood blad weghalen', []],
    ['Ik zie het leven niet meer zitten', ['crisis']],
    ['Ik zie het niet meer zitten om de ramen te lappen', []],
    ['Mijn man mag het niet weten', ['safe-contact']],
    ['Mijn man weet niet hoe het moet', []],
    ['Oppas gezocht voor € 9 per uur', ['paid-work']],
    ['Oppas gezocht, ik betaal de bus', []],
    ['Wie legt mijn parket voor € 15 per uur?', ['paid-work']],
    ['Parkeren kost hier werkelijk € 3 per uur', []],
    ['Wie zet mijn insuline klaar?', ['medical-act']],
    ['Wie haalt mijn insuline op?', []],
    ['Wie gaat er voor mij pinnen?', ['bank-card']],
    ['Wie leert mij pinnen?', []],
  ])('%s', (text, expected) => expect(strict(text)).toEqual(expected));
});
