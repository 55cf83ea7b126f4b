declare module '../../platform/outbox/events.js' {
  interface Events {
    'worry.raised': { readonly worryId: string };
  }
}
export {};
