import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartProblem } from './start-problem.js';

const PID_FILE = 'omzien.pid';

/** The data folder, held by this process until `release`. */
export interface HeldFolder {
  release(): Promise<void>;
}

/**
 * Makes the data folder and takes it for this process, so that no two run on one embedded database.
 * @throws StartProblem when it cannot be written, or another process has it.
 */
export async function holdDataFolder(folder: string): Promise<HeldFolder> {
  const file = join(folder, PID_FILE);
  try {
    await makeFolder(folder);
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        const handle = await open(file, 'wx', 0o600);
        await handle.writeFile(await fingerprint(process.pid));
        await handle.close();
        return { release: () => rm(file, { force: true }) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        await refuseIfRunning(folder);
        await rm(file, { force: true });
      }
    }
    await writeFile(file, await fingerprint(process.pid));
    return { release: () => rm(file, { force: true }) };
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new StartProblem(
      code === 'ENOSPC'
        ? `The disk that holds ${folder} is full. Make room, or set OMZIEN_DATA to a folder on another disk.`
        : `Omzien cannot write in ${folder} (${code ?? 'unknown'}). Set OMZIEN_DATA to a folder that it may write in.`,
    );
  }
}

/** The process that has this data folder now, or null. */
export async function holderOf(folder: string): Promise<number | null> {
  const said = await readFile(join(folder, PID_FILE), 'utf8').catch(() => '');
  const pid = Number(said.split(' ')[0]);
  return pid > 0 && pid !== process.pid && said === (await fingerprint(pid)) ? pid : null;
}

/** As `mkdir` with `recursive`, which never ends under a folder that takes nothing new (`/proc`). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o711 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    const above = dirname(folder);
    if (code !== 'ENOENT' || above === folder || (await stat(above).catch(() => null))) throw error;
    await makeFolder(above);
    await mkdir(folder, { mode: 0o711 });
  }
}

/** @throws StartProblem when another process has this data folder. */
export async function refuseIfRunning(folder: string): Promise<void> {
  const pid = await holderOf(folder);
  if (pid !== null) {
    throw new StartProblem(
      `Omzien already runs with the data in ${folder} (process ${pid}). Stop that one first, or set OMZIEN_DATA to another folder.`,
    );
  }
}

/** Process id with its start time where the system tells it, so that a number used again after a crash is not taken for us. */
async function fingerprint(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (status !== null) return `${pid} ${status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  try {
    process.kill(pid, 0);
    return `${pid} alive`;
  } catch {
    return `${pid} gone`;
  }
}
