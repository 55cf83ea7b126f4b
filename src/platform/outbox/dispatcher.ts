import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../clock/clock.js';
import { Wake } from '../database/wake.js';
import { UnitOfWork } from '../database/work.js';
import { LIVE_CHANNEL, liveMessages } from '../live/live-message.js';
import { Queues, type JobToAdd } from '../queue/queues.js';
import { LOG } from '../telemetry/telemetry.module.js';
import type { Log } from '../telemetry/log.js';
import { HandlerTable, type QueueName } from './handler.js';

/** How often it looks when nobody wakes it, and how long a job may take before it is handed out again. */
const POLL_MILLIS = 500;
/** Between rounds it rests as long as twice the last one, at most this: under load a round then finds more to do. */
const REST_MILLIS = 100;
export const LEASE_SECONDS = 30;
const EVENTS_AT_ONCE = 200;
/**
 * So many of each queue are under way at most, over all workers; the rest waits in the database, where it costs nothing. `yields`: it
 * gives way to what is to be done at once.
 */
const LANES: readonly { readonly queue: QueueName; readonly most: number; readonly yields: boolean }[] = [
  { queue: 'now', most: 400, yields: false },
  { queue: 'later', most: 200, yields: true },
  { queue: 'bulk', most: 50, yields: true },
];
/** What is to be done at once is behind when so many have been under way for so long; what yields then waits, but never longer than this. */
const BEHIND = { count: 8, seconds: 1 } as const;
const YIELDED_SECONDS = 60;

interface DueRow {
  community_id: string;
  id: string;
  event_id: string;
  handler: string;
  attempts: number;
  type: string;
  payload: Record<string, unknown>;
  trace_id: string | null;
}

/** Leases what is due: of each lane as much as there is room for. */
const TAKE_DUE = `
  with behind as materialized (
    select count(*) = ${BEHIND.count} as is_so from (
      select from delivery
       where state = 'enqueued' and queue = 'now' and next_at > now()
         and next_at < now() + interval '${LEASE_SECONDS - BEHIND.seconds} seconds' limit ${BEHIND.count}) as slow),
  lane as materialized (
    select queue,
           now() - make_interval(secs => case when yields and (select is_so from behind) then ${YIELDED_SECONDS} else 0 end) as due_by,
           greatest(0, most - (
             select count(*) from delivery where state = 'enqueued' and queue = one.queue and next_at > now())) as room
      from unnest($2::text[], $3::int[], $4::boolean[]) as one (queue, most, yields)),
  due as materialized (
    select taken.community_id, taken.id
      from lane
      cross join lateral (
        select community_id, id from delivery
         where state in ('pending', 'enqueued') and queue = lane.queue and next_at <= lane.due_by and handler = any($1)
         order by next_at limit lane.room for update skip locked) as taken)
  update delivery d set state = 'enqueued', attempts = d.attempts + 1, next_at = now() + interval '${LEASE_SECONDS} seconds'
    from due join delivery one using (community_id, id) join outbox o on o.community_id = one.community_id and o.id = one.event_id
   where d.community_id = due.community_id and d.id = due.id
   returning d.community_id, d.id, d.event_id, d.handler, d.attempts, o.type, o.payload, o.trace_id`;

