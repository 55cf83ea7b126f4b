import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../clock/clock.js';
import { insertRows } from '../database/rows.js';
import { UnitOfWork } from '../database/work.js';
import { currentTraceId } from '../telemetry/trace.js';
import type { AnyEvent } from './events.js';
import { OutboxEntity } from './outbox.entity.js';

/** Where a service says what happened, in the transaction in which it happened. */
@Injectable()
export class Outbox {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
  ) {}

  /** Announces facts; with `at` in the future they are timers. Nothing is told to anyone until the transaction commits. */
  async announce(events: AnyEvent | readonly AnyEvent[], options: { at?: Date } = {}): Promise<void> {
    const list: readonly AnyEvent[] = Array.isArray(events) ? events : [events as AnyEvent];
    if (list.length === 0) return;
    const now = this.clock.now();
    await insertRows(
      this.work.db,
      OutboxEntity,
      list.map(({ type, ...payload }) => ({
        communityId: this.work.communityId,
        id: newId(),
        type,
        payload,
        traceId: currentTraceId() ?? null,
        createdAt: now,
        availableAt: options.at ?? now,
        dispatchedAt: null,
      })),
    );
    this.work.markAnnounced();
  }
}
