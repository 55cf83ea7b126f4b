import type { CompiledLexicon } from './compile.js';
import { activities } from './taxonomy.js';
import { gramsOf, wordsIn } from './text.js';
import type { ActivityId } from './types.js';

/** Letters in a row: enough for a stem, few enough for an ending or a slip to leave most of them alone. */
const GRAM = 4;
/** How strongly it is believed, before the examples of a kind are read, that its writers use words as everybody does. */
const BELIEF = 1.5;
/** A word says with each of its runs of letters nearly the same again, and so do the words of a text: so many count for one. */
const REPEATED = 6;
/** How much more the cues say than the words around them: the chance that they mean nothing, to this power. */
const CUES = 2;
/** Not even cues are certain. */
const MOST_CUED = 0.99;

/** What is named is meant at least so surely, whatever the rest resembles. */
const NAMED = 0.6;
/** Less is no evidence. */
const LEAST = 0.05;

/** How usual in a language a term is that none of its examples has. */
const UNHEARD = Math.log(1e-7);

/** What the examples are about that are about nothing: small talk. */
const NOTHING = '';

/** The texts of a list, one a line. */
const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What of a word is compared: its stem and its runs of letters; of everyday words nothing. */
function termsOf(word: string, { common, stem }: CompiledLexicon): readonly string[] {
  return word.length < 2 || common.has(word) ? [] : [`=${stem(word)}`, ...gramsOf(word, GRAM)];
}

/** What examples tell of terms: of each term its number, how usual it is, and from where on stand the kinds that use it. */
interface Told {
  readonly numbers: ReadonlyMap<string, number>;
  /** Per term, as a logarithm. */
  readonly usualOf: Float32Array;
  /** Per term, and where the last one ends. */
  readonly from: Uint32Array;
  /** What stands there: a kind, and how much the term speaks for it. */
  readonly kindOf: Uint16Array;
  readonly said: Float32Array;
}

/** Counts in how many lines of each kind a term stands: every process does it when it starts, so in numbers and without lists. */
function toldBy(texts: readonly (readonly string[])[], lexicon: CompiledLexicon): Told {
  const numbers = new Map<string, number>();
  // Per term: the last line that had it, and how many of this kind did.
  const [lastLine, lines]: [number[], number[]] = [[], []];
  const ofWord = new Map<string, readonly number[]>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    lastLine.push(0);
    lines.push(0);
    return numbers.set(term, numbers.size).size - 1;
  };
  const numbersOf = (word: string): readonly number[] => {
    const known = ofWord.get(word);
    if (known !== undefined) return known;
    const made = termsOf(word, lexicon).map(numberOf);
    ofWord.set(word, made);
    return made;
  };
  const uses: { term: number; kind: number; share: number }[] = [];
  let line = 0;
  texts.forEach((ofKind, kind) => {
    const used: number[] = [];
    let total = 0;
    for (const text of ofKind) {
      line += 1;
      for (const word of wordsIn(text)) {
        for (const term of numbersOf(word)) {
          if (lastLine[term] === line) continue;
          lastLine[term] = line;
          const before = lines[term] ?? 0;
          if (before === 0) used.push(term);
          lines[term] = before + 1;
          total += 1;
        }
      }
    }
    for (const term of used) {
      uses.push({ term, kind, share: (lines[term] ?? 0) / total });
      lines[term] = 0;
    }
  });
  const usual = new Float64Array(numbers.size);
  const from = new Uint32Array(numbers.size + 1);
  const told = texts.filter((ofKind) => ofKind.length > 0).length;
  for (const { term, share } of uses) {
    usual[term] += share / told;
    from[term + 1] += 1;
  }
  for (let term = 0; term < numbers.size; term += 1) from[term + 1] += from[term] ?? 0;
  const next = from.slice();
  const [kindOf, said] = [new Uint16Array(uses.length), new Float32Array(uses.length)];
  for (const { term, kind, share } of uses) {
    const at = next[term] ?? 0;
    next[term] = at + 1;
    kindOf[at] = kind;
    said[at] = Math.log((share / (usual[term] ?? 0) + BELIEF) / (1 + BELIEF));
  }
  return { numbers, usualOf: Float32Array.from(usual, Math.log), from, kindOf, said };
}

/**
 * What texts resemble, learnt from examples: naive Bayes over stems and runs of letters (McCallum & Nigam, *A Comparison of Event
 * Models for Naive Bayes Text Classification*, 1998), each kind smoothed towards how everybody writes (Dirichlet; Zhai &
 * Lafferty, 2004). It knows the words that go with a kind without naming it: nobody lists what stands around a cat.
 */
