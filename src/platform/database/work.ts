import { Inject, Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import { ClsService } from 'nestjs-cls';
import type { EntityManager } from 'typeorm';
import { isId } from '#kernel/ids.js';
import type { FramedTransactions } from './framed-transactions.js';
import { PLATFORM_COMMUNITY } from './platform-scope.js';
import { Wake } from './wake.js';

/** In whose community, and as whom, a unit of work runs. The database's policies look at exactly these. */
export interface WorkScope {
  readonly communityId: string;
  /** Null: the platform itself, or someone who is no member. */
  readonly memberId: string | null;
}

interface OpenWork extends WorkScope {
  readonly role: 'omzien_app' | 'omzien_system' | 'omzien_maintenance';
  announced: boolean;
  /** Done in the message that commits. */
  last: string;
}

const OPEN_WORK = Symbol('open work');

/**
 * One transaction, ambient: everything that is awaited inside uses it. It begins by giving up the login's rights for a role
 * that row-level security holds, in one community.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(TransactionHost) private readonly host: TransactionHost<FramedTransactions>,
    private readonly cls: ClsService,
    private readonly wake: Wake,
  ) {}

  /** Runs in a community. Inside a unit of the same community and member it joins; inside another it is an error. */
  run<T>(scope: WorkScope, body: () => Promise<T>): Promise<T> {
    return this.enter(
      { communityId: scope.communityId, memberId: scope.memberId, role: 'omzien_app', announced: false, last: '' },
      body,
    );
  }

  /** Runs above the communities, with what `omzien_system` may see: accounts, sessions, outbox, deliveries. */
  asSystem<T>(body: () => Promise<T>): Promise<T> {
    return this.enter(
      { communityId: PLATFORM_COMMUNITY, memberId: null, role: 'omzien_system', announced: false, last: '' },
      body,
    );
  }

  /** Runs with everything in sight. For commands on the server only: no request and no event ever comes here. */
  asMaintenance<T>(body: () => Promise<T>): Promise<T> {
    return this.enter(
      { communityId: PLATFORM_COMMUNITY, memberId: null, role: 'omzien_maintenance', announced: false, last: '' },
      body,
    );
  }

  /** The entity manager of the open unit. @throws Error outside of one: nothing is read or written as the login itself. */
  get db(): EntityManager {
    this.open();
    return this.host.tx;
  }

  get communityId(): string {
    return this.open().communityId;
  }

  get memberId(): string | null {
    return this.open().memberId;
  }

  /** Called by the outbox: the dispatcher is woken when this unit has committed. */
  markAnnounced(): void {
    this.open().announced = true;
  }

  /** Done in the message that commits this unit, so without parameters: `idIn` makes an id safe to write in it. */
  lastly(statement: string): void {
    this.open().last = statement;
  }

  private open(): OpenWork {
    const work = this.current();
    if (!work) throw new Error('there is no unit of work: call UnitOfWork.run first');
    return work;
  }

  private current(): OpenWork | undefined {
    return this.cls.isActive() && this.host.isTransactionActive() ? this.cls.get<OpenWork | undefined>(OPEN_WORK) : undefined;
  }

  private async enter<T>(work: OpenWork, body: () => Promise<T>): Promise<T> {
    const outer = this.current();
    if (outer) {
      if (outer.role !== work.role || outer.communityId !== work.communityId || outer.memberId !== work.memberId) {
        throw new Error('a unit of work cannot be nested in one of another community, member or role');
      }
      return body();
    }
    const result = await this.cls.run(() =>
      this.host.withTransaction({ first: first(work), last: () => work.last }, () => {
        this.cls.set(OPEN_WORK, work);
        return body();
      }),
    );
    if (work.announced) this.wake.wake();
    return result;
  }
}

/**
 * A process that stands still in the middle, or that the network cut off, holds what it took no longer than this; Postgres would wait
 * for hours. Sending a mail, which takes the longest, gives up sooner.
 */
const STILL_SECONDS = 60;

/** Who it is from now on. */
function first({ role, communityId, memberId }: OpenWork): string {
  const member = memberId === null ? "''" : idIn(memberId);
  return `set local role ${role}; select set_config('omzien.community', ${idIn(communityId)}, true), set_config('omzien.member', ${member}, true), set_config('idle_in_transaction_session_timeout', '${STILL_SECONDS}s', true)`;
}

/** As it is written in a message of several statements, which takes no parameters. @throws Error when it is no id. */
export function idIn(value: string): string {
  if (value !== PLATFORM_COMMUNITY && !isId(value)) throw new Error('a unit of work takes ids only');
  return `'${value}'`;
}
