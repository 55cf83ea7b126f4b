import type { ActivityId, PartOfDay, PartOfWeek, TextLanguage } from './types.js';

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

/** The cues of one branch of the taxonomy: each is a file of its own. */
export type BranchCues = Readonly<Record<ActivityId, Cues>>;

/** Of each activity of one branch texts in which people ask for it or offer it, one a line: what goes with it is learnt from them. */
export type BranchExamples = Readonly<Record<ActivityId, string>>;

/** Phrases that look like an activity and are not; each takes these activities away where it stands. */
export interface Lookalike {
  readonly phrases: string;
  readonly not: readonly ActivityId[];
}

/** The languages of screens, and others that a text may be in. */
export type LexiconLanguage = TextLanguage | 'tr' | 'pl' | 'ar' | 'uk';

/** Everything that is known of one language; another language is another one of these. All lists are separated by commas. */
export interface Lexicon {
  readonly language: LexiconLanguage;
  /** Its letters, where they are not Latin: any word in them tells the language. */
  readonly script?: RegExp;
  readonly cues: BranchCues;
  readonly examples: BranchExamples;
  /** What stands in such texts besides and says nothing about the kind of help, one a line; empty where there are no examples. */
  readonly smallTalk: string;
  readonly lookalikes: readonly Lookalike[];
  /** Words that are a kind of another: a `puppy` is a `hond`, so that every phrase with the one is found with the other. */
  readonly kindsOf: Readonly<Record<string, string>>;
  /** Phrases, word for word, by which someone asks for help, and by which someone offers it. */
  readonly asks: string;
  readonly offers: string;
  /** Phrases that ask the reader what they need ("zoekt u een oppas?"): they look like asking, and offer. */
  readonly invites: string;
  /** Phrases of who sells or gives away things, of who wants to be paid, and of lost and found: no help. */
  readonly goods: string;
  /** Phrases that speak of goods where nobody speaks of themselves: "schoolboeken over"; and the words for oneself and the reader. */
  readonly goodsHints: string;
  /** The same, where a sentence ends with them: "schoolboeken over", but not "over boeken praten". */
  readonly goodsEnds: string;
  readonly persons: string;
  readonly paid: string;
  readonly lost: string;
  /** Words that take away the words after them: "geen honden". */
  readonly negations: string;
  /** Words before a negation by which someone says what they cannot do or do not have: "ik kan geen taart bakken". */
  readonly lacks: string;
  /** Phrases after which stands what someone does not do, or cannot bear: "niet met", "allergisch voor". */
  readonly exclusions: string;
  /** Words that make a time a condition: "alleen 's avonds". */
  readonly only: string;
  readonly times: Readonly<Record<PartOfDay | PartOfWeek, string>>;
  /** Who must be a woman or a man, and who says to be one. */
  readonly women: string;
  readonly men: string;
  readonly isWoman: string;
  readonly isMan: string;
  /** Heads of compounds that say "help with": `tuinwerkzaamheden`, `boodschappenhulp`. */
  readonly helpHeads: string;
  /** First parts of separable verbs: `uit` in "laat de hond uit". */
  readonly particles: string;
  /** The most frequent words: they tell the language, and are never taken for a misspelt cue. */
  readonly common: string;
  /** Other words that look like a cue, whole or in part, and are none: never taken for a slip or a compound. */
  readonly ordinary: string;
}
