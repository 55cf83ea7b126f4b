import type { Choice } from '../../parts/fields';

/** What most people here speak; someone who speaks another one tells a coordinator. */
const spoken: readonly (readonly [code: string, name: string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
  ['ar', 'العربية'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['pl', 'Polski'],
  ['fr', 'Français'],
  ['es', 'Español'],
];

export const languageName = (code: string): string => spoken.find(([one]) => one === code)?.[1] ?? code;

/** The languages to choose from, and those that someone speaks already. */
export function spokenChoices(already: readonly string[] = []): Choice[] {
  const others = already.filter((code) => !spoken.some(([one]) => one === code)).map((code) => [code, code] as const);
  return [...spoken, ...others].map(([value, word]) => ({ value, label: <bdi lang={value}>{word}</bdi> }));
}
