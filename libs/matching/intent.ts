import type { CompiledLexicon } from './compile.js';
import type { Reading, Sentence, Side } from './reading.js';
import { Phrases, type Spot } from './said.js';
import { activities, isWithin } from './taxonomy.js';
import type { ActivityId } from './types.js';

/** What a text does with what it is about, each a share of its meaning that is left: things given away are hardly help. */
const LEFT = { goods: 0.3, paid: 0.45, lost: 0.15, turned: 0.3 } as const;
/** A phrase in the title says more about what someone wants than one in the text. */
const IN_TITLE = 2;

/** The lists of phrases by which a text says what it is: an offer, a question, an advertisement. */
const lists = ['asks', 'offers', 'invites', 'goods', 'goodsHints', 'goodsEnds', 'persons', 'paid', 'lost'] as const;
type Said = (typeof lists)[number];

const prepared = new WeakMap<CompiledLexicon, Readonly<Record<Said, Phrases>>>();

function phrasesFor(compiled: CompiledLexicon): Readonly<Record<Said, Phrases>> {
  let made = prepared.get(compiled);
  if (made === undefined) {
    const { lexicon } = compiled;
    made = Object.fromEntries(lists.map((list) => [list, new Phrases(lexicon[list])])) as Record<Said, Phrases>;
    prepared.set(compiled, made);
  }
  return made;
}

/**
 * How much of each list a text says: each sentence counts once, one of the title double. "Wie wil er mee?" invites, so its
 * "wie wil" does not ask; some words speak of goods only where they end a sentence.
 */
function weightsOf(sentences: readonly Sentence[], compiled: CompiledLexicon): Record<Said, number> {
  const phrases = phrasesFor(compiled);
  const weights = { asks: 0, offers: 0, invites: 0, goods: 0, goodsHints: 0, goodsEnds: 0, persons: 0, paid: 0, lost: 0 };
  for (const { words, inTitle } of sentences) {
    const invites = phrases.invites.spots(words);
    const isInvited = ({ at, end }: Spot): boolean => invites.some((invite) => at < invite.end && invite.at < end);
    const counts = (list: Said, spot: Spot): boolean =>
      list === 'asks' ? !isInvited(spot) : list === 'goodsEnds' ? spot.end === words.length : true;
    for (const list of lists) {
      if (phrases[list].spots(words).some((spot) => counts(list, spot))) weights[list] += inTitle ? IN_TITLE : 1;
    }
  }
  return weights;
}

/** Whether both sides want the same, so that "I look for someone to" is an offer as well: a game, a walk, a meal. */
const mutualKinds: readonly ActivityId[] = [
  'samen',
  'gezelschap',
  'bellen',
  'samen-eten',
  'spelletjes',
  'sporten',
  'muziek',
  'zingen',
  'creatief',
  'uitstapje',
  'leesclub',
  'ervaring-delen',
  'wandelen',
  'fietsen',
  'meerijden',
  'speelmaatje',
  'samen-winkelen',
  'weggeven',
];
const learnt: readonly ActivityId[] = ['instrument-leren', 'leren-fietsen'];

/** Things are what these are about. */
const thingKinds: readonly ActivityId[] = ['spullen-lenen', 'noodhulp', 'weggeven', 'eten-delen', 'maaltijd'];

/** Worked out once: a ranking asks for every pair. */
const within = (kinds: readonly ActivityId[]): ReadonlySet<ActivityId> =>
  new Set(activities.map(({ id }) => id).filter((id) => kinds.some((kind) => isWithin(id, kind))));
const aboutThings = within(thingKinds);
const mutual = new Set([...within(mutualKinds)].filter((id) => !learnt.includes(id)));

/**
 * What is left of the meaning of each activity, given who says it how: little where things are sold or given away, where someone
 * wants to be paid, where something was lost, and in an offer that looks for someone (but not for company, which both want).
 * @returns per activity a share in (0, 1].
 */
export function shareLeft(
  { sentences, languages, hasPrice }: Reading,
  side: Side | undefined,
): (activity: ActivityId) => number {
  const weights = languages.map((compiled) => weightsOf(sentences, compiled));
  const said = (list: Said): number => Math.max(0, ...weights.map((each) => each[list]));
  const isHinted = side === 'offer' && said('persons') === 0 && (hasPrice || said('goodsHints') + said('goodsEnds') > 0);
  const goods = said('goods') > 0 || isHinted ? LEFT.goods : 1;
  const paid = side !== 'request' && said('paid') > 0 ? LEFT.paid : 1;
  const lost = said('lost') > 0 ? LEFT.lost : 1;
  const isTurned = side === 'offer' && said('asks') > said('offers') + said('invites');
  const turned = isTurned ? LEFT.turned : 1;
  return (activity) => (aboutThings.has(activity) ? 1 : goods * lost) * paid * (mutual.has(activity) ? 1 : turned);
}
