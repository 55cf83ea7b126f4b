import { once } from 'node:events';
import { createServer } from 'node:net';
import { refuseIfRunning } from './platform/config/data-folder.js';
import { Settings } from './platform/config/settings.js';
import { StartProblem } from './platform/config/start-problem.js';

/** Which part of the work a process does. */
export type Process = 'all' | 'api' | 'worker';

const needsDatabase =
  'An API and a worker are two processes and need one database: set DATABASE_URL (the embedded one belongs to a single process; `npm start` does everything in one).';

/**
 * What is wrong with the settings, the port or the data folder, before anything is made. This file imports next to nothing: it
 * is looked at before the application is read, which takes seconds on a slow machine.
 * @throws StartProblem saying what to do.
 */
export async function refuseEarly({
  process,
  env,
}: {
  readonly process: Process;
  readonly env: NodeJS.ProcessEnv;
}): Promise<void> {
  if (process !== 'all' && !env.DATABASE_URL) throw new StartProblem(needsDatabase);
  const settings = new Settings(env);
  if (process !== 'worker') await refuseTakenPort(settings);
  if (settings.databaseUrl === null) await refuseIfRunning(settings.dataFolder);
}

async function refuseTakenPort({ port, host }: Settings): Promise<void> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw portProblem(error, port);
  } finally {
    probe.close();
  }
}

/** What to say of a port that cannot be had; any other error as it is. */
export function portProblem(error: unknown, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new StartProblem(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start.`,
  );
}
