import { Problem } from '#kernel/errors.js';

/** A text as it is kept: without space around it. @throws Problem when it is empty or longer than `most` characters. */
export function requiredText(text: string, field: string, most: number): string {
  const kept = text.trim();
  if (kept === '') throw new Problem('text.missing', { field });
  return withinLength(kept, field, most);
}

/** The same for a text that may be left out. */
export function optionalText(text: string | null | undefined, field: string, most: number): string | null {
  const kept = text?.trim() ?? '';
  return kept === '' ? null : withinLength(kept, field, most);
}

/** A text as it is. @throws Problem when it is longer than `most` characters. */
export function withinLength(text: string, field: string, most: number): string {
  if ([...text].length > most) throw new Problem('text.too-long', { field, params: { most } });
  return text;
}

const MOST_LANGUAGES = 10;

/** Codes of languages (ISO 639), lower case, each once. @throws Problem `languages`. */
export function languageCodes(codes: readonly string[], field: string, least: 0 | 1): string[] {
  const kept = [...new Set(codes.map((code) => code.trim().toLowerCase()))];
  if (kept.length < least || kept.length > MOST_LANGUAGES || kept.some((code) => !/^[a-z]{2,3}$/.test(code))) {
    throw new Problem('languages', { field, params: { most: MOST_LANGUAGES } });
  }
  return kept;
}
