import { describe, expect, it } from '@jest/globals';
import { clausesOf, sentencesOf } from './sentences.js';

const split = (text: string): readonly string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Hallo! Wie helpt? Dank u.', ['Hallo!', 'Wie helpt?', 'Dank u.']],
    ['Tuin\nWie helpt mij', ['Tuin', 'Wie helpt mij']],
    ['Het is kapot.Wie helpt?', ['Het is kapot.', 'Wie helpt?']],
    ['Om 9.15 bij dhr. Jansen, a.s. dinsdag o.a. voor koffie', ['Om 9.15 bij dhr. Jansen, a.s. dinsdag o.a. voor koffie']],
    ['Tja... (88 jr. oud) ja.', ['Tja...', '(88 jr. oud) ja.']],
    [' \n ', []],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));
});

describe('clauses', () => {
  it('end at a comma, semicolon or dash, and not at a hyphen or within a number', () => {
    const text = 'Ik zoek iemand, liefst uit de buurt; 1,5 uur - in-huis';
    const clauses = clausesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
    expect(clauses).toEqual(['Ik zoek iemand', 'liefst uit de buurt', '1,5 uur', 'in-huis']);
  });
});
