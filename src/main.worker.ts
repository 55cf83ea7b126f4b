import 'reflect-metadata';
import { runUntilSignal, start } from './start.js';

await runUntilSignal(async () => {
  const running = await start({ process: 'worker', env: process.env });
  process.stdout.write('Omzien worker: ready\n');
  return running;
});
