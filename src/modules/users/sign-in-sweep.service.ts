import { Injectable } from '@nestjs/common';
import { days, later } from '#kernel/clock.js';
import { AppClock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/work.js';
import { Sweeps } from '../../platform/retention/sweeps.js';

/** So long someone can still see that a device was signed in, after its session ended. */
const SESSIONS_KEPT = days(30);
/** Limits on mailing codes look back less than this. */
const CODES_KEPT = days(2);

/** Sessions that ended, and codes that can no longer be used, do not stay for ever. */
@Injectable()
export class SignInSweep {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: AppClock,
    sweeps: Sweeps,
  ) {
    sweeps.add({ kind: 'sessions', remove: (most) => this.remove(SESSIONS, SESSIONS_KEPT, most) });
    sweeps.add({ kind: 'sign-in codes', remove: (most) => this.remove(CODES, CODES_KEPT, most) });
  }

  private remove(statement: string, keptMillis: number, most: number): Promise<number> {
    return this.work.asSystem(async () => {
      const before = later(this.clock.now(), -keptMillis);
      const [, count] = await this.work.db.query<[unknown[], number]>(statement, [before, most]);
      return count;
    });
  }
}

const SESSIONS = `
  delete from session where id in (
    select id from session where least(expires_at, ended_at) < $1 limit $2 for update skip locked)`;
const CODES = `
  delete from sign_in_code where id in (
    select id from sign_in_code where expires_at < $1 limit $2 for update skip locked)`;
