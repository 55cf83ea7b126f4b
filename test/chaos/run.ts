import { setTimeout as sleep } from 'node:timers/promises';
import { Ledger, sum, type Findings } from './ledger.js';
import { Load, type Experience } from './load.js';
import type { Backend, Fault, System } from './system.js';

export interface Plan {
  readonly perSecond: number;
  /** Load before the fault, and after it. */
  readonly beforeSeconds: number;
  readonly afterSeconds: number;
}

/** One fault under load, and what came of it. */
export interface Outcome {
  readonly backend: Backend;
  readonly fault: Fault;
  readonly posted: number;
  readonly acknowledged: number;
  readonly matched: number;
  readonly experience: Experience;
  readonly lost: Findings;
  readonly double: Findings;
  /** From the fault until the backlog is what it was and a new request is asked within 5 seconds; null: never. */
  readonly recoveredSeconds: number | null;
  /** From the fault until nothing that was acknowledged is left to do; null: not in time. */
  readonly doneSeconds: number | null;
}

/** What was acknowledged has to be done this long after the fault. */
const DONE_SECONDS = 60;
const PROBE_MILLIS = 5_000;
/** A backlog of so few is none. */
const FEW = 20;
const MOST_ANSWER_MILLIS = 15_000;

/** Whether nothing was lost, nothing came twice, nobody waited in vain, and every answer was one that helps. */
export function isGood(outcome: Outcome): boolean {
  const { answers, slowestMillis } = outcome.experience;
  const odd = Object.keys(answers).some((code) => !expected.has(code));
  const inTime = outcome.recoveredSeconds !== null && outcome.doneSeconds !== null;
  return sum(outcome.lost) + sum(outcome.double) === 0 && inTime && !odd && slowestMillis <= MOST_ANSWER_MILLIS;
}

/** What a client may be told: that it is done, that the place is taken, that it cannot be done now; or nothing, by a dead API. */
const expected = new Set(['ok', 'broken', 'unavailable', 'match.places-taken', 'match.not-chooseable', 'request.not-open']);

let posted = 0;

/** Strikes once while neighbours ask, answer and choose, and waits until all of it is done. */
export async function runOnce(
  system: System,
  { backend, fault, number, plan }: { backend: Backend; fault: Fault; number: number; plan: Plan },
): Promise<Outcome> {
  const ledger = new Ledger(system);
  const load = new Load(system, `${fault} ${number}`, posted);
  const over = new AbortController();
  const ended = new Promise<void>((resolve) => {
    over.signal.addEventListener('abort', () => {
      resolve();
    });
  });
  const loading = Promise.all([load.post(plan.perSecond, ended), load.choose(ledger, ended)]);
  const normal = await highest(ledger, plan.beforeSeconds);
  const began = performance.now();
  await system.strike(fault);
  const recovering = recovery(ledger, load, { normal, began });
  await sleep(plan.afterSeconds * 1_000);
  over.abort();
  await loading;
  const recoveredSeconds = await recovering;
  await load.again();
  const doneSeconds = await done(ledger, load, began);
  posted += load.posted;
  return {
    ...{ backend, fault, posted: load.posted, acknowledged: load.acknowledged.length, matched: load.matches.length },
    ...{ experience: load.experience, lost: await ledger.lost(load.acknowledged, load.matches) },
    ...{ double: await ledger.double(load.name), recoveredSeconds, doneSeconds },
  };
}

/** The highest backlog of the next seconds: what is normal under this load. */
async function highest(ledger: Ledger, seconds: number): Promise<number> {
  let most = FEW;
  for (const end = performance.now() + seconds * 1_000; performance.now() < end;) {
    most = Math.max(most, await ledger.backlog());
    await sleep(200);
  }
  return most;
}

async function recovery(
  ledger: Ledger,
  load: Load,
  { normal, began }: { normal: number; began: number },
): Promise<number | null> {
  const isNormal = async (): Promise<boolean> => (await ledger.backlog().catch(() => Infinity)) <= normal;
  while (secondsSince(began) < 2 * DONE_SECONDS) {
    if ((await isNormal()) && (await isServed(ledger, load)) && (await isNormal())) return secondsSince(began);
    await sleep(200);
  }
  return null;
}

/** Whether a request of now is put before helpers soon. */
async function isServed(ledger: Ledger, load: Load): Promise<boolean> {
  const deadline = performance.now() + PROBE_MILLIS;
  const id = await load.ask();
  while (id !== null && performance.now() < deadline) {
    if (await ledger.isAsked(id).catch(() => false)) return true;
    await sleep(50);
  }
  return false;
}

/** What was sent once more after the recovery has as long, counted from then. */
async function done(ledger: Ledger, load: Load, began: number): Promise<number | null> {
  const deadline = Math.max(began + DONE_SECONDS * 1_000, performance.now() + (DONE_SECONDS * 1_000) / 2);
  while (performance.now() < deadline) {
    const left = await ledger.backlog().catch(() => Infinity);
    if (left === 0 && sum(await ledger.lost(load.acknowledged, load.matches)) === 0) return secondsSince(began);
    await sleep(200);
  }
  return null;
}

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 100) / 10;
