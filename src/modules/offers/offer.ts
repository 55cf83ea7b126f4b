import { transitions } from '#kernel/transitions.js';
import type { LocalDate, Slot } from '#kernel/local-time.js';
import { publicVersion } from '#screening/public-version.js';
import { screen } from '#screening/screen.js';

export type OfferStatus = 'draft' | 'review' | 'open' | 'paused' | 'withdrawn';
export type Reach = 'street' | 'area' | 'town' | 'region';

export const offerFlow = transitions<OfferStatus>()({
  draft: { publish: 'open', hold: 'review', withdraw: 'withdrawn' },
  review: { approve: 'open', sendBack: 'draft', withdraw: 'withdrawn' },
  open: { pause: 'paused', hold: 'review', withdraw: 'withdrawn' },
  paused: { resume: 'open', withdraw: 'withdrawn' },
  withdrawn: {},
});

/** What a person fills in. */
export interface OfferDraft {
  readonly title: string;
  readonly text: string;
  readonly activityIds: readonly string[];
  readonly pc4: string;
  readonly reach: Reach;
  readonly availability: readonly Slot[];
  readonly maxActive: number;
}

export interface Offer extends OfferDraft {
  readonly id: string;
  readonly communityId: string;
  readonly helperId: string;
  readonly status: OfferStatus;
  readonly areaId: string;
  readonly active: number;
  readonly pausedUntil: LocalDate | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An offer as others than its helper and a coordinator read it: no way around Omzien, no health. */
export function publicOffer(offer: Offer): Offer {
  const safe = (text: string): string => publicVersion(text, screen(text));
  return { ...offer, title: safe(offer.title), text: safe(offer.text) };
}

export const MAX_ACTIVITIES = 10;
export const MAX_ACTIVE = 20;
export const MAX_AVAILABILITY = 21;
