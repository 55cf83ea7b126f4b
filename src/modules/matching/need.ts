import { LEAST_FIT } from '#matching/features.js';
import { activities, relatedness } from '#matching/taxonomy.js';
import { read, type Reading } from '#matching/reading.js';
import { reachMetres } from '#matching/reach.js';
import { meaningVersion } from '#matching/meaning-version.js';
import { statedByOffer, statedByRequest, statedLeft } from '#matching/stated.js';
import type { ActivityId, Concept, Need, Stated } from '#matching/types.js';
import { meantBy, understand } from '#matching/understand.js';
import { distanceMetres, inBoxAround, type Point } from '#kernel/geo.js';
import type { Slot } from '#kernel/local-time.js';
import { writeTimes } from '#kernel/times.js';

interface Words {
  readonly title: string;
  readonly text: string;
}

/** A request is read once for each time that its row is read. */
const readings = new WeakMap<Words, Reading>();
function readingOf(request: Words): Reading {
  const known = readings.get(request) ?? read(request.title, request.text, 'request');
  readings.set(request, known);
  return known;
}

/** What is asked, as the text and the choice say. */
export function conceptsOfRequest(request: { title: string; text: string; activityId: string | null }): readonly Concept[] {
  const chosen = request.activityId === null ? [] : [request.activityId];
  return meantBy(readingOf(request), { chosen, side: 'request' });
}

/** What an offer means, to be kept with it. */
export interface Meaning {
  readonly concepts: readonly Concept[];
  readonly stated: Stated | null;
  /** When the helper can, as `writeTimes` writes it. */
  readonly times: string;
  /** By which words and kinds of help it was understood. */
  readonly version: string;
}

export function meaningOfOffer(
  offer: Words & { readonly activityIds: readonly string[]; readonly availability: readonly Slot[] },
): Meaning {
  return {
    concepts: conceptsOfOffer(offer),
    stated: statedByOffer(offer),
    times: writeTimes(offer.availability),
    version: meaningVersion(),
  };
}

/** What is offered: what the helper chose; their words add to it. */
export function conceptsOfOffer(offer: { title: string; text: string; activityIds: readonly string[] }): readonly Concept[] {
  return understand({ title: offer.title, text: offer.text, chosen: offer.activityIds, side: 'offer' });
}

export function needOf(
  request: { title: string; text: string; when: Need['when']; conditions: { languages: readonly string[] } },
  concepts: readonly Concept[],
  requesterLanguages: readonly string[],
): Need {
  const { languages } = request.conditions;
  const said = statedByRequest(readingOf(request), concepts);
  const known = new Map<Stated | null, number>([[null, 1]]);
  const leaves = (stated: Stated | null): number => {
    const left = known.get(stated) ?? statedLeft(said, stated);
    known.set(stated, left);
    return left;
  };
  return { concepts, when: request.when, languages: languages.length > 0 ? languages : requesterLanguages, leaves };
}

/** Every activity under which an offer for these concepts may stand; any, when nobody knows what is meant. */
export function activitiesToLookUp(concepts: readonly Concept[]): ActivityId[] {
  if (concepts.length === 0) return activities.map(({ id }) => id);
  return activities
    .filter((one) => concepts.some((concept) => relatedness(concept.activity, one.id) >= LEAST_FIT))
    .map((one) => one.id);
}

/** A postcode with how far it is from where help is asked for, in metres between centres. */
export interface NearPlace {
  readonly pc4: string;
  readonly metres: number;
}

/** The postcodes from which a helper may come, or to which one may go, nearest first. */
export function placesAround(centre: Point, postcodes: Iterable<Point & { readonly pc4: string }>): NearPlace[] {
  const most = Math.max(...Object.values(reachMetres));
  const mayBeNear = inBoxAround(centre, most);
  const near: NearPlace[] = [];
  // Thousands of postcodes for each request: nothing is made for one that is far away.
  for (const place of postcodes) {
    if (!mayBeNear(place)) continue;
    const metres = distanceMetres(centre, place);
    if (metres <= most) near.push({ pc4: place.pc4, metres });
  }
  return near.sort((a, b) => a.metres - b.metres || (a.pc4 < b.pc4 ? -1 : 1));
}
