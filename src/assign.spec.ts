import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assignCommand } from './assign.js';
import { CommandProblem, typedFor, UsageProblem } from './commands/command.js';

const worker = (id: string, change: object = {}) => ({
  ...{ id, x: 0, y: 0, radius: 1, capacity: 1, arrival: 0, deadline: 100, success: 0.5 },
  ...change,
});
const task = (id: string, change: object = {}) => ({ id, x: 0, y: 1, arrival: 0, deadline: 100, payoff: 10, ...change });
/** Two who could do the first task; one of them the second as well. */
const town = {
  workers: [worker('w1'), worker('w2', { success: 0.9, y: -0.1 })],
  tasks: [task('t1', { y: 0.9 }), task('t2', { y: 1, payoff: 4 })],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omzien-assign-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly pairs: readonly { readonly worker: string; readonly task: string }[];
  readonly total: number;
}

async function run(file: unknown, ...options: string[]): Promise<Outcome> {
  const [from, to] = [join(folder, 'in.json'), join(folder, 'out.json')];
  await writeFile(from, typeof file === 'string' ? file : JSON.stringify(file));
  await assignCommand.run(typedFor(assignCommand, ['--in', from, '--out', to, ...options]), () => undefined);
  return JSON.parse(await readFile(to, 'utf8')) as Outcome;
}

describe('npm run assign', () => {
  it('writes the pairs that are worth most together', async () => {
    expect(await run(town)).toEqual({
      pairs: [
        { worker: 'w1', task: 't2' },
        { worker: 'w2', task: 't1' },
      ],
      total: 11,
    });
  });

  it('pairs only who is near enough, at the edge too, and there at the same time', async () => {
    const far = await run({ ...town, tasks: [task('t1', { y: 1.001 })] });
    expect(far.pairs).toEqual([]);
    const edge = await run({ ...town, workers: [worker('w1', { deadline: 50 })], tasks: [task('t1', { arrival: 49 })] });
    expect(edge.pairs).toEqual([{ worker: 'w1', task: 't1' }]);
    const late = await run({ ...town, workers: [worker('w1', { deadline: 50 })], tasks: [task('t1', { arrival: 50 })] });
    expect(late.pairs).toEqual([]);
  });

  it('gives a worker as much as they take', async () => {
    const { pairs } = await run({ workers: [worker('w1', { capacity: 2 })], tasks: ['a', 'b', 'c'].map((id) => task(id)) });
    expect(pairs).toHaveLength(2);
  });

  it('takes arrivals in the order that is asked for, and the order of the file when there is none', async () => {
    // One batch holds fifty: the first pair is decided on before the better worker comes.
    const nobody = Array.from({ length: 60 }, (_, index) => worker(`n${index}`, { x: 9 }));
    const [poor, rich] = [worker('poor', { success: 0.1 }), worker('rich', { success: 1 })];
    const ids = nobody.map(({ id }) => id);
    const file = {
      workers: [poor, ...nobody, rich],
      tasks: [task('t1')],
      orders: [
        ['poor', 't1', ...ids, 'rich'],
        ['poor', 'rich', 't1', ...ids],
      ],
    };
    const who = async (...options: string[]): Promise<string | undefined> =>
      (await run(file, '--online', '--patience', '0', ...options)).pairs[0]?.worker;
    expect(await who()).toBe('poor');
    expect(await who('--order', '1')).toBe('rich');
    expect((await run({ ...file, orders: undefined }, '--online', '--patience', '0')).pairs).toEqual([
      { worker: 'rich', task: 't1' },
    ]);
    await expect(run(file, '--online', '--order', '2')).rejects.toThrow('There is no order 2');
  });

  it.each([
    ['not JSON', '{', 'in.json is no JSON'],
    ['a list', '[]', 'the whole is no object'],
    ['no workers', { tasks: [] }, 'workers is missing'],
    ['a text for a number', { ...town, workers: [worker('w1', { x: '1' })] }, 'workers[0].x is no number'],
    ['half a task more', { ...town, workers: [worker('w1', { capacity: 1.5 })] }, 'workers[0].capacity is no whole number'],
    ['no id', { ...town, tasks: [task('')] }, 'tasks[0].id is no text, or empty'],
    ['one id for two', { ...town, tasks: [task('w1')] }, 'tasks[0].id "w1" is there twice'],
    ['a stranger', { ...town, orders: [['w9']] }, 'orders[0][0] "w9" is neither a worker nor a task'],
    ['half an order', { ...town, orders: [['w1']] }, 'orders[0] lacks "w2"'],
  ])('says where it is wrong: %s', async (_, file, sentence) => {
    const problem = await run(file).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(CommandProblem);
    expect(String(problem)).toContain(sentence);
  });

  it('leaves what was there when it cannot read or write', async () => {
    const before = await run(town);
    await run({ workers: [] }).catch(() => undefined);
    expect(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'))).toEqual(before);
    await mkdir(join(folder, 'sub'), { recursive: true });
    const typed = typedFor(assignCommand, ['--in', join(folder, 'nothing'), '--out', join(folder, 'sub', 'out.json')]);
    await expect(assignCommand.run(typed, () => undefined)).rejects.toThrow('Cannot read');
    await writeFile(join(folder, 'in.json'), JSON.stringify(town));
    const onFolder = typedFor(assignCommand, ['--in', join(folder, 'in.json'), '--out', join(folder, 'sub')]);
    await expect(assignCommand.run(onFolder, () => undefined)).rejects.toThrow('Cannot write');
    expect((await readdir(folder)).sort()).toEqual(['in.json', 'out.json', 'sub']);
  });

  it('refuses what does not go together', async () => {
    await expect(run(town, '--order', '1')).rejects.toThrow(UsageProblem);
    await expect(run(town, '--online', '--order', 'first')).rejects.toThrow('--order is a whole number');
  });
});
