import { describe, expect, it } from '@jest/globals';
import { inScripts, like } from './clue.js';
import { fold } from './fold.js';
import * as words from './words.js';

const { despair, ...ours } = words;
const groups = Object.entries(ours);
const languages = Object.entries(despair);

/** What stands between the bars that are in no group of their own. */
function alternativesOf(source: string): readonly string[] {
  const found: string[] = [];
  let [one, depth] = ['', 0];
  for (const char of source.replace(/^\(\?:(.*)\)$/, '$1')) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    if (char !== '|' || depth > 0) one += char;
    else {
      found.push(one);
      one = '';
    }
  }
  return [...found, one];
}

const plainWords = (source: string): readonly string[] => alternativesOf(source).filter((one) => /^[\p{L}' ]+$/u.test(one));

/** The words that are there for nothing, since the rest of the group finds them. */
function foundAlready(source: string, patternOf: (source: string) => RegExp): readonly string[] {
  const all = alternativesOf(source);
  return plainWords(source).filter((word) => {
    const rest = [...all];
    rest.splice(rest.indexOf(word), 1);
    return patternOf(rest.join('|')).test(word);
  });
}

describe('the words that rules share', () => {
  it.each(groups)('%s: written as a text is folded, since a word with an accent would never be found', (_, source) => {
    expect(fold(source).plain).toBe(source);
  });

  it.each(groups)('%s: each word once, and found', (_, source) => {
    expect(foundAlready(source, (rest) => like`${rest}`)).toEqual([]);
    expect(plainWords(source).filter((word) => !like`${source}`.test(`Voor ${word}, graag.`))).toEqual([]);
  });

  it.each(groups)('%s: nothing in nothing, nor in letters that are no word', (_, source) => {
    for (const text of ['', ' ', '. - ', 'xqz']) expect([text, like`${source}`.test(text)]).toEqual([text, false]);
  });

  it.each([
    ['kin', 'mango export pasta vaderdag mamba personality'],
    ['people', 'ikea wieg iets heft shell museum'],
    ['pet', 'katoen hondsdolheid visite kippenvel category dogma'],
    ['body', 'rugzak handdoek voetbal oogst hartelijk backpack headlong'],
    ['expenses', 'parket gaspedaal stroomversnelling kmo'],
    ['work', 'werkelijk werkelijkheid behulpzaam jobstijding'],
  ] as const)('%s: not in a word that only begins like one', (group, texts) => {
    expect(texts.split(' ').filter((text) => like`${ours[group]}`.test(text))).toEqual([]);
  });

  // "About pets only" means: and no person is spoken of. A word on both sides would make that never true.
  it.each([
    ['pet', 'people'],
    ['expenses', 'work'],
  ] as const)('%s and %s: no word in both', (one, other) => {
    expect(plainWords(ours[one]).filter((word) => like`${ours[other]}`.test(word))).toEqual([]);
    expect(plainWords(ours[other]).filter((word) => like`${ours[one]}`.test(word))).toEqual([]);
  });
});

describe('words of despair', () => {
  const scripts: Readonly<Record<keyof typeof despair, RegExp>> = {
    turkish: /^[a-zçğıöşü]$/,
    polish: /^[a-ząćęłńóśźż]$/,
    ukrainian: /^[а-щьюяєіїґ]$/,
    russian: /^[а-яё]$/,
    arabic: /^\p{Script=Arabic}$/u,
  };

  // A letter of another alphabet that looks the same (the Latin c in "смерть") is found by nobody's eye, and in nobody's text.
  it.each(languages)('%s: in the letters of that language only', (language, source) => {
    const letters = source.replace(/\\p\{L\}/g, '').match(/\p{L}/gu) ?? [];
    expect(letters.length).toBeGreaterThan(40);
    expect(letters.filter((letter) => !scripts[language as keyof typeof despair].test(letter))).toEqual([]);
  });

  it.each(languages)('%s: each once, in capitals too, and not in the words of another language', (language, source) => {
    const pattern = inScripts`${source}`;
    expect(foundAlready(source, (rest) => inScripts`${rest}`)).toEqual([]);
    for (const phrase of plainWords(source))
      expect([phrase, pattern.test(fold(phrase.toUpperCase()).plain)]).toEqual([phrase, true]);
    const others = languages.filter(([name]) => name !== language).flatMap(([, words]) => plainWords(words));
    expect(others.filter((phrase) => pattern.test(fold(phrase).plain))).toEqual([]);
  });
});
