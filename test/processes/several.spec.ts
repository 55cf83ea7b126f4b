import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testUrl } from '../support/database.js';
import { requestInput, type Person } from '../support/person.js';
import { Process } from '../support/process.js';
import { World } from '../support/world.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const HELPERS = 5;
const PER_SECOND = 20;
/** On a busy machine a process takes long to start; then the pace slackens, so that the workers can follow. */
const AT_FULL_PACE = 6 * PER_SECOND;
/** Nor are there more unanswered than so many: it is not overload that is tried here. */
const AT_ONCE = 8;

const environment = (databaseUrl: string): NodeJS.ProcessEnv => ({
  DATABASE_URL: databaseUrl,
  OMZIEN_KEY: KEY,
  NODE_ENV: 'production',
  OMZIEN_HOST: '127.0.0.1',
  ...(process.env.TEST_REDIS_URL ? { REDIS_URL: process.env.TEST_REDIS_URL } : {}),
});

/** A process that is one of several; `url` is where an API listens. */
class Member {
  private constructor(
    readonly kind: 'api' | 'worker',
    private readonly env: NodeJS.ProcessEnv,
    private readonly process: Process,
  ) {}

  static async start(kind: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<Member> {
    const started = new Member(kind, env, Process.spawn({ OMZIEN_LOG_LEVEL: 'warn', ...env }, `main.${kind}`));
    await started.process.until(() => /^Omzien (API: .+|worker: ready.*)\n/m.test(started.process.stdout), 60_000);
    return started;
  }

  get url(): string {
    return /Omzien API: (\S+)/.exec(this.process.stdout)?.[1] ?? '';
  }

  /** All that it logged: warnings and worse. */
  get complaints(): string {
    return this.process.stderr;
  }

  /** Asks it to end, and waits for that. Returns its exit code. */
  async end(): Promise<number | null> {
    this.process.signal('SIGTERM');
    return (await this.process.ended).code;
  }

  async kill(): Promise<void> {
    await this.process.kill();
  }

  /** Another one in its place: an API on the same port. */
  again(): Promise<Member> {
    return Member.start(this.kind, this.kind === 'api' ? { ...this.env, PORT: new URL(this.url).port } : this.env);
  }
}

/** Someone outside who posts through whichever API comes next, and tries another one once when a connection fails. */
class Poster {
  readonly posted: string[] = [];
  readonly errors: string[] = [];
  retries = 0;
  private turn = 0;
  private left = AT_FULL_PACE;

  constructor(
    private readonly urls: () => readonly string[],
    private readonly people: readonly Person[],
  ) {}

  async post(): Promise<void> {
    const turn = (this.turn += 1);
    const key = randomUUID();
    const answer = await this.send(turn, key, 0).catch(() => {
      this.retries += 1;
      return this.send(turn, key, 1).catch((error: unknown) => ({ data: null, errors: [{ message: because(error) }] }));
    });
    if (answer.data) this.posted.push(answer.data.postRequest.id);
    else this.errors.push(JSON.stringify(answer.errors));
  }

