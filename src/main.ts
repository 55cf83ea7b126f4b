import 'reflect-metadata';
import { runUntilSignal } from './until-signal.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await runUntilSignal('all', async (start) => {
  const running = await start({ say });
  const [{ seedDemo }, { welcome }] = await Promise.all([import('./demo/seed.js'), import('./demo/welcome.js')]);
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
