import { LEAST_FIT } from './features.js';
import { lexicons } from './lexicons/lexicons.js';
import { TextFit } from './text-fit.js';
import { wordsIn } from './text.js';

/** What words alone may say at most of how well an offer fits: a related kind of help says more. */
const MOST_BY_WORDS = 0.7;
/** A word that more than this share of the offers have tells nothing: "graag", "koffie". */
const COMMON_SHARE = 0.05;
/** In a small community a word of two offers still tells. */
const COMMON_COUNT = 2;
/** Letters that two words have to share at the least: accordeon, accordeonles. */
const SHORTEST_SHARED = 5;

/** How an offer fits a need by its words alone. */
export interface WordMatch {
  /** Instead of the fit of concepts, in [`LEAST_FIT`, 0.7]. */
  readonly fit: number;
  /** The most telling word of the offer that the need has, too; as it stands there, in small letters. */
  readonly word: string;
}

const [lexicon] = lexicons;

const isShared = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= SHORTEST_SHARED && (one.startsWith(other) || other.startsWith(one)));

/** The words that may tell something, each with its stem. */
function tellingIn(text: string): Map<string, string> {
  const words = wordsIn(text).filter((word) => word.length > 2 && !lexicons.some((one) => one.common.has(word)));
  return new Map(words.map((word) => [lexicon?.stem(word) ?? word, word]));
}

/**
 * What is left for a need of which nobody knows which kind of help it is: the offers that share a telling word with it, with `TextFit`
 * for how well they do. Which words tell is counted over these offers. Deterministic; the order of the offers does not matter but for
 * the order of what is returned.
 * @returns for each offer, in order, its match; null where no telling word is shared.
 */
export function matchWords(need: string, offers: readonly string[]): readonly (WordMatch | null)[] {
  if (lexicon === undefined || offers.length === 0) return offers.map(() => null);
  const asked = [...tellingIn(need).keys()];
  const offered = offers.map(tellingIn);
  const counts = new Map(
    asked.map((stem) => [stem, offered.filter((words) => [...words.keys()].some((one) => isShared(stem, one))).length]),
  );
  const most = Math.max(COMMON_COUNT, offers.length * COMMON_SHARE);
  const telling = asked
    .filter((stem) => (counts.get(stem) ?? 0) <= most)
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
  const fits = new TextFit([need], offers, lexicon).fits(0);
  return offered.map((words, index) => {
    for (const stem of telling) {
      const shared = [...words].find(([one]) => isShared(stem, one));
      if (shared) return { fit: LEAST_FIT + (MOST_BY_WORDS - LEAST_FIT) * (fits[index] ?? 0), word: shared[1] };
    }
    return null;
  });
}
