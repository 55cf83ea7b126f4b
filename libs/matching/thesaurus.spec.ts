import { describe, expect, it } from '@jest/globals';
import { wordsIn } from './text.js';
import { thingsIn } from './thesaurus.js';

const things = (text: string): string[] => [...thingsIn(wordsIn(text)).keys()];

describe('the things in a text', () => {
  it('are found by any of their words, in any number', () => {
    expect(things('Hungry families ask for a meal')).toEqual(['food']);
    expect(things('Doctors and nurses')).toEqual(['health']);
  });

  it('take the words of a longer phrase', () => {
    expect(things('drinking water')).toEqual(['water']);
    expect(things('first aid kits')).toEqual(['medicine']);
    expect(things('donate blood')).toEqual(['blood']);
  });

  it('reach the wider set, half as surely', () => {
    expect(thingsIn(['tents']).get('tents')).toBe(1);
    expect(thingsIn(['tents']).get('shelter')).toBe(0.5);
    expect(things('shelter')).toEqual(['shelter']);
  });

  it('are none in words that name none', () => {
    expect(things('please help them')).toEqual([]);
    expect(things('')).toEqual([]);
  });
});
