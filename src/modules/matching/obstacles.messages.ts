import type { Obstacle, ObstacleCode } from './obstacles.js';
import type { Audience, ReaderLanguage } from './reasons.messages.js';

type ByLanguage = Readonly<Record<ReaderLanguage, string>>;
/** Said of the helper; and to the helper, where that sounds different. */
type Sentence = ByLanguage & { readonly toHelper?: ByLanguage };

const both = (nl: string, en: string): ByLanguage => ({ 'nl-simple': nl, nl, en });

const sentences: Readonly<Record<ObstacleCode, Sentence>> = {
  'request-not-open': both('De vraag staat niet open.', 'The request is not open.'),
  'by-hand-only': both(
    'Voor deze vraag vraagt alleen een coördinator mensen.',
    'For this request only a coordinator asks people.',
  ),
  'own-request': {
    ...both('Dit is de eigen vraag van deze buur.', 'This is their own request.'),
    toHelper: both('Dit is uw eigen vraag.', 'This is your own request.'),
  },
  'not-together': both(
    'Deze twee mensen worden niet bij elkaar gebracht: een van hen wil dat niet.',
    'These two people are not brought together: one of them does not want it.',
  ),
  'helper-not-active': both('Deze buur doet nu niet mee.', 'This neighbour does not take part now.'),
  'not-known': both(
    'Voor deze vraag moet een coördinator de helper kennen. Deze buur is nog niet bekend.',
    'For this request a coordinator has to know the helper. This neighbour is not known yet.',
  ),
  'no-vog': {
    'nl-simple': 'Voor deze vraag is een VOG nodig. Deze buur heeft er geen, of hij is te oud.',
    nl: 'Voor deze vraag is een geldige VOG nodig. Die heeft deze buur niet.',
    en: 'This request needs a valid certificate of conduct (VOG), which this neighbour does not have.',
  },
  'no-shared-language': {
    ...both('Zij spreken geen taal die voor deze vraag nodig is.', 'They speak none of the languages that this request needs.'),
    toHelper: both(
      'U spreekt geen taal die voor deze vraag nodig is.',
      'You speak none of the languages that this request needs.',
    ),
  },
  'never-this': {
    ...both('Deze buur wil hier nooit voor gevraagd worden.', 'This neighbour never wants to be asked for this.'),
    toHelper: both('U wilt hier nooit voor gevraagd worden.', 'You never want to be asked for this.'),
  },
  'offer-not-open': both('Het aanbod staat niet open.', 'The offer is not open.'),
  'offer-paused': both('Het aanbod heeft pauze.', 'The offer is paused.'),
  'offer-full': {
    ...both(
      'Deze buur helpt met dit aanbod al {active} mensen. Meer kan niet.',
      'With this offer they help {active} people already, which is all they can.',
    ),
    toHelper: both(
      'U helpt met dit aanbod al {active} mensen. Meer wilde u niet.',
      'With this offer you help {active} people already, which is all you wanted.',
    ),
  },
  'other-help': both('Dit is andere hulp dan er gevraagd wordt.', 'This is another kind of help than is asked for.'),
  'stated-otherwise': both(
    'In de teksten staat iets dat niet samengaat: een andere tijd, een allergie, of iets dat de helper niet doet.',
    'Their words do not go together: another time, an allergy, or something that the helper does not do.',
  ),
  'out-of-reach': {
    ...both(
      'Te ver: ongeveer {kilometres} km. Voor deze hulp gaat dit aanbod tot {reaches} km.',
      'Too far: about {kilometres} km. For this help the offer goes up to {reaches} km.',
    ),
    toHelper: both('Te ver van het gebied dat u koos.', 'Too far from where you said you would go.'),
  },
  'other-offer': {
    ...both('Een ander aanbod van deze buur past beter.', 'Another offer of this neighbour fits better.'),
    toHelper: both('Een ander aanbod van u past beter.', 'Another offer of yours fits better.'),
  },
  asked: {
    ...both('Deze buur is al gevraagd. Er is nog geen antwoord.', 'They were asked already, and have not answered yet.'),
    toHelper: both('U bent al gevraagd.', 'You were asked already.'),
  },
  answered: {
    ...both('Deze buur heeft al geantwoord.', 'They have answered already.'),
    toHelper: both('U heeft al geantwoord.', 'You have answered already.'),
  },
  silent: {
    ...both('Deze buur is gevraagd en gaf geen antwoord.', 'They were asked and did not answer.'),
    toHelper: both('U bent gevraagd, en er kwam geen antwoord.', 'You were asked, and no answer came.'),
  },
  resting: {
    ...both(
      'Deze buur is pas nog gevraagd en heeft rust tot {until}.',
      'They were asked only lately and are left alone until {until}.',
    ),
    toHelper: both(
      'U bent pas nog gevraagd. Wij vragen u weer vanaf {until}.',
      'You were asked only lately. We ask you again from {until}.',
    ),
  },
  'quiet-hours': both(
    'Het is nu rusttijd. Wij vragen pas weer na {until}.',
    'These are quiet hours. We ask again after {until}.',
  ),
  'asked-enough': both(
    'Er zijn voor deze vraag al zoveel buren gevraagd als wij doen.',
    'As many neighbours were asked for this request as we ask at most.',
  ),
  'less-likely': both('Anderen passen beter: nummer {place} van {of}.', 'Others fit better: number {place} of {of}.'),
};

/** An obstacle in a sentence. Instants are told in the community's time. */
export function obstacleText(
  { code, params }: Obstacle,
  language: ReaderLanguage,
  audience: Audience,
  timeZone: string,
): string {
  const { toHelper, ...others } = sentences[code];
  const sentence = ((audience === 'helper' && toHelper) || others)[language];
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    if (name === 'until') return inTime(String(value), language, timeZone);
    return typeof value === 'number' ? new Intl.NumberFormat(language === 'en' ? 'en' : 'nl').format(value) : value;
  });
}

function inTime(instant: string, language: ReaderLanguage, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', {
    ...{ timeZone, weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  });
  return format.format(new Date(instant));
}
