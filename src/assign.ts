import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { assign, type AssignableHelper, type AssignableRequest, type FeasiblePair } from '#matching/assignment.js';
import { defaultWaitingRules, OnlineAssignment } from '#matching/assignment-online.js';
import { type Command, CommandProblem, UsageProblem } from './commands/command.js';
import { type AssignmentFile, readAssignmentFile, type Task, type Worker } from './assign-file.js';

/** So many arrivals at most are decided on at once. */
const BATCH = 50;

/** Every pair that can be: near enough, and there at the same time. */
export function pairsBetween(workers: readonly Worker[], tasks: readonly Task[]): FeasiblePair[] {
  const pairs: FeasiblePair[] = [];
  for (const worker of workers) {
    for (const task of tasks) {
      const isThere = worker.arrival < task.deadline && task.arrival < worker.deadline;
      const isNear = (worker.x - task.x) ** 2 + (worker.y - task.y) ** 2 <= worker.radius ** 2;
      if (isThere && isNear) pairs.push({ helperId: worker.id, requestId: task.id, gain: task.payoff * worker.success });
    }
  }
  return pairs;
}

const toHelper = ({ id, capacity }: Worker): AssignableHelper => ({ id, capacity });
const toRequest = ({ id }: Task): AssignableRequest => ({ id, capacity: 1 });

/** The best of all choices, with everything known beforehand. */
export function assignAll({ workers, tasks }: AssignmentFile): readonly FeasiblePair[] {
  const pairs = pairsBetween(workers, tasks);
  return assign({ helpers: workers.map(toHelper), requests: tasks.map(toRequest), pairs }).pairs;
}

/** The pairs that are made at the end of each batch of arrivals, and at the end of the last. What comes later is not looked at. */
export function assignInBatches(
  { workers, tasks }: AssignmentFile,
  order: readonly string[],
  rules = defaultWaitingRules,
): readonly (readonly FeasiblePair[])[] {
  const workerOf = new Map(workers.map((worker) => [worker.id, worker]));
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const there = { workers: [] as Worker[], tasks: [] as Task[] };
  const online = new OnlineAssignment(rules);
  const decided: (readonly FeasiblePair[])[] = [];
  for (let at = 0; at < order.length; at += BATCH) {
    const ids = order.slice(at, at + BATCH);
    const newWorkers = ids.flatMap((id) => workerOf.get(id) ?? []);
    const newTasks = ids.flatMap((id) => taskOf.get(id) ?? []);
    const pairs = [...pairsBetween(newWorkers, [...there.tasks, ...newTasks]), ...pairsBetween(there.workers, newTasks)];
    there.workers.push(...newWorkers);
    there.tasks.push(...newTasks);
    decided.push(online.decide({ helpers: newWorkers.map(toHelper), requests: newTasks.map(toRequest), pairs }));
  }
  return [...decided, online.close()];
}

const help = `
npm run assign -- --in FILE.json --out FILE.json [--online [--order NUMBER] [--patience BATCHES]]

Shares tasks out over workers so that the sum of what the pairs are worth is as large as can be, exactly, and writes
{ "pairs": [{ "worker": id, "task": id }], "total": number }.

  --in        { "workers": [{ id, x, y, radius, capacity, arrival, deadline, success }],
                "tasks": [{ id, x, y, arrival, deadline, payoff }], "orders": [[id, …], …] (not needed) }
              A worker can do a task within their radius when both are there at the same time; the pair is worth
              payoff × success. A task is done once, a worker takes as many as their capacity.
  --out       where to write; what was there is replaced, once all went well
  --online    one batch of ${BATCH} arrivals after the other, each decided for good without knowing who comes next
  --order     which of "orders" is the order of arrival, from 0 (default 0; without "orders" that of the file)
  --patience  for how many batches at most a pair waits for something better (default: as long as that is worth it)
`;

export const assignCommand: Command = {
  name: 'assign',
  help,
  values: { in: true, out: true, order: false, patience: false },
  flags: ['online'],
  async run(typed, say) {
    const isOnline = typed.has('online');
    const order = wholeNumber('order', typed.text('order'));
    const patience = wholeNumber('patience', typed.text('patience'));
    if (!isOnline && (order !== null || patience !== null)) throw new UsageProblem('--order and --patience go with --online.');
    // As it was typed: npm and omzien.js run elsewhere.
    const path = (name: string): string => resolve(process.env.INIT_CWD ?? '.', typed.text(name));
    const file = readAssignmentFile(await textOf(path('in')), typed.text('in'));
    const rules = { ...defaultWaitingRules, ...(patience === null ? {} : { patience }) };
    const pairs = isOnline ? assignInBatches(file, orderOf(file, order), rules).flat() : assignAll(file);
    const total = pairs.reduce((sum, { gain }) => sum + gain, 0);
    const written = { pairs: pairs.map(({ helperId, requestId }) => ({ worker: helperId, task: requestId })), total };
    await replace(path('out'), `${JSON.stringify(written, null, 1)}\n`);
    say(`${pairs.length} pairs, ${total.toFixed(4)} together.`);
  },
};

function wholeNumber(name: string, text: string): number | null {
  if (text === '') return null;
  if (!/^\d{1,9}$/.test(text)) throw new UsageProblem(`--${name} is a whole number, 0 or more; not "${text}".`);
  return Number(text);
}

/** @throws CommandProblem when that order is not in the file. */
function orderOf({ workers, tasks, orders }: AssignmentFile, asked: number | null): readonly string[] {
  if (asked === null && orders.length === 0) return [...workers, ...tasks].map(({ id }) => id);
  const order = orders[asked ?? 0];
  if (!order) throw new CommandProblem(`There is no order ${asked}: the file has ${orders.length}, counted from 0.`);
  return order;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new CommandProblem(`Cannot read ${path}: ${reasonOf(error)}.`);
  }
}

/** Whole or not at all: written beside it first. */
async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CommandProblem(`Cannot write ${path}: ${reasonOf(error)}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of that path is no folder',
  EACCES: 'not allowed',
  EROFS: 'not allowed',
  ENOSPC: 'the disk is full',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return reasons[code] ?? code;
}
