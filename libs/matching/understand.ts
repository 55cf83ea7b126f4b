import { compile, findPhrases, phrasesOf, placesOf } from './cues.js';
import type { CompiledLexicon, Found, Places } from './cues.js';
import { english } from './lexicon.en.js';
import { dutch } from './lexicon.nl.js';
import { activityById } from './taxonomy.js';
import { tokenise } from './text.js';
import type { ActivityId, Concept, TextToUnderstand } from './types.js';

const MOST_CONCEPTS = 5;
/** Below this a text does not mean an activity; one `maybe` alone stays below it. */
const LEAST_WEIGHT = 0.25;
/** A concept this much weaker than the strongest was mentioned in passing. */
const LEAST_SHARE = 0.35;
/** Only what was chosen weighs 1. */
const MOST_FROM_TEXT = 0.95;
/** A title says what it is about; a text also tells the story around it. */
const IN_TEXT = 0.8;
/** A word that is part of a longer phrase for something else: "fiets" in "fiets maken". */
const SHADOWED = 0.4;
/** How many words a negation reaches. */
const NEGATION_REACH = 2;
/** Things to sell or give away, and paid work, are about the activity but no help. */
const TRADED = 0.3;
/** Someone is looked for, in an offer. */
const WRONG_DIRECTION = 0.3;
/** A language of which a text has this many times fewer common words than of the other is not its language. */
const OTHER_LANGUAGE = 2;

const lexicons: readonly CompiledLexicon[] = [dutch, english].map(compile);

interface Sentence {
  readonly words: readonly string[];
  readonly inTitle: boolean;
}

/** A sentence as one language reads it. */
interface ReadSentence extends Sentence {
  readonly places: Places;
}

/** The lexicons worth trying: all, unless the common words clearly say which. */
function lexiconsFor(sentences: readonly Sentence[]): readonly CompiledLexicon[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  const counts = lexicons.map(
    (one) =>
      words.filter((word) => one.common.has(word) && lexicons.every((other) => other === one || !other.common.has(word)))
        .length,
  );
  const most = Math.max(...counts);
  return lexicons.filter((_, index) => most < OTHER_LANGUAGE || (counts[index] ?? 0) * OTHER_LANGUAGE >= most);
}

/** Whether any of these phrases stands in a sentence, word for word. */
function says(sentences: readonly Sentence[], phrases: readonly string[]): boolean {
  return sentences.some(({ words }) => {
    const line = ` ${words.join(' ')} `;
    return phrases.some((phrase) => line.includes(` ${phrase} `));
  });
}

/** The activities that a text only looks like: a lookalike in the title is what all of it is about. */
function lookedLike(sentences: readonly ReadSentence[], compiled: CompiledLexicon): ReadonlySet<ActivityId> {
  return new Set(sentences.flatMap(({ places }) => findPhrases(places, compiled.lookalikes)).map((found) => found.activity));
}

/** The cues of a sentence that mean what they say: not negated, no lookalike, and less where a longer phrase has the word. */
function cuesIn(
  { words, inTitle, places }: ReadSentence,
  compiled: CompiledLexicon,
  excluded: ReadonlySet<ActivityId>,
): Found[] {
  const negations = phrasesOf(compiled.lexicon.negations);
  const negated = (at: number, own: readonly number[]): boolean =>
    words.some((word, index) => negations.includes(word) && at > index && at <= index + NEGATION_REACH && !own.includes(index));
  const all = findPhrases(places, compiled.entries);
  return all
    .filter((found) => !excluded.has(found.activity) && !found.at.some((at) => negated(at, found.at)))
    .map((found) => {
      const shadowed = all.some(
        (other) =>
          other.activity !== found.activity &&
          other.words > found.words &&
          other.strength >= found.strength &&
          found.at.every((at) => other.at.includes(at)),
      );
      return { ...found, strength: found.strength * (shadowed ? SHADOWED : 1) * (inTitle ? 1 : IN_TEXT) };
    });
}

/** The cues of a whole text in one language, words counted from its beginning. */
function cuesOf(sentences: readonly Sentence[], compiled: CompiledLexicon): Found[] {
  const read = sentences.map((sentence) => ({ ...sentence, places: placesOf(sentence.words, compiled) }));
  const aboutAll = lookedLike(
    read.filter(({ inTitle }) => inTitle),
    compiled,
  );
  let offset = 0;
  return read.flatMap((sentence) => {
    const start = offset;
    offset += sentence.words.length;
    const excluded = new Set([...aboutAll, ...lookedLike([sentence], compiled)]);
    return cuesIn(sentence, compiled, excluded).map((found) => ({ ...found, at: found.at.map((at) => at + start) }));
  });
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

/** Whether both sides want the same, so that "I look for someone to" is an offer as well. */
const isMutual = (activity: ActivityId): boolean =>
  activityById(activity)?.parentId === 'samen' || ['samen', 'wandelen', 'fietsen', 'taalmaatje'].includes(activity);

/** What a whole text weighs, besides its cues: less when it trades, or when an offer looks for someone. */
function weighing(
  sentences: readonly Sentence[],
  side: TextToUnderstand['side'],
  tried: readonly CompiledLexicon[],
): (activity: ActivityId) => number {
  const has = (list: 'asks' | 'offers' | 'trade'): boolean =>
    tried.some(({ lexicon }) => says(sentences, phrasesOf(lexicon[list])));
  const traded = has('trade') ? TRADED : 1;
  const turned = side === 'offer' && has('asks') && !has('offers') ? WRONG_DIRECTION : 1;
  return (activity) => (activity === 'spullen-lenen' ? 1 : traded) * (isMutual(activity) ? 1 : turned);
}

function conceptsIn(text: TextToUnderstand): Concept[] {
  const sentences = [
    ...tokenise(text.title).map((words) => ({ words, inTitle: true })),
    ...tokenise(text.text).map((words) => ({ words, inTitle: false })),
  ];
  const tried = lexiconsFor(sentences);
  const factor = weighing(sentences, text.side, tried);
  const byActivity = new Map<ActivityId, Found[]>();
  for (const found of tried.flatMap((compiled) => cuesOf(sentences, compiled))) {
    byActivity.set(found.activity, [...(byActivity.get(found.activity) ?? []), found]);
  }
  return [...byActivity].map(([activity, found]) => ({
    activity,
    weight: Math.min(MOST_FROM_TEXT, together(found)) * factor(activity),
  }));
}

/**
 * The activities that a request or an offer may mean, at most five, the likeliest first: what the writer chose weighs 1, what
 * the title and text add weighs less than 1. Empty when nothing is recognised. Dutch and English, whichever the text is in;
 * misspellings, compounds and separable verbs included. Never throws; slugs that do not exist are passed over.
 */
export function understand(text: TextToUnderstand): readonly Concept[] {
  const chosen = [...new Set(text.chosen ?? [])]
    .filter((id) => activityById(id) !== undefined)
    .map((activity) => ({ activity, weight: 1 }));
  const read = conceptsIn(text).sort((a, b) => b.weight - a.weight || (a.activity < b.activity ? -1 : 1));
  const strongest = read[0]?.weight ?? 0;
  const added = read.filter(
    ({ activity, weight }) =>
      weight >= Math.max(LEAST_WEIGHT, strongest * LEAST_SHARE) && !chosen.some((concept) => concept.activity === activity),
  );
  return [...chosen, ...added].slice(0, MOST_CONCEPTS);
}
