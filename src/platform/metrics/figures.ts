import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppClock } from '../clock/clock.js';
import { UnitOfWork } from '../database/work.js';
import { Metrics } from './metrics.js';

/** Scrapes within this time share one look at the database. */
const REMEMBERED_MILLIS = 5_000;

interface LedgerRow {
  readonly pending: number;
  readonly enqueued: number;
  readonly failed: number;
  readonly overdue_seconds: number;
  readonly backlog: number;
  readonly backlog_seconds: number;
  readonly timers: number;
}

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** What only the database knows: how much work waits, and for how long. Every process tells the same; take one, or the most. */
@Injectable()
export class Figures {
  private last: { readonly at: number; readonly row: Promise<LedgerRow> } | null = null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
    private readonly source: DataSource,
    metrics: Metrics,
  ) {
    this.ledger(metrics);
    this.connections(metrics);
  }

  private ledger(metrics: Metrics): void {
    metrics.gauge({ name: 'omzien_database_up', help: 'Whether the database answers: 1 or 0.', labels: [] }, () =>
      this.row().then(
        () => [[{}, 1]],
        () => [[{}, 0]],
      ),
    );
    metrics.gauge(
      { name: 'omzien_deliveries', help: 'Deliveries that are not done, by state.', labels: ['state'] },
      async () => {
        const { pending, enqueued, failed } = await this.row();
        return [
          [{ state: 'pending' }, pending],
          [{ state: 'enqueued' }, enqueued],
          [{ state: 'failed' }, failed],
        ];
      },
    );
    metrics.gauge(
      { name: 'omzien_delivery_overdue_seconds', help: 'How long the oldest delivery that is due waits.', labels: [] },
      async () => [[{}, (await this.row()).overdue_seconds]],
    );
    metrics.gauge(
      { name: 'omzien_outbox_events', help: 'Events not yet handed out: due, or timers for later.', labels: ['state'] },
      async () => {
        const { backlog, timers } = await this.row();
        return [
          [{ state: 'due' }, backlog],
          [{ state: 'timer' }, timers],
        ];
      },
    );
    metrics.gauge(
      { name: 'omzien_outbox_overdue_seconds', help: 'How long the oldest event that is due waits.', labels: [] },
      async () => [[{}, (await this.row()).backlog_seconds]],
    );
  }

  private connections(metrics: Metrics): void {
    metrics.gauge(
      { name: 'omzien_database_connections', help: 'Connections of this process to the database, by use.', labels: ['state'] },
      () => {
        const { totalCount, idleCount, waitingCount } = (this.source.driver as unknown as { master: Pool }).master;
        return Promise.resolve([
          [{ state: 'used' }, totalCount - idleCount],
          [{ state: 'idle' }, idleCount],
          [{ state: 'waited-for' }, waitingCount],
        ]);
      },
    );
    metrics.gauge(
      { name: 'omzien_database_connections_budget', help: 'The most connections this process may hold.', labels: [] },
      () => Promise.resolve([[{}, this.source.options.poolSize ?? 0]]),
    );
  }

  private row(): Promise<LedgerRow> {
    if (!this.last || performance.now() - this.last.at > REMEMBERED_MILLIS) {
      this.last = { at: performance.now(), row: this.look() };
      // Whoever asked sees the failure; nobody else has to.
      this.last.row.catch(() => undefined);
    }
    return this.last.row;
  }

  private async look(): Promise<LedgerRow> {
    const [row] = await this.work.asSystem(() => this.work.db.query<LedgerRow[]>(LEDGER, [this.clock.now()]));
    if (!row) throw new Error('the ledger gave no figures');
    return row;
  }
}

/** Each part is answered from a partial index, that of done work is left out: it is the bulk, and tells nothing. */
const LEDGER = `
with waiting as (
  select count(*) filter (where state = 'pending')::int as pending,
         count(*) filter (where state = 'enqueued')::int as enqueued,
         coalesce(greatest(extract(epoch from now() - min(next_at)), 0), 0)::float8 as overdue_seconds
    from delivery where state in ('pending', 'enqueued')
), stuck as (
  select count(*)::int as failed from delivery where state = 'failed'
), events as (
  select count(*) filter (where available_at <= $1)::int as backlog,
         count(*) filter (where available_at > $1)::int as timers,
         coalesce(greatest(extract(epoch from $1::timestamptz - min(available_at)), 0), 0)::float8 as backlog_seconds
    from outbox where dispatched_at is null
)
select * from waiting, stuck, events`;
