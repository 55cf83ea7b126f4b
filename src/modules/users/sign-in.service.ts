import { randomInt, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, MoreThan } from 'typeorm';
import { later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { searchHash } from '../../platform/encryption/keyring.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { SignInCodeEntity } from './account.entity.js';
import { AccountsService, type OpenedSession } from './accounts.service.js';
import { CODE_MILLIS, codeDigits, emailAddress, limits, masked, MOST_ATTEMPTS } from './sign-in.js';
import { signInMail } from './sign-in.messages.js';
import './users.events.js';

export interface SignInStarted {
  readonly sentTo: string;
  readonly expiresAt: Date;
}

/** Signing in with a mailed code of six digits. Anyone may ask; nothing here tells whether an address has an account. */
@Injectable()
export class SignInService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly outbox: Outbox,
    private readonly clock: AppClock,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Mails a code. The same answer, after the same work, for a known and an unknown address.
   * @throws Problem `sign-in.email`, or `sign-in.too-often` for this e-mail address or from this network address.
   */
  start(email: string, from: { readonly address: string; readonly language: string }): Promise<SignInStarted> {
    const address = emailAddress(email);
    const now = this.clock.now();
    const expiresAt = later(now, CODE_MILLIS);
    const code = randomInt(0, 1_000_000).toString().padStart(6, '0');
    return this.work.asSystem(async () => {
      const emailHash = searchHash(address, 'sign_in_code.email');
      const addressHash = searchHash(from.address, 'sign_in_code.address');
      await this.withinLimits(emailHash, addressHash, now);
      const id = newId();
      await this.work.db.insert(SignInCodeEntity, {
        ...{ id, email: address, emailHash, addressHash, code, language: from.language },
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

  /** Inside a unit of work of the platform: mails a code that still counts. */
  async mail(codeId: string): Promise<void> {
    const row = await this.work.db.findOneBy(SignInCodeEntity, { id: codeId, usedAt: IsNull() });
    if (!row || row.expiresAt <= this.clock.now()) return;
    await this.mailer.send({
      messageId: `<${codeId}@omzien>`,
      to: row.email,
      ...signInMail(row.code, row.language),
      language: row.language,
    });
  }

  /** A wrong code counts as an attempt, which is kept although the sign-in fails: so it answers, and does not throw. */
  private take(address: string, code: string): Promise<boolean> {
    const now = this.clock.now();
    return this.work.asSystem(async () => {
      const { db } = this.work;
      const row = await db.findOne(SignInCodeEntity, {
        where: { emailHash: searchHash(address, 'sign_in_code.email'), usedAt: IsNull(), expiresAt: MoreThan(now) },
        order: { createdAt: 'DESC' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row || row.attempts >= MOST_ATTEMPTS) return false;
      if (!same(row.code, code)) {
        await db.update(SignInCodeEntity, { id: row.id }, { attempts: row.attempts + 1 });
        return false;
      }
      // One use; and every other code for this address is void from now on.
      await db.update(SignInCodeEntity, { emailHash: row.emailHash, usedAt: IsNull() }, { usedAt: now });
      return true;
    });
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
