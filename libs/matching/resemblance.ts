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
  /** Per term how usual it is, as a logarithm; then the kinds that use it and how much it speaks for each, one after the other. */
  private readonly known = new Map<string, Float32Array>();
  /** What a term says of a kind that does not use it. */
  private readonly unused = Math.log(BELIEF / (1 + BELIEF));

  constructor(private readonly lexicon: CompiledLexicon) {
    const { examples, smallTalk } = lexicon.lexicon;
    const texts = this.kinds.map((kind) => linesOf(kind === NOTHING ? smallTalk : (examples[kind] ?? '')));
    this.unknown = [...texts.keys()].filter((kind) => texts[kind]?.length === 0);
    const shares = new Map<string, Map<number, number>>();
    const ofWord = new Map<string, readonly string[]>();
    texts.forEach((lines, kind) => {
      const terms = lines.flatMap((line) => {
        const words = new Set(wordsIn(line));
        for (const word of words) if (!ofWord.has(word)) ofWord.set(word, termsOf(word, lexicon));
        return [...new Set([...words].flatMap((word) => ofWord.get(word) ?? []))];
      });
      for (const term of terms) {
        const ofTerm = shares.get(term) ?? new Map<number, number>();
        shares.set(term, ofTerm.set(kind, (ofTerm.get(kind) ?? 0) + 1 / terms.length));
      }
    });
    const told = this.kinds.length - this.unknown.length;
    for (const [term, ofTerm] of shares) {
      const usual = [...ofTerm.values()].reduce((sum, share) => sum + share, 0) / told;
      const said = [...ofTerm].flatMap(([kind, share]) => [kind, Math.log((share / usual + BELIEF) / (1 + BELIEF))]);
      this.known.set(term, Float32Array.from([Math.log(usual), ...said]));
    }
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
    for (const term of new Set(words.flatMap((word) => termsOf(word, this.lexicon)))) {
      const said = this.known.get(term);
      usual += said?.[0] ?? UNHEARD;
      if (said === undefined) continue;
      unused += this.unused;
      for (let at = 1; at < said.length; at += 2) logs[said[at] ?? 0] += (said[at + 1] ?? 0) - this.unused;
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
