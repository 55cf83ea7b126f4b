import type { ActivityId, TextLanguage } from './types.js';

/**
 * Words and phrases that point to one activity, separated by commas. The words of a phrase may stand in any order, with a few
 * words between them ("laat graag uw hond uit"); endings do not matter, and Dutch compounds and separable verbs are found by
 * their parts. How sure a cue is, is the list it stands in:
 * - `sure`: says it by itself;
 * - `likely`: usually means this, together with something else it does;
 * - `maybe`: only means something beside other cues.
 */
export interface Cues {
  readonly sure: string;
  readonly likely?: string;
  readonly maybe?: string;
}

/** Everything that is known of one language; another language is another one of these. */
export interface Lexicon {
  readonly language: TextLanguage;
  readonly cues: Readonly<Record<ActivityId, Cues>>;
  /** Phrases that look like an activity and are not; each takes these activities away where it stands. */
  readonly lookalikes: readonly { readonly phrases: string; readonly not: readonly ActivityId[] }[];
  /** Phrases by which someone asks for help, and by which someone offers it. */
  readonly asks: string;
  readonly offers: string;
  /** Phrases of who sells, gives away or looks for things, or pays for work: no help. */
  readonly trade: string;
  /** Words that take away the words after them: "geen honden". */
  readonly negations: string;
  /** Heads of compounds that say "help with": `tuinwerkzaamheden`, `boodschappenhulp`. */
  readonly helpHeads: string;
  /** First parts of separable verbs: `uit` in "laat de hond uit". */
  readonly particles: string;
  /** The most frequent words: they tell the language, and are never taken for a misspelt cue. */
  readonly common: string;
}
