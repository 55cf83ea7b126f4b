import { SHORTEST_PART, sizeKey, type CompiledLexicon } from './compile.js';
import { soundOf, withinSlips } from './text.js';

/** How sure we are that a word is the cue that it looks like. */
const LOOKS = {
  compound: 0.9,
  modifier: 0.6,
  sound: 0.85,
  slip: 0.75,
  head: 0.7,
  half: 0.35,
  separable: 0.95,
  doer: 0.9,
  kind: 0.9,
} as const;
const SHORTEST = { half: 4, sound: 4, slip: 6, twoSlips: 9 } as const;
/** How far a verb may stand before its particle: "laat op dinsdag graag uw hond uit". */
const PARTICLE_DISTANCE = 8;
/** So many words are remembered per lexicon: people use the same few thousand, and a flood of nonsense must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/** What a word may be: stems of the lexicon with how sure that is, in (0, 1]. */
export type Forms = ReadonlyMap<string, number>;

const NOTHING: Forms = new Map();

/** The first part of a compound, with the letters that join it to the second cut off: honden-, stads-. */
function modifierIn(part: string, { content, stem }: CompiledLexicon): string | undefined {
  return [part, part.replace(/s$/, ''), part.replace(/en?$/, '')].map(stem).find((each) => content.has(each));
}

/** The parts of a compound of two known words: tuin-werkzaamheden, hond-en-wandeling. */
function compoundForms(word: string, compiled: CompiledLexicon): Forms | undefined {
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const modifier = modifierIn(word.slice(0, cut), compiled);
    if (modifier === undefined) continue;
    const head = compiled.stem(word.slice(cut));
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
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST.half; cut += 1) {
    const head = compiled.stem(word.slice(cut));
    if (head.length >= SHORTEST.half && compiled.content.has(head)) return new Map([[head, LOOKS.head]]);
  }
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST.half; cut -= 1) {
    const modifier = modifierIn(word.slice(0, cut), compiled);
    if (modifier !== undefined) return new Map([[modifier, LOOKS.half]]);
  }
  return NOTHING;
}

/** What a doer does: klaverjassers, wandelaars, breisters. */
function doneBy(word: string, { known, stem }: CompiledLexicon): string | undefined {
  const verb = /^(\w{3,})(?:aar|er|ster)s?$/.exec(word)?.[1];
  const done = verb === undefined ? undefined : stem(`${verb}en`);
  return done !== undefined && known.has(done) ? done : undefined;
}

/** The known word that sounds the same: "bootschapen" are no sheep in boats. */
function soundsLike(stem: string, { bySound }: CompiledLexicon): Forms {
  const sound = stem.length >= SHORTEST.sound ? bySound.get(soundOf(stem)) : undefined;
  return sound === undefined ? NOTHING : new Map([[sound, LOOKS.sound]]);
}

/** The known word that a misspelt one was meant to be; the first letter is nearly always right. */
function misspelt(stem: string, { bySize }: CompiledLexicon): Forms {
  if (stem.length < SHORTEST.slip) return NOTHING;
  const most = stem.length >= SHORTEST.twoSlips ? 2 : 1;
  for (let slips = 1; slips <= most; slips += 1) {
    for (let length = Math.max(SHORTEST.slip - 1, stem.length - slips); length <= stem.length + slips; length += 1) {
      const meant = bySize.get(sizeKey(stem[0], length))?.find((each) => withinSlips(stem, each, slips));
      if (meant !== undefined) return new Map([[meant, LOOKS.slip]]);
    }
  }
  return NOTHING;
}

/** A puppy is a dog as well. */
function withKind(forms: Forms, { kindOf }: CompiledLexicon): Forms {
  const kinds = [...forms].flatMap(([stem, sure]) => {
    const whole = kindOf.get(stem);
    return whole === undefined || forms.has(whole) ? [] : [[whole, sure * LOOKS.kind] as const];
  });
  return kinds.length === 0 ? forms : new Map([...forms, ...kinds]);
}

function workedOut(word: string, compiled: CompiledLexicon): Forms {
  const stem = compiled.stem(word);
  if (compiled.common.has(word)) return compiled.literal.has(word) ? new Map([[stem, 1]]) : NOTHING;
  if (compiled.known.has(stem)) return new Map([[stem, 1]]);
  if (compiled.ordinary.has(word)) return NOTHING;
  // A verb's ending that the stemmer leaves (leest), a noun's own t that it cuts off (kaartje).
  const dutch = compiled.lexicon.language === 'nl';
  const known = dutch ? [stem.replace(/[dt]$/, ''), `${stem}t`].find((each) => compiled.known.has(each)) : undefined;
  if (known !== undefined) return new Map([[known, 1]]);
  const done = dutch ? doneBy(word, compiled) : undefined;
  if (done !== undefined) return new Map([[done, LOOKS.doer]]);
  if (!dutch && compiled.lexicon.language !== 'en') return NOTHING;
  const heard = soundsLike(stem, compiled);
  if (heard.size > 0) return heard;
  const compound = dutch ? compoundForms(word, compiled) : undefined;
  if (compound) return compound;
  const meant = misspelt(stem, compiled);
  return meant.size > 0 || !dutch ? meant : halfForms(word, compiled);
}

const remembered = new WeakMap<CompiledLexicon, Map<string, Forms>>();

/** What a word may be in a lexicon; empty when it means nothing there. Each word is worked out once. */
export function formsOf(word: string, compiled: CompiledLexicon): Forms {
  let words = remembered.get(compiled);
  if (words === undefined || words.size >= MOST_REMEMBERED) remembered.set(compiled, (words = new Map<string, Forms>()));
  const before = words.get(word);
  if (before !== undefined) return before;
  const forms = withKind(workedOut(word, compiled), compiled);
  words.set(word, forms);
  return forms;
}

/** The forms of the words of a sentence, separable verbs joined: "laat … uit" is "uitlaten", too. */
export function formsOfSentence(words: readonly string[], compiled: CompiledLexicon): Forms[] {
  const forms = words.map((word) => formsOf(word, compiled));
  const { known, particles, stem } = compiled;
  words.forEach((particle, at) => {
    if (!particles.has(particle)) return;
    for (let verb = Math.max(0, at - PARTICLE_DISTANCE); verb <= at + 2; verb += 1) {
      if (verb === at || (verb === at + 2 && words[at + 1] !== 'te')) continue;
      const joined = particle + stem(words[verb] ?? '');
      if (known.has(joined)) forms[verb] = new Map([...(forms[verb] ?? NOTHING), [joined, LOOKS.separable]]);
    }
  });
  return forms;
}
