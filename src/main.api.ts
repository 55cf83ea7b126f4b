import 'reflect-metadata';
import { runUntilSignal } from './until-signal.js';

await runUntilSignal('api', async (start) => {
  const running = await start({});
  process.stdout.write(`Omzien API: ${running.url}\n`);
  return running;
});
