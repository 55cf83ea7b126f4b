import 'reflect-metadata';
import { runUntilSignal } from './until-signal.js';

await runUntilSignal('worker', async (start) => {
  const running = await start({});
  process.stdout.write(`Omzien worker: ready, health and figures at ${running.url}\n`);
  return running;
});
