import { EventEmitter, on } from 'node:events';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import { ConnectionSettings } from '../database/connection.js';
import type { Log } from '../telemetry/log.js';
import { LOG } from '../telemetry/telemetry.module.js';
import { LIVE_CHANNEL, type LiveMessage } from './live-message.js';

const AGAIN_MILLIS = 1_000;

/** `changed`: read it again and show it; `check`: only look whether the reader still may. */
export type LivePulse = 'changed' | 'check';

/** Hears what changed, from the dispatchers of every process, for the subscriptions of this one. */
@Injectable()
export class Live implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly closing = new AbortController();
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly connection: ConnectionSettings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing.abort();
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  /** How many subscriptions are open in this process. */
  get open(): number {
    return this.changes.eventNames().reduce((sum, name) => sum + this.changes.listenerCount(name), 0);
  }

  /**
   * A pulse each time that this topic changed, and every `checkMillis` to look again at the reader's rights; until `signal` or the
   * end of the process. It listens from the call on, not from the first look.
   */
  of(communityId: string, topic: string, { signal, checkMillis }: { signal: AbortSignal; checkMillis: number }) {
    const ended = AbortSignal.any([signal, this.closing.signal]);
    const name = `${communityId}.${topic}`;
    const pulses = on(this.changes, name, { signal: ended }) as AsyncIterableIterator<[LivePulse]>;
    const timer = setInterval(() => this.changes.emit(name, 'check'), checkMillis);
    ended.addEventListener('abort', () => {
      clearInterval(timer);
    });
    return untilAborted(pulses, ended);
  }

  private async listen(): Promise<void> {
    if (this.closing.signal.aborted) return;
    const client = new pg.Client({
      connectionString: this.connection.directUrl,
      application_name: 'omzien live',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => {
      this.lost(client);
    });
    client.on('end', () => {
      this.lost(client);
    });
    client.on('notification', ({ payload }) => {
      this.tell(payload ?? '');
    });
    this.client = client;
    try {
      await client.connect();
      await client.query(`set role omzien_system; listen ${LIVE_CHANNEL}`);
    } catch (error) {
      this.log.warn({ err: error }, 'live updates wait for the database');
      this.lost(client);
    }
  }

  /** What changes meanwhile is not told; a page that is loaded again shows it. */
  private lost(client: pg.Client): void {
    if (this.client !== client || this.closing.signal.aborted) return;
    this.client = null;
    void client.end().catch(() => undefined);
    this.timer = setTimeout(() => void this.listen(), AGAIN_MILLIS);
  }

  private tell(payload: string): void {
    try {
      const { communityId, topics } = JSON.parse(payload) as LiveMessage;
      for (const topic of topics) this.changes.emit(`${communityId}.${topic}`, 'changed');
    } catch (error) {
      this.log.warn({ err: error }, 'a live message could not be read');
    }
  }
}

async function* untilAborted(pulses: AsyncIterable<[LivePulse]>, ended: AbortSignal): AsyncGenerator<LivePulse, void> {
  try {
    for await (const [pulse] of pulses) yield pulse;
  } catch (error) {
    if (!ended.aborted) throw error;
  }
}
