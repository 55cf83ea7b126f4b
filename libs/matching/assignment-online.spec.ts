import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '#kernel/random.js';
import { assign } from './assignment.js';
import type { FeasiblePair } from './assignment.js';
import { defaultWaitingRules, OnlineAssignment } from './assignment-online.js';
import type { Arrivals, WaitingRules } from './assignment-online.js';

const decideAtOnce: WaitingRules = { price: 0, patience: 0 };
const waitForEver: WaitingRules = { price: 0, patience: Infinity };

/** Helpers and requests in random order, in batches; each pair comes with the later of its two. */
function town(seed: number, { people = 120, batch = 20, chance = 0.06, capacity = 1 } = {}): Arrivals[] {
  const random = seededRandom(seed);
  const there: { id: string; isHelper: boolean }[] = [];
  const batches: Arrivals[] = [];
  for (let at = 0; at < people; at += batch) {
    const arrivals = { helpers: [] as { id: string; capacity: number }[], requests: [] as { id: string; capacity: number }[] };
    const pairs: FeasiblePair[] = [];
    for (let index = at; index < at + batch; index += 1) {
      const isHelper = random() < 0.45;
      const id = `${isHelper ? 'h' : 'r'}${index}`;
      (isHelper ? arrivals.helpers : arrivals.requests).push({ id, capacity: isHelper ? capacity : 1 });
      for (const other of there)
        if (other.isHelper !== isHelper && random() < chance)
          pairs.push({
            helperId: isHelper ? id : other.id,
            requestId: isHelper ? other.id : id,
            gain: 1 + Math.round(random() * 1e4) / 1e3,
          });
      there.push({ id, isHelper });
    }
    batches.push({ ...arrivals, pairs });
  }
  return batches;
}

/** What is decided at the end of each batch, and at the very end. */
function play(batches: readonly Arrivals[], rules?: WaitingRules): (readonly FeasiblePair[])[] {
  const online = new OnlineAssignment(rules);
  return [...batches.map((batch) => online.decide(batch)), online.close()];
}

const total = (decided: readonly (readonly FeasiblePair[])[]): number =>
  decided.flat().reduce((sum, { gain }) => sum + gain, 0);
const optimum = (batches: readonly Arrivals[]): number =>
  assign({
    helpers: batches.flatMap(({ helpers }) => helpers),
    requests: batches.flatMap(({ requests }) => requests),
    pairs: batches.flatMap(({ pairs }) => pairs),
  }).total;

const anyTown = fc
  .record({ seed: fc.nat(), capacity: fc.integer({ min: 1, max: 3 }), chance: fc.constantFrom(0.02, 0.1, 0.4) })
  .map(({ seed, ...rest }) => town(seed, { people: 60, batch: 12, ...rest }));
const anyRules = fc.record({
  price: fc.constantFrom(0, 0.0001, 0.01, 1),
  patience: fc.constantFrom(0, 1, 3, Infinity),
});

