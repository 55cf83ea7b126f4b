import 'reflect-metadata';
import { seedDemo } from './demo/seed.js';
import { welcome } from './demo/welcome.js';
import { runUntilSignal, start } from './start.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await runUntilSignal(async () => {
  const running = await start({ process: 'all', env: process.env, say });
  if (running.settings.demo) {
    try {
      await seedDemo(running.app, say);
    } catch (error) {
      await running.stop();
      throw error;
    }
  }
  welcome(running, say);
  return running;
});
