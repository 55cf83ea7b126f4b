declare module '../../platform/outbox/events.js' {
  interface Events {
    /** The engine looked: what it means and who fits is known anew. For those who watch it. */
    'request.looked-at': { readonly requestId: string };
    /** A timer: the next round of asking. */
    'wave.due': { readonly requestId: string; readonly number: number };
    /** A round asked helpers. */
    'wave.asked': { readonly requestId: string; readonly number: number };
    /** One helper was asked, outside a round. */
    'suggestion.asked': { readonly suggestionId: string; readonly memberId: string; readonly requestId: string };
    /** What was asked is no longer needed. */
    'suggestion.cancelled': { readonly suggestionId: string; readonly memberId: string };
    'response.given': { readonly responseId: string; readonly requestId: string };
    /**
     * A timer: this neighbour said yes so long ago. Has who asked not chosen by then, and nobody waits longer, they are reminded (1); and
     * the second time the desk knows, too (2).
     */
    'response.choice-due': { readonly requestId: string; readonly responseId: string; readonly number: number };
    /** Not now, or never this. */
    'response.declined': { readonly responseId: string; readonly requestId: string };
    'response.withdrawn': { readonly responseId: string; readonly requestId: string };
    /** Of before it said which request, there may be some on their way. */
    'response.thanked': { readonly responseId: string; readonly memberId: string; readonly requestId?: string };
    /**
     * A person has to look: everyone who fits was asked, and nobody is left to hear from. `reasons` counts where everyone stands who
     * could have helped, as `resting:4 out-of-reach:2`.
     */
    'case.opened': { readonly kind: 'unanswered'; readonly requestId: string; readonly reasons: string };
    /** What it was called before; nobody announces it, but some may still be under way. */
    'request.unanswered': { readonly requestId: string };
  }
}
export {};