describe('OnlineAssignment', () => {
  it('makes pairs only of who has arrived, each within capacity, never more than knowing everything would', () => {
    fc.assert(
      fc.property(anyTown, anyRules, (batches, rules) => {
        const decided = play(batches, rules);
        const left = new Map<string, number>();
        decided.forEach((made, index) => {
          for (const { id, capacity } of [...(batches[index]?.helpers ?? []), ...(batches[index]?.requests ?? [])])
            left.set(id, capacity);
          for (const { helperId, requestId } of made)
            for (const id of [helperId, requestId]) left.set(id, (left.get(id) ?? 0) - 1);
          expect([...left.values()].every((count) => count >= 0)).toBe(true);
        });
        const feasible = new Set(batches.flatMap(({ pairs }) => pairs));
        expect(decided.flat().every((pair) => feasible.has(pair))).toBe(true);
        expect(total(decided)).toBeLessThanOrEqual(optimum(batches) + 1e-9);
      }),
    );
  });

  it('knows nothing of the future: what was decided stays the same whoever comes later', () => {
    fc.assert(
      fc.property(anyTown, anyTown, anyRules, fc.nat(4), (batches, others, rules, known) => {
        const renamed = (id: string): string => `later-${id}`;
        const future = others.slice(known).map(({ helpers, requests, pairs }) => ({
          helpers: helpers.map((one) => ({ ...one, id: renamed(one.id) })),
          requests: requests.map((one) => ({ ...one, id: renamed(one.id) })),
          pairs: pairs.flatMap((pair) => {
            const [helperId, requestId] = [renamed(pair.helperId), renamed(pair.requestId)];
            const there = others
              .slice(known)
              .flatMap((batch) => [...batch.helpers, ...batch.requests].map(({ id }) => renamed(id)));
            return there.includes(helperId) && there.includes(requestId) ? [{ ...pair, helperId, requestId }] : [];
          }),
        }));
        const one = play(batches, rules).slice(0, known);
        expect(play([...batches.slice(0, known), ...future], rules).slice(0, known)).toEqual(one);
      }),
    );
  });

  it('without patience makes every pair of the best assignment at once', () => {
    const batches = town(1);
    const online = new OnlineAssignment(decideAtOnce);
    for (const batch of batches) online.decide(batch);
    expect(online.close()).toEqual([]);
  });

  it('would reach the optimum if waiting were free, by waiting until the end', () => {
    const batches = town(2);
    const decided = play(batches, waitForEver);
    expect(total(decided)).toBeCloseTo(optimum(batches), 9);
  });

  it('comes nearer to the optimum by waiting for as long as that is worth it than by deciding at once', () => {
    const seeds = Array.from({ length: 12 }, (_, index) => index);
    const share = (rules: WaitingRules): number =>
      seeds.reduce((sum, seed) => {
        const batches = town(seed, { people: 600, batch: 50, chance: 0.005 });
        return sum + total(play(batches, rules)) / optimum(batches) / seeds.length;
      }, 0);
    expect(share(defaultWaitingRules)).toBeGreaterThan(share(decideAtOnce) + 0.02);
  });

  it('holds a pair back no longer than patience says', () => {
    const poor = { helperId: 'h', requestId: 'r', gain: 1 };
    const rich = Array.from({ length: 20 }, (_, index) => ({ helperId: `h${index}`, requestId: `r${index}`, gain: 100 }));
    const first: Arrivals = {
      helpers: [{ id: 'h', capacity: 1 }, ...rich.map(({ helperId }) => ({ id: helperId, capacity: 1 }))],
      requests: [{ id: 'r', capacity: 1 }, ...rich.map(({ requestId }) => ({ id: requestId, capacity: 1 }))],
      pairs: [poor, ...rich],
    };
    const nobody = (): Arrivals => ({ helpers: [], requests: [], pairs: [] });
    const someone = (id: string): Arrivals => ({ ...nobody(), helpers: [{ id, capacity: 1 }] });
    const online = new OnlineAssignment({ price: 0, patience: 2 });
    expect(online.decide(first)).not.toContain(poor);
    expect(online.decide(someone('x'))).not.toContain(poor);
    expect(online.decide(someone('y'))).toContain(poor);
  });

  it('refuses who arrived before, who has not arrived, and rules below nothing', () => {
    const ans = { helpers: [{ id: 'ans', capacity: 1 }], requests: [], pairs: [] };
    const online = new OnlineAssignment();
    online.decide(ans);
    expect(() => online.decide(ans)).toThrow('ans arrived before');
    expect(() => online.decide({ ...ans, helpers: [], pairs: [{ helperId: 'ans', requestId: 'dog', gain: 1 }] })).toThrow(
      'dog has not arrived',
    );
    expect(() => new OnlineAssignment({ price: -1, patience: 0 })).toThrow(RangeError);
  });
});
