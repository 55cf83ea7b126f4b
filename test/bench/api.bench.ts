import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom, type Random } from '#kernel/random.js';
import type { TestClient } from '../support/client.js';
import { clientOf, gather, type SignedIn } from './crowd.js';
import { Ground } from './ground.js';
import { done, requestOf } from './path.bench.js';
import { oneOf } from './population.js';
import { Site } from './processes.js';
import { median, millis, percentile, reached, rounded, type BenchOptions, type Row } from './row.js';

const GOAL_MILLIS = 300;
const USERS = 50;
const MEMBERS = 2_000;
/** Someone at a screen reads before they go on: this long on average, half as much either way. */
const PAUSE_MILLIS = 500;
/** Requests that are there when it begins. */
const BEFORE = 100;

const READS = {
  requests:
    'query { requests(first: 20) { totalCount nodes { id title text area { name } activities { activity { id } weight } } } }',
  request: 'query ($id: ID!) { request(id: $id) { id title text status area { name } activities { weight } } }',
  mySuggestions:
    'query { mySuggestions(first: 20) { nodes { id status reasons { code text } request { id title text area { name } } } } }',
  inbox: 'query { inbox(first: 20) { nodes { id kind createdAt readAt } } }',
} as const;
const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id status } }';
const RESPOND = 'mutation ($input: RespondInput!) { respond(input: $input) { id status } }';

/** Of a hundred things that someone does. */
const MIX = { requests: 25, request: 25, mySuggestions: 15, inbox: 15, postRequest: 10, respond: 10 } as const;
type Deed = keyof typeof MIX;
const deeds = (Object.entries(MIX) as [Deed, number][]).flatMap(([deed, share]) => Array<Deed>(share).fill(deed));
const isWrite = (deed: Deed): boolean => deed === 'postRequest' || deed === 'respond';

/** Answers that are as they should be: someone else was faster, or it was said before. */
const EXPECTED = ['response.already', 'response.own-request', 'request.not-open', 'request.not-found', 'suggestion.cancelled'];

interface Took {
  readonly deed: Deed;
  readonly millis: number;
}

/** Reading and writing through the API, by people who do one thing after the other. */
export async function apiBench({ quick, say }: BenchOptions): Promise<Row[]> {
  const seconds = quick ? 6 : 30;
  return Ground.during(async (ground) => {
    say(`api: making ${MEMBERS} members`);
    let people: SignedIn[] = [];
    const name = await ground.filled(async (running, database) => {
      people = await gather(running, database, { members: MEMBERS, signedIn: USERS });
    });
    const database = ground.open(name);
    const site = await Site.start(ground.environment(name));
    try {
      for (let turn = 0; turn < BEFORE; turn += 1) {
        const person = people[turn % people.length];
        await clientOf(site.url, person).ask(POST, { input: requestOf(person, turn) });
      }
      await done(database);
      say(`api: ${USERS} users for ${seconds} s`);
      const took: Took[] = [];
      const errors: string[] = [];
      const until = performance.now() + seconds * 1_000;
      await Promise.all(
        people.map((person, index) => new User(clientOf(site.url, person), person, index).actUntil(until, took, errors)),
      );
      return [false, true].map((writes) => {
        const mine = took.filter(({ deed }) => isWrite(deed) === writes);
        return rowOf(writes, mine, errors, seconds);
      });
    } finally {
      await site.stop();
      await database.close();
    }
  });
}

function rowOf(writes: boolean, took: readonly Took[], errors: readonly string[], seconds: number): Row {
  const sample = took.map((one) => one.millis);
  const [p95, half] = [percentile(sample, 0.95), median(sample)];
  const share = errors.length / Math.max(1, took.length);
  return {
    what: `api, ${writes ? 'writes' : 'reads'}: p95`,
    on: `${USERS} users for ${seconds} s, ${took.length} ${writes ? 'writes' : 'reads'}`,
    reference: '–',
    ours: `${millis(p95)} (median ${millis(half)})${errors.length > 0 ? `, ${errors.length} errors` : ''}`,
    ratio: '–',
    goal: `≤ ${GOAL_MILLIS} ms, errors < 0.1 %`,
    ok: reached(p95 <= GOAL_MILLIS && share < 0.001),
    figures: { p95: rounded(p95, 1), median: rounded(half, 1), count: took.length, errors: errors.length },
  };
}

/** Someone at a screen. */
class User {
  private readonly random: Random;
  private seen: readonly string[] = [];
  private asked: readonly string[] = [];

  constructor(
    private readonly client: TestClient,
    private readonly person: SignedIn,
    private readonly number: number,
  ) {
    this.random = seededRandom(100 + number);
  }

  async actUntil(until: number, took: Took[], errors: string[]): Promise<void> {
    await this.act('requests');
    await sleep(this.random() * PAUSE_MILLIS);
    while (performance.now() < until) {
      const deed = oneOf(this.random, deeds);
      const began = performance.now();
      const error = await this.act(deed).catch((problem: unknown) => String(problem));
      took.push({ deed, millis: performance.now() - began });
      if (error !== null) errors.push(`${deed}: ${error}`);
      await sleep(PAUSE_MILLIS * (0.5 + this.random()));
    }
  }

  /** Null, or the error that should not have been. */
  private async act(deed: Deed): Promise<string | null> {
    const { data, errors } = await this.client.raw<{
      requests?: { nodes: { id: string }[] };
      mySuggestions?: { nodes: { id: string; status: string }[] };
    }>(...this.operation(deed));
    if (data?.requests) this.seen = data.requests.nodes.map(({ id }) => id);
    if (data?.mySuggestions) this.asked = data.mySuggestions.nodes.filter((one) => one.status === 'ASKED').map(({ id }) => id);
    const [error] = errors;
    return error === undefined || EXPECTED.includes(error.extensions.code)
      ? null
      : `${error.extensions.code}: ${error.message}`;
  }

  private operation(deed: Deed): [query: string, variables?: Record<string, unknown>] {
    if (deed === 'postRequest') return [POST, { input: requestOf(this.person, this.number + Math.floor(this.random() * 40)) }];
    if (deed === 'request') return [READS.request, { id: oneOf(this.random, this.seen) }];
    if (deed !== 'respond') return [READS[deed]];
    const [suggestionId, ...rest] = this.asked;
    this.asked = rest;
    const what = suggestionId === undefined ? { requestId: oneOf(this.random, this.seen) } : { suggestionId };
    return [RESPOND, { input: { ...what, answer: this.random() < 0.5 ? 'YES' : 'NOT_NOW' } }];
  }
}
