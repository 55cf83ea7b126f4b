import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandProblem, typedFor, UsageProblem } from './commands/command.js';
import { evaluate } from './evaluate.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omzien-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lines = (...all: readonly unknown[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');
const needs = lines({ id: 'n1', title: 'Gras maaien', text: 'Wie helpt?', extra: 1 }, { id: 'n2', text: 'Hond uitlaten' });
const offers = lines(
  { id: 'o1', text: 'Ik wandel graag met honden' },
  { id: 2, text: 'Ik maai uw gras' },
  { id: 'o3', title: null, text: '' },
);

/** Runs it on these files; returns what it wrote. */
async function run(needed: string, offered: string, { lang = 'nl', out = 'run.tsv' } = {}): Promise<string> {
  const [needsFile, offersFile] = [join(folder, 'needs.jsonl'), join(folder, 'offers.jsonl')];
  await writeFile(needsFile, needed);
  await writeFile(offersFile, offered);
  const file = join(folder, out);
  const args = ['--needs', needsFile, '--offers', offersFile, '--lang', lang, '--out', file];
  await evaluate.run(typedFor(evaluate, args), () => undefined);
  return readFile(file, 'utf8');
}

describe('evaluate', () => {
  it('writes a line for each need and offer, the best first, ranks from 1', async () => {
    const rows = (await run(needs, offers))
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([need, offer, rank]) => [need, offer, rank])).toEqual([
      ['n1', '2', '1'],
      ['n1', 'o1', '2'],
      ['n1', 'o3', '3'],
      ['n2', 'o1', '1'],
      ['n2', '2', '2'],
      ['n2', 'o3', '3'],
    ]);
    expect(rows.every(([, , , score]) => /^[01]\.\d{6}$/.test(score ?? ''))).toBe(true);
  });

  it('writes at most twenty for a need, the same each time', async () => {
    const many = lines(...Array.from({ length: 30 }, (_, at) => ({ id: `o${at}`, text: `tuin ${at}` })));
    const first = await run(needs, many);
    expect(first.trimEnd().split('\n')).toHaveLength(40);
    expect(await run(needs, many)).toBe(first);
  });

  it('takes empty lines, carriage returns and a byte order mark', async () => {
    const same = await run(needs, offers);
    expect(await run(`\uFEFF${needs.replaceAll('\n', '\r\n')}\r\n`, `\n${offers}`)).toBe(same);
  });

  it.each([
    ['no JSON', `${needs}{"id":`, 'line 3: this is not a JSON object'],
    ['no object', `[1]\n`, 'line 1: this is not a JSON object'],
    ['no id', lines({ text: 'a' }), 'line 1: the id is missing'],
    ['an id with a tab', lines({ id: 'a\tb', text: 'a' }), 'line 1: the id is empty, or has a tab'],
    ['no text', `${needs}${lines({ id: 'n3' })}`, 'line 3: the text is missing'],
    ['a title that is none', lines({ id: 'n', title: 3, text: '' }), 'line 1: the title is no text'],
    ['an id twice', `${needs}\n${lines({ id: 'n1', text: 'a' })}`, 'line 4: the id "n1" was on line 1 already'],
    ['nothing', '\n', 'has no texts'],
  ])('refuses a file with %s, says where, and leaves what was there', async (_, bad, sentence) => {
    await writeFile(join(folder, 'kept.tsv'), 'before');
    await expect(run(bad, offers, { out: 'kept.tsv' })).rejects.toThrow(sentence);
    expect(await readFile(join(folder, 'kept.tsv'), 'utf8')).toBe('before');
  });

  it('says which file there is not, and which language it does not know', async () => {
    const missing = typedFor(evaluate, ['--needs', 'nowhere', '--offers', 'o', '--lang', 'nl', '--out', 'x']);
    await expect(evaluate.run(missing, () => undefined)).rejects.toThrow(/There is no file .*nowhere/);
    await expect(run(needs, offers, { lang: 'fr' })).rejects.toThrow(UsageProblem);
    expect(() => typedFor(evaluate, ['--needs', 'n'])).toThrow('--offers is missing');
  });

  it('leaves nothing half written where it cannot write', async () => {
    await expect(run(needs, offers, { out: join('no', 'such', 'run.tsv') })).rejects.toThrow(CommandProblem);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is exact about bytes that are no text', async () => {
    const file = join(folder, 'bytes.jsonl');
    await writeFile(file, Buffer.from([0x7b, 0xff, 0x7d]));
    const typed = typedFor(evaluate, ['--needs', file, '--offers', file, '--lang', 'en', '--out', join(folder, 'y')]);
    await expect(evaluate.run(typed, () => undefined)).rejects.toThrow('is not UTF-8');
  });
});
