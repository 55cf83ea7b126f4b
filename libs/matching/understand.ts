import { shareLeft } from './intent.js';
import { read, type Reading } from './reading.js';
import { activityById } from './taxonomy.js';
import type { ActivityId, Concept, TextToUnderstand } from './types.js';

const MOST_CONCEPTS = 5;
/** Below this a text does not mean an activity; one `maybe` alone stays below it. */
const LEAST_WEIGHT = 0.25;
/** A concept this much weaker than the strongest was mentioned in passing. */
const LEAST_SHARE = 0.45;
/** Only what was chosen weighs 1. */
const MOST_FROM_TEXT = 0.95;

/** The concepts that a reading means, the likeliest first, ties by slug. */
export function conceptsOf(reading: Reading, side: TextToUnderstand['side']): Concept[] {
  const left = shareLeft(reading, side);
  const all = [...reading.evidence]
    .map(([activity, evidence]) => ({ activity, weight: Math.min(MOST_FROM_TEXT, evidence) * left(activity) }))
    .sort((a, b) => b.weight - a.weight || (a.activity < b.activity ? -1 : 1));
  const least = Math.max(LEAST_WEIGHT, (all[0]?.weight ?? 0) * LEAST_SHARE);
  return all.filter(({ weight }) => weight >= least);
}

/**
 * The activities that a request or an offer may mean, at most five, the likeliest first: what the writer chose weighs 1, what
 * the title and text add weighs less than 1. Empty when nothing is recognised. Dutch and English, and simpler ones of
 * other languages, whichever the text is in;
 * misspellings, compounds and separable verbs included. Never throws; slugs that do not exist are passed over.
 */
export function understand({ title, text, chosen, side }: TextToUnderstand): readonly Concept[] {
  return meantBy(read(title, text, side), { chosen, side });
}

/** The same of a text that was read before. */
export function meantBy(
  reading: Reading,
  { chosen: wanted = [], side }: Pick<TextToUnderstand, 'chosen' | 'side'>,
): readonly Concept[] {
  const chosen = [...new Set<ActivityId>(wanted)]
    .filter((id) => activityById(id) !== undefined)
    .map((activity) => ({ activity, weight: 1 }));
  const added = conceptsOf(reading, side).filter(({ activity }) => !chosen.some((concept) => concept.activity === activity));
  return [...chosen, ...added].slice(0, MOST_CONCEPTS);
}
