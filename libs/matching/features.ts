import { reachMetres } from './reach.js';
import { overlapShare } from './overlap.js';
import { relatednessTo } from './taxonomy.js';
import type { Candidate, Concept, Features, Need } from './types.js';

/** What a feature is worth when nothing is known: between good and bad, so that silence neither helps nor hurts. */
const NEUTRAL = 0.5;
/** From here on distance counts; within it two postcode centres say nothing. */
const DISTANCE_SCALE_METRES = 500;
/** The share of the fit that the best single activity decides; the rest is how much of the need is covered. */
const BEST_SHARE = 0.8;
/** What is believed of a helper before they were asked: one answer in four, as if asked twice. So many open a charity's mail. */
const PRIOR_ASKED = 2;
const PRIOR_ANSWERED = 0.5;
/** Below this share of answers someone is nearly gone, and how rarely exactly matters less. */
const RARELY = 0.05;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const count = (value: number): number => Math.max(0, value);
/** 0, then rising to 1 with less and less for each: half at `half`. */
const saturating = (value: number, half: number): number => count(value) / (count(value) + half);

/**
 * Below this concept fit nobody is suggested: sharing a group (both are something in and around the house) is no reason to ask who
 * mends clothes for help with a hedge.
 */
export const LEAST_FIT = 0.3;

/**
 * How well what is offered is what is needed, in [0, 1]: the best pair of concepts (both weights × relatedness), and for a
 * fifth how much of the whole need is covered, so that of two who do the main thing, who does all of it comes first.
 */
export function conceptFit(needed: readonly Concept[], offered: readonly Concept[]): number {
  return conceptFitTo(needed)(offered);
}

/** `conceptFit` of many offers to one need; worked out once for a list of concepts that is handed to it again. */
export function conceptFitTo(needed: readonly Concept[]): (offered: readonly Concept[]) => number {
  const known = new Map<readonly Concept[], number>();
  const total = needed.reduce((sum, need) => sum + need.weight, 0);
  const wanted = needed.map(({ activity, weight }) => ({ weight, related: relatednessTo(activity) }));
  const fitOf = (offered: readonly Concept[]): number => {
    if (total === 0 || offered.length === 0) return 0;
    let [best, sum] = [0, 0];
    for (const { weight, related } of wanted) {
      let fit = 0;
      for (const offer of offered) fit = Math.max(fit, offer.weight * related(offer.activity));
      best = Math.max(best, weight * fit);
      sum += weight * fit;
    }
    return clamp(BEST_SHARE * best + ((1 - BEST_SHARE) * sum) / total);
  };
  return (offered) => {
    const before = known.get(offered);
    if (before !== undefined) return before;
    const fit = fitOf(offered);
    known.set(offered, fit);
    return fit;
  };
}

/** 1 at the same postcode, 0 from the widest reach on, on a log scale: the second kilometre matters more than the ninth. */
function closeness(distanceMetres: number): number {
  const scaled = (metres: number): number => Math.log1p(metres / DISTANCE_SCALE_METRES);
  return clamp(1 - scaled(count(distanceMetres)) / scaled(reachMetres.region));
}

/** As soon as possible is when the helper says; and who gave no times may well be able to. */
function dayFit(need: Need, candidate: Candidate): number {
  if (need.when.kind === 'asap' || need.when.slots.length === 0 || candidate.availability.length === 0) return NEUTRAL;
  return overlapShare(need.when.slots, candidate.availability);
}

/**
 * How likely a question is to be answered at all, in (0, 1), on a log scale since it multiplies the chance of a yes. Yes and
 * not-now are both answers, so a not-now never counts against anyone.
 */
function answering(asked: number, answered: number): number {
  const share = (Math.min(count(answered), asked) + PRIOR_ANSWERED) / (asked + PRIOR_ASKED);
  return Math.log1p(share / RARELY) / Math.log1p(1 / RARELY);
}

/** 1 when they share a language, 0 when both named theirs and share none. */
function languageFit(needed: readonly string[], spoken: readonly string[]): number {
  if (needed.length === 0 || spoken.length === 0) return NEUTRAL;
  return needed.some((language) => spoken.includes(language)) ? 1 : 0;
}

/**
 * What is known of a pair, as the model reads it; every value is finite and in [0, 1].
 *
 * | feature | value | more means |
 * | --- | --- | --- |
 * | concept | see `conceptFit`; less where what the words of both state does not go together (`statedLeft`); by words alone where the kind of help is unknown (`matchWords`) | better fit |
 * | distance | closeness: 1 − log(1 + d/500 m) / log(1 + 25 km/500 m) | nearer |
 * | day | share of the asked slots that the helper can (`overlapShare`); 0.5 when as soon as possible or unknown | can more of it |
 * | language | 1 shared, 0 none shared, 0.5 unknown | can talk |
 * | load | active / maxActive | busier |
 * | asked-lately | n / (n + 2) over 30 days | asked more |
 * | answers | log(1 + 20 share) / log(21), share = (answered + ½) / (asked + 2): a not-now is an answer, too | answers more |
 * | did-before | n / (n + 2) of matches that went well in these activities | more experience |
 * | together | n / (n + 1) of matches that went well with this person | know each other |
 */
export function featuresOf(
  need: Need,
  candidate: Candidate,
  fitOf: (offered: readonly Concept[]) => number = (offered) => conceptFit(need.concepts, offered),
): Features {
  return {
    concept: (candidate.byWords?.fit ?? fitOf(candidate.concepts)) * (need.leaves?.(candidate.stated ?? null) ?? 1),
    distance: closeness(candidate.distanceMetres),
    day: dayFit(need, candidate),
    language: languageFit(need.languages, candidate.languages),
    load: candidate.maxActive > 0 ? clamp(candidate.active / candidate.maxActive) : 1,
    'asked-lately': saturating(candidate.askedLately, 2),
    answers: answering(count(candidate.asked), candidate.answered),
    'did-before': saturating(candidate.wentWell, 2),
    together: saturating(candidate.wentWellTogether, 1),
  };
}
