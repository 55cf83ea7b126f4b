import type { CompiledLexicon } from './compile.js';
import { furtherLexicons, lexicons } from './lexicons/lexicons.js';
import { findPhrases, placesOf, type Found, type Places } from './phrases.js';
import { withResemblance } from './resemblance.js';
import { activityById, isGroup, relatedness } from './taxonomy.js';
import { tokenise } from './text.js';
import type { ActivityId } from './types.js';

/** A title says what it is about; a text also tells the story around it. */
const IN_TEXT = 0.8;
/** A word that is part of a longer phrase for something else: "fiets" in "fiets maken". */
const SHADOWED = 0.4;
/** A longer phrase may be a little less sure of its words: "wandelen met mijn teckel" is walking a dog. */
const NEARLY = 0.75;
/** How many words a negation reaches. */
const NEGATION_REACH = 2;
/** How far before a negation stands that someone cannot do it. */
const LACKS_REACH = 4;
/** A language of which a text has this many times fewer common words than of the other is not its language. */
const OTHER_LANGUAGE = 2;
/** What the cues of its parts say of a kind, beside its own: "gras maaien, heg knippen" is gardening. */
const FROM_PARTS = 0.85;
/** What is left of a kind that is named by the words of one of its parts only: "gitaarles" is learning, not any music. */
const BY_ITS_PART = 0.6;
/** What is left of a cue where another meaning of the same words is likelier; activities this close may share their words. */
const OTHER_SENSE = 0.4;
const SHARES_WORDS = 0.3;
/** What a sentence means by itself, a text means less surely: it may ask for several things. */
const BY_ONE_SENTENCE = 0.6;
/** So sure a negated cue must be to say what someone does not do. */
const RULES_OUT = 0.5;

/** 25 euro, € 25, 25,-. */
const PRICE = /(?:€|\beuros?)\s*\d|\d\s*(?:€|euros?\b|,-)/i;

/** Who says it: a request asks for the activity, an offer does it. */
export type Side = 'request' | 'offer';

/** So many words tell that a text is in one of the further languages; fewer do when it has none of a usual one. */
const FURTHER_LANGUAGE = 2;

/** Some words of a text in a row, and how many come before them. */
interface Passage {
  readonly words: readonly string[];
  readonly at: number;
}

export interface Sentence extends Passage {
  readonly inTitle: boolean;
}

/** A sentence as one language reads it. */
interface ReadSentence extends Sentence {
  readonly places: Places;
}

/** What the words of a text say, before anything is made of who says it. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  /** It names an amount of money. */
  readonly hasPrice: boolean;
  /** The languages that it may be in. */
  readonly languages: readonly CompiledLexicon[];
  /** How strongly each activity is meant, in (0, 1]. */
  readonly evidence: ReadonlyMap<ActivityId, number>;
  /** Activities that it says are not meant: "geen boodschappen". */
  readonly ruledOut: ReadonlySet<ActivityId>;
}

/** How many words are clearly in a language that few write: its common words, or any in its own letters. */
function ownWords({ common, lexicon }: CompiledLexicon, words: readonly string[]): number {
  return words.filter(
    (word) => (common.has(word) || lexicon.script?.test(word)) && !lexicons.some((one) => one.common.has(word)),
  ).length;
}

/** The lexicons worth trying: those of the screens, unless the common words clearly say which; others where the words say so. */
function languagesOf(sentences: readonly Sentence[]): readonly CompiledLexicon[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  const counts = lexicons.map(
    (one) =>
      words.filter((word) => one.common.has(word) && lexicons.every((other) => other === one || !other.common.has(word)))
        .length,
  );
  const most = Math.max(...counts);
  const usual = lexicons.filter((_, index) => most < OTHER_LANGUAGE || (counts[index] ?? 0) * OTHER_LANGUAGE >= most);
  return [...usual, ...furtherLexicons.filter((one) => ownWords(one, words) >= Math.min(FURTHER_LANGUAGE, most + 1))];
}

/** The activities that a text only looks like: a lookalike in the title is what all of it is about. */
function lookedLike(sentences: readonly ReadSentence[], compiled: CompiledLexicon): ReadonlySet<ActivityId> {
  return new Set(sentences.flatMap(({ places }) => findPhrases(places, compiled.lookalikes)).map((found) => found.activity));
}

