import type { TextLanguage } from '../types.js';
import { compile, type CompiledLexicon } from '../compile.js';
import { english } from './en/en.js';
import { dutch } from './nl/nl.js';

/** Every language that texts are understood in. A new one is a lexicon more in this list. */
export const lexicons: readonly CompiledLexicon[] = [dutch, english].map(compile);

/** The lexicon of one language. */
export function lexiconOf(language: TextLanguage): CompiledLexicon {
  const found = lexicons.find((one) => one.lexicon.language === language);
  if (found === undefined) throw new Error(`there is no lexicon of ${language}`);
  return found;
}
