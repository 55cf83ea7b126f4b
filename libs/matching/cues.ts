import type { Lexicon } from './lexicon.js';
import { soundOf, stemDutch, stemEnglish, withinSlips } from './text.js';
import type { ActivityId } from './types.js';

/** How sure each list of a lexicon is that a text means the activity, as a probability-like strength. */
const strengthOf = { sure: 0.85, likely: 0.5, maybe: 0.2 } as const;
/** How sure we are that a word is the cue that it looks like. */
const LOOKS = { compound: 0.9, modifier: 0.6, sound: 0.85, slip: 0.75, head: 0.7, half: 0.35, separable: 0.95 } as const;
const SHORTEST = { part: 3, half: 4, sound: 4, slip: 6, twoSlips: 9 } as const;
/** Words that may stand between those of a phrase. */
const SLACK = 4;
/** How far a verb may stand before its particle: "laat op dinsdag graag uw hond uit". */
const PARTICLE_DISTANCE = 8;

interface Entry {
  readonly stems: readonly string[];
  readonly activity: ActivityId;
  readonly strength: number;
}

/** A lexicon made ready for searching: words as stems, phrases by one of their words. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly stem: (word: string) => string;
  readonly common: ReadonlySet<string>;
  /** The words of the phrases as written: a common word counts only as itself, never by its stem ("om" is no "ommetje"). */
  readonly literal: ReadonlySet<string>;
  /** Every stem that occurs in a phrase; those that can stand in a compound or be misspelt. */
  readonly known: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  readonly bySound: ReadonlyMap<string, string>;
  readonly helpHeads: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** As entries, with the activity that a lookalike takes away. */
  readonly lookalikes: ReadonlyMap<string, readonly Entry[]>;
}

/** The phrases of a comma-separated list. */
export const phrasesOf = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
const wordsOf = (list: string): string[] => list.split(/[\s,]+/).filter((word) => word !== '');

/** Phrases by their longest stem, which is the rarest as a rule. */
function indexed(entries: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.stems.reduce((longest, stem) => (stem.length > longest.length ? stem : longest), '');
    index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
}

export function compile(lexicon: Lexicon): CompiledLexicon {
  const stem = lexicon.language === 'nl' ? stemDutch : stemEnglish;
  const entry = (phrase: string, activity: ActivityId, strength: number): Entry => ({
    stems: wordsOf(phrase).map(stem),
    activity,
    strength,
  });
  const entries = Object.entries(lexicon.cues).flatMap(([activity, cues]) =>
    (['sure', 'likely', 'maybe'] as const).flatMap((list) =>
      phrasesOf(cues[list]).map((phrase) => entry(phrase, activity, strengthOf[list])),
    ),
  );
  const lookalikes = lexicon.lookalikes.flatMap(({ phrases, not }) =>
    phrasesOf(phrases).flatMap((phrase) => not.map((id) => entry(phrase, id, 1))),
  );
  const common = new Set(wordsOf(lexicon.common));
  const helpHeads = new Set(wordsOf(lexicon.helpHeads).map(stem));
  const literal = new Set(
    wordsOf(
      [
        ...Object.values(lexicon.cues).flatMap(({ sure, likely, maybe }) => [sure, likely ?? '', maybe ?? '']),
        ...lexicon.lookalikes.map((each) => each.phrases),
      ].join(','),
    ),
  );
  const known = new Set([...entries, ...lookalikes].flatMap(({ stems }) => stems));
  const commonStems = new Set([...common].map(stem));
  const content = new Set([...known].filter((each) => each.length >= SHORTEST.part && !commonStems.has(each)));
  return {
    lexicon,
    stem,
    common,
    literal,
    known,
    content,
    bySound: new Map([...content].map((each) => [soundOf(each), each])),
    helpHeads,
    particles: new Set(wordsOf(lexicon.particles)),
    entries: indexed(entries),
    lookalikes: indexed(lookalikes),
  };
}

/** What a word may be: stems with how sure that is. */
type Forms = Map<string, number>;

/** The first part of a compound, with the letters that join it to the second cut off: honden-, stads-. */
function modifierIn(part: string, { content, stem }: CompiledLexicon): string | undefined {
  return [part, part.replace(/s$/, ''), part.replace(/en?$/, '')].map(stem).find((each) => content.has(each));
}

/** The parts of a compound of two known words: tuin-werkzaamheden, hond-en-wandeling. */
function compoundForms(word: string, compiled: CompiledLexicon): Forms | undefined {
  for (let cut = word.length - SHORTEST.part; cut >= SHORTEST.part; cut -= 1) {
    const modifier = modifierIn(word.slice(0, cut), compiled);
    const head = compiled.stem(word.slice(cut));
    if (modifier === undefined) continue;
    if (compiled.helpHeads.has(head))
      return new Map([
        [head, LOOKS.compound],
        [modifier, LOOKS.compound],
      ]);
    if (compiled.content.has(head))
      return new Map([
        [modifier, LOOKS.modifier],
        [head, LOOKS.compound],
      ]);
  }
  return undefined;
}

