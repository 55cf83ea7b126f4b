import type { CompiledLexicon } from './compile.js';
import { TextIndex, type Terms } from './text-index.js';
import { gramsOf, wordsIn } from './text.js';
import { thingsIn, type Thing } from './thesaurus.js';

/** Letters in a row that are compared: enough for a stem, few enough for an ending or a slip to leave most of them alone. */
const GRAM = 4;
/** What the things that a need names add to its words, and what an offer gains that names many things. */
const WITH_THINGS = 0.5;
const WITH_MANY_THINGS = 0.2;
/** How many of the best offers tell what else a need may be about, how many of their words, and how much that adds. */
const FEEDBACK = { offers: 20, terms: 15, share: 0.2 } as const;

/** A text, ready to be compared. */
interface Prepared {
  readonly grams: Terms;
  readonly stems: Terms;
  readonly things: ReadonlyMap<Thing, number>;
}

/** #FloodRelief is two words. */
const withoutCamels = (text: string): string => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

function counted(terms: readonly string[]): Terms {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function prepare(text: string, { common, stem }: CompiledLexicon): Prepared {
  const all = wordsIn(withoutCamels(text));
  const words = all.filter((word) => word.length > 1 && !common.has(word));
  return {
    grams: counted(words.flatMap((word) => gramsOf(word, GRAM))),
    stems: counted(words.map(stem)),
    things: thingsIn(all),
  };
}

/** Scores in [0, 1] by the best of them; all 0 when there is none. */
function scaled(scores: Float64Array): Float64Array {
  const most = scores.reduce((best, score) => Math.max(best, score), 0);
  return most > 0 ? scores.map((score) => score / most) : scores;
}

const once = (terms: Terms): Terms => new Map([...terms.keys()].map((term) => [term, 1]));

/**
 * How well offers fit needs by their words alone, for texts of which the activities say little or nothing: another trade, another
 * kind of emergency, another way of putting it. Statistics of this very collection, nothing learnt before.
 *
 * score = letters + 0.5 · things + 0.2 · log(1 + things named) + 0.2 · feedback, where
 * - letters: BM25 over runs of four letters within words (McNamee & Mayfield, *Character N-Gram Tokenization*, 2004: as good as
 *   stemming, in every language, and tolerant of slips and compounds), divided by the best;
 * - things: the share of the things that the need names (`thesaurus.ts`) that the offer names too, rare ones counting more; and
 *   a little for offers that name many, which serve more needs;
 * - feedback: BM25 over stems with the words that the best twenty have in common (pseudo-relevance feedback, Rocchio; Lavrenko &
 *   Croft, *Relevance-Based Language Models*, 2001), divided by the best.
 */
export class TextFit {
  private readonly letters: TextIndex;
  private readonly words: TextIndex;
  private readonly offers: readonly Prepared[];
  private readonly needs: readonly Prepared[];
  private readonly named = new Map<Thing, number>();

  constructor(needs: readonly string[], offers: readonly string[], lexicon: CompiledLexicon) {
    this.offers = offers.map((text) => prepare(text, lexicon));
    this.needs = needs.map((text) => prepare(text, lexicon));
    const index = (terms: (text: Prepared) => Terms): TextIndex => new TextIndex(this.offers.map(terms), this.needs.map(terms));
    this.letters = index(({ grams }) => grams);
    this.words = index(({ stems }) => stems);
    for (const { things } of this.offers)
      for (const thing of things.keys()) this.named.set(thing, (this.named.get(thing) ?? 0) + 1);
  }

  /** The fit of every offer for one need, in [0, 1], the best of them 1; in the order of the offers. All 0 when nothing is shared. */
  fits(need: number): Float64Array {
    const asked = this.needs[need];
    if (asked === undefined) return new Float64Array(this.offers.length);
    const letters = scaled(this.letters.scores(once(asked.grams)));
    const first = letters.map((score, offer) => score + this.thingsShared(asked, this.offers[offer]));
    const feedback = scaled(this.words.scores(this.feedback(first)));
    return scaled(first.map((score, offer) => score + FEEDBACK.share * (feedback[offer] ?? 0)));
  }

  private rarityOf(thing: Thing): number {
    return Math.sqrt(Math.log(1 + this.offers.length / ((this.named.get(thing) ?? 0) + 1)));
  }

  private thingsShared(asked: Prepared, offered: Prepared | undefined): number {
    let [shared, all] = [0, 0];
    for (const thing of asked.things.keys()) {
      const rarity = this.rarityOf(thing);
      all += rarity;
      if (offered?.things.has(thing)) shared += rarity;
    }
    if (shared === 0) return 0;
    return (WITH_THINGS * shared) / all + WITH_MANY_THINGS * Math.log1p(offered?.things.size ?? 0);
  }

  /** The words that the best offers have in common, as a query. */
  private feedback(scores: Float64Array): Terms {
    const best = [...scores.keys()]
      .filter((offer) => (scores[offer] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      .slice(0, FEEDBACK.offers);
    const weights = new Map<string, number>();
    for (const offer of best) {
      for (const stem of this.offers[offer]?.stems.keys() ?? []) {
        weights.set(stem, (weights.get(stem) ?? 0) + (scores[offer] ?? 0) * this.words.rarityOf(stem));
      }
    }
    const strongest = [...weights].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
    return new Map(strongest.slice(0, FEEDBACK.terms));
  }
}
