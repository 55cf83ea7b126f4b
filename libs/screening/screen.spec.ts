import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { screen } from './screen.js';
import type { Check } from './types.js';

const checksIn = (text: string): readonly Check[] => [...new Set(screen(text).map((finding) => finding.check))];
const strict = (text: string): readonly Check[] => [
  ...new Set(screen(text).flatMap((finding) => (finding.consequence === 'redact' ? [] : [finding.check]))),
];

describe('the sentences that the platform must handle well', () => {
  const table: readonly (readonly [text: string, checks: readonly Check[]])[] = [
    ['Wie pint € 50 voor mij? Pas en code liggen klaar.', ['bank-card']],
    ['De buurvrouw heeft een sleutel, wie geeft mij mijn pillen?', ['key', 'medical-act', 'health']],
    ['12 tot 26 juli zijn wij weg, wie voert de katten?', ['absence']],
    ["Moeder (dementie) dwaalt 's nachts, wie waakt?", ['health', 'night-care']],
    ['Ik zie het niet meer zitten, wie komt praten?', ['crisis']],
    ['Oppas voor zoontje (4), € 8 per uur', ['paid-work']],
    ['De deurwaarder komt, wie leest de brief mee?', ['debt']],
    ['De thuiszorg is gestopt, wie doucht mij?', ['personal-care']],
    ['Mijn man mag dit niet weten.', ['safe-contact']],
    ['Ik woon in het azc, mag ik ook helpen?', ['through-organisation']],
  ];
  it.each(table)('%s', (text, expected) => expect([...checksIn(text)].sort()).toEqual([...expected].sort()));

  it.each(table)('in capitals, with curly quotes and double spaces: %s', (text, expected) => {
    const typed = text.toUpperCase().replaceAll("'", '’').replaceAll(' ', '  ');
    expect([...checksIn(typed)].sort()).toEqual([...expected].sort());
  });

  it('tells a person the same day of despair, debt and unsafe homes, and only of a last the confidant', () => {
    const of = (text: string) => screen(text)[0];
    expect(of('Ik wil niet meer leven')).toMatchObject({ consequence: 'hold', urgent: true, confidant: false });
    expect(of('We worden ons huis uitgezet')).toMatchObject({ consequence: 'hold', urgent: true, confidant: false });
    expect(of('Niet bellen, hij mag niet weten dat ik hulp zoek')).toMatchObject({ urgent: true, confidant: true });
    expect(of('Oppas gezocht, 8 euro p/u')).toMatchObject({ consequence: 'refuse', urgent: false, confidant: false });
  });
});

describe('despair in another language', () => {
  it.each([
    'Artık yaşamak istemiyorum',
    'ÖLMEK İSTİYORUM',
    'Canima kiymak istiyorum',
    'İntiharı düşünüyorum',
    'Nie chcę już żyć.',
    'Chce umrzec',
    'Myślę o samobójstwie',
    'ODBIORĘ SOBIE ŻYCIE',
    'Я не хочу більше жити',
    'Думаю про самогубство',
    'Хочу померти!',
    'Не хочу жить',
    'Думаю покончить с собой',
    'أريد أن أموت',
    'اريد ان اموت',
    'أُفَكِّرُ فِي الانتحار',
    'لا أريد أن أعيش بعد الآن',
    'سأقتل نفسي',
    'ما بدي عيش',
  ])('is noticed: %s', (text) => {
    expect(screen(`Help\n${text}`).map(({ check, urgent }) => [check, urgent])).toEqual([['crisis', true]]);
  });

  it.each([
    'Burada yaşamak istemiyorum, ev arıyorum',
    'Rotterdam’da yaşamak istemiyorum',
    'Nie chcę żyć w mieście, wolę wieś',
    'Nie chcę zabić roślin',
    'Не хочу жити в місті',
    'Хочу вимірити вікно',
    'Не хочу жить на третьем этаже',
    'أريد أن أموّل مشروع الحي',
    'بدي موت من الضحك مع الجيران',
    'لا أريد أن أعيش في الطابق الثالث',
  ])('is not: %s', (text) => {
    expect(screen(text).filter(({ check }) => check === 'crisis')).toEqual([]);
  });
});

