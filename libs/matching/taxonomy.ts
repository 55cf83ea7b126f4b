import type { Activity, ActivityId } from './types.js';

/** How far help usually travels: a street, a walk, a bicycle ride, across town, by car or by telephone. Metres. */
const STREET = 1_500;
const WALK = 3_000;
const RIDE = 5_000;
const TOWN = 8_000;
const FAR = 25_000;

/** Stands above everything: "I help with whatever is needed". */
export const ANYTHING: ActivityId = 'van-alles';

const activity = (
  id: ActivityId,
  parentId: ActivityId | null,
  icon: string,
  usualReachMetres: number,
  [simple, nl, en]: readonly [simple: string, nl: string, en: string],
): Activity => ({ id, parentId, icon, usualReachMetres, label: { 'nl-simple': simple, nl, en } });

/**
 * The kinds of help, parents before their children. Everything hangs under `van-alles`; a group (`dieren`) can itself be chosen
 * by who does not want to be more precise.
 */
export const activities: readonly Activity[] = [
  activity(ANYTHING, null, 'hands', TOWN, ['Van alles', 'Allerlei hulp', 'All kinds of help']),

  activity('eten-en-boodschappen', ANYTHING, 'basket', RIDE, ['Eten en winkel', 'Eten en boodschappen', 'Food and shopping']),
  activity('boodschappen', 'eten-en-boodschappen', 'basket', RIDE, ['Boodschappen', 'Boodschappen doen', 'Grocery shopping']),
  activity('halen-en-brengen', 'eten-en-boodschappen', 'parcel', RIDE, [
    'Iets halen of brengen',
    'Ophalen en wegbrengen',
    'Picking things up',
  ]),
  activity('koken', 'eten-en-boodschappen', 'pan', RIDE, ['Koken', 'Koken', 'Cooking']),
  activity('maaltijd', 'eten-en-boodschappen', 'plate', WALK, ['Een maaltijd', 'Maaltijd brengen', 'Bringing a meal']),

  activity('huis-en-tuin', ANYTHING, 'house', RIDE, ['Huis en tuin', 'Huis en tuin', 'House and garden']),
  activity('tuin', 'huis-en-tuin', 'flower', RIDE, ['De tuin', 'Tuinwerk', 'Gardening']),
  activity('klussen', 'huis-en-tuin', 'hammer', RIDE, ['Klussen', 'Klussen in huis', 'Odd jobs']),
  activity('repareren', 'huis-en-tuin', 'screwdriver', TOWN, [
    'Iets maken',
    'Apparaten en spullen repareren',
    'Repairing things',
  ]),
  activity('fiets-maken', 'huis-en-tuin', 'bicycle', TOWN, ['Fiets maken', 'Fiets repareren', 'Bicycle repair']),
  activity('naaien', 'huis-en-tuin', 'needle', TOWN, ['Naaien', 'Kleding naaien en herstellen', 'Sewing and mending']),
  activity('schoonmaken', 'huis-en-tuin', 'broom', RIDE, ['Schoonmaken', 'Schoonmaken en de was', 'Cleaning and laundry']),
  activity('opruimen', 'huis-en-tuin', 'box', RIDE, ['Opruimen', 'Opruimen en uitzoeken', 'Tidying and sorting']),
  activity('verhuizen', 'huis-en-tuin', 'van', TOWN, ['Verhuizen', 'Verhuizen en sjouwen', 'Moving house']),
  activity('huis-bewaken', 'huis-en-tuin', 'plant', STREET, [
    'Planten en post',
    'Planten, post en huis in de vakantie',
    'Plants and post while away',
  ]),
  activity('stoep', 'huis-en-tuin', 'bin', STREET, [
    'Stoep en container',
    'Stoep, sneeuw en container',
    'Pavement, snow and bins',
  ]),
  activity('spullen-lenen', 'huis-en-tuin', 'ladder', WALK, ['Spullen lenen', 'Spullen lenen', 'Borrowing things']),

  activity('dieren', ANYTHING, 'paw', WALK, ['Dieren', 'Huisdieren', 'Pets']),
  activity('hond-uitlaten', 'dieren', 'dog', STREET, ['Hond uitlaten', 'Hond uitlaten', 'Dog walking']),
  activity('huisdier-oppas', 'dieren', 'cat', WALK, ['Op een dier passen', 'Oppas voor huisdieren', 'Pet sitting']),

  activity('onderweg', ANYTHING, 'road', TOWN, ['Onderweg', 'Onderweg', 'On the way']),
  activity('vervoer', 'onderweg', 'car', TOWN, ['Met de auto', 'Vervoer', 'Transport']),
  activity('mee-naar-afspraak', 'onderweg', 'hospital', TOWN, [
    'Mee naar een afspraak',
    'Mee naar arts of instantie',
    'Coming along to an appointment',
  ]),
  activity('rolstoelwandelen', 'onderweg', 'wheelchair', WALK, [
    'Met de rolstoel naar buiten',
    'Wandelen met de rolstoel',
    'Wheelchair walks',
  ]),
  activity('wandelen', 'onderweg', 'shoe', WALK, ['Wandelen', 'Samen wandelen', 'Walking together']),
  activity('fietsen', 'onderweg', 'bicycle', RIDE, ['Fietsen', 'Samen fietsen', 'Cycling together']),

  activity('samen', ANYTHING, 'people', RIDE, ['Samen', 'Samen doen', 'Together']),
  activity('gezelschap', 'samen', 'coffee', RIDE, ['Op bezoek', 'Gezelschap en bezoek', 'Company and visits']),
  activity('bellen', 'samen', 'telephone', FAR, ['Bellen', 'Belmaatje', 'Telephone company']),
  activity('samen-eten', 'samen', 'table', RIDE, ['Samen eten', 'Samen eten', 'Eating together']),
  activity('spelletjes', 'samen', 'dice', RIDE, ['Spelletjes', 'Spelletjes doen', 'Playing games']),
  activity('sporten', 'samen', 'ball', TOWN, ['Sporten', 'Samen sporten', 'Sports']),
  activity('muziek', 'samen', 'note', TOWN, ['Muziek', 'Samen muziek maken', 'Making music']),
  activity('creatief', 'samen', 'brush', TOWN, ['Iets maken met de handen', 'Creatief en handwerken', 'Arts and crafts']),
  activity('uitstapje', 'samen', 'ticket', TOWN, ['Een uitje', 'Samen op stap', 'Outings']),
  activity('voorlezen', 'samen', 'book', RIDE, ['Voorlezen', 'Voorlezen', 'Reading aloud']),
  activity('buurt-organiseren', 'samen', 'bunting', TOWN, [
    'Iets doen voor de buurt',
    'Helpen bij activiteiten',
    'Helping at activities',
  ]),
  activity('mantelzorg-aflossen', 'samen', 'clock', RIDE, [
    'Even bij iemand blijven',
    'Mantelzorger aflossen',
    'Giving a carer time off',
  ]),
  activity('ervaring-delen', 'samen', 'speech', FAR, [
    'Praten met wie het ook meemaakte',
    'Ervaringen delen',
    'Sharing experience',
  ]),

  activity('taal-en-papieren', ANYTHING, 'paper', TOWN, ['Taal en papieren', 'Taal en papieren', 'Language and paperwork']),
  activity('taalmaatje', 'taal-en-papieren', 'speech', TOWN, ['Nederlands oefenen', 'Taalmaatje', 'Language practice']),
  activity('vertalen', 'taal-en-papieren', 'globe', FAR, ['Vertalen', 'Vertalen en tolken', 'Translating']),
  activity('administratie', 'taal-en-papieren', 'folder', TOWN, [
    'Post en papieren',
    'Administratie en formulieren',
    'Paperwork and forms',
  ]),
  activity('werk-en-studie', 'taal-en-papieren', 'briefcase', TOWN, [
    'Werk zoeken',
    'Hulp bij werk en studie',
    'Help with work and study',
  ]),

  activity('digitaal', ANYTHING, 'screen', TOWN, ['Digitaal', 'Digitale hulp', 'Digital help']),
  activity('computerhulp', 'digitaal', 'laptop', TOWN, [
    'Computer en telefoon',
    'Computer, telefoon en tablet',
    'Computer and phone help',
  ]),
  activity('online-regelen', 'digitaal', 'key', TOWN, [
    'Regelen op internet',
    'Online regelen (DigiD)',
    'Arranging things online',
  ]),

  activity('kinderen', ANYTHING, 'child', WALK, ['Kinderen', 'Kinderen en gezin', 'Children and family']),
  activity('oppassen', 'kinderen', 'cradle', WALK, ['Oppassen', 'Op kinderen passen', 'Babysitting']),
  activity('huiswerk', 'kinderen', 'pencil', RIDE, ['Huiswerk', 'Huiswerkhulp', 'Homework help']),
  activity('voorlezen-kinderen', 'kinderen', 'book', RIDE, [
    'Kinderen voorlezen',
    'Voorlezen aan kinderen',
    'Reading to children',
  ]),
];

