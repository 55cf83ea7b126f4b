import { describe, expect, it } from '@jest/globals';
import { inVagueWords } from './periods.js';

describe('a time in words that give no date away', () => {
  it.each([
    ['van 12 tot 26 juli', 'in de zomer'],
    ['van 28 februari tot 3 maart', 'in de winter'],
    ['1-10 tot 8-10', 'in de herfst'],
    ['in de meivakantie', 'in het voorjaar'],
    ['met kerst', 'in de winter'],
    ['vanaf maandag', 'binnenkort'],
    ['drie weken', 'een tijdje'],
  ])('%s: %s', (written, expected) => expect(inVagueWords(written, 'nl')).toBe(expected));

  it('knows English', () => {
    expect(inVagueWords('from July 12 to 26', 'en')).toBe('in summer');
    expect(inVagueWords('next week', 'en')).toBe('soon');
  });
});