describe('the same said otherwise', () => {
  const otherwise: Readonly<Record<Check, readonly string[]>> = {
    crisis: [
      'Ik zie ’t nietmeer zitten',
      'Ik denk aan suïcide',
      'Ik wou dat ik dood was',
      'Zo wil ik niet verder leven',
      'I want to kill myself',
      'I don’t want to live anymore',
    ],
    'safe-contact': [
      'Hij mag er niet achter komen',
      'Niet thuis bellen want mijn vader wordt boos',
      'Mijn man slaat mij',
      'My husband must not know',
    ],
    debt: [
      'Er is beslag gelegd op mijn loon',
      'Wij hebben veel schulden',
      'De stroom wordt afgesloten',
      'The bailiff is coming',
      'We will be evicted',
    ],
    'paid-work': [
      'Schoonmaakhulp 15,- per uur',
      'Hulp tegen betaling',
      'Ik betaal 10 euro per uur',
      'Oppas voor € 30 per avond',
      'Ik wil bijverdienen met klusjes',
      'Babysitter wanted, €10 an hour',
    ],
    'bank-card': [
      'Wie gaat er voor mij pinnen?',
      'U krijgt mijn pinpas mee om geld te halen',
      'Wie logt in met mijn DigiD?',
      'Can someone withdraw cash for me?',
    ],
    key: ['Ik leg een sleutel onder de mat', 'U kunt de huissleutel ophalen bij de overburen', 'I will give you a house key'],
    'medical-act': [
      'Wie kan mij elke dag een prik geven?',
      'Wie wisselt mijn verband?',
      'Iemand om medicijnen klaar te zetten',
    ],
    'personal-care': ['Wie wil mij wassen en aankleden?', 'Wie haalt mij ’s ochtends uit bed?', 'Can someone help me shower?'],
    'night-care': ['Nachtwake gezocht', 'Vader is dement en ’s nachts onrustig', 'Mum wanders at night, who can watch?'],
    'through-organisation': ['Wij wonen in een asielzoekerscentrum', 'I live in the asylum centre'],
    absence: [
      'Volgende week weg',
      'Op vakantie van 1-8 tot 15-8.',
      'Ik ben er volgende week niet.',
      'Wie geeft de planten water van 3 tot 10 mei?',
      'From July 12 to July 26 we are away',
    ],
    health: [
      'Mijn man heeft MS',
      'Ik ben slecht ter been',
      'Ik heb mijn enkel gebroken',
      'Zij heeft kanker',
      'Onze dochter is slechthorend',
      'I had a stroke',
    ],
    address: [
      'Ik woon Kerkstraat 12',
      '2012 CM',
      '2011ab',
      'Lange Begijnestraat 9 rood',
      'Ik woon aan het Spui 12',
      'Bel aan bij nummer 12',
    ],
    'contact-data': [
      '06 - 12 34 56 78',
      '(023) 531 23 45',
      '+31 6 1234 5678',
      '+44 7911 123456',
      'o6 12345678',
      '٠٦١٢٣٤٥٦٧٨',
      'jan@gmail.com',
      'jan at gmail punt com',
      'www.jan.nl',
      'wa.me/31612345678',
      'insta: jan.haarlem',
      '@janjansen',
      'NL91 ABNA 0417 1643 00',
      'nul zes een twee drie vier vijf zes zeven acht',
    ],
  };
  const each = Object.entries(otherwise).flatMap(([check, texts]) => texts.map((text) => [check, text] as const));
  it.each(each)('%s: %s', (check, text) => expect(checksIn(text)).toContain(check));
});

