import type { Language } from './languages';

const YEAR = 31_536_000;

/** The language that was chosen last, on this device. */
export const languageCookie = (language: Language): string =>
  `omzien_language=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly`;
