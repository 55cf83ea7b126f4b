import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { activities } from './taxonomy.js';
import { understand } from './understand.js';

const read = (title: string, text = '') => understand({ title, text });
const first = (title: string, text = ''): string | undefined => read(title, text)[0]?.activity;
const means = (title: string, activity: string): boolean => read(title).some((concept) => concept.activity === activity);
const weight = (title: string, activity: string, side?: 'request' | 'offer'): number =>
  understand({ title, text: '', ...(side ? { side } : {}) }).find((concept) => concept.activity === activity)?.weight ?? 0;

describe('understand', () => {
  it.each([
    ['Wie haalt er melk en brood in de supermarkt?', 'boodschappen'],
    ['De tuin doen', 'tuin'],
    ['Ik zoek iemand die een lamp ophangt', 'lampen-en-stroom'],
    ['DigiD aanvragen lukt mij niet', 'digid'],
    ['Mijn laptop is zo traag', 'computerhulp'],
    ['Wie rijdt mij naar het ziekenhuis?', 'rit-naar-zorg'],
    ['Wie gaat er mee naar de huisarts?', 'mee-naar-arts'],
    ['Samen een kopje koffie drinken', 'koffie-drinken'],
    ['Nederlands oefenen met een buurvrouw', 'taalmaatje'],
    ['Oppas voor onze twee poezen', 'kat-voeren'],
    ['Oppas voor mijn dochtertje', 'oppassen'],
    ['Moeilijke brieven van de gemeente', 'brieven-lezen'],
    ['Band plakken', 'fiets-maken'],
    ['Met moeder in de rolstoel naar het park', 'rolstoelwandelen'],
    ['Ik help graag met van alles', 'van-alles'],
  ])('reads "%s" as %s', (text, activity) => {
    expect(first(text)).toBe(activity);
  });

  it('hears every kind that is named', () => {
    expect(read('Gras maaien en de heg knippen').map(({ activity }) => activity)).toEqual(
      expect.arrayContaining(['gras-maaien', 'snoeien', 'tuin']),
    );
  });

  it.each([
    ['Can anyone mow the lawn?', 'gras-maaien'],
    ['I would like to practise Dutch', 'taalmaatje'],
    ['I can walk your dog', 'hond-uitlaten'],
    ['Help with groceries please', 'boodschappen'],
  ])('reads English: "%s" as %s', (text, activity) => {
    expect(first(text)).toBe(activity);
  });

  it.each([
    ['tuinwerkzaamheden', 'tuin'],
    ['boodschappenhulp', 'boodschappen'],
    ['stadstuin', 'tuin'],
    ['hondenwandeling', 'hond-uitlaten'],
  ])('finds its way in the compound %s', (word, activity) => {
    expect(first(word)).toBe(activity);
  });

  it.each([
    ['Ik laat op dinsdag graag uw hond uit', 'hond-uitlaten'],
    ['De hond moet uit te laten zijn', 'hond-uitlaten'],
    ['Ik lees u graag de krant voor', 'voorlezen'],
  ])('joins a verb and its particle in "%s"', (text, activity) => {
    expect(first(text)).toBe(activity);
  });

  it.each([
    ['Wil jij bootschapen doen voor mij', 'boodschappen'],
    ['Mijn computr is stuk', 'computerhulp'],
    ['Wandeln met hont', 'hond-uitlaten'],
  ])('forgives the spelling of "%s"', (text, activity) => {
    expect(first(text)).toBe(activity);
  });

  it('does not take a dog groomer or a dog trainer for a dog walker', () => {
    expect(read('Trimster gezocht voor onze hond')).toEqual([]);
    expect(means('Hondentraining: uw hond leert netjes wandelen', 'hond-uitlaten')).toBe(false);
    expect(means('Wie wil met onze hond wandelen?', 'hond-uitlaten')).toBe(true);
  });

  it('makes little of goods, unless they are lent', () => {
    expect(weight('Grasmaaier, gratis af te halen', 'gras-maaien')).toBeLessThan(weight('Grasmaaier', 'gras-maaien') / 2);
    expect(weight('Ladder te leen, zelf ophalen', 'gereedschap-lenen')).toBeGreaterThan(0.5);
    expect(weight('Tent te leen, zelf ophalen', 'spullen-lenen')).toBeGreaterThan(0.5);
  });

  it('makes little of an offer that looks for someone, but not of company, which both want', () => {
    expect(weight('Oppas gezocht voor mijn dochter', 'oppassen', 'offer')).toBeLessThan(0.5);
    expect(weight('Oppas gezocht voor mijn dochter', 'oppassen', 'request')).toBeGreaterThan(0.7);
    expect(weight('Ik zoek iemand om mee te schaken', 'schaken-en-dammen', 'offer')).toBeGreaterThan(0.7);
  });

  it.each([
    ['Mijn stofdoek komt niet meer bij de bovenste ruitjes', 'ramen-lappen'],
    ['Poesje moet twee weken brokjes en een schone bak', 'kat-voeren'],
    ['Mijn overhemden liggen gekreukt in de mand', 'was-en-strijk'],
    ['Onze radijsjes en courgettes hebben een plekje in de grond nodig', 'moestuin'],
  ])('knows what goes with a kind without its name: "%s" is %s', (text, activity) => {
    expect(first(text)).toBe(activity);
  });

  it('makes little or nothing of small talk', () => {
    expect(read('Hallo allemaal', 'Bedankt alvast!')).toEqual([]);
    for (const { weight: each } of read('Hallo buren', 'Wij wonen hier nu twee jaar, en het bevalt ons prima. Tot ziens!'))
      expect(each).toBeLessThan(0.5);
  });

  it('hears what is ruled out', () => {
    expect(means('Ik pas op huisdieren', 'dieren')).toBe(true);
    expect(means('Koken, geen boodschappen', 'boodschappen')).toBe(false);
    expect(first('Ik heb geen auto meer')).toBe('vervoer');
  });

  it('reads a word as part of the longer phrase it stands in', () => {
    expect(weight('Wandelen met de rolstoel', 'wandelen')).toBeLessThan(weight('Wandelen', 'wandelen') / 2);
  });

  it('leaves out what is only mentioned in passing', () => {
    const passing = 'Ik heb een hondje en een kat';
    expect(read('Hallo', passing).map(({ activity }) => activity)).toContain('kat-voeren');
    expect(read('Gras maaien, heg knippen', passing).map(({ activity }) => activity)).not.toContain('kat-voeren');
  });

  it('takes a puppy for a dog and a poes for a cat, in whatever phrase', () => {
    expect(first('Op onze puppy passen')).toBe('hond-oppas');
    expect(first('Wandelen met mijn teckel')).toBe('hond-uitlaten');
    expect(first('Wie geeft de kater te eten?')).toBe('kat-voeren');
  });

  it('hears in who cannot do it that it is asked for, and in who offers that it is not', () => {
    const cannot = { title: 'Ik kan geen taart bakken', text: '' };
    expect(understand({ ...cannot, side: 'request' })[0]?.activity).toBe('bakken');
    expect(understand({ ...cannot, side: 'offer' })).toEqual([]);
  });

  it('takes everyday words for a phrase only side by side', () => {
    expect(first('De was')).toBe('was-en-strijk');
    expect(means('De buurman was gisteren hier', 'was-en-strijk')).toBe(false);
  });

  it('gives one word one meaning, the one that the rest of the text speaks for', () => {
    expect(read('Rits en zoom', 'Wie is handig met naald en draad?').map(({ activity }) => activity)).not.toContain(
      'videobellen',
    );
    expect(first('Vergaderen met Zoom op mijn laptop')).not.toBe('naaien');
  });

  it('gives the title more than the text', () => {
    const garden = (title: string, text: string): number =>
      read(title, text).find(({ activity }) => activity === 'tuin')?.weight ?? 0;
    expect(garden('Tuin', 'En koffie drinken')).toBeGreaterThan(garden('Koffie drinken', 'En tuin'));
  });

  it('puts what was chosen first at full weight, once, and passes over slugs that do not exist', () => {
    const concepts = understand({ title: 'Gras maaien', text: '', chosen: ['koken', 'tuin', 'koken', 'bestaat-niet'] });
    expect(concepts).toEqual([
      { activity: 'koken', weight: 1 },
      { activity: 'tuin', weight: 1 },
      { activity: 'gras-maaien', weight: 0.95 },
    ]);
  });

  it('says nothing of what it does not know', () => {
    expect(read('', '')).toEqual([]);
    expect(read('Goedemorgen allemaal', 'Tot ziens en groeten')).toEqual([]);
  });

  it('gives at most five different activities that exist, weights in (0, 1], the likeliest first', () => {
    const words = fc.constantFrom(
      'hond',
      'uitlaten',
      'tuin',
      'geen',
      'koffie',
      'fiets',
      'maken',
      'DigiD',
      'walk',
      'dog',
      'gratis',
      'af te halen',
      '.',
      'kinderen',
      'krant',
      'de',
      'naar',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    const ids = activities.map(({ id }) => id);
    fc.assert(
      fc.property(texts, texts, fc.subarray(ids, { maxLength: 7 }), (title, text, chosen) => {
        const concepts = understand({ title, text, chosen });
        expect(concepts.length).toBeLessThanOrEqual(5);
        expect(new Set(concepts.map(({ activity }) => activity)).size).toBe(concepts.length);
        expect(concepts.every((concept) => ids.includes(concept.activity) && concept.weight > 0 && concept.weight <= 1)).toBe(
          true,
        );
        expect(concepts.map((concept) => concept.weight)).toEqual(
          concepts.map((concept) => concept.weight).sort((a, b) => b - a),
        );
        expect(concepts.slice(0, chosen.length).map(({ activity }) => activity)).toEqual(chosen.slice(0, 5));
      }),
    );
  });
});