interface Cue extends Found {
  readonly negated: boolean;
}

/** Where the words stand that take away the words after them; who asks and says what they cannot do, asks for just that. */
function negationsIn(words: readonly string[], { negations, lacks }: CompiledLexicon, side: Side | undefined): number[] {
  const all = words.flatMap((word, at) => (negations.has(word) ? [at] : []));
  return side !== 'offer'
    ? all.filter((at) => !words.slice(Math.max(0, at - LACKS_REACH), at).some((word) => lacks.has(word)))
    : all;
}

/** The cues of a sentence: less where a longer phrase has the word; lookalikes are left out. */
function cuesIn(
  { words, inTitle, places }: ReadSentence,
  compiled: CompiledLexicon,
  excluded: ReadonlySet<ActivityId>,
  side: Side | undefined,
): Cue[] {
  const negations = negationsIn(words, compiled, side);
  const negated = (found: Found): boolean =>
    negations.some((index) => !found.at.includes(index) && found.at.some((at) => at > index && at <= index + NEGATION_REACH));
  const all = findPhrases(places, compiled.entries).filter((found) => !excluded.has(found.activity));
  return all.map((found) => {
    const shadowed = all.some(
      (other) =>
        other.words > found.words &&
        other.activity !== found.activity &&
        other.strength >= found.strength * NEARLY &&
        activityById(other.activity)?.parentId !== found.activity &&
        found.at.every((at) => other.at.includes(at)),
    );
    const strength = found.strength * (shadowed ? SHADOWED : 1) * (inTitle ? 1 : IN_TEXT);
    return { ...found, strength, negated: negated(found) };
  });
}

/** What a whole text says in one language: its cues, words counted from its beginning, and the activities that it only looks like. */
function saidIn(
  sentences: readonly Sentence[],
  compiled: CompiledLexicon,
  side: Side | undefined,
): { readonly cues: readonly Cue[]; readonly lookalikes: ReadonlySet<ActivityId> } {
  const read = sentences.map((sentence) => ({ ...sentence, places: placesOf(sentence.words, compiled) }));
  const aboutAll = lookedLike(
    read.filter(({ inTitle }) => inTitle),
    compiled,
  );
  const cues = read.flatMap((sentence) => {
    const excluded = new Set([...aboutAll, ...lookedLike([sentence], compiled)]);
    return cuesIn(sentence, compiled, excluded, side).map((cue) => ({ ...cue, at: cue.at.map((at) => at + sentence.at) }));
  });
  return { cues, lookalikes: lookedLike(read, compiled) };
}

/** The strengths of one activity's cues together (noisy-or), every word counted for one cue only. */
function together(found: readonly Found[]): number {
  const used = new Set<number>();
  let none = 1;
  for (const cue of [...found].sort((a, b) => b.strength - a.strength || b.words - a.words)) {
    if (cue.at.some((at) => used.has(at))) continue;
    for (const at of cue.at) used.add(at);
    none *= 1 - cue.strength;
  }
  return 1 - none;
}

/**
 * One word means one thing in a text: a cue whose words are also cues of another activity, which the rest of the text speaks for
 * more ("zoom", beside trousers), counts less. Kinds and their parts, and others that are close, share their words.
 */
function senses(byActivity: ReadonlyMap<ActivityId, readonly Found[]>): Map<ActivityId, readonly Found[]> {
  const evidence = new Map([...byActivity].map(([activity, found]) => [activity, together(found)]));
  const claims = new Map<number, Set<ActivityId>>();
  for (const [activity, found] of byActivity) {
    for (const at of found.flatMap((cue) => cue.at)) claims.set(at, (claims.get(at) ?? new Set()).add(activity));
  }
  const outweighed = (cue: Found): boolean =>
    cue.at.every((at) =>
      [...(claims.get(at) ?? [])].some(
        (other) =>
          (evidence.get(other) ?? 0) > (evidence.get(cue.activity) ?? 0) && relatedness(other, cue.activity) < SHARES_WORDS,
      ),
    );
  return new Map(
    [...byActivity].map(([activity, found]) => [
      activity,
      found.map((cue) => (outweighed(cue) ? { ...cue, strength: cue.strength * OTHER_SENSE } : cue)),
    ]),
  );
}

