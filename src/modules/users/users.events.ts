declare module '../../platform/outbox/events.js' {
  interface Events {
    'member.joined': { readonly memberId: string };
    /** A coordinator recorded what is known of a member, or took it back: other requests may be theirs now. */
    'member.trust-changed': { readonly memberId: string };
    /** A code is to be mailed; of no community. */
    'sign-in.code-made': { readonly codeId: string };
  }
}
export {};
