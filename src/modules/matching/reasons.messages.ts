import { activityById } from '#matching/taxonomy.js';
import type { Reason } from '#matching/types.js';

export type ReaderLanguage = 'nl-simple' | 'nl' | 'en';
type ByLanguage = Readonly<Record<ReaderLanguage, string>>;

const same = (nl: string, en: string): ByLanguage => ({ 'nl-simple': nl, nl, en });

const sentences: Readonly<Record<string, ByLanguage>> = {
  activity: same('U biedt dit aan: {activity}', 'You offer this: {activity}'),
  'near.same-area': same('Dichtbij: in uw wijk', 'Close by: in your area'),
  'near.near': { 'nl-simple': 'Niet ver van uw huis', nl: 'Op fietsafstand', en: 'Within cycling distance' },
  day: {
    'nl-simple': 'U kunt op {weekday} in de {part}',
    nl: 'U kunt op {weekday}{part}',
    en: 'You are free on {weekday} {part}',
  },
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

/** A reason in the words of a neighbour. */
export function reasonText(
  { code, params }: { readonly code: string; readonly params: Reason['params'] },
  language: ReaderLanguage,
): string {
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
