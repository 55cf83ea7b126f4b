import { conditionsLeft, conditionsOf, type Conditions } from './conditions.js';
import { conceptFitTo } from './features.js';
import { shareLeft } from './intent.js';
import { lexiconOf } from './lexicons/lexicons.js';
import { read } from './reading.js';
import { isWithin } from './taxonomy.js';
import { TextFit } from './text-fit.js';
import type { ActivityId, Concept, TextLanguage } from './types.js';
import { conceptsOf } from './understand.js';

/** A request or an offer in someone's own words. */
export interface OwnWords {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** An offer in a ranking; the score, in [0, 1], says which of two fits better, and is no probability. */
export interface RankedOffer {
  readonly offerId: string;
  readonly score: number;
}

/** Where the activities are sure, what the words add: they tell apart what stands under the same activity. */
const WORDS_BESIDE = 0.15;
/** What the words alone are worth beside activities that are sure. */
const WORDS_ALONE = 0.35;
/** What is left of a fit where the offer says that it does not do this. */
const RULED_OUT = 0.25;
/** So surely a request must mean an activity to be turned away by who rules it out. */
const MEANT = 0.5;
/** Of relief after a disaster the activities tell little apart: there the words decide. */
const coarse: ActivityId = 'noodhulp';
/** Kinds that hold for any thing: who lends a wheelchair has no drill, so the words decide half. */
const openKinds: readonly ActivityId[] = ['spullen-lenen', 'weggeven'];
const OPEN = 0.5;
/** Scores closer than this are a tie, and go by id. */
const DECIMALS = 1e6;

interface Understood {
  readonly concepts: readonly Concept[];
  readonly ruledOut: ReadonlySet<ActivityId>;
  readonly conditions: Conditions;
  /** What is left of an activity, given how the text speaks of it: little of goods for sale. */
  readonly left: (activity: ActivityId) => number;
  /** How sure the activities are of what it is about, in [0, 1]. */
  readonly sure: number;
}

function understood({ title = '', text }: OwnWords, side: 'request' | 'offer'): Understood {
  const reading = read(title, text, side);
  const concepts = conceptsOf(reading, side);
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const vague = concepts.reduce((sum, { activity, weight }) => sum + (isWithin(activity, coarse) ? weight : 0), 0);
  const strongest = Math.max(0, ...reading.evidence.values());
  return {
    concepts,
    ruledOut: reading.ruledOut,
    conditions: conditionsOf(reading),
    left: shareLeft(reading, side),
    sure: total === 0 ? 0 : strongest * (1 - vague / total),
  };
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const wordsOf = ({ title = '', text }: OwnWords): string => `${title}\n${text}`;

/**
 * Ranks offers for each need by their texts alone: no place, no time, nothing chosen.
 *
 * score = conditions · [ t · (0.85 · concept + 0.15 · words) + (1 − t) · 0.35 · words ], where
 * - concept: `conceptFit` of what both mean (`understand`); for things that are lent or given the words decide half of it;
 * - words: `TextFit`, statistics of this collection; less where an offer is goods for sale, or looks for someone;
 * - t: how far the activities can be trusted for this need: how surely they say what it means, times how surely they say it of
 *   this collection on average. Where the lexicon knows the subject t is about 0.8 and the activities decide; in a collection
 *   about something else it is near 0, whatever single words happen to be cues, and the words decide. This is linear
 *   interpolation with an evidence-dependent weight (Zhai & Lafferty, *A Study of Smoothing Methods*, 2004), the weight being
 *   estimated from the collection (empirical Bayes) and not fitted to judgements;
 * - conditions: what is left where something that one of them states stands in the way (`conditionsLeft`), or where the offer
 *   rules out the activity.
 *
 * Deterministic: equal scores (to six decimals) go by the id of the offer.
 * @param most how many offers per need, at most.
 * @returns for each need, in order, its best offers, the best first.
 */
export function rankOffers(
  needs: readonly OwnWords[],
  offers: readonly OwnWords[],
  { language, most }: { readonly language: TextLanguage; readonly most: number },
): RankedOffer[][] {
  const asked = needs.map((need) => understood(need, 'request'));
  const offered = offers.map((offer) => understood(offer, 'offer'));
  const words = new TextFit(needs.map(wordsOf), offers.map(wordsOf), lexiconOf(language));
  const sureHere = meanOf([...asked, ...offered].map(({ sure }) => sure));
  return asked.map((need, index) => {
    const byWords = words.fits(index);
    const trust = need.sure * sureHere;
    const fit = conceptFitTo(need.concepts);
    const main = need.concepts[0]?.activity ?? '';
    const open = openKinds.some((kind) => isWithin(main, kind)) ? OPEN : 0;
    const meant = need.concepts.filter(({ weight }) => weight >= MEANT);
    const best: RankedOffer[] = [];
    offered.forEach((offer, at) => {
      // How neighbours speak of goods and of asking is known as well as their activities are.
      const byWord = (byWords[at] ?? 0) * (1 - sureHere * (1 - offer.left(main)));
      const concept = fit(offer.concepts) * (1 - open * (1 - byWord));
      const both = trust * ((1 - WORDS_BESIDE) * concept + WORDS_BESIDE * byWord) + (1 - trust) * WORDS_ALONE * byWord;
      const isRuledOut = both > 0 && meant.some(({ activity }) => offer.ruledOut.has(activity));
      const left = both > 0 ? conditionsLeft(need.conditions, offer.conditions) * (isRuledOut ? RULED_OUT : 1) : 1;
      keepBest(best, { offerId: offers[at]?.id ?? '', score: rounded(both * left) }, most);
    });
    return best;
  });
}

/** Puts one in its place among the best so far, of which at most so many are kept. */
function keepBest(best: RankedOffer[], one: RankedOffer, most: number): void {
  const last = best.at(-1);
  if (best.length >= most && last !== undefined && bestFirst(last, one) <= 0) return;
  let at = best.length;
  for (let before = best[at - 1]; before !== undefined && bestFirst(before, one) > 0; before = best[at - 1]) at -= 1;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}

const rounded = (score: number): number => Math.round(score * DECIMALS) / DECIMALS;

function bestFirst(a: RankedOffer, b: RankedOffer): number {
  return b.score - a.score || (a.offerId < b.offerId ? -1 : a.offerId > b.offerId ? 1 : 0);
}
