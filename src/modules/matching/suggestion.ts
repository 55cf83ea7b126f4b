import { transitions } from '#kernel/transitions.js';
import { featureNames, type Features, type Reason } from '#matching/types.js';

export type { Reason } from '#matching/types.js';

export type SuggestionStatus = 'proposed' | 'asked' | 'answered' | 'lapsed' | 'cancelled';

export const suggestionFlow = transitions<SuggestionStatus>()({
  proposed: { ask: 'asked', answer: 'answered', cancel: 'cancelled' },
  // When its request is renewed, everything may be asked anew; a coordinator may ask once more before.
  asked: { answer: 'answered', lapse: 'lapsed', cancel: 'cancelled', renew: 'proposed' },
  lapsed: { answer: 'answered', ask: 'asked', renew: 'proposed' },
  answered: { renew: 'proposed' },
  cancelled: { ask: 'asked', renew: 'proposed' },
});

export interface Suggestion {
  readonly id: string;
  readonly requestId: string;
  readonly offerId: string;
  readonly helperId: string;
  readonly status: SuggestionStatus;
  readonly probability: number;
  readonly features: Features;
  /** Weight · value of each feature, on the logit scale. */
  readonly contributions: Features;
  readonly reasons: readonly Reason[];
  readonly modelVersion: string;
  readonly askedAt: Date | null;
  /** The round in which it was asked; null: by hand, or not yet. */
  readonly wave: number | null;
  readonly createdAt: Date;
}

/** What the requester may know of why someone fits: never how often they were asked or how much they do already. */
export const reasonsForRequester: readonly Reason['code'][] = ['activity', 'words', 'near', 'day', 'language', 'did-before'];

/** What one feature is worth for a pair, and what it adds. */
export interface FeatureContribution {
  readonly feature: string;
  readonly value: number;
  readonly contribution: number;
}

/** What a score is made of, what matters most first. */
export function featuresOf({ features, contributions }: Pick<Suggestion, 'features' | 'contributions'>): FeatureContribution[] {
  return featureNames
    .map((feature) => ({ feature, value: features[feature], contribution: contributions[feature] }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
