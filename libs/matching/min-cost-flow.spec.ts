import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FlowNetwork } from './min-cost-flow.js';

type Arc = readonly [from: number, to: number, capacity: number, cost: number];

function built(nodes: number, arcs: readonly Arc[]) {
  const network = new FlowNetwork(nodes);
  const numbers = arcs.map((arc) => network.addArc(...arc));
  const flows = (): number[] => numbers.map((number) => network.flowOn(number));
  return { network, flows };
}

describe('the cheapest flow', () => {
  it('takes the cheap way first, and the dear one when that is full', () => {
    const { network, flows } = built(3, [
      [0, 2, 2, 5],
      [0, 1, 1, 1],
      [1, 2, 1, 1],
    ]);
    expect(network.send(0, 2, 2)).toBe(2);
    expect(flows()).toEqual([1, 1, 1]);
  });

  it('undoes what was sent before where the whole is cheaper for it', () => {
    // The first path is 0-1-2-3; a second has to push it back from 1-2.
    const { network, flows } = built(4, [
      [0, 1, 1, 1],
      [0, 2, 1, 4],
      [1, 2, 1, 1],
      [1, 3, 1, 5],
      [2, 3, 1, 1],
    ]);
    expect(network.send(0, 3, 1)).toBe(1);
    expect(flows()).toEqual([1, 0, 1, 0, 1]);
    expect(network.send(0, 3, 1)).toBe(1);
    expect(flows()).toEqual([1, 1, 0, 1, 1]);
  });

  it('says how much came through when not all of it did', () => {
    const { network } = built(3, [
      [0, 1, 3, 0],
      [1, 2, 2, 0],
    ]);
    expect([network.send(0, 2, 5), network.send(0, 2, 5)]).toEqual([2, 0]);
    expect(built(2, []).network.send(0, 1, 1)).toBe(0);
  });

  it('keeps within every arc, loses nothing on the way, and leaves no cheaper way round', () => {
    const nodes = 6;
    const arc = fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.nat(4), fc.nat(9)).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(fc.array(arc, { maxLength: 16 }), fc.nat(8), (arcs, units) => {
        const { network, flows } = built(nodes, arcs);
        const sent = network.send(0, nodes - 1, units);
        const flow = flows();
        const net = new Array<number>(nodes).fill(0);
        arcs.forEach(([from, to, capacity], index) => {
          expect(flow[index]).toBeGreaterThanOrEqual(0);
          expect(flow[index]).toBeLessThanOrEqual(capacity);
          net[from] -= flow[index];
          net[to] += flow[index];
        });
        expect(net).toEqual(
          Array.from({ length: nodes }, (_, node) => (node === 0 ? 0 - sent : node === nodes - 1 ? sent : 0)),
        );
        expect(hasCheaperRound(nodes, arcs, flow)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

/** A flow is the cheapest of its size exactly when what is left has no circle of negative cost (Klein 1967). */
function hasCheaperRound(nodes: number, arcs: readonly Arc[], flow: readonly number[]): boolean {
  const left = arcs.flatMap(([from, to, capacity, cost], index) => [
    ...(flow[index] < capacity ? [{ from, to, cost }] : []),
    ...(flow[index] > 0 ? [{ from: to, to: from, cost: -cost }] : []),
  ]);
  const distance = new Array<number>(nodes).fill(0);
  for (let round = 0; round <= nodes; round += 1) {
    let isShorter = false;
    for (const { from, to, cost } of left)
      if (distance[from] + cost < distance[to]) {
        distance[to] = distance[from] + cost;
        isShorter = true;
      }
    if (!isShorter) return false;
  }
  return true;
}
