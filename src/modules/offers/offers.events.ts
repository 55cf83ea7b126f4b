declare module '../../platform/outbox/events.js' {
  interface Events {
    /** New, changed or taken up again: open requests around it may be glad. */
    'offer.opened': { readonly offerId: string };
    /** Paused, withdrawn or held: what was proposed with it no longer holds. */
    'offer.closed': { readonly offerId: string };
    /** A coordinator looks first. */
    'offer.held': { readonly offerId: string };
    /** A coordinator let it go on; `offer.opened` goes with it. */
    'offer.approved': { readonly offerId: string };
    /** Its helper is to change it. */
    'offer.sent-back': { readonly offerId: string };
    /** Its words ask for a person today: a coordinator, or the confidant only. */
    'offer.worrying': { readonly offerId: string; readonly confidant: number };
    /** A timer: the pause is over. */
    'offer.pause-over': { readonly offerId: string };
  }
}
export {};
