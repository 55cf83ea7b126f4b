import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedPostgres } from '../../src/platform/database/embedded.js';
import { demoMembers } from '../../src/demo/personas-list.js';
import { type Answer, TestClient } from '../support/client.js';
import { requestInput } from '../support/person.js';
import { Process } from '../support/process.js';

const POST = `mutation ($input: PostRequestInput!, $key: String!) {
  postRequest(input: $input, idempotencyKey: $key) { id status } }`;
type Posted = Answer<{ postRequest: { id: string; status: string } }>;

/** What many neighbours of the demo offer, so that there is somebody to ask each time. */
const wanted = [...new Set(demoMembers().flatMap((one) => one.activities))]
  .map((activity) => ({ activity, offered: demoMembers().filter((one) => one.activities.includes(activity)).length }))
  .sort((a, b) => b.offered - a.offered)
  .slice(0, 12)
  .map((one) => one.activity);
const askers = demoMembers().filter((one) => one.activities.length === 0 && one.roles.length === 1);

/** One question of one neighbour: sent again with the same key until it is acknowledged. */
interface Question {
  token: string;
  readonly variables: Record<string, unknown>;
  id: string | null;
}

let folder: string;
let omzien: Process;
const questions: Question[] = [];

async function database<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  const running = await EmbeddedPostgres.beside(folder);
  const client = new pg.Client({ connectionString: running?.url, options: '-c role=omzien_maintenance' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

const client = (token: string | null): TestClient => new TestClient(omzien.url, { token, community: 'haarlem' });

async function signIn(persona: string): Promise<string> {
  const { demoSignIn } = await client(null).ask<{ demoSignIn: { token: string } }>(
    'mutation ($persona: String!) { demoSignIn(persona: $persona) { token } }',
    { persona },
  );
  return demoSignIn.token;
}

async function newQuestion(): Promise<Question> {
  const number = questions.length;
  const input = requestInput(wanted[number % wanted.length] ?? '', { title: `Vraag ${number} van een buur` });
  const question = { token: '', variables: { input, key: `question-${number}` }, id: null };
  questions.push(question);
  question.token = await signIn(askers[number]?.persona ?? '');
  return question;
}

/** Sends it, and remembers whether it was acknowledged. Without an answer there is none to remember. */
async function send(question: Question): Promise<Posted | null> {
  try {
    const answer = await client(question.token).raw<{ postRequest: { id: string; status: string } }>(POST, question.variables);
    question.id = answer.data?.postRequest.id ?? question.id;
    return answer;
  } catch {
    return null;
  }
}

/** Everything that is due was done. A job that a killed process had is handed out again when its lease is over. */
async function quiet(): Promise<void> {
  let left: unknown;
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await sleep(200)) {
    [left] = await database(
      `select (select count(*)::int from outbox where dispatched_at is null and available_at <= now()) as events,
              (select count(*)::int from delivery where state in ('pending', 'enqueued')) as deliveries`,
    ).catch((error: unknown) => [error]);
    if (JSON.stringify(left) === '{"events":0,"deliveries":0}') return;
  }
  throw new Error(`there is still to do: ${JSON.stringify(left)}`);
}

async function expectNothingLostOrDouble(): Promise<void> {
  expect(questions.filter((one) => one.id === null)).toEqual([]);
  const ids = questions.map((one) => one.id);
  const rows = (text: string): Promise<unknown[]> => database(text, [ids]);
  const titles = await rows(`select title from request where title like 'Vraag % van een buur' and $1::uuid[] is not null`);
  expect(titles).toHaveLength(questions.length);
  expect(
    await rows(`select id from unnest($1::uuid[]) as t (id) where id not in (select id from request where status = 'open')`),
  ).toEqual([]);
  expect(
    await rows(`select id from unnest($1::uuid[]) as t (id)
                 where not exists (select from suggestion where request_id = t.id and status = 'asked' and wave = 1)`),
  ).toEqual([]);
  expect(
    await rows(`select id from unnest($1::uuid[]) as t (id)
                 where 1 <> (select count(*) from wave where request_id = t.id and number = 1 and started_at is not null)`),
  ).toEqual([]);
  expect(await database('select request_id, helper_id from suggestion group by 1, 2 having count(*) > 1')).toEqual([]);
  expect(await database('select event_id, member_id, kind from notification group by 1, 2, 3 having count(*) > 1')).toEqual([]);
  // Also not because of two events: who is asked is told so once.
  expect(
    await database(`select request_id, member_id from notification where kind = 'asked' group by 1, 2 having count(*) > 1`),
  ).toEqual([]);
  expect(
    await database(`select s.id from suggestion s where s.status = 'asked'
                       and not exists (select from notification n where n.suggestion_id = s.id and n.kind = 'asked')`),
  ).toEqual([]);
  const [counts] = await database<{ told: number; sent: number; mails: number }>(
    `select (select count(*)::int from notification n join contact c on c.member_id = n.member_id
               join member m on m.id = n.member_id where c.email is not null and not m.contact_in_app_only) as told,
            (select count(*)::int from transmission) as sent, (select count(*)::int from kept_mail) as mails`,
  );
  expect(counts).toEqual({ told: counts?.told, sent: counts?.told, mails: counts?.told });
  expect(counts?.told).toBeGreaterThan(0);
  expect(await database(`select handler, state, error from delivery where state <> 'done'`)).toEqual([]);
  expect(await database('select event_id, handler from delivery group by 1, 2 having count(*) > 1')).toEqual([]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omzien-killed-'));
  await chmod(folder, 0o711);
  omzien = await Process.start({ OMZIEN_DATA: folder });
  // Nobody rests, so that there is somebody to ask each time.
  await database('update community set rest_days = 0');
  await quiet();
});
afterAll(async () => {
  await omzien.end();
  await rm(folder, { recursive: true, force: true });
});

describe('a process that is killed', () => {
  /** How long after the first answer; two questions are on their way then, and the work for the others has begun. */
  const moments = [0, 5, 25, 80, 200, 500];

  it.each(moments)('%i ms after it answered, is started again and serves', async (millis) => {
    const sent = await Promise.all(Array.from({ length: 4 }, newQuestion));
    const answers = sent.map(send);
    await Promise.race(answers);
    await sleep(millis);
    const ending = await omzien.kill();
    expect(ending.signal).toBe('SIGKILL');
    await Promise.all(answers);

    omzien = await Process.start({ OMZIEN_DATA: folder });
    expect(omzien.stdout).toContain('Stopping the database that an earlier run left behind.');
    expect(omzien.stdout).not.toContain('First start');
    for (const question of sent) {
      const known = question.id;
      const again = await send(question);
      expect(again?.errors).toEqual([]);
      if (known !== null) expect(question.id).toBe(known);
    }
  });

  it('has lost nothing and done nothing twice', async () => {
    await quiet();
    await expectNothingLostOrDouble();
  });
});

describe('the database, when it is killed', () => {
  it('comes back by itself, and until then one is told to wait', async () => {
    const token = await signIn('ans');
    const postmaster = async (): Promise<number> =>
      Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const before = await postmaster();
    const last = await newQuestion();
    process.kill(before, 'SIGKILL');
    const refusals = new Set<string>();
    let answered = 0;
    const began = performance.now();
    while (answered < 5 && performance.now() - began < 30_000) {
      const { errors, status } = await client(token).raw('{ myRequests { totalCount } }');
      expect(status).toBeLessThan(500);
      if (errors.length === 0) answered += 1;
      else answered = 0;
      for (const error of errors) refusals.add(error.extensions.code);
      await sleep(20);
    }
    expect(answered).toBe(5);
    expect([...refusals]).toEqual(['unavailable']);
    expect(await postmaster()).not.toBe(before);
    expect(omzien.running).toBe(true);
    expect(omzien.stdout).toContain('The database stopped unexpectedly. Starting it again.');

    expect((await send(last))?.errors).toEqual([]);
    await quiet();
    await expectNothingLostOrDouble();
  }, 150_000);
});
