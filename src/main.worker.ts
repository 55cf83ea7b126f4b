import 'reflect-metadata';
import { runUntilSignal, start } from './start.js';

await runUntilSignal(async () => {
  const running = await start({ process: 'worker', env: process.env });
  process.stdout.write(`Omzien worker: ready, health and figures at ${running.url}\n`);
  return running;
});
