declare module '../../platform/outbox/events.js' {
  interface Events {
    'member.joined': { readonly memberId: string };
    /** A code is to be mailed; of no community. */
    'sign-in.code-made': { readonly codeId: string };
  }
}
export {};
