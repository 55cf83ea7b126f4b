import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/work.js';
import { type AreaFile, readAreas } from './areas.js';
import { CommandProblem, type Command } from './command.js';
import { keepAreas, type Outcome } from './keep-areas.js';
import { communityCalled, inOffice } from './office.js';

const help = `
npm run areas:import -- FILE.csv --community haarlem [options]

Brings in the postcodes of a community: all of the file, or nothing of it. Its first line names the columns
pc4, lat, lon, place and municipality, and may name area: the neighbourhood that a postcode belongs to. Without that column
each postcode is an area of its own, called by its place and digits. Commas or semicolons, UTF-8.

Again with another file: postcodes that are there already get their new place and area; none is removed.

  --community       the community's slug
  --municipality    take only the lines of this municipality
  --remove-missing  remove postcodes that are not in the file; those that somebody uses stay, and are named
`;

const PROBLEMS_SHOWN = 20;

export interface AreasImport {
  readonly slug: string;
  readonly file: AreaFile;
  readonly removeMissing: boolean;
}

export const areasImport: Command = {
  name: 'areas:import',
  help,
  values: { community: true, municipality: false },
  flags: ['remove-missing'],
  positional: 'FILE.csv',
  async run(typed, say) {
    const file = readAreas(await read(typed.positional), typed.text('municipality') || null);
    // Before the database is asked for anything: a file is put right without one.
    refuse(file);
    const wanted = { slug: typed.text('community'), file, removeMissing: typed.has('remove-missing') };
    await inOffice(process.env, say, (office) => importAreas(office, wanted, say));
  },
};

/** @throws CommandProblem with every line that is wrong. */
export async function importAreas(
  office: INestApplicationContext,
  { slug, file, removeMissing }: AreasImport,
  say: (line: string) => void,
): Promise<void> {
  refuse(file);
  const { id, name } = await communityCalled(office, slug);
  const work = office.get(UnitOfWork);
  const outcome = await work.asMaintenance(() => keepAreas(work.db, id, file.lines, removeMissing));
  tell(outcome, name, say);
}

/** The file, from where the command was typed: npm itself stands in the folder of Omzien. */
async function read(name: string): Promise<string> {
  const path = resolve(process.env.INIT_CWD ?? '.', name);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandProblem(missing ? `There is no file ${path}.` : `${path} cannot be read.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandProblem(`${path} is not UTF-8. Save it again as "CSV UTF-8".`);
  }
}

function refuse({ problems }: AreaFile): void {
  if (problems.length === 0) return;
  const more = problems.length - PROBLEMS_SHOWN;
  const lines = [...problems.slice(0, PROBLEMS_SHOWN), ...(more > 0 ? [`… and ${more} problems more`] : [])];
  throw new CommandProblem(`${lines.join('\n')}\nNothing was brought in. Put the file right and try again.`);
}

function tell(outcome: Outcome, name: string, say: (line: string) => void): void {
  const { added, changed, same, removed, kept, missing } = outcome;
  say(`${name}: ${added} postcodes added, ${changed} changed, ${same} as they were.`);
  if (removed.length > 0) say(`Removed, because nobody used them: ${removed.join(', ')}`);
  if (kept.length > 0) say(`Not in the file, and kept because they are in use: ${kept.join(', ')}`);
  if (missing > 0) say(`${missing} postcodes of ${name} are not in the file, and stay; --remove-missing removes the unused.`);
  say('Running processes see it within a minute.');
}
