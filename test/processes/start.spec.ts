import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '../../src/demo/client.js';
import { requestInput } from '../support/person.js';
import { Process, type Ending } from '../support/process.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'omzien-start-'));
  await chmod(place, 0o711);
});
afterAll(async () => {
  await rm(place, { recursive: true, force: true });
});

/** Every process, ours or not, that was told of this folder. */
const processesIn = (folder: string): string[] =>
  execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder));

const membersOf = (client: Client) =>
  client.ask<{ demoPersonas: unknown[]; myRequests: { totalCount: number; nodes: { title: string }[] } }>(
    '{ demoPersonas { persona } myRequests { totalCount nodes { title } } }',
  );

describe('a first start, and the next', () => {
  let folder: string;
  let first: Process;
  beforeAll(async () => {
    folder = join(place, 'first');
    first = await Process.start({ OMZIEN_DATA: folder });
  });
  afterAll(async () => {
    await first.end();
  });

  it('says where to go, where the data is, and who can sign in', async () => {
    expect(first.stdout).toContain('First start: filling a demo community');
    expect(first.stdout).toMatch(/Omzien runs at http:\/\/127\.0\.0\.1:\d+\n/);
    for (const line of [`${first.url}/graphql`, `${first.url}/dev/mail`, folder]) expect(first.stdout).toContain(line);
    for (const persona of ['ans', 'bram', 'carla', 'newcomer'])
      expect(first.stdout).toMatch(new RegExp(`^  ${persona} +\\S`, 'm'));
    for (const path of ['/', '/dev/mail']) expect((await fetch(first.url + path)).status).toBe(200);
    expect(first.stderr).toBe('');
  });

  it('is not started a second time on the same data', async () => {
    const ending = await Process.spawn({ OMZIEN_DATA: folder }).ended;
    expectRefusal(ending, /^Omzien already runs with the data in \S+ \(process \d+\)\. Stop that one first/);
    expect(ending.stderr).toContain(`(process ${first.pid})`);
    expect((await fetch(`${first.url}/dev/mail`)).status).toBe(200);
  });

  it('does not take a port that is taken', async () => {
    const other = join(place, 'other');
    const { port } = new URL(first.url);
    const ending = await Process.spawn({ OMZIEN_DATA: other, PORT: port }).ended;
    expectRefusal(ending, new RegExp(`^Port ${port} is taken by another program\\. Stop that one, or choose another port`));
    expect(processesIn(other)).toEqual([]);
    expect(existsSync(join(other, 'omzien.pid'))).toBe(false);
  });

  it('ends at Ctrl-C with everything put away, and finds everything again', async () => {
    const ans = await Client.as(first.url, 'ans');
    await ans.ask('mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }', {
      input: requestInput('boodschappen', { title: 'Blijft dit staan?' }),
    });
    const before = await membersOf(ans);
    expect(processesIn(folder).length).toBeGreaterThan(0);

    const ending = await first.end();
    expect(ending).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(processesIn(folder)).toEqual([]);
    expect(existsSync(join(folder, 'omzien.pid'))).toBe(false);

    const second = await Process.start({ OMZIEN_DATA: folder });
    expect(second.stdout).not.toContain('First start');
    const again = await Client.as(second.url, 'ans');
    expect(await membersOf(again)).toEqual(before);
    expect(before.myRequests.nodes.map((one) => one.title)).toContain('Blijft dit staan?');

    for (let time = 0; time < 2; time += 1) {
      second.signal('SIGTERM');
      await sleep(50);
    }
    expect(await second.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(processesIn(folder)).toEqual([]);
  });

  it.each([100, 600, 1_500])('can be ended while it is still starting, after %i ms', async (millis) => {
    const hasty = join(place, `hasty-${millis}`);
    const env = { OMZIEN_DATA: hasty, OMZIEN_DEMO: 'off' };
    const started = Process.spawn(env);
    await sleep(millis);
    started.signal('SIGINT');
    const { code, signal } = await started.ended;
    expect([0, null]).toContain(code);
    if (code === null) expect(signal).toBe('SIGINT');
    expect(processesIn(hasty)).toEqual([]);
    const next = await Process.start(env);
    expect((await next.end()).code).toBe(0);
  });
});

/** Exit code 1, with one sentence that says what to do. */
function expectRefusal({ code, stderr }: Ending, sentence: RegExp): void {
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^\p{Lu}[^\n]*[.)]\n$/u);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error:|node_modules|undefined|null/);
  expect(code).toBe(1);
}

