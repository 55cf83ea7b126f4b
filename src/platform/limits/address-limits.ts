import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../clock/clock.js';
import { UnitOfWork } from '../database/work.js';
import { searchHash } from '../encryption/keyring.js';
import { AddressUseEntity } from './address-use.entity.js';

/** How often something may be asked from one network address within so long, and what is said when it was more often. */
export interface AddressLimit {
  readonly what: string;
  readonly most: number;
  readonly windowMillis: number;
  /** Its sentence may say `{minutes}`. */
  readonly problem: string;
}

/** Limits for what anyone may ask, signed in or not. Of an address only a keyed hash is kept, and that for a day. */
@Injectable()
export class AddressLimits {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
  ) {}

  /** Counts one use, in a transaction of its own: it also counts when what follows fails. @throws Problem the limit's own. */
  async take({ what, most, windowMillis, problem }: AddressLimit, address: string): Promise<void> {
    const addressHash = searchHash(address, 'address_use.address');
    const now = this.clock.now();
    await this.work.asSystem(async () => {
      const { db } = this.work;
      // One at a time for an address, so that ten at once do not all find room.
      await db.query('select pg_advisory_xact_lock($1)', [addressHash.readInt32BE()]);
      const used = await db.countBy(AddressUseEntity, { what, addressHash, usedAt: MoreThan(later(now, -windowMillis)) });
      if (used >= most) throw new Problem(problem, { params: { minutes: windowMillis / 60_000 } });
      await db.insert(AddressUseEntity, { id: newId(), what, addressHash, usedAt: now });
    });
  }
}
