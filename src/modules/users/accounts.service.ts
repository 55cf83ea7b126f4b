import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { days, hours, later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { IsNull } from 'typeorm';
import { newId } from '#kernel/ids.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { decrypt, searchHash } from '../../platform/encryption/keyring.js';
import { CommunitiesService } from '../communities/communities.service.js';
import type { Community } from '../communities/community.js';
import { AccountEntity, SessionEntity } from './account.entity.js';

const SESSION_MILLIS = days(90);
const SEEN_MILLIS = hours(1);

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** What a token stands for, as far as can be seen above the communities. */
export interface SignedIn {
  readonly accountId: string;
  readonly email: string;
  readonly memberId: string | null;
  readonly memberStatus: string | null;
  readonly roles: ReadonlySet<string>;
}

interface SignedInRow {
  readonly id: string;
  readonly last_seen_at: Date | null;
  readonly account_id: string;
  readonly email: Buffer;
  readonly member_id: string | null;
  readonly status: string | null;
  /** In alphabetical order. */
  readonly roles: readonly string[];
}

/** Sign-ins: who has an account, and on which devices. Above the communities, with the system's rights. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
    private readonly communities: CommunitiesService,
  ) {}

  /** The account of an address, made if there is none. */
  findOrCreate(email: string): Promise<string> {
    const address = email.trim().toLowerCase();
    const emailHash = hashOf(address);
    return this.work.asSystem(async () => {
      const { db } = this.work;
      const id = newId();
      const createdAt = this.clock.now();
      await db
        .createQueryBuilder()
        .insert()
        .into(AccountEntity)
        .values({ id, email: address, emailHash, createdAt })
        .orIgnore()
        .execute();
      return (await db.findOneByOrFail(AccountEntity, { emailHash })).id;
    });
  }

  find(email: string): Promise<string | null> {
    const emailHash = hashOf(email.trim().toLowerCase());
    return this.work.asSystem(async () => (await this.work.db.findOneBy(AccountEntity, { emailHash }))?.id ?? null);
  }

  /** Opens a session. Its token is shown once and kept nowhere: only a hash is. */
  openSession(accountId: string, device: string | null = null): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = later(now, SESSION_MILLIS);
    return this.work.asSystem(async () => {
      await this.work.db.insert(SessionEntity, {
        ...{ id: newId(), accountId, tokenHash: tokenHashOf(token), device },
        ...{ createdAt: now, expiresAt, endedAt: null, lastSeenAt: null },
      });
      return { token, expiresAt };
    });
  }

  /** @throws Problem `auth.token` when the token is unknown, ended or too old. */
  signedIn(token: string, communityId: string | null): Promise<SignedIn> {
    const now = this.clock.now();
    return this.work.asSystem(async () => {
      const rows = await this.work.db.query<SignedInRow[]>(
        `select s.id, s.last_seen_at, s.account_id, a.email, m.id as member_id, m.status,
                array(select r.role from member_role r where r.community_id = m.community_id and r.member_id = m.id order by r.role) as roles
           from session s join account a on a.id = s.account_id
           left join member m on m.account_id = s.account_id and m.community_id = $2
          where s.token_hash = $1 and s.ended_at is null and s.expires_at > $3`,
        [tokenHashOf(token), communityId, now],
      );
      const [row] = rows;
      if (!row) throw new Problem('auth.token');
      await this.seen(row, now);
      const email = decrypt(row.email, 'account.email');
      const { account_id: accountId, member_id: memberId, status: memberStatus, roles } = row;
      return { accountId, email, memberId, memberStatus, roles: new Set(roles) };
    });
  }

  /** Ends the session of a token. False when there was none. */
  endSession(token: string): Promise<boolean> {
    return this.work.asSystem(async () => {
      const ended = await this.work.db.update(
        SessionEntity,
        { tokenHash: tokenHashOf(token), endedAt: IsNull() },
        { endedAt: this.clock.now() },
      );
      return ended.affected === 1;
    });
  }

  /** In which communities the viewer's account is. */
  async communitiesOf({ accountId }: Viewer): Promise<Community[]> {
    if (accountId === null) return [];
    const rows = await this.work.asSystem(() =>
      this.work.db.query<{ community_id: string }[]>(
        `select community_id from member where account_id = $1 and status <> 'left' order by community_id limit 100`,
        [accountId],
      ),
    );
    return this.communities.byIds(rows.map((row) => row.community_id));
  }

  /** Not at every request: the hour is enough for who wonders which device that is. */
  private async seen({ id, last_seen_at }: SignedInRow, now: Date): Promise<void> {
    if (last_seen_at !== null && last_seen_at > later(now, -SEEN_MILLIS)) return;
    await this.work.db.update(SessionEntity, { id }, { lastSeenAt: now });
  }
}

const hashOf = (address: string): Buffer => searchHash(address, 'account.email');
/** What is kept of a token. */
export const tokenHashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
