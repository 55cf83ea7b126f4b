import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssignmentProblem, FeasiblePair } from '#matching/assignment.js';
import { defaultWaitingRules, type WaitingRules } from '#matching/assignment-online.js';
import { assignAll, assignInBatches, pairsBetween } from '../../src/assign.js';
import { type AssignmentFile, readAssignmentFile } from '../../src/assign-file.js';
import { optimumOf } from '../support/optimum.js';
import { median, millis, reached, rounded, times, type BenchOptions, type Row } from './row.js';

const RUNS = 20;
const TOLERANCE = 1e-6;
const MOST_MILLIS = 100;
const LEAST_SHARE = 0.97;

/** The real gMission set, as it is in the project or in FOLDER/goma. */
function readSet(data: string | null): AssignmentFile {
  const given = data === null ? null : join(data, 'goma', 'gmission.json');
  const file = given !== null && existsSync(given) ? given : join('test', 'bench', 'goma', 'gmission.json');
  return readAssignmentFile(readFileSync(file, 'utf8'), file);
}

function problemOf({ workers, tasks }: AssignmentFile): AssignmentProblem {
  const requests = tasks.map(({ id }) => ({ id, capacity: 1 }));
  return { helpers: workers, requests, pairs: pairsBetween(workers, tasks) };
}

const sizeOf = ({ workers, tasks }: AssignmentFile): string => `gMission: ${workers.length} × ${tasks.length}`;
const totalOf = (pairs: readonly FeasiblePair[]): number => pairs.reduce((sum, { gain }) => sum + gain, 0);
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** At each arrival the free partner that gains most, the first seen of equals. */
function greedy(set: AssignmentFile, order: readonly string[]): number {
  const arrived = new Map(order.map((id, index) => [id, index]));
  const at = (id: string): number => arrived.get(id) ?? Infinity;
  const laterOf = ({ helperId, requestId }: FeasiblePair): number => Math.max(at(helperId), at(requestId));
  const earlierOf = ({ helperId, requestId }: FeasiblePair): number => Math.min(at(helperId), at(requestId));
  const left = new Map([
    ...set.workers.map(({ id, capacity }) => [id, capacity] as const),
    ...set.tasks.map(({ id }) => [id, 1] as const),
  ]);
  const made = pairsBetween(set.workers, set.tasks)
    .sort((a, b) => laterOf(a) - laterOf(b) || b.gain - a.gain || earlierOf(a) - earlierOf(b))
    .filter(({ helperId, requestId }) => {
      const [helper, request] = [left.get(helperId) ?? 0, left.get(requestId) ?? 0];
      if (helper === 0 || request === 0) return false;
      left.set(helperId, helper - 1).set(requestId, request - 1);
      return true;
    });
  return totalOf(made);
}

/** The best of all choices, beside what HiGHS makes of the same as a linear programme. */
export async function assignmentBench({ data, say }: BenchOptions): Promise<Row[]> {
  say('assignment: everyone known beforehand');
  const set = readSet(data);
  const problem = problemOf(set);
  // Once for a solver that is loaded.
  await optimumOf(problem);
  const theirs = await timed(() => optimumOf(problem));
  const runs: { value: readonly FeasiblePair[]; took: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await timed(() => assignAll(set)));
  const total = totalOf(runs[0].value);
  // The first, before anything is warm, is what a command takes.
  const [first, usual] = [runs[0].took, median(runs.map(({ took }) => took))];
  const difference = Math.abs(total - theirs.value);
  return [
    {
      what: 'assignment',
      on: `${sizeOf(set)}, ${problem.pairs.length} pairs`,
      reference: `HiGHS ${theirs.value.toFixed(4)} in ${millis(theirs.took)}`,
      ours: `${total.toFixed(4)} in ${millis(usual)}, the first in ${millis(first)}`,
      ratio: times(theirs.took / usual),
      goal: `optimum ± ${TOLERANCE}, ≤ ${MOST_MILLIS} ms`,
      ok: reached(difference <= TOLERANCE && first <= MOST_MILLIS),
      ...(difference > TOLERANCE ? { broken: `assignment: ${total} is not the optimum ${theirs.value}` } : {}),
      figures: {
        ours: total,
        optimum: theirs.value,
        millis: rounded(usual),
        firstMillis: rounded(first),
        highsMillis: rounded(theirs.took),
      },
    },
  ];
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; took: number }> {
  const began = performance.now();
  const value = await work();
  return { value, took: performance.now() - began };
}

/** The first row is what the command does; the others show what waiting is worth, which is free by the rules of this set. */
const ways: readonly { name: string; rules: WaitingRules; goal: number }[] = [
  { name: 'waiting has a price', rules: defaultWaitingRules, goal: LEAST_SHARE },
  { name: 'at most 8 batches', rules: { ...defaultWaitingRules, patience: 8 }, goal: LEAST_SHARE },
  { name: 'no waiting', rules: { ...defaultWaitingRules, patience: 0 }, goal: 0 },
];

/** Batches of arrivals, decided for good, over every order of arrival in the set. */
export async function onlineBench({ data, say }: BenchOptions): Promise<Row[]> {
  say('online: in batches of arrivals');
  const set = readSet(data);
  const optimum = await optimumOf(problemOf(set));
  const theirs = set.orders.map((order) => greedy(set, order) / optimum);
  return ways.map(({ name, rules, goal }) => {
    const decided = set.orders.map((order) => assignInBatches(set, order, rules));
    const shares = decided.map((batches) => totalOf(batches.flat()) / optimum);
    const atTheEnd = meanOf(decided.map((batches) => totalOf(batches.slice(-1).flat()) / totalOf(batches.flat())));
    const [ours, reference] = [meanOf(shares), meanOf(theirs)];
    return {
      what: `online: ${name}`,
      on: `${sizeOf(set)}, ${set.orders.length} orders`,
      reference: `greedy ${percent(reference)}, optimum ${optimum.toFixed(4)}`,
      ours: `${percent(ours)}, worst ${percent(Math.min(...shares))}; ${percent(atTheEnd)} of it decided at the end`,
      ratio: times(ours / reference),
      goal: goal > 0 ? `≥ ${percent(goal)} of the optimum` : '–',
      ok: goal > 0 ? reached(ours >= goal) : '–',
      ...(ours < reference - 0.005 ? { broken: `online: ${percent(ours)} is below greedy ${percent(reference)}` } : {}),
      figures: {
        ours: rounded(ours, 5),
        worst: rounded(Math.min(...shares), 5),
        greedy: rounded(reference, 5),
        decidedAtTheEnd: rounded(atTheEnd, 4),
        optimum,
      },
    };
  });
}
