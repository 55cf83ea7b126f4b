import 'reflect-metadata';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { apiBench } from './api.bench.js';
import { assignmentBench, onlineBench } from './assignment.bench.js';
import { pathBench } from './path.bench.js';
import { retrievalBench } from './retrieval.bench.js';
import { tableOf, type BenchOptions, type Row } from './row.js';
import { scoreBench } from './score.bench.js';
import { simulateBench } from './simulate.bench.js';
import { startBench } from './start.bench.js';
import { textBench } from './text.bench.js';
import { webBench } from './web.bench.js';

/** In this order: what wants a machine that is cool first. */
const benches: Readonly<Record<string, (options: BenchOptions) => Promise<Row[]>>> = {
  start: startBench,
  text: textBench,
  assignment: assignmentBench,
  online: onlineBench,
  retrieval: retrievalBench,
  score: scoreBench,
  path: pathBench,
  api: apiBench,
  web: webBench,
  simulate: simulateBench,
};

const usage = `npm run bench -- [--quick] [--million] [--json] [--only ${Object.keys(benches).join('|')}]… [--data FOLDER]`;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        million: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        data: { type: 'string' },
      },
    });
    const unknown = values.only.find((name) => !(name in benches));
    if (unknown !== undefined) throw new Error(`There is no row called ${unknown}.`);
    const { quick, million, json, only } = values;
    // As it was typed: npm and omzien.js run elsewhere.
    const data = values.data === undefined ? null : resolve(process.env.INIT_CWD ?? '.', values.data);
    return { quick, million, json, data, names: only.length > 0 ? only : Object.keys(benches) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    process.exit(2);
  }
}

const { quick, million, json, data, names } = readArguments();
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const rows: Row[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (names.includes(name)) rows.push(...(await bench({ quick, million, data, say })));
}
const machine = { cores: cpus().length, node: process.versions.node };
process.stdout.write(
  json
    ? `${JSON.stringify({ machine, quick, rows }, null, 2)}\n`
    : `\n${machine.cores} cores, Node ${machine.node}${quick ? ', quick: figures say little' : ''}\n\n${tableOf(rows)}\n`,
);
const broken = rows.flatMap((row) => row.broken ?? []);
for (const one of broken) say(`broken: ${one}`);
process.exit(broken.length === 0 ? 0 : 1);
