import type { OfferDraft, OfferMeaning } from './offer.js';

/** What offers have matching do in their own transaction, so that whoever finds one finds what it means. Bound by the roots. */
export abstract class OfferReader {
  /** What its words, its kinds of help and its times mean together. */
  abstract read(offer: Pick<OfferDraft, 'title' | 'text' | 'activityIds' | 'availability'>): OfferMeaning;

  /** This member offers these kinds of help anew: a "never" that they said to them before is taken back. */
  abstract offeredAnew(helperId: string, activityIds: readonly string[]): Promise<void>;
}