const byId = new Map(activities.map((each) => [each.id, each]));

/** The activity with this slug, if there is one. */
export function activityById(id: ActivityId): Activity | undefined {
  return byId.get(id);
}

/** Who offers the whole also does the part, less surely. */
const PARENT = 0.6;
/** Who offers everything may do this. */
const WITH_ANYTHING = 0.4;
const SIBLING = 0.15;

/**
 * Pairs closer than the tree says, because the same person can often do both; symmetric. Judged by what is asked of the helper
 * (a car, patience, a skill), not by what the words share.
 */
const kin: readonly (readonly [ActivityId, ActivityId, number])[] = [
  ['boodschappen', 'halen-en-brengen', 0.6],
  ['koken', 'maaltijd', 0.6],
  ['koken', 'samen-eten', 0.5],
  ['maaltijd', 'samen-eten', 0.5],
  ['klussen', 'repareren', 0.55],
  ['klussen', 'tuin', 0.3],
  ['klussen', 'verhuizen', 0.35],
  ['repareren', 'fiets-maken', 0.5],
  ['tuin', 'stoep', 0.4],
  ['opruimen', 'schoonmaken', 0.4],
  ['opruimen', 'verhuizen', 0.4],
  ['huis-bewaken', 'huisdier-oppas', 0.35],
  ['hond-uitlaten', 'huisdier-oppas', 0.45],
  ['vervoer', 'mee-naar-afspraak', 0.5],
  ['vervoer', 'halen-en-brengen', 0.35],
  ['vervoer', 'verhuizen', 0.3],
  ['rolstoelwandelen', 'wandelen', 0.5],
  ['wandelen', 'gezelschap', 0.4],
  ['wandelen', 'sporten', 0.3],
  ['wandelen', 'hond-uitlaten', 0.25],
  ['fietsen', 'sporten', 0.4],
  ['gezelschap', 'bellen', 0.5],
  ['gezelschap', 'spelletjes', 0.4],
  ['gezelschap', 'samen-eten', 0.45],
  ['gezelschap', 'voorlezen', 0.4],
  ['gezelschap', 'uitstapje', 0.4],
  ['gezelschap', 'mantelzorg-aflossen', 0.5],
  ['gezelschap', 'rolstoelwandelen', 0.3],
  ['gezelschap', 'ervaring-delen', 0.35],
  ['voorlezen', 'voorlezen-kinderen', 0.5],
  ['naaien', 'creatief', 0.35],
  ['taalmaatje', 'huiswerk', 0.3],
  ['taalmaatje', 'vertalen', 0.35],
  ['taalmaatje', 'voorlezen-kinderen', 0.25],
  ['administratie', 'online-regelen', 0.55],
  ['administratie', 'vertalen', 0.3],
  ['administratie', 'werk-en-studie', 0.3],
  ['computerhulp', 'online-regelen', 0.65],
  ['oppassen', 'huiswerk', 0.3],
  ['oppassen', 'voorlezen-kinderen', 0.35],
];
const pairKey = (a: ActivityId, b: ActivityId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const kinship = new Map(kin.map(([a, b, value]) => [pairKey(a, b), value]));

/** Of every pair how far one may stand in for the other: worked out once, since scoring asks for thousands in a row. */
const related: ReadonlyMap<ActivityId, ReadonlyMap<ActivityId, number>> = new Map(
  activities.map((one) => [one.id, new Map(activities.map((other) => [other.id, relatednessOf(one, other)]))]),
);

function relatednessOf(one: Activity, other: Activity): number {
  if (one === other) return 1;
  const close = kinship.get(pairKey(one.id, other.id));
  if (close !== undefined) return close;
  if (one.id === ANYTHING || other.id === ANYTHING) return WITH_ANYTHING;
  if (one.parentId === other.id || other.parentId === one.id) return PARENT;
  return one.parentId === other.parentId && one.parentId !== ANYTHING ? SIBLING : 0;
}

/**
 * How far one activity may stand in for another, in [0, 1]; symmetric. 1 for the same, less for a parent, for all-round help,
 * for kin and for siblings, 0 otherwise and for an unknown slug other than itself.
 */
export function relatedness(a: ActivityId, b: ActivityId): number {
  return related.get(a)?.get(b) ?? (a === b ? 1 : 0);
}
