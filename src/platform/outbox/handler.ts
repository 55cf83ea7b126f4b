import type { EventOf, EventSource, EventType } from './events.js';

/** `now`: a person waits for it; `later`: minutes do not matter; `bulk`: it may take all night. */
export const queueNames = ['now', 'later', 'bulk'] as const;
export type QueueName = (typeof queueNames)[number];

/**
 * Does one thing when an event happened. It runs in a unit of work of the event's community, in the same transaction in
 * which its delivery is marked done; it may run twice, and the second time must change nothing.
 */
export interface Handler<Type extends EventType = EventType> {
  /** `module.what-it-does`; the name of its jobs, so it is never changed lightly. */
  readonly name: string;
  readonly queue: QueueName;
  handle(event: EventOf<Type>, source: EventSource): Promise<void>;
  /** As which member it works; the platform itself when left out. */
  actsAs?(event: EventOf<Type>): string;
}

/** Which handlers each event has, made once by the root of the worker. */
export class HandlerTable {
  private readonly byName = new Map<string, Handler>();

  constructor(
    private readonly byEvent: ReadonlyMap<EventType, readonly Handler[]>,
    /** What may look different after an event, for those who watch: `request.<id>`. */
    private readonly topics: (type: EventType, ids: Readonly<Record<string, unknown>>) => readonly string[] = () => [],
  ) {
    for (const handler of [...byEvent.values()].flat()) {
      const known = this.byName.get(handler.name);
      if (known && known !== handler) throw new Error(`two handlers are named ${handler.name}`);
      this.byName.set(handler.name, handler);
    }
  }

  /** Only these are taken from the outbox; what a newer version announced waits for a newer worker. */
  get eventTypes(): readonly string[] {
    return [...this.byEvent.keys()];
  }

  get names(): readonly string[] {
    return [...this.byName.keys()];
  }

  topicsOf(type: string, ids: Readonly<Record<string, unknown>>): readonly string[] {
    return this.topics(type as EventType, ids);
  }

  of(type: string): readonly Handler[] {
    return this.byEvent.get(type as EventType) ?? [];
  }

  named(name: string): Handler | undefined {
    return this.byName.get(name);
  }
}
