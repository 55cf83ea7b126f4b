import { phrasesOf } from './compile.js';
import { things } from './lexicons/en/things.js';
import { stemEnglish } from './text.js';

/** A set of words that may stand for one another. */
export type Thing = string;

/** A word that only belongs to a set through another one counts half. */
const OUTER = 0.5;

interface Phrase {
  readonly stems: readonly string[];
  readonly thing: Thing;
}

const outerOf = new Map<Thing, Thing>();
const byFirst = new Map<string, Phrase[]>();

for (const [name, words] of Object.entries(things)) {
  const [thing = name, outer] = name.split(' < ');
  if (outer !== undefined) outerOf.set(thing, outer);
  for (const phrase of phrasesOf(words)) {
    const stems = phrase.map(stemEnglish);
    const first = stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, thing }]);
  }
}

/**
 * The things that a text names, each with how surely, in (0, 1]. A phrase takes its words: "first aid kits" are medicine, and
 * not first aid.
 * @param words normalised, in the order of the text.
 */
export function thingsIn(words: readonly string[]): ReadonlyMap<Thing, number> {
  const stems = words.map(stemEnglish);
  const found = new Map<Thing, number>();
  for (let at = 0; at < stems.length;) {
    const here = (byFirst.get(stems[at] ?? '') ?? []).filter((phrase) =>
      phrase.stems.every((stem, index) => stems[at + index] === stem),
    );
    const longest = Math.max(1, ...here.map((phrase) => phrase.stems.length));
    for (const { thing, stems: own } of here) if (own.length === longest) found.set(thing, 1);
    at += longest;
  }
  for (const [thing, outer] of outerOf) if (found.has(thing) && !found.has(outer)) found.set(outer, OUTER);
  return found;
}
