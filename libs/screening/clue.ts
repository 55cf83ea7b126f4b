import { fold } from './fold.js';
import type { Check, Consequence } from './types.js';

/** A sign that a check is at stake. Patterns read folded text (fold.ts); write them with `like`. */
export interface Clue {
  readonly because: string;
  readonly find: RegExp;
  /** Only when this stands in the same sentence, or (`around`) in that or the one before or after it. */
  readonly near?: RegExp;
  readonly within?: 'sentence' | 'around';
  /** Not when this stands in the same sentence. */
  readonly unless?: RegExp;
  /** Not when this stands anywhere in the text. */
  readonly unlessAnywhere?: RegExp;
}

export interface Rule {
  readonly check: Check;
  readonly consequence: Consequence;
  readonly urgent?: boolean;
  readonly confidant?: boolean;
  readonly clues: readonly Clue[];
}

/** Up to four words of the same sentence. Bounded, so that no text can make a rule slow. */
const FEW_WORDS = String.raw`(?:[^ .!?]{1,30} ){0,4}`;

/**
 * A pattern over folded text (see fold.ts) in which
 * - capitals do not matter and the whole matches whole words only: write `\w*` where an ending may follow;
 * - a space is any white space;
 * - `~` is up to four words in between: like`geeft ~pillen` finds "geeft mij elke ochtend mijn pillen".
 */
export function like(parts: TemplateStringsArray, ...fragments: readonly string[]): RegExp {
  const source = String.raw(parts, ...fragments).replaceAll('~', FEW_WORDS);
  return new RegExp(String.raw`(?<!\w)(?:${source})(?!\w)`, 'i');
}

/**
 * The same without `~`, for languages that have other letters than ours: `\p{L}*` where an ending may follow. Accents, and the dots
 * of ż and ї, may be written: they are folded as a text is. What folding leaves (ı, ł) matches the plain letter, too.
 */
export function inScripts(parts: TemplateStringsArray, ...fragments: readonly string[]): RegExp {
  const source = fold(String.raw(parts, ...fragments))
    .plain.replaceAll('ı', '[ıi]')
    .replaceAll('ł', '[łl]');
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'iu');
}

/** The pattern, for a sentence with `subject` in it and none of `others`: like "hond", when no person is spoken of. */
export function onlyAbout(subject: RegExp, others: RegExp): RegExp {
  return new RegExp(`^(?![^]*${others.source})[^]*${subject.source}`, 'i');
}
