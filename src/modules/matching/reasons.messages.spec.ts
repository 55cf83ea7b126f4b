import { describe, expect, it } from '@jest/globals';
import { activities } from '#matching/taxonomy.js';
import type { Reason } from '#matching/types.js';
import { reasonText, type Audience, type ReaderLanguage } from './reasons.messages.js';

const languages: readonly ReaderLanguage[] = ['nl-simple', 'nl', 'en'];
const audiences: readonly Audience[] = ['helper', 'others'];

/** Every reason that the engine can give. */
const every: readonly Reason[] = [
  ...activities.map((one): Reason => ({ code: 'activity', params: { activity: one.id } })),
  ...['same-area', 'near'].map((level): Reason => ({ code: 'near', params: { level } })),
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((weekday) =>
    ['morning', 'afternoon', 'evening'].map((part): Reason => ({ code: 'day', params: { weekday, part } })),
  ),
  ...['nl', 'ar', 'en', 'pap'].map((language): Reason => ({ code: 'language', params: { language } })),
  ...[1, 2, 7].flatMap((times): Reason[] => [
    { code: 'did-before', params: { times } },
    { code: 'together', params: { times } },
  ]),
  { code: 'has-room', params: {} },
  { code: 'new-helper', params: {} },
];

describe('a reason', () => {
  it.each(languages)('has a sentence in %s, for the helper and for others, with nothing left to fill in', (language) => {
    for (const reason of every) {
      for (const audience of audiences) {
        const text = reasonText(reason, language, audience);
        expect(text).not.toMatch(/[{}]|undefined|null/);
        expect(text).not.toBe(reason.code);
        expect(text).toMatch(/^\p{Lu}/u);
      }
    }
  });

  it('speaks to a helper as you, and of a helper to others', () => {
    for (const reason of every.filter((one) => one.code !== 'near')) {
      expect(reasonText(reason, 'nl', 'helper')).toMatch(/\bU\b/);
      expect(reasonText(reason, 'nl', 'others')).not.toMatch(/\bu(w)?\b/i);
      expect(reasonText(reason, 'en', 'others')).not.toMatch(/\byour?\b/i);
    }
  });

  it.each<[Reason, string, string]>([
    [
      { code: 'day', params: { weekday: 'tue', part: 'morning' } },
      'U kunt op dinsdagochtend',
      'You are free on Tuesday morning',
    ],
    [{ code: 'did-before', params: { times: 1 } }, 'U deed dit al een keer', 'You did this once before'],
    [{ code: 'did-before', params: { times: 3 } }, 'U deed dit al 3 keer', 'You did this 3 times before'],
    [{ code: 'language', params: { language: 'ar' } }, 'U spreekt dezelfde taal: Arabisch', 'You share a language: Arabic'],
    [{ code: 'near', params: { level: 'same-area' } }, 'Dichtbij: in uw wijk', 'Close by: in your area'],
  ])('%j', (reason, nl, en) => {
    expect(reasonText(reason, 'nl', 'helper')).toBe(nl);
    expect(reasonText(reason, 'en', 'helper')).toBe(en);
  });

  it('never tells metres', () => {
    for (const reason of every)
      for (const language of languages) expect(reasonText(reason, language, 'helper')).not.toMatch(/\d ?k?m\b/);
  });

  it('that is not known yet is shown as its code, not as an error', () => {
    expect(reasonText({ code: 'something-new', params: {} }, 'nl', 'helper')).toBe('something-new');
  });
});
