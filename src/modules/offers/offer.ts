import { Problem } from '#kernel/errors.js';
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
  paused: { resume: 'open', hold: 'review', withdraw: 'withdrawn' },
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
  /** What a coordinator wrote to its helper when it was sent back. */
  readonly deskNote: string | null;
  readonly areaId: string;
  readonly active: number;
  readonly pausedUntil: LocalDate | null;
  /** While it waits, or was sent back: its helper wants no questions, so it comes out paused. */
  readonly rests: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An activity that an offer is understood to mean; weight in (0, 1]. */
export interface UnderstoodActivity {
  readonly activity: string;
  readonly weight: number;
}

/** What an offer means: kept with it, and read by matching alone. */
export interface OfferMeaning {
  readonly concepts: readonly UnderstoodActivity[];
  /** What they state beside it; opaque to all but matching. */
  readonly stated: object | null;
  /** When its helper can, as `writeTimes` writes it. */
  readonly times: string;
  readonly version: string;
}

/** With a coordinator, or given back by one: it is not open, and its helper has not withdrawn it. */
export const atTheDesk: readonly OfferStatus[] = ['review', 'draft'];

/** Its helper wants no questions with it. */
export const isPaused = ({ status, rests }: Offer): boolean => status === 'paused' || (rests && atTheDesk.includes(status));

/** The same without questions; one that is at the desk comes out so. */
export function paused(offer: Offer): Offer {
  if (atTheDesk.includes(offer.status)) return { ...offer, rests: true };
  return { ...offer, status: offer.status === 'paused' ? 'paused' : offerFlow.next(offer.status, 'pause') };
}

/** The same with questions again; one that is at the desk comes out so. */
export function resumed(offer: Offer): Offer {
  const status = atTheDesk.includes(offer.status) ? offer.status : offerFlow.next(offer.status, 'resume');
  return { ...offer, status, rests: false, pausedUntil: null };
}

/** The same after its helper changed it, or a coordinator judged it: a pause outlives both. */
export function moved(offer: Offer, status: OfferStatus): Offer {
  if (status === 'withdrawn') return { ...offer, status, rests: false, pausedUntil: null };
  const isResting = isPaused(offer);
  return {
    ...offer,
    status: isResting && status === 'open' ? 'paused' : status,
    rests: isResting && atTheDesk.includes(status),
  };
}

/** Whether a pause until `wanted` ends later than one until `now`; null has no end. */
export function longerPause(now: LocalDate | null, wanted: LocalDate | null): boolean {
  return now !== null && (wanted === null || wanted > now);
}

/** An offer as others than its helper and a coordinator read it: no way around Omzien, no health. */
export function publicOffer(offer: Offer): Offer {
  const safe = (text: string): string => publicVersion(text, screen(text));
  // How much someone does already is nobody's business.
  return { ...offer, title: safe(offer.title), text: safe(offer.text), deskNote: null, active: 0 };
}

export const MAX_ACTIVITIES = 10;
export const MAX_ACTIVE = 20;
export const MAX_AVAILABILITY = 21;

/** What becomes of an offer by its words, and who has to know. */
export interface Judged {
  readonly status: 'open' | 'review';
  readonly urgent: boolean;
  readonly confidant: boolean;
}

/** @throws Problem `screening.paid-work`: the platform is not for that. */
export function judge({ title, text }: Pick<OfferDraft, 'title' | 'text'>): Judged {
  const findings = screen(`${title}\n${text}`);
  const refused = findings.find((finding) => finding.consequence === 'refuse');
  if (refused) throw new Problem(`screening.${refused.check}`, { field: 'text' });
  return {
    status: findings.some((finding) => finding.consequence === 'hold') ? 'review' : 'open',
    urgent: findings.some((finding) => finding.urgent && !finding.confidant),
    confidant: findings.some((finding) => finding.confidant),
  };
}
