import { phrasesOf } from './compile.js';

/** Where a phrase stands in a sentence: from its first word up to, not including, `end`. */
export interface Spot {
  readonly at: number;
  readonly end: number;
}

/** Phrases that are looked for word for word, by their first word. */
export class Phrases {
  private readonly byFirst = new Map<string, string[][]>();

  /** @param list phrases separated by commas. */
  constructor(list: string) {
    for (const words of phrasesOf(list)) {
      const [first = ''] = words;
      const same = this.byFirst.get(first);
      if (same) same.push(words);
      else this.byFirst.set(first, [words]);
    }
  }

  /** Everywhere that one of them stands. */
  spots(words: readonly string[]): Spot[] {
    const spots: Spot[] = [];
    words.forEach((word, at) => {
      for (const phrase of this.byFirst.get(word) ?? []) {
        if (phrase.every((each, index) => words[at + index] === each)) spots.push({ at, end: at + phrase.length });
      }
    });
    return spots;
  }

  standIn(words: readonly string[]): boolean {
    return this.spots(words).length > 0;
  }
}
