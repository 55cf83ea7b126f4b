/**
 * Every fact that can be announced, by name, with the ids that go with it. Each module adds its own:
 *
 *     declare module '../../platform/outbox/events.js' {
 *       interface Events { 'request.opened': { readonly requestId: string } }
 *     }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the modules
export interface Events {}

export type EventType = keyof Events;

/** One event, as it is announced and as its handlers get it. */
export type EventOf<Type extends EventType> = Type extends EventType ? { readonly type: Type } & Events[Type] : never;
export type AnyEvent = EventOf<EventType>;

/** What a handler also knows: which row in the outbox caused it. */
export interface EventSource {
  readonly eventId: string;
  readonly communityId: string;
}