  private async send(turn: number, key: string, attempt: number): Promise<PostAnswer> {
    const urls = this.urls();
    const { client } = this.people[turn % this.people.length];
    const { token, community } = client.caller;
    const response = await fetch(`${urls[(turn + attempt) % urls.length]}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'omzien-community': community ?? '',
      },
      body: JSON.stringify({
        query:
          'mutation ($input: PostRequestInput!, $key: String!) { postRequest(input: $input, idempotencyKey: $key) { id } }',
        variables: { input: requestInput('boodschappen', { title: `Vraag ${turn}` }), key },
      }),
    });
    return (await response.json()) as PostAnswer;
  }

  /** Posts at a steady pace until `work` is done, and waits for every answer. */
  async during(work: Promise<void>): Promise<void> {
    const unanswered = new Set<Promise<void>>();
    let done = false;
    const ended = work.finally(() => (done = true));
    for (let next = performance.now(); !done;) {
      const posting = this.post().finally(() => unanswered.delete(posting));
      unanswered.add(posting);
      if (unanswered.size >= AT_ONCE) await Promise.race(unanswered);
      next = Math.max(performance.now(), next + 1_000 / ((this.left -= 1) > 0 ? PER_SECOND : 2));
      await sleep(next - performance.now());
    }
    await ended;
    await Promise.all(unanswered);
  }

  /** Full pace again. */
  hurry(): void {
    this.left = AT_FULL_PACE;
  }
}

const because = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : String(error);

interface PostAnswer {
  readonly data: { readonly postRequest: { readonly id: string } } | null;
  readonly errors?: readonly { readonly message: string }[];
}

describe('two APIs and two workers', () => {
  let world: World;
  let residents: Person[];
  const running = new Map<string, Member>();

  beforeAll(async () => {
    world = await World.start({ at: 'now', rules: { restDays: 0, maxWaveSize: 2, maxOpenRequests: 1_000 } });
    residents = [];
    for (let i = 0; i < 4; i++) residents.push(await world.resident());
    for (let i = 0; i < HELPERS; i++) await (await world.resident()).offers('boodschappen', { maxActive: 20 });
    await world.running.stop();
    const env = environment(world.database.url);
    const kinds = { 'API 1': 'api', 'API 2': 'api', 'worker 1': 'worker', 'worker 2': 'worker' } as const;
    await Promise.all(Object.entries(kinds).map(async ([name, kind]) => running.set(name, await Member.start(kind, env))));
  });

  afterAll(async () => {
    await Promise.all([...running.values()].map((one) => one.kill()));
    await world?.end();
  });

  it('are replaced one after the other without an error for who retries once', async () => {
    const urls = [...running.values()].filter((one) => one.kind === 'api').map((one) => one.url);
    expect(new Set(urls).size).toBe(2);
    const poster = new Poster(() => urls, residents);
    const complaints: string[] = [];
    const codes: (number | null)[] = [];
    await poster.during(
      (async () => {
        await sleep(1_000);
        for (const [name, old] of [...running]) {
          poster.hurry();
          codes.push(await old.end());
          complaints.push(old.complaints);
          running.set(name, await old.again());
          await sleep(500);
        }
      })(),
    );
    expect([...new Set(poster.errors)]).toEqual([]);
    expect(codes).toEqual([0, 0, 0, 0]);
    await world.settle(150_000);
    for (const one of running.values()) complaints.push(one.complaints);

    expect(complaints.join('')).toBe('');
    expect(poster.posted.length).toBeGreaterThan(PER_SECOND);
    expect(new Set(poster.posted).size).toBe(poster.posted.length);
    const [stored] = await world.database.sql<{ count: number }>('select count(*)::int as count from request');
    expect(stored?.count).toBe(poster.posted.length);
  }, 300_000);

  it('asked every helper of a round once, and told it once', async () => {
    const rounds = await world.database.sql<{ rounds: number; asked: number; told: number; mails: number; others: number }>(`
      select count(distinct w.number)::int as rounds,
             count(distinct s.id)::int as asked,
             count(distinct n.id)::int as told,
             count(distinct t.id)::int as mails,
             count(distinct n.member_id)::int as others
        from request r
        left join wave w on w.community_id = r.community_id and w.request_id = r.id and w.started_at is not null
        left join suggestion s on s.community_id = r.community_id and s.request_id = r.id and s.asked_at is not null
        left join notification n on n.community_id = r.community_id and n.suggestion_id = s.id
        left join transmission t on t.community_id = r.community_id and t.notification_id = n.id
       group by r.id`);
    expect(rounds.length).toBeGreaterThan(PER_SECOND);
    for (const one of rounds) {
      expect(one).toEqual({ rounds: 1, asked: one.asked, told: one.asked, mails: one.asked, others: one.asked });
    }
    // Once those whom it suits were asked, they rest, and a request waits for them.
    expect(rounds.filter((one) => one.asked > 0).length).toBeGreaterThan(PER_SECOND);
  });
});

describe('several processes that start at once', () => {
  it('make one schema of an empty database', async () => {
    const name = `omzien_test_empty_${process.pid}`;
    const server = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL });
    await server.connect();
    await server.query(`create database ${name}`);
    const env = environment(testUrl(name));
    const starting = (['api', 'worker', 'api', 'worker'] as const).map((kind) => Member.start(kind, env));
    try {
      const started = await Promise.all(starting);
      expect(started.map((one) => one.complaints).join('')).toBe('');
      expect(await Promise.all(started.map((one) => one.end()))).toEqual([0, 0, 0, 0]);
    } finally {
      for (const one of await Promise.allSettled(starting)) if (one.status === 'fulfilled') await one.value.kill();
      await server.query(`drop database if exists ${name} with (force)`);
      await server.end();
    }
  });
});
