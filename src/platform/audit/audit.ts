import { Injectable } from '@nestjs/common';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../clock/clock.js';
import { UnitOfWork } from '../database/work.js';
import { AuditEntity } from './audit.entity.js';

export interface Act {
  /** `request.approved`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly reason?: string | null;
}

/** Where a service writes what someone did by their role, in the transaction in which they did it. */
@Injectable()
export class Audit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
  ) {}

  /** By the member at work. @throws Error when the platform itself is at work: what it does is in the outbox. */
  async record({ action, subjectType, subjectId, reason = null }: Act): Promise<void> {
    const { communityId, memberId, db } = this.work;
    if (memberId === null) throw new Error(`${action} by nobody`);
    const createdAt = this.clock.now();
    await db.insert(AuditEntity, {
      communityId,
      id: newId(),
      actorId: memberId,
      action,
      subjectType,
      subjectId,
      reason,
      createdAt,
    });
  }
}
