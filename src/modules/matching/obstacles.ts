import type { LocalDate } from '#kernel/local-time.js';
import { reachMetres, withinReach } from '#matching/reach.js';
import { activityById } from '#matching/taxonomy.js';
import type { ActivityId, Reach } from '#matching/types.js';
import type { SuggestionStatus } from './suggestion.js';

/**
 * What can stand between a request and an offer, in the order in which it is told: the request, the two people, the offer, the fit,
 * and what has been asked already.
 */
export const obstacleCodes = [
  'request-not-open',
  'by-hand-only',
  'own-request',
  'not-together',
  'helper-not-active',
  'not-known',
  'no-vog',
  'no-shared-language',
  'never-this',
  'offer-not-open',
  'offer-paused',
  'offer-full',
  'other-help',
  'stated-otherwise',
  'out-of-reach',
  'other-offer',
  'asked',
  'answered',
  'silent',
  'resting',
  'quiet-hours',
  'asked-enough',
  'less-likely',
] as const;
export type ObstacleCode = (typeof obstacleCodes)[number];

/** Why this helper is not asked for this request, in parameters; sentences are in `obstacles.messages.ts`. */
export interface Obstacle {
  readonly code: ObstacleCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Everything that decides whether a helper is asked. */
export interface PairFacts {
  readonly request: {
    readonly requesterId: string;
    readonly status: string;
    readonly conditions: {
      readonly languages: readonly string[];
      readonly knownToCoordinator: boolean;
      readonly vogRequired: boolean;
    };
  };
  readonly offer: {
    readonly id: string;
    readonly status: string;
    readonly pausedUntil: LocalDate | null;
    readonly activityIds: readonly ActivityId[];
    readonly reach: Reach;
    readonly active: number;
    readonly maxActive: number;
  };
  readonly helper: {
    readonly id: string;
    readonly status: string;
    readonly knownToCoordinator: boolean;
    readonly vogUntil: LocalDate | null;
    readonly languages: readonly string[];
  };
  readonly today: LocalDate;
  /** Nobody is asked for the request unless a coordinator does so. */
  readonly isByHand: boolean;
  readonly isBlocked: boolean;
  /** "Never this" was said to what is asked above all. */
  readonly isRefused: boolean;
  /** Under which activities an offer for this request may stand. */
  readonly activities: readonly ActivityId[];
  /** Whether what the offer means is near enough to what is asked. */
  readonly isRightHelp: boolean;
  /** Whether what their words state (times, allergies, what is not done) leaves enough of that. */
  readonly isStatedOtherwise: boolean;
  /** Between postcode centres. */
  readonly metres: number;
  /** Until when the helper is left alone; null when they are not. */
  readonly restsUntil: Date | null;
  readonly quietUntil: Date | null;
  /** What became of the suggestion, if there is one; with this or another offer of the helper. */
  readonly status: SuggestionStatus | null;
  /** As many were asked as one request may ask. */
  readonly isAskedEnough: boolean;
  /** Which place the helper has among all who fit, and with which offer; null when they do not. */
  readonly place: { readonly number: number; readonly of: number; readonly offerId: string; readonly isKept: boolean } | null;
}

/** Of trust, of the other person, and of how others compare: for a coordinator's eyes. */
const forCoordinators: readonly ObstacleCode[] = [
  ...(['not-together', 'helper-not-active', 'not-known', 'no-vog'] as const),
  ...(['asked-enough', 'less-likely'] as const),
];

/** What may be told of a pair to the helper. */
export const obstaclesForHelper: readonly ObstacleCode[] = obstacleCodes.filter((code) => !forCoordinators.includes(code));

/** Everything that stands in the way now, not only the first thing. Empty: this helper is among those to be asked. */
export function obstaclesOf(facts: PairFacts): readonly Obstacle[] {
  const obstacles = [...betweenPeople(facts), ...ofOffer(facts), ...ofFit(facts), ...ofAsking(facts)];
  return obstacles.sort((a, b) => obstacleCodes.indexOf(a.code) - obstacleCodes.indexOf(b.code));
}

const when = (is: boolean, code: ObstacleCode, params: Obstacle['params'] = {}): Obstacle[] => (is ? [{ code, params }] : []);

function betweenPeople({ request, helper, today, isByHand, isBlocked, isRefused }: PairFacts): Obstacle[] {
  const { languages, knownToCoordinator, vogRequired } = request.conditions;
  const speaks = languages.length === 0 || languages.some((one) => helper.languages.includes(one));
  return [
    ...when(request.status !== 'open', 'request-not-open', { status: request.status }),
    ...when(isByHand, 'by-hand-only'),
    ...when(request.requesterId === helper.id, 'own-request'),
    ...when(isBlocked, 'not-together'),
    ...when(helper.status !== 'active', 'helper-not-active', { status: helper.status }),
    ...when(knownToCoordinator && !helper.knownToCoordinator, 'not-known'),
    ...when(vogRequired && (helper.vogUntil === null || helper.vogUntil < today), 'no-vog', { until: helper.vogUntil ?? '' }),
    ...when(!speaks, 'no-shared-language', { languages: languages.join(' ') }),
    ...when(isRefused, 'never-this'),
  ];
}

function ofOffer({ offer }: PairFacts): Obstacle[] {
  if (offer.status === 'paused') return when(true, 'offer-paused', { until: offer.pausedUntil ?? '' });
  if (offer.status !== 'open') return when(true, 'offer-not-open', { status: offer.status });
  return when(offer.active >= offer.maxActive, 'offer-full', { active: offer.active });
}

function ofFit({ offer, activities, isRightHelp, isStatedOtherwise, metres, place }: PairFacts): Obstacle[] {
  const standing = offer.activityIds.filter((activity) => activities.includes(activity));
  if (standing.length === 0 || !isRightHelp) return when(true, 'other-help');
  const stated = when(isStatedOtherwise, 'stated-otherwise');
  if (standing.some((activity) => withinReach(metres, activity, offer.reach))) {
    return [...stated, ...when(place !== null && place.offerId !== offer.id, 'other-offer')];
  }
  const usual = Math.max(...standing.map((activity) => activityById(activity)?.usualReachMetres ?? Infinity));
  const reaches = Math.min(reachMetres[offer.reach], usual);
  return [...stated, ...when(true, 'out-of-reach', { kilometres: inKilometres(metres), reaches: inKilometres(reaches) })];
}

function ofAsking({ status, restsUntil, quietUntil, isAskedEnough, place }: PairFacts): Obstacle[] {
  if (status === 'asked') return when(true, 'asked');
  if (status === 'answered') return when(true, 'answered');
  return [
    ...when(status === 'lapsed', 'silent'),
    ...when(restsUntil !== null, 'resting', { until: restsUntil?.toISOString() ?? '' }),
    ...when(quietUntil !== null, 'quiet-hours', { until: quietUntil?.toISOString() ?? '' }),
    ...when(isAskedEnough, 'asked-enough'),
    ...(place === null ? [] : when(!place.isKept, 'less-likely', { place: place.number, of: place.of })),
  ];
}

/** As precise as two postcode centres allow. */
const inKilometres = (metres: number): number => Math.max(0.5, Math.round(metres / 500) / 2);
