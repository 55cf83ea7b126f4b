import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publicVersion } from './public-version.js';
import { screen } from './screen.js';

const shown = (text: string, language: 'nl' | 'en' = 'nl'): string => publicVersion(text, screen(text), language);

describe('what the public reads', () => {
  it('is the text itself when there is nothing private in it, to the last space', () => {
    const text = 'Wie speelt er  piano met mij ?\n\n\n\nIk speel dwarsfluit. ';
    expect(shown(text)).toBe(text);
  });

  it.each([
    ['12 tot 26 juli zijn wij weg, wie voert de katten?', 'in de zomer zijn wij weg, wie voert de katten?'],
    ['Van 3 t/m 10 december zijn we op vakantie.', 'In de winter zijn we op vakantie.'],
    ['Volgende week weg', 'Binnenkort weg'],
    ['We zijn drie weken op vakantie.', 'We zijn een tijdje op vakantie.'],
  ])('%s: says the season, not the days', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    ['Bel 06-12345678 of mail jan@ziggo.nl.', 'Bel (contact via Omzien) of mail (contact via Omzien).'],
    ['06-12345678, jan@ziggo.nl', '(contact via Omzien)'],
    ['Ik woon Kerkstraat 12, 2011 AB Haarlem.', 'Ik woon (adres bekend) Haarlem.'],
    ['Kom naarJan@ziggo.nltoe', 'Kom (contact via Omzien)'],
  ])('%s: shows no way around Omzien', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    [
      'Ik ben 81 en kan na mijn heupoperatie slecht lopen. Ik zoek iemand voor boodschappen.',
      'Ik zoek iemand voor boodschappen.',
    ],
    ['Ik kan geen band plakken (reuma in mijn handen) en zoek hulp.', 'Ik kan geen band plakken en zoek hulp.'],
    ['Ik heb reuma, dus wie helpt mij in de tuin?', 'Wie helpt mij in de tuin?'],
    ['Wie komt er koken, want ik heb diabetes.', 'Wie komt er koken?'],
    ['Mijn moeder, die dement is, zoekt gezelschap.', 'Mijn moeder zoekt gezelschap.'],
    ['Sinds het feest, toen ik mijn been brak, lukt fietsen niet. Wie rijdt mij na mijn operatie?', ''],
    ['Meerijden naar de dialyse', ''],
  ])('%s: leaves health out and reads on', (text, expected) => expect(shown(text)).toBe(expected));

  it('leaves out a sentence that a coordinator should see first, and keeps the others', () => {
    expect(shown('Ik kook graag. De buurvrouw heeft een sleutel van mijn huis. Wie eet er mee?')).toBe(
      'Ik kook graag. Wie eet er mee?',
    );
    expect(shown('Wie pint € 50 voor mij? Pas en code liggen klaar.')).toBe('');
  });

  it('shows a sentence that a coordinator judged harmless', () => {
    const text = 'De buurvrouw heeft een sleutel.';
    expect(publicVersion(text, [])).toBe(text);
  });

  it('speaks English where asked', () => {
    expect(shown('We are away from 12 to 26 July. Call +31 6 12345678.', 'en')).toBe(
      'We are away in summer. Call (contact through Omzien).',
    );
  });

  it('hides contact data that the findings forgot', () => {
    expect(publicVersion('Bel 06-12345678', [])).toBe('Bel (contact via Omzien)');
  });

  it('never holds a phone number or e-mail address, whatever stands around it', () => {
    const private_ = fc.constantFrom(
      '06-12345678',
      '06 12 34 56 78',
      '+31 6 12345678',
      '0612345678',
      'jan.jansen@ziggo.nl',
      'a@b.com',
    );
    const around = fc.constantFrom(
      'Ik heb reuma. ',
      'mijn man mag dit niet weten! ',
      '12 tot 26 juli zijn wij weg, ',
      'Kerkstraat 12 ',
      '(',
      ') ',
      '\n',
      ', ',
      'bel ',
      '. ',
    );
    const text = fc
      .array(fc.oneof(private_, around, fc.string({ maxLength: 6 })), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (written) => {
        const result = shown(written);
        expect(result).not.toMatch(/06[ -]?(?:\d ?){8}|\+31|jansen@|a@b\.com/);
        expect(result).not.toMatch(/26 juli|reuma|mag dit niet weten/);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws and never leaves part of a word, even with findings of another text', () => {
    const finding = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(finding, { maxLength: 4 }), (text, spans) => {
        const findings = spans.map(
          (span) => ({ ...span, check: 'key', consequence: 'hold', urgent: false, confidant: false }) as const,
        );
        expect(typeof publicVersion(text, findings)).toBe('string');
      }),
    );
  });
});
