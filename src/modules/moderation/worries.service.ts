import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { isId, newId } from '#kernel/ids.js';
import { requireCommunity, requireMember } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { searchHash } from '../../platform/encryption/keyring.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';
import { AddressLimits } from '../../platform/limits/address-limits.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { optionalText, requiredText } from '../communities/texts.js';
import { MembersService } from '../users/members.service.js';
import { WorryEntity } from './worry.entity.js';
import { referenceOf, type Worry, worryFlow, worryLimit } from './worry.js';
import './worries.events.js';

const MOST_KEY = 64;

/** What someone writes who worries. */
export interface WorryToRaise {
  readonly text: string;
  readonly callBack: string | null;
  readonly requestId: string | null;
  readonly memberId: string | null;
}

/** "Ik maak mij zorgen": anyone writes, only the confidants of the community read. */
@Injectable()
export class WorriesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
    private readonly limits: AddressLimits,
    private readonly members: MembersService,
  ) {}

  /**
   * Hands a worry to the confidants. Returns what it can be called by over the telephone, and nothing else. With the same key and
   * the same words it is the same worry; the same key with other words is another one, for none may get lost.
   * @throws Problem `worry.no-confidant`, or `worry.too-often` from this network address.
   */
  async raise(viewer: Viewer, worry: WorryToRaise, from: { address: string; key: string | null }): Promise<string> {
    const { communityId, memberId } = requireCommunity(viewer);
    const said = {
      text: requiredText(worry.text, 'text', 4_000),
      callBack: optionalText(worry.callBack, 'callBack', 200),
      aboutMemberId: checkedId(worry.memberId, 'memberId'),
      aboutRequestId: checkedId(worry.requestId, 'requestId'),
    };
    if (from.key !== null && (from.key === '' || from.key.length > MOST_KEY)) {
      throw new Problem('idempotency.key', { field: 'idempotencyKey', params: { most: MOST_KEY } });
    }
    const keyHash = from.key === null ? null : searchHash(JSON.stringify([from.key, memberId, said]), 'worry.key');
    const reference = referenceOf(keyHash ?? randomBytes(6));
    await this.limits.take(worryLimit, from.address);
    return this.work.run({ communityId, memberId }, async () => {
      if ((await this.members.withRole('confidant')).length === 0) throw new Problem('worry.no-confidant');
      const id = newId();
      const row = { ...said, communityId, id, reference, keyHash, status: 'new' as const, fromId: memberId };
      const kept = { ...row, handlerId: null, outcome: null, createdAt: this.clock.now() };
      if (await this.insert(kept)) await this.outbox.announce({ type: 'worry.raised', worryId: id });
      return reference;
    });
  }

  /** The newest first. */
  list(viewer: Viewer, page: PageRequest): Promise<Page<Worry>> {
    const actor = requireMember(viewer, 'worry.read');
    return this.work.run(actor, () => readPage(this.listQuery(), 'worry', page));
  }

  count(viewer: Viewer): Promise<number> {
    const actor = requireMember(viewer, 'worry.read');
    return this.work.run(actor, () => this.listQuery().getCount());
  }

  find(viewer: Viewer, id: string): Promise<Worry> {
    const actor = requireMember(viewer, 'worry.read');
    return this.work.run(actor, () => this.lock(id));
  }

  /** A confidant takes it on, so that the others need not. */
  claim(viewer: Viewer, id: string): Promise<Worry> {
    const actor = requireMember(viewer, 'worry.handle');
    return this.work.run(actor, async () => {
      const worry = await this.lock(id);
      return this.save({ ...worry, status: worryFlow.next(worry.status, 'claim'), handlerId: actor.memberId });
    });
  }

  /** A confidant says what came of it. */
  resolve(viewer: Viewer, id: string, outcome: string): Promise<Worry> {
    const actor = requireMember(viewer, 'worry.handle');
    const said = requiredText(outcome, 'outcome', 4_000);
    return this.work.run(actor, async () => {
      const worry = await this.lock(id);
      const status = worryFlow.next(worry.status, 'resolve');
      return this.save({ ...worry, status, outcome: said, handlerId: actor.memberId });
    });
  }

  /** False when it was there. Who writes may not read, so the database is asked how many rows it wrote, not which. */
  private async insert(worry: WorryEntity): Promise<boolean> {
    const { db } = this.work;
    const [sql, values] = db.createQueryBuilder().insert().into(WorryEntity).values(worry).orIgnore().getQueryAndParameters();
    const result = await db.queryRunner?.query(sql, values, true);
    return result?.affected === 1;
  }

  private listQuery() {
    const { communityId, db } = this.work;
    return db.createQueryBuilder(WorryEntity, 'worry').where('worry.communityId = :communityId', { communityId });
  }

  /** @throws Problem `worry.not-found`. */
  private async lock(id: string): Promise<WorryEntity> {
    const { communityId, db } = this.work;
    const where = { communityId, id };
    const row = isId(id) ? await db.findOne(WorryEntity, { where, lock: { mode: 'for_no_key_update' } }) : null;
    if (!row) throw new Problem('worry.not-found', { field: 'id' });
    return row;
  }

  private async save(worry: WorryEntity): Promise<WorryEntity> {
    const { communityId, id, status, handlerId, outcome } = worry;
    await this.work.db.update(WorryEntity, { communityId, id }, { status, handlerId, outcome });
    return worry;
  }
}

/** Whether it is something of this community is not looked up: who writes need not know. */
function checkedId(id: string | null, field: string): string | null {
  if (id !== null && !isId(id)) throw new Problem('input.invalid', { field });
  return id;
}
