import { activityById } from '#matching/taxonomy.js';
import type { Reason } from '#matching/types.js';

export type ReaderLanguage = 'nl-simple' | 'nl' | 'en';
type ByLanguage = Readonly<Record<ReaderLanguage, string>>;

const same = (nl: string, en: string): ByLanguage => ({ 'nl-simple': nl, nl, en });

/** Said to the helper it is about. */
const toHelper: Readonly<Record<string, ByLanguage>> = {
  activity: same('U biedt dit aan: {activity}', 'You offer this: {activity}'),
  words: same('In uw aanbod staat ook: "{word}"', 'Your offer also says: "{word}"'),
  'near.same-area': same('Dichtbij: in uw wijk', 'Close by: in your area'),
  'near.near': { 'nl-simple': 'Niet ver van uw huis', nl: 'Op fietsafstand', en: 'Within cycling distance' },
  day: same('U kunt op {weekday}{part}', 'You are free on {weekday} {part}'),
  language: {
    'nl-simple': 'U spreekt ook {language}',
    nl: 'U spreekt dezelfde taal: {language}',
    en: 'You share a language: {language}',
  },
  'did-before.once': same('U deed dit al een keer', 'You did this once before'),
  'did-before': same('U deed dit al {times} keer', 'You did this {times} times before'),
  'together.once': same('U hielp deze buur al eens', 'You helped this neighbour once before'),
  together: same('U hielp deze buur al {times} keer', 'You helped this neighbour {times} times before'),
  'has-room': same('U heeft ruimte voor nog een vraag', 'You have room for another request'),
  'new-helper': same('U bent hier nog niet eerder gevraagd', 'You have not been asked here before'),
};

/** Said of the helper: to the requester, and to a coordinator. */
const ofHelper: Readonly<Record<string, ByLanguage>> = {
  activity: same('Biedt dit aan: {activity}', 'Offers this: {activity}'),
  words: same('In het aanbod staat ook: "{word}"', 'The offer also says: "{word}"'),
  'near.same-area': same('Woont in de buurt', 'Lives in the neighbourhood'),
  'near.near': { 'nl-simple': 'Woont niet ver weg', nl: 'Woont op fietsafstand', en: 'Lives within cycling distance' },
  day: same('Kan op {weekday}{part}', 'Is free on {weekday} {part}'),
  language: {
    'nl-simple': 'Spreekt ook {language}',
    nl: 'Spreekt dezelfde taal: {language}',
    en: 'Shares a language: {language}',
  },
  'did-before.once': same('Deed dit al een keer', 'Did this once before'),
  'did-before': same('Deed dit al {times} keer', 'Did this {times} times before'),
  'together.once': same('Hielp deze buur al eens', 'Helped this neighbour once before'),
  together: same('Hielp deze buur al {times} keer', 'Helped this neighbour {times} times before'),
  'has-room': same('Heeft ruimte voor nog een vraag', 'Has room for another request'),
  'new-helper': same('Is hier nog niet eerder gevraagd', 'Has not been asked here before'),
};

const weekdays: Readonly<Record<string, ByLanguage>> = {
  mon: same('maandag', 'Monday'),
  tue: same('dinsdag', 'Tuesday'),
  wed: same('woensdag', 'Wednesday'),
  thu: same('donderdag', 'Thursday'),
  fri: same('vrijdag', 'Friday'),
  sat: same('zaterdag', 'Saturday'),
  sun: same('zondag', 'Sunday'),
};
const parts: Readonly<Record<string, ByLanguage>> = {
  morning: { 'nl-simple': 'ochtend', nl: 'ochtend', en: 'morning' },
  afternoon: { 'nl-simple': 'middag', nl: 'middag', en: 'afternoon' },
  evening: { 'nl-simple': 'avond', nl: 'avond', en: 'evening' },
};

/** Whom a reason is told to: the helper it is about, or someone else. */
export type Audience = 'helper' | 'others';

/** A reason in the words of a neighbour. */
export function reasonText(
  { code, params }: { readonly code: string; readonly params: Reason['params'] },
  language: ReaderLanguage,
  audience: Audience,
): string {
  const sentences = audience === 'helper' ? toHelper : ofHelper;
  const key = code === 'near' ? `near.${params.level}` : params.times === 1 ? `${code}.once` : code;
  const sentence = sentences[key]?.[language] ?? sentences[code]?.[language] ?? code;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => inWords(name, params[name] ?? '', language));
}

function inWords(name: string, value: string | number, language: ReaderLanguage): string {
  const text = String(value);
  if (name === 'activity') return activityById(text)?.label[language].toLowerCase() ?? text;
  if (name === 'weekday') return weekdays[text]?.[language] ?? text;
  if (name === 'part') return parts[text]?.[language] ?? text;
  if (name === 'language')
    return new Intl.DisplayNames([language === 'en' ? 'en' : 'nl'], { type: 'language' }).of(text) ?? text;
  return text;
}
