declare module '../../platform/outbox/events.js' {
  interface Events {
    /** An administrator set other limits: what ended by the old ones may go on. */
    'community.limits-set': { readonly communityId: string };
  }
}
export {};
