import 'reflect-metadata';
import { runUntilSignal, start } from './start.js';

await runUntilSignal(async () => {
  const running = await start({ process: 'api', env: process.env });
  process.stdout.write(`Omzien API: ${running.url}\n`);
  return running;
});
