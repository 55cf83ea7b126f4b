import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { SESSION_COOKIE } from '../../src/platform/auth/session-cookie.js';
import { clientOf, CROWD_SLUG, gather, type SignedIn } from './crowd.js';
import { browserPath } from '../support/browser.js';
import { Ground } from './ground.js';
import { done, requestOf } from './path.bench.js';
import { Site } from './processes.js';
import { median, millis, missing, percentile, reached, rounded, type BenchOptions, type Row } from './row.js';

const MEMBERS = 10_000;
const SIGNED_IN = 50;
/** Requests that are there when it begins. */
const BEFORE = 100;
const HOME = `/c/${CROWD_SLUG}`;

const SERVER = { perSecond: 50, goalMillis: 100 } as const;
const WEIGHT = { goalBytes: 15 * 1_024 } as const;
/** A telephone of 2015 on a bad day: what comes in a second, how long each question and answer is under way, a slow processor. */
const PHONE = { bytesPerSecond: 50 * 1_024, latencyMillis: 300, timesSlower: 6, width: 360, height: 740 } as const;
const PAINT = { what: 'web: first paint of the front page', goalMillis: 1_200 } as const;

/** Pages as someone with a browser has them: what they weigh, how soon the server has them, how soon something is seen. */
export async function webBench({ quick, say }: BenchOptions): Promise<Row[]> {
  return Ground.during(async (ground) => {
    say(`web: making ${MEMBERS} members`);
    let people: SignedIn[] = [];
    const name = await ground.filled(async (running, database) => {
      people = await gather(running, database, { members: MEMBERS, signedIn: SIGNED_IN });
    });
    const database = ground.open(name);
    const site = await Site.start(ground.environment(name));
    try {
      for (let turn = 0; turn < BEFORE; turn += 1) {
        const person = people[turn % people.length];
        await clientOf(site.url, person).ask('mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }', {
          input: requestOf(person, turn),
        });
      }
      await done(database);
      const list = await fetched(site.url, `${HOME}/vragen`);
      const [one = ''] = new RegExp(`${HOME}/vragen/[0-9a-f-]{36}`).exec(list.text) ?? [];
      say('web: weighing, and pages at a steady pace');
      const rows = [await weighed(site.url, one), await paced(site.url, people, one, quick ? 3 : 15)];
      say('web: first paint');
      return [...rows, await painted(site.url, quick ? 3 : 5)];
    } finally {
      await site.stop();
      await database.close();
    }
  });
}

interface Fetched {
  readonly status: number;
  /** As it came over the line. */
  readonly bytes: number;
  readonly text: string;
}

/** One answer, compressed as every browser takes it. */
async function fetched(url: string, path: string, cookie?: string): Promise<Fetched> {
  const headers = { accept: 'text/html', 'accept-encoding': 'gzip', 'accept-language': 'nl', ...(cookie ? { cookie } : {}) };
  const answer = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    get(url + path, { headers }, resolve).once('error', reject);
  });
  const body = await buffer(answer);
  const text = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body).toString() : body.toString();
  return { status: answer.statusCode ?? 0, bytes: body.length, text };
}

/** The page and every file that it names. */
async function weighed(url: string, one: string): Promise<Row> {
  const pages = { front: HOME, ask: askPath(await fetched(url, HOME)), 'one request': one };
  const weights: Record<string, number> = {};
  let scripts = 0;
  for (const [name, path] of Object.entries(pages)) {
    const page = await fetched(url, path);
    if (page.status !== 200) throw new Error(`${path} answers ${page.status}`);
    const files = [...page.text.matchAll(/<(?:link|img|script)[^>]+(?:href|src)="(\/[^"]+)"/g)].map(([, file]) => file);
    const others = await Promise.all([...new Set(files)].map((file) => fetched(url, file)));
    weights[name] = [page, ...others].reduce((sum, { bytes }) => sum + bytes, 0);
    scripts += page.text.split('<script').length - 1;
  }
  const kb = (bytes: number): string => `${(bytes / 1_024).toFixed(1)} kB`;
  const most = Math.max(...Object.values(weights));
  return {
    what: 'web: weight of a page, all that is loaded',
    on: Object.keys(weights).join(', '),
    reference: '–',
    ours: `${Object.values(weights).map(kb).join(', ')}; ${scripts} scripts`,
    ratio: '–',
    goal: `≤ ${kb(WEIGHT.goalBytes)}, 0 scripts`,
    ok: reached(most <= WEIGHT.goalBytes && scripts === 0),
    figures: { mostBytes: most, scripts },
  };
}

