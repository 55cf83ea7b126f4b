import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '../../src/demo/seed.js';
import { AppClock } from '../../src/platform/clock/clock.js';
import { start, type Running } from '../../src/start.js';
import { haveLearned } from './learned.js';
import { askedLongAgo } from './long-ago.js';
import { someoneIsWilling } from './someone-willing.js';

/**
 * Starts the real server once, on a Postgres of its own with the people of the demo, on a Tuesday morning; and lets a browser walk
 * through it. What is typed after the command goes to Playwright.
 */
const TUESDAY = new Date('2027-03-02T10:00:00+01:00');
const program = 'node_modules/@playwright/test/cli.js';
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), 'omzien-e2e-'));
await chmod(folder, 0o711);
let running: Running | null = null;
let code = 1;
try {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: '0',
    OMZIEN_DATA: folder,
    OMZIEN_DEMO: 'on',
    OMZIEN_LOG_LEVEL: 'error',
  };
  for (const name of ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'REDIS_URL', 'SMTP_URL', 'NODE_ENV'] as const) delete env[name];
  const clock = new AppClock(TUESDAY);
  running = await start({ process: 'all', env, clock, say });
  await seedDemo(running.app, say);
  await haveLearned(running.app);
  await askedLongAgo(running.url ?? '', clock);
  await someoneIsWilling(running.url ?? '', clock);
  const args = [program, 'test', '--config', 'test/e2e/playwright.config.ts', ...process.argv.slice(2)];
  const browser = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, E2E_URL: running.url ?? '' } });
  // Ended early, it still stops its Postgres.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void browser.kill(signal));
  [code] = (await once(browser, 'close')) as [number];
} finally {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(code);
