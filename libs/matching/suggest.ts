import type { CompiledLexicon } from './compile.js';
import { lexiconOf } from './lexicons/lexicons.js';
import { read } from './reading.js';
import { wordsIn } from './text.js';
import type { ActivityId, Concept, TextLanguage } from './types.js';
import { conceptsOf } from './understand.js';

const MOST = 3;
/** Below this nothing is worth showing. */
const LEAST = 0.3;
/** From so many letters on a word that is being typed tells what it may become, and so many words are tried. */
const SHORTEST_PREFIX = 3;
const MOST_TRIED = 6;
/** In a longer text one word more or less hardly matters. */
const LONGEST_COMPLETED = 400;
/** How sure it is that it becomes the likeliest of the words that begin so, and each next one in proportion to the one before. */
const MAY_BECOME = 0.8;
const NEXT = 0.95;

/** The words of the cues, in order, with how many cues each stands in. */
interface Completions {
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

const prepared = new WeakMap<CompiledLexicon, Completions>();

function completionsOf(compiled: CompiledLexicon): Completions {
  const before = prepared.get(compiled);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const { sure, likely = '' } of Object.values(compiled.lexicon.cues)) {
    for (const word of wordsIn(`${sure}, ${likely}`))
      if (!compiled.common.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const made = { words: [...counts.keys()].sort(), counts };
  prepared.set(compiled, made);
  return made;
}

/** The words that this may become: those of the most cues first, then the shortest. */
function completed(prefix: string, { words, counts }: Completions): string[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; words[at]?.startsWith(prefix); at += 1) found.push(words[at] ?? '');
  return found
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_TRIED);
}

/**
 * The two or three activities that someone may mean who is still typing, the likeliest first; the last word may be half written.
 * A few milliseconds at most, so it can run at every letter.
 * @param text what stands there so far.
 * @param language of the screen: half a word is completed in it; whole words are read in every language.
 * @returns at most three, each with how surely it is meant, in (0, 1]; empty when nothing is recognised.
 */
export function suggestActivities(text: string, language: TextLanguage): readonly Concept[] {
  const weights = new Map<ActivityId, number>();
  const add = (title: string, sure: number): void => {
    for (const { activity, weight } of conceptsOf(read(title, '', 'request'), 'request')) {
      weights.set(activity, Math.max(weights.get(activity) ?? 0, weight * sure));
    }
  };
  add(text, 1);
  const last = /\p{L}+$/u.exec(text)?.[0] ?? '';
  const [prefix = ''] = wordsIn(last);
  if (prefix.length >= SHORTEST_PREFIX && text.length <= LONGEST_COMPLETED) {
    const before = text.slice(0, text.length - last.length);
    completed(prefix, completionsOf(lexiconOf(language))).forEach((word, rank) => {
      if (word !== prefix) add(before + word, MAY_BECOME * NEXT ** rank);
    });
  }
  return [...weights]
    .map(([activity, weight]) => ({ activity, weight }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight || (a.activity < b.activity ? -1 : 1))
    .slice(0, MOST);
}
