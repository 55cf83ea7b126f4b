import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { isId } from '#kernel/ids.js';
import { requireAccount } from '../../platform/auth/access.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { readPage, type Page, type PageRequest } from '../../platform/graphql/connection.js';
import { SessionEntity } from './account.entity.js';
import { tokenHashOf } from './accounts.service.js';

/** A device on which someone is signed in. */
export interface Session {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly device: string | null;
  /** The one that asks. */
  readonly current: boolean;
}

/** Where someone is signed in, for that someone. Above the communities. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
  ) {}

  /** Where the viewer is signed in, the newest first. `token` is the one that they ask with. */
  mine(viewer: Viewer, page: PageRequest, token: string | null): Promise<Page<Session>> {
    const accountId = requireAccount(viewer, 'session.read');
    const currentHash = token === null ? null : tokenHashOf(token);
    return this.work.asSystem(async () => {
      const { items, hasNextPage } = await readPage(this.livingQuery(accountId), 'session', page);
      return { hasNextPage, items: items.map((row) => show(row, currentHash)) };
    });
  }

  countMine(viewer: Viewer): Promise<number> {
    const accountId = requireAccount(viewer, 'session.read');
    return this.work.asSystem(() => this.livingQuery(accountId).getCount());
  }

  /**
   * Signs out one of the viewer's devices; one that was signed out already stays so.
   * False when they have none with that id. Whether it is the one that asks: `current`.
   */
  end(viewer: Viewer, id: string, token: string | null): Promise<{ readonly found: boolean; readonly current: boolean }> {
    const accountId = requireAccount(viewer, 'session.end');
    return this.work.asSystem(async () => {
      const { db } = this.work;
      const session = isId(id) ? await db.findOneBy(SessionEntity, { id, accountId }) : null;
      if (!session) return { found: false, current: false };
      await db.update(SessionEntity, { id, endedAt: IsNull() }, { endedAt: this.clock.now() });
      return { found: true, current: token !== null && session.tokenHash.equals(tokenHashOf(token)) };
    });
  }

  /** Signs out everywhere, here too. On how many devices they were signed in. */
  endAll(viewer: Viewer): Promise<number> {
    const accountId = requireAccount(viewer, 'session.end');
    const now = this.clock.now();
    return this.work.asSystem(async () => {
      const living = await this.livingQuery(accountId).getCount();
      await this.work.db.update(SessionEntity, { accountId, endedAt: IsNull() }, { endedAt: now });
      return living;
    });
  }

  private livingQuery(accountId: string) {
    return this.work.db
      .createQueryBuilder(SessionEntity, 'session')
      .where('session.accountId = :accountId and session.endedAt is null and session.expiresAt > :now', {
        accountId,
        now: this.clock.now(),
      });
  }
}

function show({ id, createdAt, lastSeenAt, device, tokenHash }: SessionEntity, currentHash: Buffer | null): Session {
  return { id, createdAt, lastSeenAt, device, current: currentHash !== null && tokenHash.equals(currentHash) };
}
