import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '#kernel/random.js';
import { optimumOf } from '../../test/support/optimum.js';
import { assign } from './assignment.js';
import type { Assignment, AssignmentProblem, FeasiblePair } from './assignment.js';
import { FlowNetwork } from './min-cost-flow.js';

const helper = (id: string, capacity = 1, load = 0) => ({ id, capacity, load });
const request = (id: string, capacity = 1) => ({ id, capacity });
const pair = (helperId: string, requestId: string, gain: number): FeasiblePair => ({ helperId, requestId, gain });
const named = ({ pairs }: Assignment): string[] => pairs.map(({ helperId, requestId }) => `${helperId}-${requestId}`);

/** What these pairs gain less what load costs, or null when someone is over capacity. */
function worth({ helpers, requests, loadPrice = 0 }: AssignmentProblem, pairs: readonly FeasiblePair[]): number | null {
  let net = pairs.reduce((sum, { gain }) => sum + gain, 0);
  for (const { id, capacity, load = 0 } of helpers) {
    const count = pairs.filter(({ helperId }) => helperId === id).length;
    if (count > capacity) return null;
    for (let more = 0; more < count; more += 1) net -= loadPrice * (load + more);
  }
  return requests.some(({ id, capacity }) => pairs.filter(({ requestId }) => requestId === id).length > capacity) ? null : net;
}

/** By trying every choice of pairs: 2^pairs. */
function byTrying(problem: AssignmentProblem): number {
  let best = 0;
  for (let choice = 0; choice < 2 ** problem.pairs.length; choice += 1)
    best = Math.max(
      best,
      worth(
        problem,
        problem.pairs.filter((_, index) => ((choice >> index) & 1) === 1),
      ) ?? 0,
    );
  return best;
}

const smallProblem: fc.Arbitrary<AssignmentProblem> = fc
  .record({
    helpers: fc
      .array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 4 })
      .map((all) => all.map(([capacity, load], index) => helper(`h${index}`, capacity, load))),
    requests: fc
      .array(fc.nat(2), { minLength: 1, maxLength: 4 })
      .map((all) => all.map((capacity, index) => request(`r${index}`, capacity))),
    pairs: fc.constant([]),
    loadPrice: fc.constantFrom(0, 0.5, 2),
  })
  .chain((problem) => {
    const all = problem.helpers.flatMap((one) => problem.requests.map((other) => [one.id, other.id] as const));
    return fc
      .tuple(
        fc.subarray(all, { maxLength: Math.min(10, all.length) }),
        fc.array(fc.integer({ min: -4, max: 9 }), { minLength: 10, maxLength: 10 }),
      )
      .map(([some, gains]) => ({ ...problem, pairs: some.map(([one, other], index) => pair(one, other, gains[index])) }));
  });

/** Too large to try every choice. */
function largeProblem(seed: number, { helpers, requests, perHelper }: Record<'helpers' | 'requests' | 'perHelper', number>) {
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const pairs = new Map<string, FeasiblePair>();
  for (let one = 0; one < helpers; one += 1)
    for (let tries = 0; tries < perHelper; tries += 1) {
      const other = upTo(requests);
      pairs.set(`${one}-${other}`, pair(`h${one}`, `r${other}`, Math.round(random() * 1e6) / 1e5 - 1));
    }
  return {
    helpers: Array.from({ length: helpers }, (_, index) => helper(`h${index}`, upTo(4), upTo(3))),
    requests: Array.from({ length: requests }, (_, index) => request(`r${index}`, 1 + upTo(2))),
    pairs: [...pairs.values()],
  };
}

