import { describe, expect, it } from '@jest/globals';
import { screen } from './screen.js';

/** The stretches of a text that give away how or where someone can be reached. */
const found = (check: 'contact-data' | 'address', text: string): string[] =>
  screen(text)
    .filter((one) => one.check === check)
    .map(({ start, end }) => text.slice(start, end));

describe('a way to reach someone', () => {
  it.each([
    ['Bel 06-12345678 na zes uur', '06-12345678'],
    ['Bel 0031 6 12 34 56 78.', '0031 6 12 34 56 78'],
    ['Mijn nummer: (0297) 12 34 56', '(0297) 12 34 56'],
    ['Mail naar an.de-vries+omzien@post.example.nl, graag', 'an.de-vries+omzien@post.example.nl'],
    ['Kijk op https://voorbeeld.nl/mij?x=1 voor foto’s', 'https://voorbeeld.nl/mij?x=1'],
    ['Maak over op NL91ABNA0417164300', 'NL91ABNA0417164300'],
  ])('is found whole, and nothing beside it: %s', (text, exactly) => expect(found('contact-data', text)).toEqual([exactly]));

  it.each([
    'Op 12-07-2027 10:00 uur',
    'Tussen 10.00 en 12.30 uur, 2 keer 45 minuten',
    'Het kost € 1.250,00',
    'Ik ben geboren in 1948 en woon hier sinds 1972',
    'Maat 38/40, 180x200',
    'Om 9 uur, 10 uur of 11 uur',
    'Kom dan.Neem iets mee',
  ])('is none: %s', (text) => expect(found('contact-data', text)).toEqual([]));
});

describe('where someone lives', () => {
  it.each([
    ['Ik woon in de Kerkstraat 12 boven', 'Kerkstraat 12'],
    ['Mijn postcode is 2011 AB.', '2011 AB'],
    ['Aan de Nieuwe Gracht 7a', 'Nieuwe Gracht 7a'],
    ['grote markt is dichtbij, ik woon Grote Markt 3', 'Grote Markt 3'],
    ['Bij huisnummer 14 graag aanbellen', 'huisnummer 14'],
  ])('is found: %s', (text, within) => expect(found('address', text).join(' ')).toContain(within));

  it.each([
    'In de winkelstraat 3 keer heen en weer',
    'Wandelen in het Vondelpark, 5 kilometer',
    'In 2024 is het gebeurd',
    'Ik heb een nieuwe baan 32 uur in de week',
    'Het is een lange weg 20 km door de polder',
    'Wij hebben een grote tuin 200 m2',
    'Op de rommelmarkt 20 spullen verkopen',
    'Ik zoek 4 mensen voor de speeltuin',
    '1500 kg zand naar de achtertuin',
  ])('is not: %s', (text) => expect(found('address', text)).toEqual([]));
});
