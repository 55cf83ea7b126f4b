declare module '../../platform/outbox/events.js' {
  interface Events {
    'member.joined': { readonly memberId: string };
  }
}
export {};
