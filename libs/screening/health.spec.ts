import { describe, expect, it } from '@jest/globals';
import { screen } from './screen.js';

const isHealth = (text: string): boolean => screen(text).some(({ check }) => check === 'health');

describe('what tells of health', () => {
  it.each([
    ['illnesses of old age', 'Moeder heeft alzheimer'],
    ['illnesses by name', 'Ik heb COPD en kom de trap niet op'],
    ['illnesses by name', 'Sinds de chemo ben ik snel moe'],
    ['of the mind', 'Ik heb een burn-out gehad'],
    ['handicaps', 'Onze zoon heeft een verstandelijke beperking'],
    ['operations and recovery', 'Na mijn knieoperatie moet ik revalideren'],
    ['being ill or pregnant', 'Ik ben zwanger en mag niet tillen'],
    ['a body that no longer does', 'Mijn rug doet pijn'],
    ['in English', 'My husband is recovering from surgery'],
  ])('is kept from the public: %s: %s', (_, text) => expect(isHealth(text)).toBe(true));

  it.each([
    ['a limit of money or time', 'Ik heb een financiële beperking'],
    ['where to drive to', 'Wie rijdt mij dinsdag naar het ziekenhuis?'],
    ['what is pushed', 'Wie duwt mijn rolstoel door het park?'],
    ['age', 'Ik ben 86 jaar'],
    ['what is fetched', 'Wie haalt mijn medicijnen op bij de apotheek?'],
    ['a blind that hangs before a window', 'Wie hangt een blind gordijn op?'],
    ['an ill pet', 'De hond is geopereerd, wie wandelt er rustig mee?'],
    ['other words with the same letters', 'Wie speelt er psalmen op het orgel?'],
  ])('is not: %s: %s', (_, text) => expect(isHealth(text)).toBe(false));

  it('is about the person, once one is spoken of beside the pet', () => {
    expect(isHealth('Ik ben geopereerd, wie laat de hond uit?')).toBe(true);
  });

  it('may stand in the request: nothing is held up by it', () => {
    const findings = screen('Ik heb reuma en kan mijn ramen niet lappen');
    expect(findings.map(({ consequence }) => consequence)).toEqual(findings.map(() => 'redact'));
    expect(findings.length).toBeGreaterThan(0);
  });
});
