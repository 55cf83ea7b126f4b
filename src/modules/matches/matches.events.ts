declare module '../../platform/outbox/events.js' {
  interface Events {
    /** Both said yes. */
    'match.made': { readonly matchId: string; readonly requestId: string };
    /** The request was withdrawn: there is nothing to do any more. */
    'match.cancelled': { readonly matchId: string; readonly requestId: string };
    /** This member gave the other how they can be reached. */
    'match.contact-shared': { readonly matchId: string; readonly memberId: string; readonly requestId: string };
    /** A timer: it should be over by now. Is nothing said of how it went, both are asked (1), and again (2); then it is closed (3). */
    'match.follow-up-due': { readonly matchId: string; readonly requestId: string; readonly number: number };
    /** This member said first that it went well. */
    'match.finished': { readonly matchId: string; readonly memberId: string; readonly requestId: string };
    'match.fell-through': { readonly matchId: string; readonly memberId: string; readonly requestId: string };
  }
}
export {};
