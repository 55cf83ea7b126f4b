import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { haarlem } from '../../src/demo/haarlem.js';
import { CommunitiesService } from '../../src/modules/communities/communities.service.js';
import { defaultRules, type CommunityRules } from '../../src/modules/communities/community.js';
import type { Role } from '../../src/modules/users/member.js';
import { AccountsService } from '../../src/modules/users/accounts.service.js';
import { MembersService } from '../../src/modules/users/members.service.js';
import { AppClock } from '../../src/platform/clock/clock.js';
import { UnitOfWork } from '../../src/platform/database/work.js';
import { start, type Running } from '../../src/start.js';
import { TestClient } from './client.js';
import { cloneDatabase, type TestDatabase } from './database.js';
import { Person } from './person.js';

/** A Tuesday at ten in the morning in Haarlem: nobody sleeps. */
export const TUESDAY = new Date('2027-03-02T10:00:00+01:00');
const KEY = Buffer.alloc(32, 7).toString('base64');

export interface WorldOptions {
  /** What the clock says when it starts; `now`: the same as the clocks of other processes. A Tuesday morning when left out. */
  readonly at?: Date | 'now';
  readonly rules?: Partial<CommunityRules>;
  readonly env?: NodeJS.ProcessEnv;
  /** A database in which there is something already; a new one with one community when left out. */
  readonly on?: TestDatabase;
  /** Everything when left out. */
  readonly process?: 'all' | 'api';
}

/** Who a person is; the rest is ordinary. */
export interface PersonSketch {
  readonly name?: string;
  readonly postcode?: string;
  readonly languages?: readonly string[];
  readonly roles?: readonly Role[];
  readonly community?: string;
  readonly birthYear?: number;
}

/** A running Omzien with a database of its own, and people in it. */
export class World {
  private people = 0;
  private readonly communityIds = new Map<string, string>();

  private constructor(
    readonly running: Running,
    readonly database: TestDatabase,
    readonly clock: AppClock,
  ) {}

  static async start(options: WorldOptions = {}): Promise<World> {
    const database = options.on ?? (await cloneDatabase());
    const clock = options.at === 'now' ? new AppClock() : new AppClock(options.at ?? TUESDAY);
    const redis = process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : {};
    const env = {
      ...{ DATABASE_URL: database.url, OMZIEN_KEY: KEY, PORT: '0', OMZIEN_DEMO: 'on', OMZIEN_LOG_LEVEL: 'error' },
      ...redis,
      ...options.env,
    };
    const world = new World(await start({ process: options.process ?? 'all', env, clock }), database, clock);
    if (!options.on) await world.community('haarlem', { quiet: null, ...options.rules });
    return world;
  }

  get url(): string {
    return this.running.url ?? '';
  }

  /** Someone whom nobody knows. */
  get visitor(): TestClient {
    return new TestClient(this.url, { community: 'haarlem' });
  }

  get<T>(token: new (...args: never[]) => T): T {
    return this.running.app.get(token);
  }

  async community(slug: string, rules: Partial<CommunityRules> = {}): Promise<string> {
    const id = await this.get(CommunitiesService).create({
      slug,
      name: slug,
      timeZone: 'Europe/Amsterdam',
      phone: '023 000 0000',
      rules: { ...defaultRules, ...rules },
      areas: haarlem.map(({ name, pc4, centre }) => ({ name, postcodes: [{ pc4, ...centre }] })),
    });
    this.communityIds.set(slug, id);
    return id;
  }

  communityId(slug = 'haarlem'): string {
    const id = this.communityIds.get(slug);
    if (!id) throw new Error(`there is no community ${slug}`);
    return id;
  }

  /** A member who is signed in. `await world.resident({ name: 'Ans Bakker' })`. */
  async resident(sketch: PersonSketch = {}): Promise<Person> {
    const number = (this.people += 1);
    const slug = sketch.community ?? 'haarlem';
    const communityId = this.communityId(slug);
    const email = `person-${number}@example.org`;
    const accountId = await this.get(AccountsService).findOrCreate(email);
    const name = sketch.name ?? `Bewoner${number} Jansen`;
    const member = await this.get(UnitOfWork).run({ communityId, memberId: null }, () =>
      this.get(MembersService).add({
        accountId,
        displayName: name,
        postcode: sketch.postcode ?? '2011 AB',
        languages: sketch.languages ?? ['nl'],
        birthYear: sketch.birthYear ?? 1980,
        roles: sketch.roles ?? ['resident'],
        email,
        phone: `06 0000 ${String(number).padStart(4, '0')}`,
      }),
    );
    const { token } = await this.get(AccountsService).openSession(accountId);
    return new Person(this, new TestClient(this.url, { token, community: slug }), {
      memberId: member.id,
      accountId,
      email,
      name,
    });
  }

  /** Signed in, and not a member of anything. */
  async stranger(): Promise<TestClient> {
    const accountId = await this.get(AccountsService).findOrCreate(`stranger-${(this.people += 1)}@example.org`);
    const { token } = await this.get(AccountsService).openSession(accountId);
    return new TestClient(this.url, { token, community: 'haarlem' });
  }

  /** Waits until everything that is due was done. */
  async settle(withinMillis = 60_000): Promise<void> {
    const deadline = Date.now() + withinMillis;
    for (;;) {
      // The database says what time it is when it looks: what was announced while the question was under way counts too.
      const [left] = await this.database.sql<{ count: number }>(
        `select (select count(*) from outbox
                  where dispatched_at is null and available_at <= clock_timestamp() + make_interval(secs => $1))::int
              + (select count(*) from delivery where state in ('pending', 'enqueued'))::int as count`,
        [(this.clock.now().getTime() - Date.now() + 5) / 1_000],
      );
      if (left?.count === 0) return;
      if (Date.now() > deadline) throw new Error(`${left?.count} things are still to be done`);
      await sleep(20);
    }
  }

  /** Lets time pass, and everything happen that falls due in it. */
  async pass(millis: number): Promise<void> {
    this.clock.advance(millis);
    await this.settle();
  }

  async end(): Promise<void> {
    await this.running.stop();
    await this.database.drop();
  }
}
