declare module '../../platform/outbox/events.js' {
  interface Events {
    /** Neighbours may be asked now. */
    'request.opened': { readonly requestId: string };
    /** A coordinator looks first. */
    'request.held': { readonly requestId: string };
    /** Someone has to know today: a coordinator, or the confidant only. */
    'request.worrying': { readonly requestId: string; readonly confidant: number };
    /** A coordinator let it go on; `request.renewed` goes with it. */
    'request.approved': { readonly requestId: string };
    /** Its writer is to change it, and may post it again. */
    'request.sent-back': { readonly requestId: string };
    /** A coordinator refused it: before anyone was asked, or after an edit was held, when someone may have said yes. */
    'request.rejected': { readonly requestId: string };
    /** A coordinator ended it while it was open. */
    'request.closed': { readonly requestId: string };
    'request.edited': { readonly requestId: string };
    /**
     * What is asked, where or when is another than at this instant (ISO 8601) before: who was asked already, or said yes, has to know.
     * `reading` says what it is now, so that of several changes in a row the last is told.
     */
    'request.changed': { readonly requestId: string; readonly changedAt: string; readonly reading: number };
    /** It stands elsewhere on the desk. For those who watch it. */
    'request.moved': { readonly requestId: string };
    'request.filled': { readonly requestId: string };
    /** It needs helpers again: one fell through, or more were asked for. */
    'request.reopened': { readonly requestId: string };
    /** It expired and help is needed still, or a coordinator looked at it: everyone may be asked anew. */
    'request.renewed': { readonly requestId: string };
    'request.withdrawn': { readonly requestId: string };
    'request.finished': { readonly requestId: string };
    /** A timer: on this day nobody can help any more. */
    'request.expiry-due': { readonly requestId: string };
    'request.expired': { readonly requestId: string };
    /** It was sent back after neighbours had been asked, and stayed so until nobody could help any more. */
    'request.abandoned': { readonly requestId: string };
  }
}
export {};
