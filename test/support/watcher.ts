import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Live } from '../../src/platform/live/live.js';
import type { AnsweredError, Caller } from './client.js';
import type { World } from './world.js';

/** Someone who watches over a socket, as a web page would. */
export class Watcher<T> {
  readonly seen: T[] = [];
  readonly errors: AnsweredError[] = [];
  ended = false;
  closedWith: number | null = null;

  private constructor(private readonly client: Client) {}

  static async start<T>(
    world: World,
    caller: Caller,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Watcher<T>> {
    const live = world.get(Live);
    const openBefore = live.open;
    const holder: { self?: Watcher<T> } = {};
    class Socket extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers: { ...caller.headers } });
      }
    }
    const client = createClient({
      url: `${world.url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
      connectionParams: {
        ...(caller.token ? { authorization: `Bearer ${caller.token}` } : {}),
        ...(caller.community ? { 'omzien-community': caller.community } : {}),
      },
      on: {
        closed: (event) => {
          if (holder.self) holder.self.closedWith = (event as { code: number }).code;
        },
      },
    });
    const watcher = new Watcher<T>(client);
    holder.self = watcher;
    client.subscribe<T>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (data) watcher.seen.push(data);
          watcher.errors.push(...((errors ?? []) as unknown as AnsweredError[]));
        },
        error: (error) => {
          watcher.ended = true;
          if (Array.isArray(error)) watcher.errors.push(...(error as AnsweredError[]));
          else if (typeof (error as { code?: unknown }).code === 'number')
            watcher.closedWith = (error as { code: number }).code;
        },
        complete: () => {
          watcher.ended = true;
        },
      },
    );
    // The protocol has no answer to "subscribe": look whether it stands, or was refused.
    await watcher.until('subscribed or refused', (one) => {
      return live.open > openBefore || one.errors.length > 0 || one.ended || one.closedWith !== null;
    });
    return watcher;
  }

  /** Waits until this holds of what was seen. */
  async until(what: string, holds: (watcher: this) => boolean, withinMillis = 30_000): Promise<void> {
    for (const deadline = Date.now() + withinMillis; Date.now() < deadline; await sleep(20)) if (holds(this)) return;
    throw new Error(`this did not happen: ${what}; seen: ${JSON.stringify(this.seen)} ${JSON.stringify(this.errors)}`);
  }

  async stop(): Promise<void> {
    await this.client.dispose();
  }
}
