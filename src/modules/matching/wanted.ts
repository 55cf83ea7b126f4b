import { farthestMetres, reachMetres } from '#matching/reach.js';
import type { ActivityId, Reach } from '#matching/types.js';
import type { NearPlace } from './need.js';

const reaches = Object.keys(reachMetres) as Reach[];

/** Activities to look up with one reach, in so many of the nearest places. */
interface Wanted {
  readonly activities: readonly ActivityId[];
  readonly reach: Reach;
  readonly places: number;
}

/** From how many of these places (nearest first) that kind of help and that helper come; what comes as far is looked up together. */
export function wantedOf(activities: readonly ActivityId[], places: readonly NearPlace[]): readonly Wanted[] {
  return reaches.flatMap((reach) => {
    const asFar = new Map<number, ActivityId[]>();
    for (const activity of activities) {
      const metres = farthestMetres(activity, reach);
      const others = asFar.get(metres);
      if (others) others.push(activity);
      else asFar.set(metres, [activity]);
    }
    return [...asFar].map(([metres, those]) => ({ activities: those, reach, places: countWithin(places, metres) }));
  });
}

/** How many of these places, nearest first, are no farther than this. */
function countWithin(places: readonly NearPlace[], metres: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (places[middle].metres <= metres) from = middle + 1;
    else to = middle;
  }
  return from;
}