describe('assign', () => {
  it('gives up the best pair when two others together are worth more', () => {
    const problem = {
      helpers: [helper('ans'), helper('bea')],
      requests: [request('dog'), request('tea')],
      pairs: [pair('ans', 'dog', 10), pair('ans', 'tea', 9), pair('bea', 'dog', 8)],
    };
    expect(named(assign(problem))).toEqual(['ans-tea', 'bea-dog']);
    expect(assign(problem).total).toBe(17);
  });

  it('forces nothing: a pair that costs more than it brings is not made', () => {
    const problem = { helpers: [helper('ans')], requests: [request('dog'), request('tea')] };
    expect(assign({ ...problem, pairs: [pair('ans', 'dog', -1), pair('ans', 'tea', 0)] }).pairs).toEqual([]);
    expect(assign({ ...problem, helpers: [helper('ans', 1, 3)], loadPrice: 2, pairs: [pair('ans', 'dog', 5)] }).pairs).toEqual(
      [],
    );
  });

  it('shares the work once that has a price, and keeps it together while it has none', () => {
    const problem = {
      helpers: [helper('ans', 4), helper('bea', 4)],
      requests: ['a', 'b', 'c', 'd'].map((id) => request(id)),
      pairs: ['a', 'b', 'c', 'd'].flatMap((id) => [pair('ans', id, 5), pair('bea', id, 4.5)]),
    };
    const ofAns = (assignment: Assignment): number => assignment.pairs.filter(({ helperId }) => helperId === 'ans').length;
    expect(ofAns(assign(problem))).toBe(4);
    expect(ofAns(assign({ ...problem, loadPrice: 1 }))).toBe(2);
    expect(assign({ ...problem, loadPrice: 1 }).net).toBeCloseTo(17, 9);
  });

  it('gives a request as many helpers as it takes', () => {
    const helpers = ['ans', 'bea', 'cor'].map((id) => helper(id));
    const pairs = helpers.map(({ id }, index) => pair(id, 'move', 1 + index));
    expect(named(assign({ helpers, requests: [request('move', 2)], pairs }))).toEqual(['bea-move', 'cor-move']);
  });

  it('finds what trying every choice finds, within everyone’s capacity', () => {
    fc.assert(
      fc.property(smallProblem, (problem) => {
        const { pairs, total, net } = assign(problem);
        expect(worth(problem, pairs)).toBeCloseTo(net, 9);
        expect(net).toBeCloseTo(byTrying(problem), 9);
        expect(pairs.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(total, 9);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [1, { helpers: 120, requests: 90, perHelper: 5 }, 0],
    [2, { helpers: 200, requests: 60, perHelper: 3 }, 0.7],
    [3, { helpers: 60, requests: 250, perHelper: 12 }, 0.2],
  ])('finds what a linear programme finds (%s)', async (seed, size, loadPrice) => {
    const problem = { ...largeProblem(seed, size), loadPrice };
    const { pairs, net } = assign(problem);
    expect(net).toBeCloseTo(await optimumOf(problem), 6);
    expect(worth(problem, pairs)).toBeCloseTo(net, 6);
  });

  it('comes out the same in whatever order people are given, also where choices are worth the same', () => {
    fc.assert(
      fc.property(smallProblem, fc.nat(), (problem, seed) => {
        const random = seededRandom(seed);
        const shuffled = <T>(all: readonly T[]): T[] =>
          all
            .map((one) => [random(), one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
        const { helpers, requests, pairs, loadPrice } = problem;
        const other = { helpers: shuffled(helpers), requests: shuffled(requests), pairs: shuffled(pairs), loadPrice };
        expect(assign(other)).toEqual(assign(problem));
      }),
    );
  });

  it('has nothing to do without people or pairs', () => {
    expect(assign({ helpers: [], requests: [], pairs: [] })).toEqual({ pairs: [], total: 0, net: 0 });
    expect(assign({ helpers: [helper('ans', 0)], requests: [request('dog')], pairs: [pair('ans', 'dog', 1)] }).pairs).toEqual(
      [],
    );
  });

  it.each([
    ['twice the same helper', { helpers: [helper('ans'), helper('ans')] }, 'Helper ans is there twice.'],
    ['half a helper', { helpers: [helper('ans', 0.5)] }, 'Helper ans has 0.5'],
    ['less than nothing', { requests: [request('dog', -1)] }, 'Request dog has -1'],
    ['a stranger', { pairs: [pair('bea', 'dog', 1)] }, 'pair bea – dog names someone who is not there'],
    ['no gain', { pairs: [pair('ans', 'dog', Number.NaN)] }, 'pair ans – dog has no finite gain'],
    ['a pair twice', { pairs: [pair('ans', 'dog', 1), pair('ans', 'dog', 2)] }, 'pair ans – dog is there twice'],
    ['a price below nothing', { loadPrice: -1 }, 'price of load'],
  ])('refuses %s, by name', (_, change, sentence) => {
    expect(() => assign({ helpers: [helper('ans')], requests: [request('dog')], pairs: [], ...change })).toThrow(sentence);
  });
});

describe('FlowNetwork', () => {
  it('refuses a circle that would pay for ever', () => {
    const network = new FlowNetwork(3);
    network.addArc(0, 1, 1, 0);
    network.addArc(1, 2, 1, -2);
    network.addArc(2, 1, 1, 1);
    expect(() => network.send(0, 2, 1)).toThrow('negative cost');
  });
});
