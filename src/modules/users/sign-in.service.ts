import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, MoreThan } from 'typeorm';
import { later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { searchHash } from '../../platform/encryption/keyring.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CommunitiesService } from '../communities/communities.service.js';
import { SignInCodeEntity } from './account.entity.js';
import { AccountsService, type OpenedSession, tokenHashOf } from './accounts.service.js';
import { CODE_MILLIS, codeDigits, emailAddress, limits, masked, MOST_ATTEMPTS, pathOfOurs, signInLink } from './sign-in.js';
import { signInMail } from './sign-in.messages.js';
import './users.events.js';

export interface SignInStarted {
  readonly sentTo: string;
  readonly expiresAt: Date;
}

/** Who wants to sign in: from which network address, in which language, from which community, and where to go back to. */
export interface AskedFrom {
  readonly address: string;
  readonly language: string;
  readonly communityId: string | null;
  readonly next: string | null;
}

/** Signing in with a mailed link, or a code of six digits. Anyone may ask; nothing here tells whether an address has an account. */
@Injectable()
export class SignInService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
    private readonly mailer: Mailer,
    private readonly communities: CommunitiesService,
    private readonly settings: Settings,
  ) {}

  /**
   * Mails a code and a link. The same answer, after the same work, for a known and an unknown address.
   * @throws Problem `sign-in.email`, `sign-in.next`, or `sign-in.too-often` for this e-mail address or from this network address.
   */
  start(email: string, from: AskedFrom): Promise<SignInStarted> {
    const address = emailAddress(email);
    const next = pathOfOurs(from.next);
    const now = this.clock.now();
    const expiresAt = later(now, CODE_MILLIS);
    const code = randomInt(0, 1_000_000).toString().padStart(6, '0');
    const token = randomBytes(32).toString('base64url');
    return this.work.asSystem(async () => {
      const emailHash = searchHash(address, 'sign_in_code.email');
      const addressHash = searchHash(from.address, 'sign_in_code.address');
      await this.withinLimits(emailHash, addressHash, now);
      const id = newId();
      const [community] = from.communityId === null ? [] : await this.communities.byIds([from.communityId]);
      await this.work.db.insert(SignInCodeEntity, {
        ...{ id, email: address, emailHash, addressHash, code, language: from.language },
        ...{ token, tokenHash: tokenHashOf(token), communitySlug: community?.slug ?? null, next },
        ...{ attempts: 0, createdAt: now, expiresAt, usedAt: null },
      });
      await this.outbox.announce({ type: 'sign-in.code-made', codeId: id });
      return { sentTo: masked(address), expiresAt };
    });
  }

  /** Opens a session for who has the code; makes the account if there is none. @throws Problem `sign-in.code`. */
  async complete(email: string, code: string, device: string | null): Promise<OpenedSession> {
    const address = emailAddress(email);
    if (!(await this.take(address, codeDigits(code)))) throw new Problem('sign-in.code', { field: 'code' });
    return this.accounts.openSession(await this.accounts.findOrCreate(address), device);
  }

  /** The same for who has the link of the newest mail. @throws Problem `sign-in.link`. */
  async completeByLink(token: string, device: string | null): Promise<OpenedSession> {
    const address = await this.takeLink(token);
    if (address === null) throw new Problem('sign-in.link', { field: 'token' });
    return this.accounts.openSession(await this.accounts.findOrCreate(address), device);
  }

  /** Inside a unit of work of the platform: mails a code that still counts. */
  async mail(codeId: string): Promise<void> {
    const row = await this.work.db.findOneBy(SignInCodeEntity, { id: codeId, usedAt: IsNull() });
    if (!row || row.expiresAt <= this.clock.now()) return;
    const { token, communitySlug, next, language } = row;
    const link = token === null ? null : signInLink(this.settings.publicUrl, { token, communitySlug, next });
    const mail = signInMail(row.code, link, language);
    await this.mailer.send({ messageId: `<${codeId}@omzien>`, to: row.email, ...mail, language });
  }

  /** A wrong code counts as an attempt, which is kept although the sign-in fails: so it answers, and does not throw. */
  private take(address: string, code: string): Promise<boolean> {
    return this.work.asSystem(async () => {
      const row = await this.lockNewest(searchHash(address, 'sign_in_code.email'));
      if (!row) return false;
      if (!same(row.code, code)) {
        await this.work.db.update(SignInCodeEntity, { id: row.id }, { attempts: row.attempts + 1 });
        return false;
      }
      await this.useUp(row.emailHash);
      return true;
    });
  }

  /** The address that a link was mailed to, if it counts. It counts as long as the code beside it does. */
  private takeLink(token: string): Promise<string | null> {
    const tokenHash = tokenHashOf(token);
    return this.work.asSystem(async () => {
      const mailed = await this.work.db.findOneBy(SignInCodeEntity, { tokenHash });
      const newest = mailed && (await this.lockNewest(mailed.emailHash));
      if (!mailed || newest?.id !== mailed.id) return null;
      await this.useUp(mailed.emailHash);
      return mailed.email;
    });
  }

  /** The only code of an address that counts, if it still does; nobody else uses it before this transaction ends. */
  private async lockNewest(emailHash: Buffer): Promise<SignInCodeEntity | null> {
    const row = await this.work.db.findOne(SignInCodeEntity, {
      where: { emailHash, usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
      order: { createdAt: 'DESC' },
      lock: { mode: 'for_no_key_update' },
    });
    return row && row.attempts < MOST_ATTEMPTS ? row : null;
  }

  /** One use; and every other code and link for this address is void from now on. */
  private async useUp(emailHash: Buffer): Promise<void> {
    await this.work.db.update(SignInCodeEntity, { emailHash, usedAt: IsNull() }, { usedAt: this.clock.now() });
  }

  private async withinLimits(emailHash: Buffer, addressHash: Buffer, now: Date): Promise<void> {
    const { db } = this.work;
    const since = later(now, -limits.windowMillis);
    // One at a time for an address, so that ten at once do not all find room.
    await db.query('select pg_advisory_xact_lock($1)', [emailHash.readInt32BE()]);
    await db.delete(SignInCodeEntity, { createdAt: LessThan(later(now, -24 * 60 * 60_000)), emailHash });
    const forEmail = await db.countBy(SignInCodeEntity, { emailHash, createdAt: MoreThan(since) });
    const fromAddress = await db.countBy(SignInCodeEntity, { addressHash, createdAt: MoreThan(since) });
    if (forEmail >= limits.perEmail || fromAddress >= limits.perAddress) {
      throw new Problem('sign-in.too-often', { params: { minutes: limits.windowMillis / 60_000 } });
    }
  }
}

function same(expected: string, typed: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(typed);
  return a.length === b.length && timingSafeEqual(a, b);
}
