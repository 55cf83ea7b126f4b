import { setTimeout as sleep } from 'node:timers/promises';
import { readDemoTexts } from '../../src/demo/texts.js';
import { conceptsOfRequest } from '../../src/modules/matching/need.js';
import { APART, clientOf, gather, type SignedIn } from './crowd.js';
import { Ground, type Database } from './ground.js';
import { countryPlaces, type BenchPlace } from './places.js';
import { OwnRedis, Site } from './processes.js';
import { median, millis, missing, percentile, reached, rounded, type BenchOptions, type Row } from './row.js';

const GOAL_MILLIS = 5_000;
/** So many times the goal is no matter of a slow machine. */
const MUCH = 10;
const GOAL = 'p95 ≤ 5 s, 0 lost, 0 double';
const PER_SECOND = 50;
/** In a country, 16 in each postcode; quickly in a tenth of it. */
const MEMBERS = 100_000;
const SIGNED_IN = 200;
const WARM_UP = { perSecond: 10, seconds: 3 } as const;
/** When nothing more happens for so long, what is not done is lost. */
const PATIENCE_MILLIS = 60_000;

interface Posted {
  readonly id: string;
  /** The instant at which it had to be sent, whether or not the sender was ready. */
  readonly dueAt: number;
}

/** The whole path: from posting a request to the commit in which helpers are asked, or in which nobody could be. */
export async function pathBench({ quick, data, say }: BenchOptions): Promise<Row[]> {
  const seconds = quick ? 8 : 60;
  const country = countryPlaces(data).places;
  const places = quick ? country.slice(0, country.length / 10) : country;
  const members = quick ? MEMBERS / 10 : MEMBERS;
  return Ground.during(async (ground) => {
    say(`path: making ${members} members`);
    let people: SignedIn[] = [];
    const town = await ground.filled(async (running, database) => {
      people = await gather(running, database, { members, places, signedIn: SIGNED_IN });
    });
    const on = async (backend: string, more: NodeJS.ProcessEnv): Promise<Row> => {
      say(`path: ${PER_SECOND} requests a second for ${seconds} s, BullMQ on ${backend}`);
      const name = await ground.copied(town);
      const database = ground.open(name);
      const site = await Site.start({ ...ground.environment(name), ...more });
      try {
        return await measure({ backend, site, database, people, places, seconds, members });
      } finally {
        await site.stop();
        await database.close();
      }
    };
    const rows = [await on('Postgres', {})];
    const redis = await OwnRedis.start();
    if (redis === null) return [...rows, missing('path, BullMQ on Redis', 'no redis-server here', GOAL)];
    try {
      return [...rows, await on('Redis', { REDIS_URL: redis.url })];
    } finally {
      await redis.stop();
    }
  });
}

async function measure({
  backend,
  site,
  database,
  people,
  places,
  seconds,
  members,
}: {
  backend: string;
  site: Site;
  database: Database;
  people: readonly SignedIn[];
  places: readonly BenchPlace[];
  seconds: number;
  members: number;
}): Promise<Row> {
  const errors: string[] = [];
  // All over the country, as in life: who lives in one street needs help once, and those who live around there have not been asked yet.
  const poster = (turn: number): Promise<string | null> =>
    post(site, people[turn % people.length], { turn, pc4: places[(turn * APART) % places.length].pc4 }, errors);
  await openLoop(WARM_UP, poster);
  await done(database);
  const posted = await openLoop({ perSecond: PER_SECOND, seconds }, (turn) =>
    poster(WARM_UP.perSecond * WARM_UP.seconds + turn),
  );
  await done(database);
  const fates = await fatesOf(database);
  const took = posted.flatMap(({ id, dueAt }) => {
    const doneAt = fates.get(id);
    return doneAt === undefined ? [] : [doneAt - dueAt];
  });
  const sent = PER_SECOND * seconds;
  const lost = posted.filter(({ id }) => !fates.has(id)).length + (await untold(database));
  const double = await doubles(database, sent + WARM_UP.perSecond * WARM_UP.seconds - errors.length);
  const asking = await askedOf(database);
  const [p95, half] = [percentile(took, 0.95), median(took)];
  const broken = [
    ...(p95 > MUCH * GOAL_MILLIS ? [`${millis(p95)} is more than ${MUCH} times the goal`] : []),
    ...(lost > 0 ? [`${lost} lost`] : []),
    ...(double > 0 ? [`${double} double`] : []),
    ...(took.length === 0 ? [`nobody was asked anything. ${site.complaints.slice(0, 300)}`] : []),
  ];
  return {
    what: `path, BullMQ on ${backend}: p95`,
    on: `${PER_SECOND}/s for ${seconds} s, ${members.toLocaleString('en')} members, ${rounded(asking.each, 1)} asked for each, nobody for ${rounded(100 * asking.nobody, 0)} %`,
    reference: '–',
    ours: `${millis(p95)} (median ${millis(half)}), ${lost} lost, ${double} double${errors.length > 0 ? `, ${errors.length} refused` : ''}`,
    ratio: '–',
    goal: GOAL,
    ok: reached(p95 <= GOAL_MILLIS && broken.length + errors.length === 0),
    ...(broken.length > 0 ? { broken: `path on ${backend}: ${broken.join(', ')}` } : {}),
    figures: {
      p95: rounded(p95, 0),
      median: rounded(half, 0),
      sent,
      measured: took.length,
      lost,
      double,
      errors: errors.length,
      asked: rounded(asking.each, 2),
      nobody: rounded(asking.nobody, 3),
    },
  };
}

