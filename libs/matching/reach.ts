import { activityById } from './taxonomy.js';
import type { ActivityId, Nearness, Reach } from './types.js';

/** How far a helper wants to go, in metres between postcode centres; a street is about as wide as one PC4 area in a town. */
export const reachMetres: Readonly<Record<Reach, number>> = {
  street: 750,
  area: 2_000,
  town: 8_000,
  region: 25_000,
};

/** Up to here two postcode centres are practically the same place. */
const SAME_AREA_METRES = 750;
/** Ten minutes by bicycle. */
const NEAR_METRES = 2_500;

/**
 * How far help of this kind by this helper comes, in metres between postcode centres: the helper's own reach, or the reach that is
 * usual for the activity where that is less. An unknown activity has no usual reach; then the helper's own decides.
 */
export function farthestMetres(activity: ActivityId, reach: Reach): number {
  const usual = activityById(activity)?.usualReachMetres ?? Infinity;
  return Math.max(0, Math.min(reachMetres[reach], usual));
}

/**
 * Whether help of this kind by this helper comes this far (`farthestMetres`). Within one PC4 (distance 0) always.
 * @param distanceMetres between postcode centres, 0 or more; not a number means unknown, and is not within reach.
 */
export function withinReach(distanceMetres: number, activity: ActivityId, reach: Reach): boolean {
  return distanceMetres <= farthestMetres(activity, reach);
}

/** The level of a distance in metres; never show metres, since we know postcode centres and no more. */
export function nearness(distanceMetres: number): Nearness {
  if (distanceMetres <= SAME_AREA_METRES) return 'same-area';
  return distanceMetres <= NEAR_METRES ? 'near' : 'further';
}
