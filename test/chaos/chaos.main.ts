import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { complaint, linesOf, matrix } from './matrix.js';
import { isGood, runOnce, type Outcome, type Plan } from './run.js';
import { backends, faultsOf, hasRedis, System, type Backend } from './system.js';

/**
 * Kills each part of a running Omzien under load, and counts what was lost and what came twice. `--quick`: once each;
 * `--runs 5`: so often each; `--backend redis`, `--fault worker`: only that; `--rate 20`: requests a second; `--json`.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    runs: { type: 'string' },
    rate: { type: 'string', default: '50' },
    backend: { type: 'string' },
    fault: { type: 'string' },
  },
});

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const runs = Number(options.runs ?? (options.quick ? 1 : 20));
const plan: Plan = {
  perSecond: Number(options.rate),
  ...(options.quick ? { beforeSeconds: 2, afterSeconds: 2 } : { beforeSeconds: 3, afterSeconds: 10 }),
};

/** Stopped in reverse, whatever happens. */
const toStop: (() => Promise<void>)[] = [];
async function stopAll(): Promise<void> {
  for (let stop = toStop.pop(); stop; stop = toStop.pop()) await stop().catch((error: unknown) => say(String(error)));
}

async function runBackend(backend: Backend, folder: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const system = await System.start(backend, folder, (stop) => toStop.push(stop));
  for (const fault of faultsOf(backend).filter((one) => (options.fault ?? one) === one)) {
    for (let number = 1; number <= runs; number += 1) {
      const outcome = await runOnce(system, { backend, fault, number, plan });
      outcomes.push(outcome);
      say(`${isGood(outcome) ? '✔' : '✘'} ${complaint(outcome)}`);
    }
  }
  await stopAll();
  return outcomes;
}

function print(outcomes: readonly Outcome[], skipped: readonly string[]): void {
  const lines = linesOf(outcomes);
  const failed = outcomes.filter((one) => !isGood(one)).length;
  const passed = outcomes.length - failed;
  if (options.json) {
    const machine = { cores: availableParallelism(), node: process.version };
    console.log(JSON.stringify({ machine, plan, lines, skipped, passed, failed }));
    return;
  }
  console.log(`${plan.perSecond} requests a second, ${availableParallelism()} cores, Node ${process.version}\n`);
  console.log(matrix(lines));
  for (const line of skipped) console.log(line);
  console.log(`\n${passed} passed, ${failed} failed`);
}

async function main(): Promise<number> {
  const outcomes: Outcome[] = [];
  const skipped: string[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'omzien-chaos-'));
  await chmod(folder, 0o711);
  for (const backend of backends.filter((one) => (options.backend ?? one) === one)) {
    if (backend === 'redis' && !hasRedis()) {
      skipped.push('Redis was left out: there is no `redis-server` here.');
      continue;
    }
    outcomes.push(...(await runBackend(backend, join(folder, backend))));
  }
  print(outcomes, skipped);
  const good = outcomes.length > 0 && outcomes.every(isGood);
  if (good) await rm(folder, { recursive: true, force: true });
  else say(`What the processes logged is in ${folder}.`);
  return good ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void stopAll().then(() => process.exit(130)));
}
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await stopAll();
}