/** Where the first door of the front page leads: to asking. */
const askPath = ({ text }: Fetched): string => /<a class="door[^"]*" href="([^"]+)"/.exec(text)?.[1] ?? HOME;

/** Pages at a fixed pace, whether or not answers come; half of them for people who are signed in. */
async function paced(url: string, people: readonly SignedIn[], one: string, seconds: number): Promise<Row> {
  const paths = [HOME, `${HOME}/vragen`, one, `${HOME}/vragen`];
  const took: number[] = [];
  const refused: string[] = [];
  const run = async (count: number, sample: number[]): Promise<void> => {
    const began = performance.now();
    const one = async (turn: number): Promise<void> => {
      const due = began + (turn * 1_000) / SERVER.perSecond;
      await sleep(Math.max(0, due - performance.now()));
      const cookie = turn % 2 === 0 ? undefined : `${SESSION_COOKIE}=${people[turn % people.length].token}`;
      const { status } = await fetched(url, paths[turn % paths.length], cookie);
      if (status === 200) sample.push(performance.now() - due);
      else refused.push(`${status}`);
    };
    await Promise.all(Array.from({ length: count }, (_, turn) => one(turn)));
  };
  await run(SERVER.perSecond, []);
  await run(SERVER.perSecond * seconds, took);
  const [p95, half] = [percentile(took, 0.95), median(took)];
  return {
    what: 'web: a page from the server, p95',
    on: `${SERVER.perSecond}/s for ${seconds} s, ${MEMBERS.toLocaleString('en')} members`,
    reference: '–',
    ours: `${millis(p95)} (median ${millis(half)})${refused.length > 0 ? `, ${refused.length} refused` : ''}`,
    ratio: '–',
    goal: `≤ ${SERVER.goalMillis} ms`,
    ok: reached(p95 <= SERVER.goalMillis && refused.length === 0),
    ...(took.length === 0 ? { broken: `web: no page at all, but ${refused[0]}` } : {}),
    figures: { p95: rounded(p95, 1), median: rounded(half, 1), count: took.length, refused: refused.length },
  };
}

async function painted(url: string, times: number): Promise<Row> {
  const goal = `≤ ${millis(PAINT.goalMillis)}`;
  if (!existsSync(browserPath)) return missing(PAINT.what, 'no Chromium here (CHROMIUM_PATH)', goal);
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  try {
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) took.push(await firstPaint(browser, url + HOME));
    const half = median(took);
    return {
      what: PAINT.what,
      on: `50 kB/s, ${PHONE.latencyMillis} ms, processor ${PHONE.timesSlower} × slower; median of ${times}`,
      reference: '–',
      ours: `${millis(half)} (${millis(Math.min(...took))} to ${millis(Math.max(...took))})`,
      ratio: '–',
      goal,
      ok: reached(half <= PAINT.goalMillis),
      figures: { millis: rounded(half, 0), least: rounded(Math.min(...took), 0), most: rounded(Math.max(...took), 0) },
    };
  } finally {
    await browser.close();
  }
}

/** Of someone who was never here before. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'nl-NL' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latencyMillis,
      downloadThroughput: PHONE.bytesPerSecond,
      uploadThroughput: PHONE.bytesPerSecond,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.timesSlower });
    await page.goto(url);
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list, observer) => {
            for (const { name, startTime } of list.getEntries()) {
              if (name !== 'first-contentful-paint') continue;
              observer.disconnect();
              resolve(startTime);
            }
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}