class Resemblance {
  /** Every activity there is, and small talk last. */
  readonly kinds: readonly ActivityId[] = [...activities.map(({ id }) => id), NOTHING];
  private readonly places = new Map(this.kinds.map((kind, at) => [kind, at]));
  /** Those without examples: only cues can say that they are meant. */
  private readonly unknown: readonly number[];
  private readonly told: Told;
  /** What a term says of a kind that does not use it. */
  private readonly unused = Math.log(BELIEF / (1 + BELIEF));

  constructor(private readonly lexicon: CompiledLexicon) {
    const { examples, smallTalk } = lexicon.lexicon;
    const texts = this.kinds.map((kind) => linesOf(kind === NOTHING ? smallTalk : (examples[kind] ?? '')));
    this.unknown = [...texts.keys()].filter((kind) => texts[kind]?.length === 0);
    this.told = toldBy(texts, lexicon);
  }

  /** Where in `kinds` an activity stands. */
  placeOf(kind: ActivityId): number {
    return this.places.get(kind) ?? -1;
  }

  /**
   * How much the words speak for each kind, as a logarithm: 0 says nothing. In the order of `kinds`; −∞ for one
   * without examples. And how usual such words are in this language, as a logarithm.
   */
  of(words: readonly string[]): { readonly logs: Float64Array; readonly usual: number } {
    const logs = new Float64Array(this.kinds.length);
    let [unused, usual] = [0, 0];
    const { numbers, usualOf, from, kindOf, said } = this.told;
    for (const term of new Set(words.flatMap((word) => termsOf(word, this.lexicon)))) {
      const number = numbers.get(term);
      usual += number === undefined ? UNHEARD : (usualOf[number] ?? UNHEARD);
      if (number === undefined) continue;
      unused += this.unused;
      for (let at = from[number] ?? 0; at < (from[number + 1] ?? 0); at += 1) {
        logs[kindOf[at] ?? 0] += (said[at] ?? 0) - this.unused;
      }
    }
    for (let kind = 0; kind < logs.length; kind += 1) logs[kind] = ((logs[kind] ?? 0) + unused) / REPEATED;
    for (const kind of this.unknown) logs[kind] = -Infinity;
    return { logs, usual };
  }
}

const learnt = new WeakMap<CompiledLexicon, Resemblance>();

/** Learns a language now, so that the first text in it need not wait: half a second. One without examples has nothing to learn. */
export function learn(lexicon: CompiledLexicon): void {
  if (lexicon.lexicon.smallTalk !== '') resemblanceIn(lexicon);
}

function resemblanceIn(lexicon: CompiledLexicon): Resemblance {
  const known = learnt.get(lexicon) ?? new Resemblance(lexicon);
  learnt.set(lexicon, known);
  return known;
}

const highest = (values: Iterable<number>): number => {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
};

/**
 * How strongly each activity is meant, by the cues and by what the text resembles. The likelier the cues, the likelier the kind:
 * odds = exp(resemblance) · (1 − cues)^−2. What is likeliest is as sure as cues and resemblance together; the others are in
 * proportion to the root of how much less likely they are, since a text may mean several things, and the likeliest hides them;
 * what the cues name keeps 0.6 of what they say.
 * @param cued evidence of the cues, in [0, 1].
 * @param languages those that the text may be in: that in which its words are the most usual; without any, the cues are all there is.
 * @param away activities that the text speaks of and does not mean.
 * @returns in (0, 1), the least of them left out.
 */
export function withResemblance(
  cued: ReadonlyMap<ActivityId, number>,
  words: readonly string[],
  languages: readonly CompiledLexicon[],
  away: ReadonlySet<ActivityId>,
): ReadonlyMap<ActivityId, number> {
  const read = languages
    .filter((one) => one.lexicon.smallTalk !== '')
    .map(resemblanceIn)
    .map((resemblance) => ({ resemblance, ...resemblance.of(words) }));
  if (read.length === 0) return cued;
  const { resemblance, logs } = read.reduce((one, other) => (other.usual > one.usual ? other : one));
  // Less by the highest, so that a long text does not run out of numbers.
  const most = highest(logs);
  const odds = logs.map((log) => Math.exp(log - most));
  for (const [kind, strength] of cued) {
    const at = resemblance.placeOf(kind);
    if (at >= 0) odds[at] = (odds[at] || Math.exp(-most)) * (1 - Math.min(MOST_CUED, strength)) ** -CUES;
  }
  for (const kind of away) odds[resemblance.placeOf(kind)] = 0;
  const best = highest(odds);
  const sure = 1 - (1 - highest(cued.values())) * (1 - best / odds.reduce((sum, each) => sum + each, 0));
  const evidence = new Map<ActivityId, number>();
  resemblance.kinds.forEach((kind, at) => {
    const strength = Math.max(sure * Math.sqrt((odds[at] ?? 0) / best), NAMED * (cued.get(kind) ?? 0));
    if (kind !== NOTHING && strength >= LEAST) evidence.set(kind, strength);
  });
  return evidence;
}
