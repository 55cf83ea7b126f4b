import 'reflect-metadata';
import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppClock } from '../platform/clock/clock.js';
import { StartProblem } from '../platform/config/start-problem.js';
import { start, type Running } from '../start.js';
import { seedDemo } from './seed.js';
import type { Step, Told } from './story.js';
import { tellStories } from './stories.js';

/** Plays the journey on a throw-away database, with the real API over HTTP, queue and worker. */
const json = process.argv.includes('--json');
const print = (line: string): void => void (json || process.stdout.write(`${line}\n`));

async function play(): Promise<Told[]> {
  const folder = await mkdtemp(join(tmpdir(), 'omzien-demo-'));
  await chmod(folder, 0o711);
  let running: Running | null = null;
  try {
    const env: NodeJS.ProcessEnv = { ...process.env, PORT: '0', OMZIEN_DATA: folder, OMZIEN_DEMO: 'on' };
    for (const name of ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'REDIS_URL', 'SMTP_URL', 'NODE_ENV'] as const) delete env[name];
    const clock = new AppClock(new Date('2027-03-02T10:00:00+01:00'));
    running = await start({ process: 'all', env, clock, say: print });
    await seedDemo(running.app, print, { requests: false });
    let story = '';
    return await tellStories(running, (name, step) => {
      if (name !== story) print('');
      story = name;
      print(lineOf(step));
      for (const reason of step.reasons ?? []) print(`${' '.repeat(12)}· ${reason}`);
    });
  } finally {
    await running?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const lineOf = ({ who, what, tookMs }: Step): string => `${String(tookMs).padStart(6)} ms  ${who}: ${what}`;

try {
  const stories = await play();
  if (json) process.stdout.write(`${JSON.stringify({ stories })}\n`);
  print('');
  for (const { name, ok, error } of stories) print(`${ok ? '✔' : '✘'} ${name}${error ? `: ${error}` : ''}`);
  process.exit(stories.every((told) => told.ok) ? 0 : 1);
} catch (error) {
  process.stderr.write(
    `${error instanceof StartProblem ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}
