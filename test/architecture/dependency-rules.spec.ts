import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allowed, breaking, bystanders, peeking, type Fixture } from './fixtures.js';

interface Rule {
  readonly name: string;
}
interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: Rule;
  /** Of a cycle: every file in it. */
  readonly cycle?: readonly { readonly name: string }[];
}
interface Result {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[] };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = join(root, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: readonly Rule[] };

/** Runs the checks with the product's own configuration, as `npm run check` does. */
function cruise(folder: string): Promise<Result> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, 'src', 'libs', '--config', config, '--output-type', 'json'];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error && !stdout) fail(new Error(stderr));
      else done(JSON.parse(stdout) as Result);
    });
  });
}

const importLine = (what: string): string => {
  const [path, isType] = what.startsWith('type ') ? [what.slice(5), true] : [what, false];
  return isType ? `import type * as it from '${path}';\nexport type It = typeof it;` : `import '${path}';`;
};

/** Writes the tree, with the imports map of the real package.json, so that the arrows are found as they are in the product. */
async function plant(folder: string, fixtures: readonly Fixture[]): Promise<void> {
  const { imports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { imports: object };
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  await write('package.json', JSON.stringify({ name: 'pretended', type: 'module', imports, dependencies: { typeorm: '1' } }));
  await write('node_modules/typeorm/package.json', JSON.stringify({ name: 'typeorm', version: '1.0.0', main: 'index.js' }));
  await write('node_modules/typeorm/index.js', '');
  await cp(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const { file, imports: lines } of fixtures) await write(file, [...lines.map(importLine), 'export {};', ''].join('\n'));
}

describe('who may import whom', () => {
  let folder: string;
  let broken: Map<string, Set<string>>;

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'omzien-rules-')));
    await plant(folder, [...allowed, ...bystanders, peeking, ...Object.values(breaking).flat()]);
    broken = new Map();
    for (const { from, rule, cycle = [] } of (await cruise(folder)).summary.violations)
      for (const file of [from, ...cycle.map(({ name }) => name)])
        broken.set(file, (broken.get(file) ?? new Set()).add(rule.name));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has a file that breaks it for every rule', () => {
    expect(Object.keys(breaking).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
  });

  const cases = Object.entries(breaking).flatMap(([rule, fixtures]) =>
    fixtures.map(({ file, imports }) => ({ rule, file, reachesFor: imports.join(', ') })),
  );
  it.each(cases)('$rule: not $file → $reachesFor', ({ rule, file }) => {
    expect([...(broken.get(file) ?? [])]).toEqual([rule]);
  });

  it('keeps the simulator’s neighbours out of sight of the score', () => {
    expect([...(broken.get(peeking.file) ?? [])].sort()).toEqual(['no-tests-in-the-product', 'science-imports-kernel']);
  });

  it('leaves in peace what the architecture allows', () => {
    const meant = new Set([...cases.map(({ file }) => file), peeking.file]);
    expect([...broken].filter(([file]) => !meant.has(file))).toEqual([]);
  });

  it('finds nothing in the product', async () => {
    const { modules, summary } = await cruise(root);
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(modules.some(({ source }) => source === 'libs/kernel/errors.ts')).toBe(true);
  });
});
