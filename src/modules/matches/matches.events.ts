declare module '../../platform/outbox/events.js' {
  interface Events {
    /** Both said yes. */
    'match.made': { readonly matchId: string };
    /** This member gave the other how they can be reached. */
    'match.contact-shared': { readonly matchId: string; readonly memberId: string };
    /** This member said first that it went well. */
    'match.finished': { readonly matchId: string; readonly memberId: string };
    'match.fell-through': { readonly matchId: string; readonly memberId: string };
  }
}
export {};
