import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#kernel/ids.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { RefusalEntity } from './suggestion.entity.js';

/** Who never wants to be asked for what, as rows. Everything runs in the caller's unit of work. */
@Injectable()
export class RefusalsRepository {
  constructor(private readonly work: UnitOfWork) {}

  async add(memberId: string, activity: string, now: Date): Promise<void> {
    const row = { communityId: this.work.communityId, id: newId(), memberId, activity, createdAt: now };
    await this.work.db.createQueryBuilder().insert().into(RefusalEntity).values(row).orIgnore().execute();
  }

  async has(memberId: string, activity: string | null): Promise<boolean> {
    if (activity === null) return false;
    const { communityId, db } = this.work;
    return db.existsBy(RefusalEntity, { communityId, memberId, activity });
  }

  async takeBack(memberId: string, activities: readonly string[]): Promise<void> {
    if (activities.length === 0) return;
    const { communityId, db } = this.work;
    await db.delete(RefusalEntity, { communityId, memberId, activity: In([...activities]) });
  }
}
