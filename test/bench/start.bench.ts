import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Process } from '../support/process.js';
import { median, millis, reached, rounded, type BenchOptions, type Row } from './row.js';

const GOAL_SECONDS = 30;
const GOAL_MB = 400;
const KB_PER_MB = 1_024;

/** Everything in one process, as `npm start` has it: how soon it is there, and what it takes while nobody does anything. */
export async function startBench({ quick, say }: BenchOptions): Promise<Row[]> {
  const place = await mkdtemp(join(tmpdir(), 'omzien-bench-'));
  await chmod(place, 0o711);
  const runs = quick ? 1 : 3;
  const [first, second, node, postgres]: [number[], number[], number[], number[]] = [[], [], [], []];
  try {
    for (let run = 0; run < runs; run += 1) {
      say(`start: ${run + 1} of ${runs}`);
      const env = { OMZIEN_DATA: join(place, String(run)) };
      first.push(await timed(env, async () => undefined));
      second.push(
        await timed(env, async (running) => {
          // What the start itself caused is done, and garbage had a chance to go.
          await sleep(quick ? 3_000 : 10_000);
          node.push(await residentMb(running.pid));
          postgres.push(await sharedOutMb(await childrenOf(running.pid)));
        }),
      );
    }
  } finally {
    await rm(place, { recursive: true, force: true });
  }
  const memory = median(node);
  return [
    startRow('first start, with the demo, until ready', runs, median(first)),
    startRow('second start, until ready', runs, median(second)),
    {
      what: 'memory of the one process, idle',
      on: `300 members; its Postgres besides: ${median(postgres).toFixed(0)} MB`,
      reference: '–',
      ours: `${memory.toFixed(0)} MB`,
      ratio: '–',
      goal: `≤ ${GOAL_MB} MB`,
      ok: reached(memory <= GOAL_MB),
      figures: { nodeMb: rounded(memory, 1), postgresMb: rounded(median(postgres), 1) },
    },
  ];
}

function startRow(what: string, runs: number, took: number): Row {
  return {
    what,
    on: runs === 1 ? '1 run' : `median of ${runs} runs`,
    reference: '–',
    ours: millis(took),
    ratio: '–',
    goal: `≤ ${GOAL_SECONDS} s`,
    ok: reached(took <= GOAL_SECONDS * 1_000),
    figures: { millis: rounded(took, 0) },
  };
}

async function timed(env: NodeJS.ProcessEnv, look: (running: Process) => Promise<void>): Promise<number> {
  const began = performance.now();
  const running = await Process.start(env);
  const took = performance.now() - began;
  try {
    await look(running);
  } finally {
    await running.end();
  }
  return took;
}

const run = promisify(execFile);

async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  const pairs = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.filter(([, ppid]) => ppid === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

async function residentMb(pid: number): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / KB_PER_MB;
}

/** The memory of several processes that share much of it: each page counted once where the system tells, else by each. */
async function sharedOutMb(pids: readonly number[]): Promise<number> {
  let sum = 0;
  for (const pid of pids) {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    const kb = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1];
    sum += kb === undefined ? await residentMb(pid).catch(() => 0) : Number(kb) / KB_PER_MB;
  }
  return sum;
}
