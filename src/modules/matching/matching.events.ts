declare module '../../platform/outbox/events.js' {
  interface Events {
    /** A timer: the next round of asking. */
    'wave.due': { readonly requestId: string; readonly number: number };
    /** A round asked helpers. */
    'wave.asked': { readonly requestId: string; readonly number: number };
    /** One helper was asked, outside a round. */
    'suggestion.asked': { readonly suggestionId: string; readonly memberId: string; readonly requestId: string };
    /** What was asked is no longer needed. */
    'suggestion.cancelled': { readonly suggestionId: string; readonly memberId: string };
    'response.given': { readonly responseId: string; readonly requestId: string };
    /** Not now, or never this. */
    'response.declined': { readonly responseId: string; readonly requestId: string };
    'response.withdrawn': { readonly responseId: string; readonly requestId: string };
    /** Of before it said which request, there may be some on their way. */
    'response.thanked': { readonly responseId: string; readonly memberId: string; readonly requestId?: string };
    /** Everyone who fits was asked, and nobody is left to hear from. */
    'request.unanswered': { readonly requestId: string };
  }
}
export {};
