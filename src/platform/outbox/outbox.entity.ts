import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { CommunityRow } from '../database/community-row.js';
import type { QueueName } from './handler.js';

/** A fact that was announced, in the transaction that made it so. */
@Entity('outbox')
@Index('outbox_due_idx', { synchronize: false })
@Index('outbox_dispatched_idx', { synchronize: false })
export class OutboxEntity extends CommunityRow {
  @Column('text')
  type!: string;

  /** Ids only. */
  @Column('jsonb')
  payload!: Record<string, string | number | null>;

  @Column('text', { nullable: true })
  traceId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** A timer is an event that may only be seen later. */
  @Column('timestamptz')
  availableAt!: Date;

  @Column('timestamptz', { nullable: true })
  dispatchedAt!: Date | null;
}

export type DeliveryState = 'pending' | 'enqueued' | 'done' | 'failed';

/** What one handler still has to do with one event: the ledger of all pending work. */
@Entity('delivery')
@ForeignKey('OutboxEntity', ['communityId', 'eventId'], ['communityId', 'id'])
@Index(['communityId', 'eventId', 'handler'], { unique: true })
@Index('delivery_due_idx', { synchronize: false })
@Index('delivery_failed_idx', { synchronize: false })
@Index('delivery_done_idx', { synchronize: false })
@Check('delivery_state_check', `state in ('pending', 'enqueued', 'done', 'failed')`)
export class DeliveryEntity extends CommunityRow {
  @Column('uuid')
  eventId!: string;

  @Column('text')
  handler!: string;

  /** Of its handler, so that what a person waits for goes first. */
  @Column('text', { default: () => "'now'::text" })
  queue!: QueueName;

  @Column('text')
  state!: DeliveryState;

  /** How often it was handed to the queue; part of the job's id. */
  @Column('integer')
  attempts!: number;

  /** How often the handler failed; when these are used up it waits for an administrator. */
  @Column('integer')
  failures!: number;

  /** Pending: not before; enqueued: when the lease runs out; failed: when it failed last. On the database's clock. */
  @Column('timestamptz')
  nextAt!: Date;

  @Column('text', { nullable: true })
  error!: string | null;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;
}
