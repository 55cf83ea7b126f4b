import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Problem } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { days, later } from '#kernel/clock.js';
import type { Viewer } from '../auth/viewer.js';
import { UnitOfWork } from '../database/work.js';
import { searchHash } from '../encryption/keyring.js';
import { IdempotencyEntity } from './idempotency.entity.js';

export interface OnceOptions<T> {
  /** The name of the mutation. */
  readonly operation: string;
  readonly key: string | null | undefined;
  readonly input: unknown;
  act(): Promise<T>;
  /** What is remembered of the result: an id or a number, as text; never its contents. */
  resultOf(result: T): string;
  /** The same answer, read again. */
  again(result: string): Promise<T>;
}

const MAX_KEY = 64;
const REMEMBERED = days(1);

/** Makes a mutation happen once for one key: a second click, or a retry after a lost answer, gets the first one's answer. */
@Injectable()
export class Once {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * The claim of the key and the effect are one transaction; a second call with the key waits for the first to end.
   * @throws Problem `idempotency.other-input` when the key was used for something else.
   */
  async run<T>(viewer: Viewer, options: OnceOptions<T>): Promise<T> {
    const { key, operation } = options;
    if (key === null || key === undefined) return options.act();
    if (key.length === 0 || key.length > MAX_KEY) {
      throw new Problem('idempotency.key', { field: 'idempotencyKey', params: { most: MAX_KEY } });
    }
    const { communityId, accountId, memberId } = viewer;
    // Nobody to remember it for: the service refuses, and says why.
    if (communityId === null || accountId === null) return options.act();
    // Keyed: a telephone number is found by trying them all.
    const inputHash = searchHash(stable(options.input), 'idempotency.input');
    const outcome = await this.work.run({ communityId, memberId }, async (): Promise<{ repeated: string } | { fresh: T }> => {
      const db = this.work.db;
      await db.delete(IdempotencyEntity, { communityId, accountId, createdAt: LessThan(later(new Date(), -REMEMBERED)) });
      const id = newId();
      const claimed = await db.query<{ id: string }[]>(
        `insert into idempotency (community_id, id, account_id, operation, key, input_hash, created_at)
         values ($1, $2, $3, $4, $5, $6, now()) on conflict (community_id, account_id, operation, key) do nothing returning id`,
        [communityId, id, accountId, operation, key, inputHash],
      );
      if (claimed.length === 0) {
        const first = await db.findOneByOrFail(IdempotencyEntity, { communityId, accountId, operation, key });
        if (!first.inputHash.equals(inputHash)) throw new Problem('idempotency.other-input', { field: 'idempotencyKey' });
        return { repeated: first.result ?? '' };
      }
      const result = await options.act();
      await db.update(IdempotencyEntity, { communityId, id }, { result: options.resultOf(result) });
      return { fresh: result };
    });
    return 'repeated' in outcome ? options.again(outcome.repeated) : outcome.fresh;
  }
}

/** JSON with the keys in order, so that the same input has the same hash however it was written. */
function stable(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return text ?? '';
}
