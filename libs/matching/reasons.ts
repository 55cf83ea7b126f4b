import { overlapDays } from './overlap.js';
import { nearness } from './reach.js';
import { ANYTHING } from './activity-rows.js';
import { activityById } from './taxonomy.js';
import type { ActivityId, Candidate, FeatureName, Features, Need, Reason, ReasonCode } from './types.js';

const MOST = 3;
/** Which feature a reason speaks for. */
const speaksFor: Readonly<Record<ReasonCode, FeatureName>> = {
  activity: 'concept',
  words: 'concept',
  near: 'distance',
  day: 'day',
  language: 'language',
  'did-before': 'did-before',
  together: 'together',
  'has-room': 'load',
  'new-helper': 'asked-lately',
};
/**
 * What a helper recognises as being about them; the rest (has room, is new, a language everyone here speaks) is said only when
 * fewer than two of these are true.
 */
const telling: readonly ReasonCode[] = ['together', 'did-before', 'day', 'near', 'activity', 'words', 'language'];
/**
 * What these features are for a helper like any other who could be asked. A reason is as strong as what its feature contributes
 * beyond that: everyone who is asked offers about the right thing, so having done it before says more.
 */
const typical: Readonly<Partial<Record<FeatureName, number>>> = { concept: 0.9, distance: 0.5, day: 0.5, language: 0.9 };
/** Nearly everyone speaks it here, so sharing it tells a helper nothing. */
const COMMON_LANGUAGE = 'nl';

/** The activity that both have in so many words: the same, or one the group of the other; then the more precise is named. */
function sharedActivity(need: Need, candidate: Candidate): ActivityId | undefined {
  let shared: { readonly named: ActivityId; readonly weight: number } | undefined;
  for (const needed of need.concepts) {
    for (const offered of candidate.concepts) {
      const named = nameOf(needed.activity, offered.activity);
      if (named === undefined) continue;
      const weight = needed.weight * offered.weight * (needed.activity === offered.activity ? 1 : 0.5);
      if (shared === undefined || weight > shared.weight) shared = { named, weight };
    }
  }
  return shared?.named;
}

function nameOf(needed: ActivityId, offered: ActivityId): ActivityId | undefined {
  if (needed === ANYTHING || offered === ANYTHING) return undefined;
  if (needed === offered || activityById(needed)?.parentId === offered) return needed;
  return activityById(offered)?.parentId === needed ? offered : undefined;
}

function sharedLanguage(need: Need, candidate: Candidate): string | undefined {
  const shared = need.languages.filter((language) => candidate.languages.includes(language));
  return shared.find((language) => language !== COMMON_LANGUAGE) ?? shared[0];
}

/** Everything that is true of this pair and speaks for it. */
function trueReasons(need: Need, candidate: Candidate): Reason[] {
  const reasons: Reason[] = [];
  const add = (code: ReasonCode, params: Reason['params'] = {}): void => void reasons.push({ code, params });
  const activity = sharedActivity(need, candidate);
  if (activity !== undefined) add('activity', { activity });
  if (candidate.byWords) add('words', { word: candidate.byWords.word });
  const level = nearness(candidate.distanceMetres);
  if (level !== 'further') add('near', { level });
  const day = need.when.kind === 'asap' ? undefined : overlapDays(need.when.slots, candidate.availability)[0];
  if (day) add('day', { weekday: day.weekday, part: day.part });
  const language = sharedLanguage(need, candidate);
  if (language !== undefined) add('language', { language });
  if (candidate.wentWell > 0) add('did-before', { times: candidate.wentWell });
  if (candidate.wentWellTogether > 0) add('together', { times: candidate.wentWellTogether });
  if (candidate.active < candidate.maxActive) add('has-room');
  if (candidate.asked === 0) add('new-helper');
  return reasons;
}

/**
 * The two or three reasons that matter most for this pair, the strongest first: only what is true and speaks for the helper.
 * Fewer than two only where fewer are true. A reason never tells more than it says: a distance is a level, a time a part of the
 * week.
 * @param contributions weight · value of each feature, on the logit scale.
 */
export function reasonsOf(need: Need, candidate: Candidate, features: Features, contributions: Features): readonly Reason[] {
  const strength = ({ code }: Reason): number => {
    const feature = speaksFor[code];
    return contributions[feature] * (1 - (typical[feature] ?? 0) / features[feature]);
  };
  const isTelling = ({ code, params }: Reason): boolean => telling.includes(code) && params['language'] !== COMMON_LANGUAGE;
  const speaks = ({ code }: Reason): boolean => !telling.includes(code) || contributions[speaksFor[code]] > 0;
  const all = trueReasons(need, candidate).filter(speaks);
  const strongest = all
    .filter(isTelling)
    .sort((a, b) => strength(b) - strength(a) || telling.indexOf(a.code) - telling.indexOf(b.code));
  const others = all.filter((reason) => !isTelling(reason));
  return strongest.length >= 2 ? strongest.slice(0, MOST) : [...strongest, ...others].slice(0, 2);
}
