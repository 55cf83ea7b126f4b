import { LEAST_FIT } from '#matching/features.js';
import { activities, relatedness } from '#matching/taxonomy.js';
import { reachMetres } from '#matching/reach.js';
import type { ActivityId, Candidate, Concept, Need, Reach } from '#matching/types.js';
import { understand } from '#matching/understand.js';
import { distanceMetres, type Point } from '#kernel/geo.js';
import type { Slot } from '#kernel/local-time.js';

/** What is asked, as the text and the choice say. */
export function conceptsOfRequest(request: { title: string; text: string; activityId: string | null }): readonly Concept[] {
  const chosen = request.activityId === null ? [] : [request.activityId];
  return understand({ title: request.title, text: request.text, chosen, side: 'request' });
}

/** What is offered: what the helper chose; their words add to it. */
export function conceptsOfOffer(offer: { title: string; text: string; activityIds: readonly string[] }): readonly Concept[] {
  return understand({ title: offer.title, text: offer.text, chosen: offer.activityIds, side: 'offer' });
}

export function needOf(
  request: { when: Need['when']; conditions: { languages: readonly string[] } },
  concepts: readonly Concept[],
  requesterLanguages: readonly string[],
): Need {
  const { languages } = request.conditions;
  return { concepts, when: request.when, languages: languages.length > 0 ? languages : requesterLanguages };
}

/** Every activity under which an offer for these concepts may stand. */
export function activitiesToLookUp(concepts: readonly Concept[]): ActivityId[] {
  return activities
    .filter((one) => concepts.some((concept) => relatedness(concept.activity, one.id) >= LEAST_FIT))
    .map((one) => one.id);
}

/** The postcodes from which a helper may come, or to which one may go, nearest first. */
export function postcodesAround(centre: Point, postcodes: Iterable<Point & { readonly pc4: string }>): string[] {
  const most = Math.max(...Object.values(reachMetres));
  return [...postcodes]
    .map((place) => ({ pc4: place.pc4, metres: distanceMetres(centre, place) }))
    .filter(({ metres }) => metres <= most)
    .sort((a, b) => a.metres - b.metres || (a.pc4 < b.pc4 ? -1 : 1))
    .map(({ pc4 }) => pc4);
}

/** What is known of a helper from the platform's own records. */
export interface History {
  readonly askedLately: number;
  readonly asked: number;
  readonly answered: number;
  readonly wentWell: number;
  readonly wentWellTogether: number;
}
export const noHistory: History = { askedLately: 0, asked: 0, answered: 0, wentWell: 0, wentWellTogether: 0 };

export function candidateOf(
  offer: {
    id: string;
    helperId: string;
    title: string;
    text: string;
    activityIds: readonly string[];
    availability: readonly Slot[];
    active: number;
    maxActive: number;
    reach: Reach;
  },
  known: { languages: readonly string[]; distanceMetres: number; history: History },
): Candidate {
  const { availability, active, maxActive } = offer;
  return {
    offerId: offer.id,
    helperId: offer.helperId,
    concepts: conceptsOfOffer(offer),
    availability,
    languages: known.languages,
    distanceMetres: known.distanceMetres,
    active,
    maxActive,
    ...known.history,
  };
}
