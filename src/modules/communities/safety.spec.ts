import { describe, expect, it } from '@jest/globals';
import { safetyRules } from './safety.messages.js';
import { safetyTopics, screenLanguages } from './safety.js';

describe('what is said about safety', () => {
  it.each(screenLanguages)('is there for every topic in %s, in a few sentences', (language) => {
    const rules = safetyRules(language, []);
    expect(rules.map((rule) => rule.topic)).toEqual([...safetyTopics]);
    for (const { text } of rules) {
      expect(text.length).toBeGreaterThan(100);
      expect(text.length).toBeLessThan(400);
    }
  });

  it('is in short sentences for who reads little', () => {
    const sentences = safetyRules('nl-simple', []).flatMap(({ text }) => text.split(/(?<=[.?!]) /));
    for (const sentence of sentences) expect([sentence, sentence.split(' ').length <= 15]).toEqual([sentence, true]);
  });

  it('is in a community’s own words where it has them, in that language only', () => {
    const own = [{ topic: 'car', language: 'nl', text: 'Wij rijden met de buurtbus.' }] as const;
    const [simple, dutch] = [safetyRules('nl-simple', own), safetyRules('nl', own)];
    expect(dutch.find((rule) => rule.topic === 'car')?.text).toBe('Wij rijden met de buurtbus.');
    expect(dutch.filter((rule) => rule.topic !== 'car')).toEqual(safetyRules('nl', []).filter((rule) => rule.topic !== 'car'));
    expect(simple).toEqual(safetyRules('nl-simple', []));
  });

  it('says in every language what to keep to oneself', () => {
    for (const language of screenLanguages) {
      const money = safetyRules(language, []).find((rule) => rule.topic === 'money')?.text;
      expect(money).toMatch(/DigiD/);
      expect(money).toMatch(/pincode|PIN/);
    }
  });
});