describe('what neighbours say every day', () => {
  it.each([
    'De buurvrouw heeft een leuke sleutelhanger',
    'Ik ben mijn sleutels kwijt, wie heeft ze gezien?',
    'Heeft iemand een sleutel 13 te leen?',
    'Pinpas kwijt, wie heeft hem gevonden?',
    'Wie helpt mij DigiD aanvragen?',
    'Samen leren pinnen, wie gaat er mee?',
    'Met mijn pas gekochte telefoon kom ik er niet uit',
    'Wie speelt er piano met mij?',
    'Ik wil graag kletsen, ik ben eenzaam',
    'Ik zie het verschil niet',
    'Ik zie die steile trap niet meer zitten',
    'Ik zie het niet meer zitten om zelf de tuin te doen',
    'Ik wil dood hout uit de tuin halen',
    'Het hoeft niet meer, het is al geregeld',
    'Hij is 4 jaar',
    'Ik geef een vrijwilligersvergoeding',
    'De benzine betaal ik',
    'Ik geef € 5 per keer voor de benzine',
    'Borg € 20 voor de boormachine',
    'De fietsenmaker vraagt 20 euro',
    'Het parkeren kost € 3 per uur, dat betaal ik',
    'Ik fiets 20 km per uur',
    'Ik zoek iemand voor de kat, niet tegen betaling',
    'Wie kan medicijnen ophalen bij de apotheek?',
    'Wie spuit mijn schutting?',
    'Wie wil mijn poes haar pilletje geven?',
    'Mijn douche lekt, wie kan helpen?',
    'Wie wil mijn auto wassen?',
    'Mijn hond blaft ’s nachts, wie weet raad?',
    'Wie helpt de zolder ontruimen?',
    'De automatische incasso van de sportclub, wie legt dat uit?',
    'Beslag voor pannenkoeken maken met kinderen',
    'De verrassing voor opa: hij mag het niet weten',
    'Niet bellen voor 9 uur alstublieft',
    'Wie wil taalles geven bij het azc?',
    'De supermarkt 3 keer per week, wie gaat er mee?',
    'Wie haalt zaterdag het grofvuil weg?',
    'Donderdag 12-07-2027 10:00 uur bij de oogarts',
    'Ik kan elke week in juli helpen',
    'In 2024 was het feest er ook',
    'Ik woon hier al 12 jaar',
    'Mijn lamp is kapot.De draden hangen er nog',
    'Can anyone walk my dog on Tuesday? I have 2 dogs',
  ])('%s', (text) => expect(checksIn(text)).toEqual([]));

  it.each([
    'Wie haalt er boodschappen voor mij?\nIk ben 81 en kan na mijn heupoperatie slecht lopen. Ik betaal natuurlijk alles terug.',
    'Lekke band\nIk kan mijn band niet plakken (reuma in mijn handen). Wie doet het voor een appeltaart?',
    'Wie past er op de poezen?\nWij gaan van 3 tot 10 mei weg.',
    'Meerijden naar de dialyse\nMijn man moet 3x in de week en de taxi is steeds te laat.',
    'Warme maaltijd\nSinds mijn beroerte lukt koken niet meer. Wie maakt een portie extra?',
  ])('keeps health and absence from the public and holds nothing up: %s', (text) => {
    expect(screen(text).length).toBeGreaterThan(0);
    expect(strict(text)).toEqual([]);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'niet meer ',
    "'s nachts ",
    '€ 8 ',
    'per uur ',
    'mijn man ',
    '06-1234 5678 ',
    'a@b.nl',
    '12 tot 26 juli ',
    'zijn wij weg',
    '. ',
    '\n',
    'é',
    '\u200b',
    '😀',
    'dood',
  );
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('gives findings in order, inside the text, and each check at most once in a place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = screen(text);
        for (const [index, { start, end, check }] of findings.entries()) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(start).toBeGreaterThanOrEqual(findings[index - 1]?.start ?? 0);
          expect(findings.some((other, at) => at > index && other.check === check && other.start < end)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['0 ', 'a.', 'mijn ', 'ik zie het ', '12-', 'een ', '@a', 'wie geeft ', '(', 'x', '1-8 tot ', 'zijn wij in '])(
    'is quick on ten thousand characters of %j',
    (piece) => {
      const began = process.cpuUsage();
      screen(piece.repeat(10_000 / piece.length));
      // What it computed itself: what else a machine does is no fault of a pattern.
      expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000);
    },
  );
});
