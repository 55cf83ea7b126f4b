import { figuresOf, type Figures } from '../simulate/figures.js';
import { Ours } from '../simulate/ours.js';
import { nearest20, newest, radius } from '../simulate/policies.js';
import { drawTown } from '../simulate/town.js';
import { World, type Policy } from '../simulate/world.js';
import { reached, rounded, times, type BenchOptions, type Row } from './row.js';

const others = { radius, nearest20, newest };
const GOALS = { filled: 0.1, fewer: 0.4, gini: 0.3 } as const;
/** Missed by this much, something is broken: more is asked than by telling the nearest twenty, or half as many are helped. */
const BROKEN = { fewer: 0, filled: -0.25 } as const;

/** A year of a town under each way of finding helpers; see docs/simulation.md. */
export function simulateBench({ quick, say }: BenchOptions): Promise<Row[]> {
  const size = quick ? { members: 1_000, requests: 600 } : { members: 7_000, requests: 5_000 };
  const town = drawTown({ ...size, seed: 1 });
  const play = (name: string, policy: (world: World) => Policy): Figures => {
    say(`simulate: ${name}`);
    const world = new World(town, 1);
    world.run(policy(world));
    return figuresOf(world);
  };
  const ours = play('ours', (world) => new Ours(world, 1));
  const them = Object.entries(others).map(([name, policy]) => ({ name, figures: play(name, policy) }));
  const on = `${size.members.toLocaleString('en')} members, ${size.requests.toLocaleString('en')} requests, one town`;
  const nearest = them.find(({ name }) => name === 'nearest20')?.figures ?? ours;
  const best = [...them].sort((a, b) => b.figures.filled48h - a.figures.filled48h)[0];
  const evenest = [...them].sort((a, b) => a.figures.giniOfLoad - b.figures.giniOfLoad)[0];
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const more = ours.filled48h - best.figures.filled48h;
  const fewer = 1 - ours.askedPerFilled / nearest.askedPerFilled;
  const lower = 1 - ours.giniOfLoad / evenest.figures.giniOfLoad;
  const rows: Row[] = [
    {
      ...{ what: 'simulated year: filled within 48 h', on, reference: `${best.name} ${percent(best.figures.filled48h)}` },
      ...{ ours: percent(ours.filled48h), ratio: times(ours.filled48h / best.figures.filled48h) },
      ...{ goal: '+ 10 points', ok: reached(more >= GOALS.filled) },
      ...(more < BROKEN.filled ? { broken: `simulate: ${percent(-more)} fewer are filled than by ${best.name}` } : {}),
      figures: { ours: rounded(ours.filled48h), best: rounded(best.figures.filled48h) },
    },
    {
      ...{ what: 'simulated year: asked per filled request', on, reference: `nearest20 ${nearest.askedPerFilled.toFixed(1)}` },
      ...{ ours: ours.askedPerFilled.toFixed(1), ratio: times(nearest.askedPerFilled / ours.askedPerFilled) },
      ...{ goal: '40 % fewer', ok: reached(fewer >= GOALS.fewer) },
      ...(fewer < BROKEN.fewer ? { broken: 'simulate: more are asked than by telling the nearest twenty' } : {}),
      figures: { ours: rounded(ours.askedPerFilled), nearest20: rounded(nearest.askedPerFilled) },
    },
    {
      ...{ what: 'simulated year: Gini of help given', on },
      reference: `${evenest.name} ${evenest.figures.giniOfLoad.toFixed(2)}`,
      ...{ ours: ours.giniOfLoad.toFixed(2), ratio: times(evenest.figures.giniOfLoad / ours.giniOfLoad) },
      ...{ goal: '30 % lower', ok: reached(lower >= GOALS.gini) },
      figures: { ours: rounded(ours.giniOfLoad), lowest: rounded(evenest.figures.giniOfLoad) },
    },
  ];
  return Promise.resolve(rows);
}
