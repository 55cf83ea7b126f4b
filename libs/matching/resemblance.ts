import type { CompiledLexicon } from './compile.js';
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

/** Less is no evidence. */
const LEAST = 0.05;

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
  private readonly kinds: readonly ActivityId[];
  /** Per term the kinds that use it and how much it speaks for each, one after the other. */
  private readonly known = new Map<string, Float32Array>();
  /** What a term says of a kind that does not use it. */
  private readonly unused = Math.log(BELIEF / (1 + BELIEF));

  constructor(private readonly lexicon: CompiledLexicon) {
    const { examples, smallTalk } = lexicon.lexicon;
    const all = [...Object.entries(examples), [NOTHING, smallTalk] as const];
    this.kinds = all.map(([kind]) => kind);
    const shares = new Map<string, Map<number, number>>();
    const ofWord = new Map<string, readonly string[]>();
    all.forEach(([, list], kind) => {
      const terms = linesOf(list).flatMap((line) => {
        const words = new Set(wordsIn(line));
        for (const word of words) if (!ofWord.has(word)) ofWord.set(word, termsOf(word, lexicon));
        return [...new Set([...words].flatMap((word) => ofWord.get(word) ?? []))];
      });
      for (const term of terms) {
        const ofTerm = shares.get(term) ?? new Map<number, number>();
        shares.set(term, ofTerm.set(kind, (ofTerm.get(kind) ?? 0) + 1 / terms.length));
      }
    });
    for (const [term, ofTerm] of shares) {
      const usual = [...ofTerm.values()].reduce((sum, share) => sum + share, 0) / this.kinds.length;
      const said = [...ofTerm].flatMap(([kind, share]) => [kind, Math.log((share / usual + BELIEF) / (1 + BELIEF))]);
      this.known.set(term, Float32Array.from(said));
    }
  }

  /** How much the words speak for each kind, as a logarithm: 0 says nothing. */
  of(words: readonly string[]): Map<ActivityId, number> {
    const logs = new Float64Array(this.kinds.length);
    let unused = 0;
    for (const term of new Set(words.flatMap((word) => termsOf(word, this.lexicon)))) {
      const said = this.known.get(term);
      if (said === undefined) continue;
      unused += this.unused;
      for (let at = 0; at < said.length; at += 2) logs[said[at] ?? 0] += (said[at + 1] ?? 0) - this.unused;
    }
    return new Map(this.kinds.map((kind, at) => [kind, ((logs[at] ?? 0) + unused) / REPEATED]));
  }
}

const learnt = new WeakMap<CompiledLexicon, Resemblance>();

/** Learnt when first asked for: some hundred milliseconds. */
function resemblanceIn(lexicon: CompiledLexicon): Resemblance {
  const known = learnt.get(lexicon) ?? new Resemblance(lexicon);
  learnt.set(lexicon, known);
  return known;
}

/**
 * How strongly each activity is meant, by the cues and by what the text resembles. The likelier the cues, the likelier the kind:
 * odds = exp(resemblance) · (1 − cues)^−2. What is likeliest is as sure as cues and resemblance together; the others are in
 * proportion to the root of how much less likely they are, since a text may mean several things, and the likeliest hides them.
 * @param cued evidence of the cues, in [0, 1].
 * @param languages those that the text may be in: the one of whose examples it resembles one most; without any, the cues are all
 * there is.
 * @param away activities that the text speaks of and does not mean.
 * @returns in (0, 1), the least of them left out.
 */
export function withResemblance(
  cued: ReadonlyMap<ActivityId, number>,
  words: readonly string[],
  languages: readonly CompiledLexicon[],
  away: ReadonlySet<ActivityId>,
): ReadonlyMap<ActivityId, number> {
  const resembled = languages
    .filter((one) => one.lexicon.smallTalk !== '')
    .map((one) => resemblanceIn(one).of(words))
    .reduce((best, one) => (strongest(one.values()) > strongest(best.values()) ? one : best), new Map<ActivityId, number>());
  if (resembled.size === 0) return cued;
  const odds = new Map<ActivityId, number>();
  for (const kind of new Set([...resembled.keys(), ...cued.keys()])) {
    if (away.has(kind)) continue;
    const meantNothing = 1 - Math.min(MOST_CUED, cued.get(kind) ?? 0);
    odds.set(kind, Math.exp(resembled.get(kind) ?? 0) * meantNothing ** -CUES);
  }
  const best = strongest(odds.values());
  const all = [...odds.values()].reduce((sum, each) => sum + each, 0);
  const sure = 1 - (1 - Math.max(0, strongest(cued.values()))) * (1 - best / all);
  const evidence = [...odds].map(([kind, each]) => [kind, sure * Math.sqrt(each / best)] as const);
  return new Map(evidence.filter(([kind, each]) => kind !== NOTHING && each >= LEAST));
}

const strongest = (values: Iterable<number>): number => Math.max(...values);
