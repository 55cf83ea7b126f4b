import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rankOffers, type OwnWords } from '#matching/rank.js';
import type { TextLanguage } from '#matching/types.js';
import { CommandProblem, UsageProblem, type Command } from './commands/command.js';

/** So many offers are listed for each need, or all when there are fewer. */
const MOST = 20;

const help = `
npm run evaluate -- --needs FILE --offers FILE --lang nl|en --out FILE

Ranks offers for needs by their texts alone, as the matching does, to measure it on texts of your own. Both files have a JSON
object on each line: {"id": …, "title": …, "text": …}; the title may be left out, other fields are passed over.

Writes a line for each need and offer, ${MOST} offers for each need, the best first:
need's id, offer's id, rank (from 1), score; separated by tabs. The same files always give the same lines.

  --needs   what is asked
  --offers  what is offered
  --lang    the language that most of it is in: nl or en
  --out     the file to write; one that is there is replaced, once everything went well
`;

const languages: readonly TextLanguage[] = ['nl', 'en'];

export const evaluate: Command = {
  name: 'evaluate',
  help,
  values: { needs: true, offers: true, lang: true, out: true },
  async run(typed, say) {
    const language = languages.find((one) => one === typed.text('lang'));
    if (language === undefined) throw new UsageProblem(`--lang is "${typed.text('lang')}", but has to be nl or en.`);
    const [needs, offers] = [await readTexts(typed.text('needs')), await readTexts(typed.text('offers'))];
    const ranking = rankOffers(needs, offers, { language, most: MOST });
    const lines = needs.flatMap((need, index) =>
      (ranking[index] ?? []).map(({ offerId, score }, at) => `${need.id}\t${offerId}\t${at + 1}\t${score.toFixed(6)}\n`),
    );
    const out = fileOf(typed.text('out'));
    await writeWhole(out, lines.join(''));
    say(`${needs.length} needs, ${offers.length} offers: ${lines.length} lines in ${out}`);
  },
};

/** From where the command was typed: npm itself stands in the folder of Omzien. */
const fileOf = (name: string): string => resolve(process.env.INIT_CWD ?? '.', name);

async function readTexts(name: string): Promise<OwnWords[]> {
  const file = fileOf(name);
  const lines = (await contentOf(file)).replace(/^\uFEFF/, '').split('\n');
  const seen = new Map<string, number>();
  const texts = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const number = index + 1;
    const text = textOn(line, `${file}, line ${number}`);
    const before = seen.get(text.id);
    if (before !== undefined)
      throw new CommandProblem(`${file}, line ${number}: the id "${text.id}" was on line ${before} already.`);
    seen.set(text.id, number);
    return [text];
  });
  if (texts.length === 0) throw new CommandProblem(`${file} has no texts: it needs a JSON object on each line.`);
  return texts;
}

async function contentOf(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandProblem(missing ? `There is no file ${file}.` : `${file} cannot be read.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandProblem(`${file} is not UTF-8.`);
  }
}

/** @throws CommandProblem that says where and what is wrong. */
function textOn(line: string, where: string): OwnWords {
  const wrong = (what: string): CommandProblem => new CommandProblem(`${where}: ${what}`);
  const read = parsed(line);
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw wrong('this is not a JSON object.');
  const { id, title = null, text } = read as Partial<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') throw wrong('the id is missing; it has to be a text or a number.');
  if (String(id).trim() === '' || /[\t\r\n]/.test(String(id)))
    throw wrong('the id is empty, or has a tab or a line break in it.');
  if (typeof text !== 'string') throw wrong('the text is missing, or no text.');
  if (title !== null && typeof title !== 'string') throw wrong('the title is no text.');
  return { id: String(id), text, ...(title === null ? {} : { title }) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

/** All of it or nothing: it is written beside the file, and takes its place when it is whole. */
async function writeWhole(file: string, content: string): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CommandProblem(`${file} cannot be written (${code}). Is there such a folder, and may you write in it?`);
  }
}
