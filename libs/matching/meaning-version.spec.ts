import { describe, expect, it } from '@jest/globals';
import { lexiconOf } from './lexicons/lexicons.js';
import { meaningVersion } from './meaning-version.js';

describe('the version of what texts mean', () => {
  it('is short, and stays the same', () => {
    expect(meaningVersion()).toMatch(/^\d+-[0-9a-z]{3,8}$/);
    expect(meaningVersion()).toBe(meaningVersion());
  });

  it('is made of words that are there as text, so that a change of one is seen', () => {
    const { lexicon } = lexiconOf('nl');
    expect(JSON.stringify(lexicon).length).toBeGreaterThan(10_000);
    expect(JSON.stringify(lexicon)).toContain('hond');
  });
});