describe('the way to the database of its own', () => {
  /** The line of `postmaster.pid` that says where: the fifth is a socket's folder, the sixth a host. */
  const doorsOf = async (folder: string): Promise<readonly string[]> =>
    (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n').slice(4, 6);

  it.each([
    ['is a socket that nobody else can come near', 'near', true],
    ['is a port of this machine where the path of a socket would be too long', 'far-'.repeat(30), false],
  ])('%s', async (_, name, isSocket) => {
    const folder = join(place, name);
    const running = await Process.start({ OMZIEN_DATA: folder, OMZIEN_DEMO: 'off' });
    try {
      const postgres = join(folder, 'postgres');
      expect(await doorsOf(folder)).toEqual(isSocket ? [postgres, ''] : ['', '127.0.0.1']);
      expect((await stat(postgres)).mode & 0o077).toBe(0);
      expect((await fetch(running.url)).status).toBe(200);
    } finally {
      await running.end();
    }
  });
});

describe('a start that cannot succeed', () => {
  const server = new URL(process.env.TEST_POSTGRES_URL ?? '');
  const at = (change: (url: URL) => void): string => {
    const url = new URL(server);
    change(url);
    return url.toString();
  };
  const withDatabase = (url: string): NodeJS.ProcessEnv => ({ DATABASE_URL: url, OMZIEN_KEY: KEY });

  const refusals: readonly [string, NodeJS.ProcessEnv, RegExp][] = [
    ['an unknown setting', { OMZIEN_DATABASE: 'x' }, /^OMZIEN_DATABASE is not a setting that Omzien knows\. .*OMZIEN_DATA\b/],
    ['a port that is a word', { PORT: 'http' }, /^PORT is "http", but has to be a number/],
    ['a port that does not exist', { PORT: '65536' }, /^PORT is "65536", but has to be a number/],
    ['a demo that is perhaps on', { OMZIEN_DEMO: 'maybe' }, /^OMZIEN_DEMO is "maybe", but has to be on or off/],
    [
      'a level of logging that does not exist',
      { OMZIEN_LOG_LEVEL: 'loud' },
      /^OMZIEN_LOG_LEVEL is "loud", but has to be one of/,
    ],
    ['a key that is too short', { OMZIEN_KEY: 'c2hvcnQ=' }, /^OMZIEN_KEY is not a key of 32 bytes/],
    ['a public address that is none', { OMZIEN_PUBLIC_URL: 'omzien' }, /^OMZIEN_PUBLIC_URL is not an address/],
    ['a demo in production', { NODE_ENV: 'production', OMZIEN_DEMO: 'on' }, /^OMZIEN_DEMO is on while NODE_ENV is production/],
    [
      'a database that is no address',
      withDatabase('localhost'),
      /^DATABASE_URL is not an address\. It has to look like postgres:/,
    ],
    [
      'a database of another kind',
      withDatabase('mysql://localhost/omzien'),
      /^DATABASE_URL begins with "mysql:", but has to begin with/,
    ],
    ['a database without a key', { DATABASE_URL: server.toString() }, /^OMZIEN_KEY is not set\. .*openssl rand -base64 32/],
    [
      'a database where none is',
      withDatabase('postgres://omzien:geheim@127.0.0.1:1/omzien'),
      /^The database omzien at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)\. Check/,
    ],
    [
      'a database with another password',
      withDatabase(at((url) => (url.password = 'geheim'))),
      /^The database \S+ at \S+ cannot be reached \(28P01\)\. Check .*password in DATABASE_URL/,
    ],
    [
      'a database that does not exist',
      withDatabase(at((url) => (url.pathname = '/omzien_test_nowhere'))),
      /^The database omzien_test_nowhere at \S+ cannot be reached \(3D000\)/,
    ],
    [
      'a data folder under a file',
      { OMZIEN_DATA: '/etc/hostname/x' },
      /^Omzien cannot write in \/etc\/hostname\/x \(ENOTDIR\)\. Set OMZIEN_DATA/,
    ],
    [
      'a data folder where nobody can write',
      { OMZIEN_DATA: '/proc/omzien' },
      /^Omzien cannot write in \/proc\/omzien \(\w+\)\. Set OMZIEN_DATA/,
    ],
  ];

  it.each(refusals)('says in a sentence what to do: %s', async (_, env, sentence) => {
    const folder = join(place, 'refused');
    const ending = await Process.spawn({ OMZIEN_DATA: folder, ...env }).ended;
    expectRefusal(ending, sentence);
    expect(ending.stderr).not.toContain('geheim');
    expect(ending.stdout).toBe('');
    expect(processesIn(folder)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  it('says so when what it kept of the passwords cannot be read', async () => {
    const folder = join(place, 'broken');
    await mkdir(folder);
    await writeFile(join(folder, 'secrets.json'), '{');
    const ending = await Process.spawn({ OMZIEN_DATA: folder }).ended;
    expectRefusal(ending, /^Omzien cannot read \S+secrets\.json, .*Put it back from a backup/);
  });
});
