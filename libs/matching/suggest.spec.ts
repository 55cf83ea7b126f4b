import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suggestActivities } from './suggest.js';
import { activityById } from './taxonomy.js';

const suggested = (text: string, language: 'nl' | 'en' = 'nl'): string[] =>
  suggestActivities(text, language).map(({ activity }) => activity);

describe('suggestions while someone types', () => {
  it.each([
    ['boods', 'boodschappen'],
    ['Wie kan mijn hond uitl', 'hond-uitlaten'],
    ['belastingaang', 'belasting'],
    ['Ik wil Nederlands oef', 'taalmaatje'],
    ['fietsban', 'fiets-maken'],
  ])('come before the word is whole: "%s"', (text, activity) => {
    expect(suggested(text)).toContain(activity);
  });

  it('complete words in the language of the screen, and read whole ones in any', () => {
    expect(suggested('who can walk my pup', 'en')).toContain('hond-uitlaten');
    expect(suggested('mow the lawn', 'nl')).toContain('gras-maaien');
  });

  it('put what is written before what it may become', () => {
    expect(suggested('hond uitlaten')[0]).toBe('hond-uitlaten');
  });

  it('are none for what says nothing', () => {
    expect(suggested('')).toEqual([]);
    expect(suggested('ik')).toEqual([]);
    expect(suggested('Goedemorgen allemaal')).toEqual([]);
  });

  it('are at most three that exist, the likeliest first', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z ]{0,30}$/)), (text) => {
        const concepts = suggestActivities(text, 'nl');
        expect(concepts.length).toBeLessThanOrEqual(3);
        expect(concepts.every(({ activity, weight }) => activityById(activity) && weight > 0 && weight <= 1)).toBe(true);
        expect(concepts.map(({ weight }) => weight)).toEqual(concepts.map(({ weight }) => weight).sort((a, b) => b - a));
      }),
    );
  });
});
