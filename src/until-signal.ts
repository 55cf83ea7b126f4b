import { inspect } from 'node:util';
import { StartProblem } from './platform/config/start-problem.js';
import { refuseEarly, type Process } from './refuse-early.js';
import type { Running, StartOptions } from './start.js';

/** How long the whole of stopping may take, after a signal. */
const STOP_MILLIS = 25_000;

type Start = (options: Omit<StartOptions, 'process' | 'env'>) => Promise<Running>;

/** Runs a process until a signal ends it. What goes wrong at start is said in a sentence, without a stack. */
export async function runUntilSignal(kind: Process, main: (start: Start) => Promise<Running>): Promise<void> {
  let running: Running | null = null;
  let signalled = false;
  const end = (): void => {
    if (signalled) return;
    signalled = true;
    if (running) void finish(running);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  const isOver = (): boolean => signalled;
  try {
    const own = { process: kind, env: process.env };
    await refuseEarly(own);
    const { start } = await import('./start.js');
    if (isOver()) process.exit(0);
    running = await main((options) => start({ ...own, ...options }));
    if (isOver()) await finish(running);
  } catch (error) {
    process.stderr.write(`${error instanceof StartProblem ? error.message : `Omzien cannot start: ${inspect(error)}`}\n`);
    process.exit(1);
  }
  const { learnLanguages } = await import('./start.js');
  await learnLanguages(isOver);
}

async function finish(running: Running): Promise<void> {
  setTimeout(() => {
    process.stderr.write('Omzien did not stop in time; what it was doing is done again by another process.\n');
    process.exit(1);
  }, STOP_MILLIS).unref();
  try {
    await running.stop();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`Omzien did not stop cleanly: ${inspect(error)}\n`);
    process.exit(1);
  }
}