/** A compound of which only one part is known: the head says what it is (stads-tuin), the first part only what it is about. */
function halfForms(word: string, compiled: CompiledLexicon): Forms {
  for (let cut = SHORTEST.part; cut <= word.length - SHORTEST.half; cut += 1) {
    const head = compiled.stem(word.slice(cut));
    if (head.length >= SHORTEST.half && compiled.content.has(head)) return new Map([[head, LOOKS.head]]);
  }
  for (let cut = word.length - SHORTEST.part; cut >= SHORTEST.half; cut -= 1) {
    const modifier = modifierIn(word.slice(0, cut), compiled);
    if (modifier !== undefined) return new Map([[modifier, LOOKS.half]]);
  }
  return new Map<string, number>();
}

/** The known word that a misspelt one was meant to be; the first letter is nearly always right. */
function misspelt(stem: string, { content, bySound }: CompiledLexicon): Forms {
  const sound = stem.length >= SHORTEST.sound ? bySound.get(soundOf(stem)) : undefined;
  if (sound !== undefined) return new Map([[sound, LOOKS.sound]]);
  if (stem.length < SHORTEST.slip) return new Map<string, number>();
  const most = stem.length >= SHORTEST.twoSlips ? 2 : 1;
  for (let slips = 1; slips <= most; slips += 1) {
    for (const each of content) {
      if (each.length >= SHORTEST.slip - 1 && each[0] === stem[0] && withinSlips(stem, each, slips))
        return new Map([[each, LOOKS.slip]]);
    }
  }
  return new Map<string, number>();
}

function formsOf(word: string, compiled: CompiledLexicon): Forms {
  const stem = compiled.stem(word);
  if (compiled.common.has(word)) return compiled.literal.has(word) ? new Map([[stem, 1]]) : new Map<string, number>();
  // A verb's ending that the stemmer leaves (leest), a noun's own t that it cuts off (kaartje).
  const known = [stem, stem.replace(/[dt]$/, ''), `${stem}t`].find((each) => compiled.known.has(each));
  if (known !== undefined) return new Map([[known, 1]]);
  const dutch = compiled.lexicon.language === 'nl';
  const compound = dutch ? compoundForms(word, compiled) : undefined;
  if (compound) return compound;
  const meant = misspelt(stem, compiled);
  return meant.size > 0 || !dutch ? meant : halfForms(word, compiled);
}

/** Adds the verbs whose particle stands apart: "laat … uit", "uit te laten". */
function joinParticles(words: readonly string[], forms: readonly Forms[], { known, particles, stem }: CompiledLexicon): void {
  words.forEach((particle, at) => {
    if (!particles.has(particle)) return;
    for (let verb = Math.max(0, at - PARTICLE_DISTANCE); verb <= at + 2; verb += 1) {
      if (verb === at || (verb === at + 2 && words[at + 1] !== 'te')) continue;
      const joined = particle + stem(words[verb] ?? '');
      if (known.has(joined)) forms[verb]?.set(joined, LOOKS.separable);
    }
  });
}

interface Place {
  /** Which word of the sentence. */
  readonly at: number;
  /** How sure it is that this is the word, in (0, 1]. */
  readonly sure: number;
}
/** Where in a sentence each stem stands. */
export type Places = ReadonlyMap<string, readonly Place[]>;

export function placesOf(words: readonly string[], compiled: CompiledLexicon): Places {
  const forms = words.map((word) => formsOf(word, compiled));
  joinParticles(words, forms, compiled);
  const places = new Map<string, Place[]>();
  forms.forEach((each, at) => {
    for (const [stem, sure] of each) places.set(stem, [...(places.get(stem) ?? []), { at, sure }]);
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
  for (const key of places.keys()) {
    for (const entry of index.get(key) ?? []) {
      for (const first of places.get(key) ?? []) {
        const rest = entry.stems.filter((stem) => stem !== key).map((stem) => nearest(places.get(stem), first.at));
        if (rest.some((place) => place === undefined)) continue;
        const all = [first, ...rest.flatMap((place) => (place ? [place] : []))];
        const at = [...new Set(all.map((place) => place.at))].sort((a, b) => a - b);
        if ((at.at(-1) ?? 0) - (at[0] ?? 0) >= entry.stems.length + SLACK) continue;
        const sure = Math.min(
          ...at.map((word) => Math.max(...all.filter((place) => place.at === word).map((place) => place.sure))),
        );
        found.push({ activity: entry.activity, strength: entry.strength * sure, at, words: entry.stems.length });
      }
    }
  }
  return found;
}

function nearest(places: readonly Place[] | undefined, to: number): Place | undefined {
  return places?.reduce((best, place) => (Math.abs(place.at - to) < Math.abs(best.at - to) ? place : best));
}
