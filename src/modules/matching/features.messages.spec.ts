import { describe, expect, it } from '@jest/globals';
import { featuresOf } from '#matching/features.js';
import { featureNames, type Candidate, type FeatureName, type Need } from '#matching/types.js';
import { featureText } from './features.messages.js';
import type { ReaderLanguage } from './reasons.messages.js';

const languages: readonly ReaderLanguage[] = ['nl-simple', 'nl', 'en'];
const tuesday = { date: null, weekday: 'tue' as const, from: '09:00', to: '12:00' };
const friday = { ...tuesday, weekday: 'fri' as const };
const concepts = [{ activity: 'tuin', weight: 1 }];
const need: Need = { concepts, when: { kind: 'recurring', slots: [tuesday] }, languages: ['nl'] };
const candidate: Candidate = {
  ...{ offerId: 'offer-1', helperId: 'helper-1', concepts, availability: [tuesday], languages: ['nl'] },
  ...{ distanceMetres: 0, active: 0, maxActive: 2, askedLately: 0, asked: 0, answered: 0, wentWell: 0, wentWellTogether: 0 },
};

/** What is said of one feature of this helper, worked out as the engine does. */
const said = (feature: FeatureName, change: Partial<Candidate> = {}): string =>
  featureText({ feature, value: featuresOf(need, { ...candidate, ...change })[feature] }, 'nl');

describe('the value of a feature in words', () => {
  it('says what is so of a helper', () => {
    expect(said('concept')).toBe('past goed');
    expect(said('concept', { concepts: [{ activity: 'naaien', weight: 1 }] })).toBe('is andere hulp');
    expect(said('day')).toBe('kan altijd als het nodig is');
    expect(said('day', { availability: [friday] })).toBe('kan dan niet');
    expect(said('day', { availability: [] })).toContain('dat weten wij niet');
    expect(said('language')).toBe('zij spreken dezelfde taal');
    expect(said('language', { languages: ['ar'] })).toBe('zij spreken niet dezelfde taal');
    expect(said('language', { languages: [] })).toBe('weten wij niet');
    expect(said('load')).toBe('helpt nu niemand');
    expect(said('load', { active: 1 })).toContain('heeft nog ruimte');
    expect(said('load', { active: 2 })).toBe('helpt al zoveel mensen als kan');
  });

  it('says how far away by the levels that everyone else reads, and no metres', () => {
    const at = (distanceMetres: number): string => said('distance', { distanceMetres });
    expect([0, 750].map(at)).toEqual(['woont in de buurt', 'woont in de buurt']);
    expect([760, 2_500].map(at)).toEqual(['woont op fietsafstand', 'woont op fietsafstand']);
    expect([2_510, 90_000].map(at)).toEqual(['woont verder weg', 'woont verder weg']);
  });

  it('counts as the engine did', () => {
    for (const times of [1, 2, 5, 40]) {
      expect(said('asked-lately', { askedLately: times })).toBe(`${times} keer gevraagd in 30 dagen`);
      expect(said('did-before', { wentWell: times })).toBe(`deed dit ${times} keer`);
      expect(said('together', { wentWellTogether: times })).toBe(`hielp deze buur ${times} keer`);
    }
    expect(said('asked-lately')).toBe('niet gevraagd in 30 dagen');
    expect(said('did-before')).toBe('deed dit hier nog niet');
    expect(said('together')).toBe('hielp deze buur nog niet');
    expect(said('answers', { asked: 5, answered: 4 })).toBe('antwoordt ongeveer 6 van de 10 keer');
    expect(said('answers', { asked: 100, answered: 70 })).toBe('antwoordt ongeveer 7 van de 10 keer');
    expect(said('answers', { asked: 100 })).toBe('antwoordt bijna nooit');
  });

  it('says nothing of how often someone answers who was asked fewer than five times', () => {
    for (let asked = 0; asked < 5; asked += 1) {
      for (let answered = 0; answered <= asked; answered += 1) {
        expect(said('answers', { asked, answered })).toBe('daar weten wij nog te weinig van');
      }
    }
    for (const answered of [0, 1, 2, 4, 5]) expect(said('answers', { asked: 5, answered })).toMatch(/^antwoordt/);
  });

  it.each(languages)('is said in %s, whatever the value', (language) => {
    for (const feature of featureNames) {
      for (const value of [0, 0.2, 0.4, 0.5, 0.6, 0.8, 1]) {
        expect(featureText({ feature, value }, language)).toMatch(/^(?!.*(NaN|Infinity|undefined)).*\p{L}/u);
      }
    }
  });

  it('is the number where the feature is one that is not known any more', () => {
    expect(featureText({ feature: 'age', value: 0.25 }, 'nl')).toBe('0.25');
  });
});
