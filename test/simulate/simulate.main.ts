import { parseArgs } from 'node:util';
import { figuresOf, perKind, type Figures } from './figures.js';
import { Ours } from './ours.js';
import { nearest20, newest, radius } from './policies.js';
import { goalsTable, figuresTable, kindsTable, type Year } from './tables.js';
import { drawTown } from './town.js';
import { World, type Policy } from './world.js';

const policies: Readonly<Record<string, (world: World, seed: number) => Policy>> = {
  ours: (world, seed) => new Ours(world, seed),
  radius,
  nearest20,
  newest,
};

const usage = `npm run simulate -- [--members 7000] [--requests 5000] [--seed 1] [--seeds 1] [--policy ${Object.keys(policies).join('|')}] [--json]

Plays a year of a town under each way of finding helpers, and prints what came of it side by side.
--seeds plays as many towns, from --seed on, and tells how far the figures may be off (95 %).`;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        members: { type: 'string', default: '7000' },
        requests: { type: 'string', default: '5000' },
        seed: { type: 'string', default: '1' },
        seeds: { type: 'string', default: '1' },
        policy: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { policy, json, help } = values;
    if (policy !== undefined && !Object.hasOwn(policies, policy)) throw new Error(`There is no policy called ${policy}.`);
    const whole = (name: 'members' | 'requests' | 'seed' | 'seeds', least: number): number => {
      if (!/^\d{1,6}$/.test(values[name]) || Number(values[name]) < least)
        throw new Error(`--${name} is a whole number, ${least} or more; not "${values[name]}".`);
      return Number(values[name]);
    };
    const size = { members: whole('members', 10), requests: whole('requests', 1) };
    return {
      ...size,
      seed: whole('seed', 0),
      seeds: whole('seeds', 1),
      names: policy ? [policy] : Object.keys(policies),
      json,
      help,
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    process.exit(2);
  }
}

const { members, requests, seed, seeds, names, json, help } = readArguments();
if (help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const years: Year[] = [];
for (let number = seed; number < seed + seeds; number += 1) {
  const town = drawTown({ members, requests, seed: number });
  for (const name of names) {
    const began = performance.now();
    const world = new World(town, number);
    world.run(policies[name](world, number));
    const figures: Figures = figuresOf(world);
    years.push({ policy: name, seed: number, figures, kinds: perKind(world) });
    process.stderr.write(`${name}, town ${number}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  }
}
const title = `${members} members, ${requests} requests in a year, ${seeds} ${seeds === 1 ? 'town' : 'towns'} from seed ${seed}`;
process.stdout.write(
  json
    ? `${JSON.stringify({ members, requests, seed, years: years.map((year) => ({ ...year, kinds: Object.fromEntries(year.kinds) })) }, null, 1)}\n`
    : `\n${[title, figuresTable(years, names), kindsTable(years, names), goalsTable(years)].filter((part) => part !== '').join('\n\n')}\n`,
);
