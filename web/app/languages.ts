/** The languages of the screens, simple Dutch first. */
export const languages = ['nl-simple', 'nl', 'en', 'ar'] as const;
export type Language = (typeof languages)[number];

interface About {
  /** As its readers write it. */
  readonly name: string;
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** For Intl; digits stay those of telephone and postcode. */
  readonly locale: string;
  /** What the API knows nearest to it. */
  readonly api: 'NL_SIMPLE' | 'NL' | 'EN';
  readonly errors: 'nl' | 'en';
}

export const about: Readonly<Record<Language, About>> = {
  'nl-simple': { name: 'Eenvoudig', tag: 'nl', direction: 'ltr', locale: 'nl', api: 'NL_SIMPLE', errors: 'nl' },
  nl: { name: 'Nederlands', tag: 'nl', direction: 'ltr', locale: 'nl', api: 'NL', errors: 'nl' },
  en: { name: 'English', tag: 'en', direction: 'ltr', locale: 'en-GB', api: 'EN', errors: 'en' },
  ar: { name: 'العربية', tag: 'ar', direction: 'rtl', locale: 'ar-u-nu-latn', api: 'NL_SIMPLE', errors: 'nl' },
};

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text);

/** The last one chosen; else what the browser asks for, when that is not Dutch; else simple Dutch. */
export function languageFor(chosen: string | null, acceptLanguage: string | null): Language {
  if (isLanguage(chosen)) return chosen;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'nl') return 'nl-simple';
    if (tag === 'en' || tag === 'ar') return tag;
  }
  return 'nl-simple';
}
