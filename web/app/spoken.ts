/** What most people here speak; someone who speaks another one tells a coordinator. */
export const spoken: readonly (readonly [code: string, name: string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
  ['ar', 'العربية'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['pl', 'Polski'],
  ['fr', 'Français'],
  ['es', 'Español'],
];