/**
 * Turns announced events into one delivery per handler, and due deliveries into jobs. Any number may run: rows are taken with
 * SKIP LOCKED. A job that does not report back before its lease runs out is handed out again.
 */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private restsUntil = 0;
  private lastRoundAt = performance.now();

  constructor(
    private readonly work: UnitOfWork,
    private readonly queues: Queues,
    private readonly handlers: HandlerTable,
    private readonly clock: AppClock,
    private readonly wake: Wake,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.wake.onWake(() => {
      this.soon();
    });
    this.soon();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake.onWake(null);
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  /** How long ago it last got through a round. */
  get silentMillis(): number {
    return performance.now() - this.lastRoundAt;
  }

  /** Looks now, or as soon as it has rested from its last round. */
  soon(): void {
    if (this.running) this.again = true;
    else this.lookAfter(this.restsUntil - performance.now());
  }

  private lookAfter(millis: number): void {
    if (this.timer) clearTimeout(this.timer);
    if (this.stopped) return;
    if (millis <= 0) this.look();
    else this.timer = setTimeout(() => this.look(), millis);
  }

  private look(): void {
    const began = performance.now();
    this.running = this.round().finally(() => {
      const ended = performance.now();
      this.running = null;
      this.restsUntil = ended + Math.min(2 * (ended - began), REST_MILLIS);
      this.lookAfter(this.again ? this.restsUntil - ended : POLL_MILLIS);
      this.again = false;
    });
  }

  private async round(): Promise<void> {
    try {
      for (let more = true; more && !this.stopped;) {
        const events = await this.spread();
        const jobs = await this.takeDue();
        if (jobs.length > 0) await this.hand(jobs);
        this.lastRoundAt = performance.now();
        more = events === EVENTS_AT_ONCE;
      }
    } catch (error) {
      this.log.warn({ err: error }, 'the dispatcher could not work; it tries again');
    }
  }

  /** Outbox → deliveries. */
  private spread(): Promise<number> {
    return this.work.asSystem(async () => {
      const db = this.work.db;
      const rows = await db.query<{ community_id: string; id: string; type: string; payload: Record<string, unknown> }[]>(
        `select community_id, id, type, payload from outbox
          where dispatched_at is null and available_at <= $1 and type = any($2)
          order by available_at limit ${EVENTS_AT_ONCE} for update skip locked`,
        [this.clock.now(), this.handlers.eventTypes],
      );
      if (rows.length === 0) return 0;
      const deliveries = rows.flatMap((row) =>
        this.handlers.of(row.type).map(({ name, queue }) => ({ ...row, handler: name, queue })),
      );
      await db.query(
        `insert into delivery (community_id, id, event_id, handler, queue, state, attempts, failures, next_at)
         select c, i, e, h, q, 'pending', 0, 0, now()
           from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[]) as t (c, i, e, h, q)
         on conflict (community_id, event_id, handler) do nothing`,
        [
          deliveries.map((one) => one.community_id),
          deliveries.map(() => newId()),
          deliveries.map((one) => one.id),
          deliveries.map((one) => one.handler),
          deliveries.map((one) => one.queue),
        ],
      );
      await db.query(
        `update outbox set dispatched_at = now() from unnest($1::uuid[], $2::uuid[]) as t (c, i)
          where outbox.community_id = t.c and outbox.id = t.i`,
        [rows.map((row) => row.community_id), rows.map((row) => row.id)],
      );
      const changed = rows.flatMap((row) =>
        this.handlers.topicsOf(row.type, row.payload).map((topic) => ({ communityId: row.community_id, topic })),
      );
      for (const message of liveMessages(changed)) await db.query('select pg_notify($1, $2)', [LIVE_CHANNEL, message]);
      return rows.length;
    });
  }

  /** Deliveries that are due, or whose lease ran out, are leased. */
  private takeDue(): Promise<DueRow[]> {
    return this.work.asSystem(async () => {
      const due = await this.work.db.query<[DueRow[], number]>(TAKE_DUE, [
        this.handlers.names,
        LANES.map((lane) => lane.queue),
        LANES.map((lane) => lane.most),
        LANES.map((lane) => lane.yields),
      ]);
      return due[0];
    });
  }

  private async hand(rows: readonly DueRow[]): Promise<void> {
    const jobs = rows.flatMap((row): JobToAdd[] => {
      const handler = this.handlers.named(row.handler);
      if (!handler) return [];
      const jobId = `${row.event_id}.${row.handler}.${row.attempts}`;
      const about = { communityId: row.community_id, deliveryId: row.id, eventId: row.event_id, traceId: row.trace_id };
      return [{ ...about, queue: handler.queue, handler: row.handler, jobId, event: { ...row.payload, type: row.type } }];
    });
    try {
      await this.queues.add(jobs);
    } catch (error) {
      // The queue is away: give the leases back, so that the work goes on as soon as it returns.
      this.log.warn({ err: error, jobs: jobs.length }, 'the queue does not take jobs; they wait in the database');
      await this.giveBack(rows);
    }
  }

  private giveBack(rows: readonly DueRow[]): Promise<void> {
    return this.work.asSystem(async () => {
      await this.work.db.query(
        `update delivery set state = 'pending', next_at = now() + interval '2 seconds'
           from unnest($1::uuid[], $2::uuid[], $3::int[]) as t (c, i, a)
          where community_id = t.c and id = t.i and attempts = t.a and state = 'enqueued'`,
        [rows.map((row) => row.community_id), rows.map((row) => row.id), rows.map((row) => row.attempts)],
      );
    });
  }
}
