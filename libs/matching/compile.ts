import type { Lexicon, LexiconLanguage } from './lexicon.js';
import { soundOf, stemDutch, stemEnglish, stemPlain, wordsIn } from './text.js';
import { activities, isGroup } from './taxonomy.js';
import type { ActivityId, TextLanguage } from './types.js';

/** How sure each list of a lexicon is that a text means the activity, as a probability-like strength. */
const strengthOf = { sure: 0.85, likely: 0.5, maybe: 0.2 } as const;

/** What an activity is called on the screen means it, too; its plainest name is made of everyday words, and less sure. */
const labels = {
  nl: [
    ['nl', 'sure'],
    ['nl-simple', 'likely'],
  ],
  en: [['en', 'sure']],
} as const satisfies Record<TextLanguage, unknown>;
const hasLabels = (language: LexiconLanguage): language is TextLanguage => language in labels;

/** The shortest stem that may be part of a compound. */
export const SHORTEST_PART = 3;

const stemmers: Readonly<Partial<Record<LexiconLanguage, (word: string) => string>>> = { nl: stemDutch, en: stemEnglish };

/** A phrase as stems, with what it points to. */
export interface Entry {
  readonly stems: readonly string[];
  readonly activity: ActivityId;
  readonly strength: number;
  /** Made of everyday words alone, so that they have to stand side by side: "de was", but not "de hond was". */
  readonly isTight: boolean;
}

/** A lexicon made ready for searching: words as stems, phrases by one of their words. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly stem: (word: string) => string;
  readonly common: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  /** The words of the phrases as written: a common word counts only as itself, never by its stem ("om" is no "ommetje"). */
  readonly literal: ReadonlySet<string>;
  /** By stem the stem of what it is a kind of. */
  readonly kindOf: ReadonlyMap<string, string>;
  /** Every stem that occurs in a phrase; those that can stand in a compound or be misspelt. */
  readonly known: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  /** The same by first letter and length, so that few are looked at for a misspelt word. */
  readonly bySize: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, string>;
  readonly helpHeads: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly lacks: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** As entries, with the activity that a lookalike takes away. */
  readonly lookalikes: ReadonlyMap<string, readonly Entry[]>;
}

/** The phrases of a comma-separated list, each as its words. */
export const phrasesOf = (list: string | undefined): string[][] =>
  (list ?? '')
    .split(',')
    .map(wordsIn)
    .filter((words) => words.length > 0);

/** Phrases by their longest stem, which is the rarest as a rule. One that says a stem twice would be found in one word. */
function indexed(entries: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (new Set(entry.stems).size < entry.stems.length) continue;
    const key = entry.stems.reduce((longest, stem) => (stem.length > longest.length ? stem : longest), '');
    const same = index.get(key);
    if (same) same.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}

export const sizeKey = (first: string | undefined, length: number): string => `${first ?? ''}${length}`;

function sized(stems: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const stem of stems) {
    const key = sizeKey(stem[0], stem.length);
    const same = index.get(key);
    if (same) same.push(stem);
    else index.set(key, [stem]);
  }
  return index;
}

/** The names of kinds and their parts, but for those that are made of everyday words alone. */
function labelsOf(
  language: LexiconLanguage,
  common: ReadonlySet<string>,
): { words: string[]; activity: ActivityId; list: keyof typeof strengthOf }[] {
  if (!hasLabels(language)) return [];
  return activities
    .filter(({ id, parentId }) => parentId !== null && !isGroup(id))
    .flatMap(({ id, label }) => labels[language].map(([name, list]) => ({ words: wordsIn(label[name]), activity: id, list })))
    .filter(({ words }) => words.some((word) => !common.has(word)));
}

export function compile(lexicon: Lexicon): CompiledLexicon {
  const stem = stemmers[lexicon.language] ?? stemPlain;
  const common = new Set(wordsIn(lexicon.common));
  const entry = (words: readonly string[], activity: ActivityId, strength: number): Entry => ({
    stems: words.map(stem),
    activity,
    strength,
    isTight: words.length > 1 && words.every((word) => common.has(word)),
  });
  const entries = Object.entries(lexicon.cues).flatMap(([activity, cues]) =>
    (['sure', 'likely', 'maybe'] as const).flatMap((list) =>
      phrasesOf(cues[list]).map((words) => entry(words, activity, strengthOf[list])),
    ),
  );
  const named = labelsOf(lexicon.language, common).map(({ words, activity, list }) => entry(words, activity, strengthOf[list]));
  entries.push(...named.filter(({ stems }) => stems.length > 0));
  const lookalikes = lexicon.lookalikes.flatMap(({ phrases, not }) =>
    phrasesOf(phrases).flatMap((words) => not.map((id) => entry(words, id, 1))),
  );
  const lists = Object.values(lexicon.cues).flatMap(({ sure, likely = '', maybe = '' }) => [sure, likely, maybe]);
  const inPhrases = [...entries, ...lookalikes].flatMap(({ stems }) => stems);
  const known = new Set([...inPhrases, ...Object.values(lexicon.kindsOf).flatMap(wordsIn).map(stem)]);
  const labelWords = labelsOf(lexicon.language, common).map(({ words }) => words.join(' '));
  const kinds = Object.entries(lexicon.kindsOf).flatMap(([whole, words]) =>
    wordsIn(words).map((word) => [stem(word), stem(whole)] as const),
  );
  const commonStems = new Set([...common].map(stem));
  const content = new Set([...known].filter((each) => each.length >= SHORTEST_PART && !commonStems.has(each)));
  return {
    lexicon,
    stem,
    common,
    ordinary: new Set(wordsIn(lexicon.ordinary)),
    literal: new Set([...lists, ...labelWords, ...lexicon.lookalikes.map((each) => each.phrases)].flatMap(wordsIn)),
    kindOf: new Map(kinds),
    known,
    content,
    bySize: sized(content),
    bySound: new Map([...content].map((each) => [soundOf(each), each])),
    helpHeads: new Set(wordsIn(lexicon.helpHeads).map(stem)),
    particles: new Set(wordsIn(lexicon.particles)),
    negations: new Set(wordsIn(lexicon.negations)),
    lacks: new Set(wordsIn(lexicon.lacks)),
    entries: indexed(entries),
    lookalikes: indexed(lookalikes),
  };
}
