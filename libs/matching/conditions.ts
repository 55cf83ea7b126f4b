import { phrasesOf, type CompiledLexicon } from './compile.js';
import type { Reading } from './reading.js';
import { Phrases } from './said.js';
import type { PartOfDay, PartOfWeek } from './types.js';

/** What is left of a fit when a stated condition stands in the way, and when it may. */
const LEFT = { excluded: 0.5, otherPeople: 0.25, onlyOtherTime: 0.25, otherTime: 0.75 } as const;
/** How many words before a time `only` may stand, and how many words an exclusion reaches. */
const ONLY_REACH = 4;
const EXCLUSION_REACH = 3;
/** The letters of the shortest word for a time: dag, avond. */
const SHORTEST_TIME = 5;

const partsOfDay: readonly PartOfDay[] = ['morning', 'afternoon', 'evening', 'night'];
const partsOfWeek: readonly PartOfWeek[] = ['weekday', 'weekend'];

/** What a text says of when and with whom, as far as words say it. */
export interface Conditions {
  readonly day: ReadonlySet<PartOfDay>;
  readonly week: ReadonlySet<PartOfWeek>;
  /** These times and no others. */
  readonly onlyThen: boolean;
  readonly women: boolean;
  readonly men: boolean;
  readonly isWoman: boolean;
  readonly isMan: boolean;
  /** Stems of what someone does not do or cannot bear. */
  readonly excludes: ReadonlySet<string>;
  /** Stems of everything that the text names without excluding it. */
  readonly names: ReadonlySet<string>;
}

interface Prepared {
  readonly times: ReadonlyMap<string, PartOfDay | PartOfWeek>;
  readonly only: ReadonlySet<string>;
  readonly exclusions: Phrases;
  readonly people: Readonly<Record<(typeof people)[number], Phrases>>;
}

const people = ['women', 'men', 'isWoman', 'isMan'] as const;
const prepared = new WeakMap<CompiledLexicon, Prepared>();

function preparedFor(compiled: CompiledLexicon): Prepared {
  const before = prepared.get(compiled);
  if (before) return before;
  const { lexicon } = compiled;
  const made = {
    times: new Map(
      [...partsOfDay, ...partsOfWeek].flatMap((part) =>
        phrasesOf(lexicon.times[part]).flatMap((words) => words.map((word) => [word, part] as const)),
      ),
    ),
    only: new Set(phrasesOf(lexicon.only).flat()),
    exclusions: new Phrases(lexicon.exclusions),
    people: Object.fromEntries(people.map((name) => [name, new Phrases(lexicon[name])])) as Prepared['people'],
  };
  prepared.set(compiled, made);
  return made;
}

/** Where in a sentence the words stand that an exclusion takes away. */
function excludedIn(words: readonly string[], { exclusions }: Prepared): Set<number> {
  const excluded = new Set<number>();
  for (const { end } of exclusions.spots(words)) {
    for (let next = end; next < Math.min(words.length, end + EXCLUSION_REACH); next += 1) excluded.add(next);
  }
  return excluded;
}

/** The parts of the day and the week that a word names: `dinsdagmiddag` names both. */
function partsIn(word: string, times: Prepared['times']): (PartOfDay | PartOfWeek)[] {
  const whole = times.get(word);
  if (whole !== undefined) return [whole];
  for (let cut = SHORTEST_TIME; cut <= word.length - SHORTEST_TIME; cut += 1) {
    const [first, second] = [times.get(word.slice(0, cut)), times.get(word.slice(cut))];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return [];
}

/** Reads the conditions out of a text. */
export function conditionsOf({ sentences, languages }: Reading): Conditions {
  const day = new Set<PartOfDay>();
  const week = new Set<PartOfWeek>();
  const [excludes, names] = [new Set<string>(), new Set<string>()];
  const said = { women: false, men: false, isWoman: false, isMan: false };
  let onlyThen = false;
  for (const compiled of languages) {
    const ready = preparedFor(compiled);
    for (const { words } of sentences) {
      for (const name of people) said[name] ||= ready.people[name].standIn(words);
      const excluded = excludedIn(words, ready);
      words.forEach((word, at) => {
        const parts = partsIn(word, ready.times);
        for (const part of parts) {
          if (part === 'weekday' || part === 'weekend') week.add(part);
          else day.add(part);
        }
        if (parts.length > 0 && words.slice(Math.max(0, at - ONLY_REACH), at).some((before) => ready.only.has(before)))
          onlyThen = true;
        if (compiled.common.has(word)) return;
        (excluded.has(at) ? excludes : names).add(compiled.stem(word));
      });
    }
  }
  return { day, week, onlyThen, ...said, excludes, names };
}

/** What is left when the times that two name have nothing in common; who names none can at any time. */
function timesLeft<Part>(asked: ReadonlySet<Part>, offered: ReadonlySet<Part>, only: boolean): number {
  if (asked.size === 0 || offered.size === 0 || [...asked].some((part) => offered.has(part))) return 1;
  return only ? LEFT.onlyOtherTime : LEFT.otherTime;
}

/**
 * What is left of the fit of an offer, given the conditions that both state, in (0, 1]: 1 when nothing stands in the way, less
 * for another time of the day or week, little for a time that is ruled out ("only in the evening"), for what the helper does
 * not do or cannot bear and the request names, and for women or men only.
 */
export function conditionsLeft(asked: Conditions, offered: Conditions): number {
  const only = asked.onlyThen || offered.onlyThen;
  const excluded = [...offered.excludes].some((stem) => asked.names.has(stem) && !offered.names.has(stem));
  const gender =
    (asked.women && offered.isMan && !offered.isWoman) ||
    (asked.men && offered.isWoman && !offered.isMan) ||
    (offered.women && asked.isMan && !asked.isWoman) ||
    (offered.men && asked.isWoman && !asked.isMan);
  return (
    timesLeft(asked.day, offered.day, only) *
    timesLeft(asked.week, offered.week, only) *
    (excluded ? LEFT.excluded : 1) *
    (gender ? LEFT.otherPeople : 1)
  );
}
