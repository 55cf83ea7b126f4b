import type { CompiledLexicon, Entry } from './compile.js';
import { formsOfSentence } from './forms.js';
import type { ActivityId } from './types.js';

/** Words that may stand between those of a phrase. */
const SLACK = 4;

interface Place {
  /** Which word of the sentence. */
  readonly at: number;
  /** How sure it is that this is the word, in (0, 1]. */
  readonly sure: number;
}
/** Where in a sentence each stem stands. */
export type Places = ReadonlyMap<string, readonly Place[]>;

export function placesOf(words: readonly string[], compiled: CompiledLexicon): Places {
  const places = new Map<string, Place[]>();
  formsOfSentence(words, compiled).forEach((each, at) => {
    for (const [stem, sure] of each) {
      const same = places.get(stem);
      if (same) same.push({ at, sure });
      else places.set(stem, [{ at, sure }]);
    }
  });
  return places;
}

/** A cue found in a sentence: which words, and how strongly they say this activity. */
export interface Found {
  readonly activity: ActivityId;
  readonly strength: number;
  readonly at: readonly number[];
  readonly words: number;
}

/**
 * The phrases that stand in a sentence, each where its words are closest together. A phrase of which both words stand in one
 * compound (honden-wandeling) is as sure as the surer.
 */
export function findPhrases(places: Places, index: ReadonlyMap<string, readonly Entry[]>): Found[] {
  const found: Found[] = [];
  for (const [key, firsts] of places) {
    for (const entry of index.get(key) ?? []) {
      if (!entry.stems.every((stem) => places.has(stem))) continue;
      for (const first of firsts) {
        const at = foundAt(entry, key, first, places);
        if (at !== undefined) found.push(at);
      }
    }
  }
  return found;
}

function foundAt(entry: Entry, key: string, first: Place, places: Places): Found | undefined {
  const all = [first];
  for (const stem of entry.stems) {
    const place = stem === key ? undefined : nearest(places.get(stem), first.at);
    if (place) all.push(place);
  }
  const at = [...new Set(all.map((place) => place.at))].sort((a, b) => a - b);
  if ((at.at(-1) ?? 0) - (at[0] ?? 0) >= entry.stems.length + (entry.isTight ? 0 : SLACK)) return undefined;
  const sure = Math.min(...at.map((word) => Math.max(...all.filter((place) => place.at === word).map((each) => each.sure))));
  return { activity: entry.activity, strength: entry.strength * sure, at, words: entry.stems.length };
}

function nearest(places: readonly Place[] | undefined, to: number): Place | undefined {
  return places?.reduce((best, place) => (Math.abs(place.at - to) < Math.abs(best.at - to) ? place : best));
}