/** Whether these cues stand on words that those do not. */
const haveOwnWords = (some: readonly Found[], others: readonly Found[]): boolean => {
  const taken = new Set(others.flatMap(({ at }) => at));
  return some.some(({ at }) => at.some((word) => !taken.has(word)));
};

/**
 * The cues of a kind are also those of its parts, where more than one of its parts is named: "gras maaien, heg knippen" is
 * gardening. Where all that speaks for a kind are the words of one part, the part is meant.
 */
function withParts(byActivity: ReadonlyMap<ActivityId, readonly Found[]>): ReadonlyMap<ActivityId, readonly Found[]> {
  const all = new Map(byActivity);
  const parts = new Map<ActivityId, (readonly Found[])[]>();
  for (const [activity, found] of byActivity) {
    const kind = activityById(activity)?.parentId ?? null;
    if (kind === null || isGroup(kind) || activityById(kind)?.parentId === null) continue;
    parts.set(kind, [...(parts.get(kind) ?? []), found]);
  }
  for (const [kind, found] of parts) {
    const own = byActivity.get(kind) ?? [];
    const isSeveral = found.some((one, index) => index > 0 && haveOwnWords(one, found.slice(0, index).flat()));
    if (isSeveral) all.set(kind, [...own, ...found.flat().map((cue) => ({ ...cue, strength: cue.strength * FROM_PARTS }))]);
    else if (own.length > 0 && !haveOwnWords(own, found.flat()) && together(found.flat()) >= together(own))
      all.set(
        kind,
        own.map((cue) => ({ ...cue, strength: cue.strength * BY_ITS_PART })),
      );
  }
  return all;
}

function sentencesOf(title: string, text: string): Sentence[] {
  let at = 0;
  const sentencesIn = (part: string, inTitle: boolean): Sentence[] =>
    tokenise(part).map((words) => {
      const sentence = { words, at, inTitle };
      at += words.length;
      return sentence;
    });
  return [...sentencesIn(title, true), ...sentencesIn(text, false)];
}

/** How strongly the cues between two words say each activity. */
function within(cues: ReadonlyMap<ActivityId, readonly Found[]>, from: number, to: number): Map<ActivityId, number> {
  const strengths = [...cues].map(([activity, found]) => {
    const here = found.filter(({ at }) => at.every((word) => word >= from && word < to));
    return [activity, together(here)] as const;
  });
  return new Map(strengths.filter(([, strength]) => strength > 0));
}

/** Reads a title and a text in every language that they may be in. Never throws. */
export function read(title: string, text: string, side?: Side): Reading {
  const sentences = sentencesOf(title, text);
  const languages = languagesOf(sentences);
  const said = languages.map((compiled) => saidIn(sentences, compiled, side));
  const byActivity = new Map<ActivityId, Found[]>();
  const ruledOut = new Set<ActivityId>();
  for (const cue of said.flatMap(({ cues }) => cues)) {
    if (cue.negated) {
      if (cue.strength >= RULES_OUT * IN_TEXT) ruledOut.add(cue.activity);
      continue;
    }
    const same = byActivity.get(cue.activity);
    if (same) same.push(cue);
    else byActivity.set(cue.activity, [cue]);
  }
  const cues = withParts(senses(byActivity));
  const notMeant = [...ruledOut, ...said.flatMap(({ lookalikes }) => [...lookalikes])];
  const away = new Set(notMeant.filter((activity) => !cues.has(activity)));
  const meant = ({ words, at }: Passage): ReadonlyMap<ActivityId, number> =>
    withResemblance(within(cues, at, at + words.length), words, languages, away);
  const evidence = new Map(meant({ words: sentences.flatMap(({ words }) => words), at: 0 }));
  const bySentence = sentences.length > 1 ? sentences.flatMap((sentence) => [...meant(sentence)]) : [];
  for (const [activity, strength] of bySentence)
    evidence.set(activity, Math.max(evidence.get(activity) ?? 0, BY_ONE_SENTENCE * strength));
  return { sentences, hasPrice: PRICE.test(`${title}\n${text}`), languages, evidence, ruledOut };
}
