import type { BranchCues, Lexicon, LexiconLanguage } from '../lexicon.js';

/** What a language needs at the least to plug in: the words for the kinds of help, and what tells that a text is in it. */
export interface PlainLexicon {
  readonly language: LexiconLanguage;
  readonly cues: BranchCues;
  readonly common: string;
  /** Its letters, where they are not Latin. */
  readonly script?: RegExp;
  readonly asks?: string;
  readonly offers?: string;
  readonly negations?: string;
}

/** A lexicon without the finer lists: it is read, and what it leaves out is not looked for. */
export function plain({ asks = '', offers = '', negations = '', ...rest }: PlainLexicon): Lexicon {
  return {
    ...rest,
    asks,
    offers,
    negations,
    examples: {},
    smallTalk: '',
    lookalikes: [],
    kindsOf: {},
    invites: '',
    goods: '',
    goodsHints: '',
    goodsEnds: '',
    persons: '',
    paid: '',
    lost: '',
    lacks: '',
    exclusions: '',
    only: '',
    times: { morning: '', afternoon: '', evening: '', night: '', weekday: '', weekend: '' },
    women: '',
    men: '',
    isWoman: '',
    isMan: '',
    helpHeads: '',
    particles: '',
    ordinary: '',
  };
}
