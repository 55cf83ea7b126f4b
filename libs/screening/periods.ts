/** Times of the year as people write them, Dutch and English, as fragments for patterns; and the season they fall in. */

const monthForms = [
  'jan(?:uari|uary)?', 'feb(?:ruari|ruary)?', 'maart|mrt|march', 'apr(?:il)?', 'mei|may', 'june?|juni',
  'july?|juli', 'aug(?:ustus|ust)?', 'sept?(?:ember)?', 'okt(?:ober)?|oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?',
]; // prettier-ignore
const holidayForms: readonly (readonly [month: number, forms: string])[] = [
  [12, String.raw`kerst\w*|oud en nieuw|christmas|new year'?s?`],
  [2, String.raw`(?:krokus|carnavals|voorjaars)vakantie`],
  [4, String.raw`pasen|paas\w+|easter`],
  [5, String.raw`meivakantie|hemelvaart\w*|pinkster\w*`],
  [10, 'herfstvakantie'],
];

const month = `(?:${monthForms.join('|')})`;
const holiday = `(?:${holidayForms.map(([, forms]) => forms).join('|')})`;
const weekday = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const dayNumber = String.raw`\d{1,2}(?:e|de|ste|st|nd|rd|th)?`;
const slashed = String.raw`\d{1,2}[-\/]\d{1,2}(?:[-\/]\d{2,4})?`;

/** "12 juli", "maandag 12 juli 2027", "July 12", "12-7-2027", "donderdag de 14e". */
const date = String.raw`(?:(?:${weekday},? )?(?:de |the )?(?:${dayNumber} (?:of )?${month}(?: \d{4})?|${month} ${dayNumber}(?:,? \d{4})?|${slashed})|${weekday} (?:de )?${dayNumber})`;
/** "begin juli", "volgende week", "morgen", "dinsdag", "met kerst". */
const vague = String.raw`(?:(?:(?:begin|half|medio|eind|heel|de hele maand|hele maand|de maand|early|late) )?${month}|(?:de |het |the )?(?:volgende?|komende?|aankomende?|aanstaande|deze|dit|next|this|coming) (?:week|weken|weekend|weekeinde|maand|month|dagen|${weekday})|(?:over)?morgen|tomorrow|${weekday}|(?:de |onze )?${holiday})`;
const before = String.raw`(?:van|vanaf|tussen|sinds|op|in|met|tijdens|rond|tot|per|from|between|on|in|at|over|during|starting) `;
const until = String.raw` ?(?:tot en met|tot aan|tot|t\/m|tm|en|-|until|till|to|through|and) ?`;

/** From one day to another: "12 tot 26 juli", "van vrijdag t/m maandag", "July 12 to 26". */
export const range = String.raw`(?:${before})?(?:(?:(?:${weekday} )?(?:de )?${dayNumber}|${date}|${vague})${until}(?:${date}|${vague})|${month} ${dayNumber}${until}${dayNumber})`;
/** One day or time, or from one on. */
export const moment = String.raw`(?:${before})?(?:${date}|${vague})`;
/** "drie weken", "een paar dagen". */
export const duration = String.raw`(?:(?:een|twee|drie|vier|vijf|zes|\d{1,2}|a|two|three|four) )(?:paar |few )?(?:dag|dagen|nachten|week|weken|weekje|weekend|weekendje|maand|maanden|days?|weeks?|months?)`;

export type Language = 'nl' | 'en';
const seasons = {
  nl: ['in de winter', 'in het voorjaar', 'in de zomer', 'in de herfst'],
  en: ['in winter', 'in spring', 'in summer', 'in autumn'],
} as const;

const whole = (forms: string): RegExp => new RegExp(String.raw`(?<![a-z])(?:${forms})(?![a-z])`, 'i');
const monthsByName = [
  ...monthForms.map((forms, index) => [index + 1, whole(forms)] as const),
  ...holidayForms.map(([number, forms]) => [number, whole(forms)] as const),
];

/** The month (1 to 12) that a written time speaks of first, or null when it names none. */
function monthIn(written: string): number | null {
  const named = monthsByName
    .map(([number, form]) => ({ number, at: written.search(form) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (named) return named.number;
  const inDigits = Number(/\d{1,2}[-/](\d{1,2})/.exec(written)?.[1] ?? 0);
  return inDigits >= 1 && inDigits <= 12 ? inDigits : null;
}

/** A written time in words that give no date away: its season, or "binnenkort", or "een tijdje" for how long. */
export function inVagueWords(written: string, language: Language): string {
  const found = monthIn(written);
  if (found !== null) return seasons[language][Math.floor((found % 12) / 3)];
  if (new RegExp(`^(?:${duration})$`, 'i').test(written.trim())) return language === 'nl' ? 'een tijdje' : 'for a while';
  return language === 'nl' ? 'binnenkort' : 'soon';
}
