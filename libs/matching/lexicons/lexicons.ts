import type { TextLanguage } from '../types.js';
import { compile, type CompiledLexicon } from '../compile.js';
import { arabic } from './ar.js';
import { english } from './en/en.js';
import { dutch } from './nl/nl.js';
import { polish } from './pl.js';
import { turkish } from './tr.js';
import { ukrainian } from './uk.js';

/** The languages of the screens: every text may be in one of them. */
export const lexicons: readonly CompiledLexicon[] = [dutch, english].map(compile);

/** Languages that neighbours write besides; read where a text is clearly in one of them. A new one is a lexicon more in this list. */
export const furtherLexicons: readonly CompiledLexicon[] = [turkish, polish, arabic, ukrainian].map(compile);

/** The lexicon of one language. */
export function lexiconOf(language: TextLanguage): CompiledLexicon {
  const found = lexicons.find((one) => one.lexicon.language === language);
  if (found === undefined) throw new Error(`there is no lexicon of ${language}`);
  return found;
}