/** Sends at a steady pace, whether or not answers come; returns what was posted and open at once. */
async function openLoop(
  { perSecond, seconds }: { perSecond: number; seconds: number },
  send: (turn: number) => Promise<string | null>,
): Promise<Posted[]> {
  const began = Date.now();
  const sent = Array.from({ length: perSecond * seconds }, async (_, turn): Promise<Posted | null> => {
    const dueAt = began + (turn * 1_000) / perSecond;
    await sleep(Math.max(0, dueAt - Date.now()));
    const id = await send(turn);
    return id === null ? null : { id, dueAt };
  });
  return (await Promise.all(sent)).filter((one) => one !== null);
}

const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id status } }';

const asked = readDemoTexts().needs.map(({ title, text }) => ({
  ...{ title, text },
  activityId: conceptsOfRequest({ title, text, activityId: null })[0]?.activity ?? null,
}));

export function requestOf({ postcode }: SignedIn, turn: number): Record<string, unknown> {
  const { title, text, activityId } = asked[turn % asked.length];
  const slots = [
    { weekday: 'TUE', from: '10:00', to: '12:00' },
    { weekday: 'THU', from: '14:00', to: '17:00' },
  ];
  return { for: { self: true }, title, text, activityId, postcode, when: { kind: 'RECURRING', slots } };
}

/** Null when it waits for a coordinator, or was refused. */
async function post(
  site: Site,
  person: SignedIn,
  { turn, pc4 }: { turn: number; pc4: string },
  errors: string[],
): Promise<string | null> {
  try {
    const { postRequest } = await clientOf(site.url, person).ask<{ postRequest: { id: string; status: string } }>(POST, {
      input: { ...requestOf(person, turn), postcode: `${pc4} AB` },
    });
    return postRequest.status === 'OPEN' ? postRequest.id : null;
  } catch (error) {
    errors.push(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** Waits until nothing is due any more, for as long as something still happens. */
export async function done(database: Database): Promise<void> {
  let [state, since] = ['', Date.now()];
  while (Date.now() - since < PATIENCE_MILLIS) {
    const [{ left, ended }] = await database.sql<{ left: number; ended: number }>(
      `select (select count(*) from outbox where dispatched_at is null and available_at <= now())::int
            + (select count(*) from delivery where state in ('pending', 'enqueued'))::int as left,
              (select count(*) from delivery where state in ('done', 'failed'))::int as ended`,
    );
    if (left === 0) return;
    if (state !== `${left} ${ended}`) [state, since] = [`${left} ${ended}`, Date.now()];
    await sleep(250);
  }
}

/**
 * When each request got its first round: the end of the work that asked helpers for it, or that announced that there was nobody
 * to ask. The worker writes it as the last thing before it commits, on the clock of this machine.
 */
async function fatesOf(database: Database): Promise<Map<string, number>> {
  const rows = await database.sql<{ request_id: string; done_at: Date }>(
    `select o.payload ->> 'requestId' as request_id, min(d.done_at) as done_at
       from outbox o join delivery d on d.community_id = o.community_id and d.event_id = o.id and d.state = 'done'
      where o.type = 'request.opened' and d.handler = 'matching.suggest-helpers'
        and (exists (select from suggestion s where s.community_id = o.community_id
                        and s.request_id = (o.payload ->> 'requestId')::uuid and s.asked_at is not null)
             or o.payload ->> 'requestId' in (select u.payload ->> 'requestId' from outbox u where u.type = 'case.opened'))
      group by 1`,
  );
  return new Map(rows.map((row) => [row.request_id, row.done_at.getTime()]));
}

/** How many helpers were asked for a request (mean), and for which share of them there was nobody to ask. */
async function askedOf(database: Database): Promise<{ each: number; nobody: number }> {
  const [row] = await database.sql<{ each: number; nobody: number }>(
    `select coalesce(avg(asked), 0)::float8 as each, coalesce(avg((asked = 0)::int), 0)::float8 as nobody
       from (select (select count(*) from suggestion s
                      where s.community_id = r.community_id and s.request_id = r.id and s.asked_at is not null) as asked
               from request r where r.status = 'open') as one`,
  );
  return row;
}

/** Helpers who were asked and never heard of it. */
async function untold(database: Database): Promise<number> {
  const [{ count }] = await database.sql<{ count: number }>(
    `select count(*)::int as count from suggestion s where s.asked_at is not null
        and not exists (select from notification n where n.community_id = s.community_id and n.suggestion_id = s.id)`,
  );
  return count;
}

/** What is there more than once: requests that nobody posted, rounds, and helpers who were told twice. */
async function doubles(database: Database, acknowledged: number): Promise<number> {
  const [row] = await database.sql<{ requests: number; rounds: number; told: number }>(
    `select (select count(*) from request)::int as requests,
            (select coalesce(sum(times - 1), 0) from (
               select count(*) as times from outbox where type in ('wave.due', 'wave.asked') group by type, payload) as one)::int as rounds,
            (select coalesce(sum(times - 1), 0) from (
               select count(*) as times from notification where suggestion_id is not null group by suggestion_id, kind) as one)::int as told`,
  );
  return Math.max(0, row.requests - acknowledged) + row.rounds + row.told;
}
