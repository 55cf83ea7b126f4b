import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { days, hours } from '#kernel/clock.js';
import { localParts } from '#kernel/local-time.js';
import { defaultWaveLimits, insideQuietHours } from '#matching/waves.js';
import { defaultRules } from '../../src/modules/communities/community.js';
import { Neighbours } from './behaviour.js';
import { Events } from './events.js';
import { figuresOf, gini } from './figures.js';
import { Ours } from './ours.js';
import { nearest20, newest, radius } from './policies.js';
import { goalsTable, spreadOf } from './tables.js';
import { drawTown, YEAR_BEGINS, ZONE, type Town } from './town.js';
import { World, type Policy } from './world.js';

const SEED = 7;
const town = drawTown({ members: 700, requests: 300, seed: SEED });
const played = (make: (world: World) => Policy, of: Town = town): World => {
  const world = new World(of, SEED);
  world.run(make(world));
  return world;
};

describe('a simulated year', () => {
  let ours: World;
  beforeAll(() => {
    ours = played((world) => new Ours(world, SEED));
  });

  it('is the same again for the same seed, and another for another', () => {
    expect(drawTown({ members: 700, requests: 300, seed: SEED })).toEqual(town);
    expect(figuresOf(played((world) => new Ours(world, SEED)))).toEqual(figuresOf(ours));
    expect(drawTown({ members: 700, requests: 300, seed: SEED + 1 }).requests[0]).not.toEqual(town.requests[0]);
  });

  it('asks nobody twice within their week, nobody at night, and nobody for ever', () => {
    for (const { askedAt } of ours.pasts.values())
      askedAt.forEach((at, index) => {
        if (index > 0) expect(at - askedAt[index - 1]).toBeGreaterThanOrEqual(days(defaultRules.restDays));
        expect(insideQuietHours(localParts(new Date(at), ZONE).time, defaultRules.quiet)).toBe(false);
      });
    for (const { asked } of ours.courses.values()) expect(asked).toBeLessThanOrEqual(defaultWaveLimits.maxAsked);
    expect([...ours.courses.values()].some(({ asked }) => asked > 0)).toBe(true);
  });

  it.each([
    ['ours', (world: World) => new Ours(world, SEED)],
    ['radius', radius],
    ['nearest20', nearest20],
    ['newest', () => newest()],
  ])('gives nobody more than they take, and ends with what was posted: %s', (_, make) => {
    const world = played(make);
    expect(world.courses.size).toBe(town.requests.length);
    for (const helper of town.helpers) {
      const { active } = world.past(helper);
      expect(active).toBeGreaterThanOrEqual(0);
      expect(active).toBeLessThanOrEqual(helper.maxActive);
    }
    for (const { filledAt, firstYesAt, request } of world.courses.values()) {
      if (filledAt === null) continue;
      expect(firstYesAt).not.toBeNull();
      expect(filledAt).toBeGreaterThanOrEqual(firstYesAt ?? Infinity);
      expect(filledAt).toBeLessThanOrEqual(request.expiresAt + hours(1));
    }
  });

  it('tells twenty, everyone near, or nobody, as the policy says', () => {
    const asked = (world: World): number[] => [...world.courses.values()].map((course) => course.asked);
    expect(Math.max(...asked(played(nearest20)))).toBeLessThanOrEqual(20);
    expect(Math.max(...asked(played(radius)))).toBeGreaterThan(20);
    expect(Math.max(...asked(played(() => newest())))).toBe(0);
  });
});

describe('neighbours', () => {
  const [helper] = town.helpers;
  const [request] = town.requests;

  it('do the same whatever the policy: what they do is drawn from who they are', () => {
    const [one, other] = [new Neighbours(town.helpers, SEED), new Neighbours([...town.helpers].reverse(), SEED)];
    expect(other.visitsOf(helper)).toEqual(one.visitsOf(helper));
    expect(other.looksAt(helper, request, YEAR_BEGINS)).toEqual(one.looksAt(helper, request, YEAR_BEGINS));
    expect(other.clicks(helper, request)).toEqual(one.clicks(helper, request));
  });

  it('answer as fast as was measured: half within the hour, nine in ten within a day or the morning after', () => {
    const neighbours = new Neighbours(town.helpers, SEED);
    const noon = YEAR_BEGINS + hours(36);
    const delays = town.helpers.flatMap((one) => {
      const at = neighbours.looksAt(one, request, noon);
      return at === null ? [] : [at - noon];
    });
    expect(delays.length).toBeGreaterThan(40);
    const within = (millis: number): number => delays.filter((delay) => delay <= millis).length / delays.length;
    expect(within(hours(1))).toBeGreaterThan(0.35);
    expect(within(hours(1))).toBeLessThan(0.7);
    expect(within(hours(24))).toBeGreaterThan(0.8);
  });

  it('ignore a second message that comes right after one they looked at', () => {
    const neighbours = new Neighbours(town.helpers, SEED);
    const lookers = town.helpers.filter((one) => neighbours.looksAt(one, request, YEAR_BEGINS + hours(36)) !== null);
    const again = lookers.filter((one) => neighbours.looksAt(one, town.requests[1], YEAR_BEGINS + hours(36)) !== null);
    expect(lookers.length).toBeGreaterThan(40);
    expect(again).toEqual([]);
  });
});

describe('events', () => {
  it('happen in the order of time, and of the same instant in the order of planning', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (times) => {
        const events = new Events();
        const happened: [number, number][] = [];
        times.forEach((at, index) => events.plan(at, () => happened.push([at, index])));
        events.runUntil(100);
        expect(happened).toEqual(
          times.map((at, index) => [at, index] as [number, number]).sort(([a, i], [b, j]) => a - b || i - j),
        );
      }),
    );
  });

  it('may plan others, which happen in their turn, not before now', () => {
    const events = new Events();
    const happened: string[] = [];
    events.plan(10, () => {
      happened.push(`first at ${events.now}`);
      events.plan(5, () => happened.push(`late at ${events.now}`));
      events.plan(20, () => happened.push(`next at ${events.now}`));
    });
    events.runUntil(15);
    expect(happened).toEqual(['first at 10', 'late at 10']);
    events.runUntil(30);
    expect(happened).toEqual(['first at 10', 'late at 10', 'next at 20']);
  });
});

describe('figures', () => {
  it('Gini is 0 when all have the same, and near 1 when one has everything', () => {
    expect(gini([3, 3, 3])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    expect(gini([1, 3])).toBeCloseTo(0.25, 12);
    expect(gini([])).toBe(0);
  });

  it('come with how far they may be off once there are two towns', () => {
    expect(spreadOf([4])).toEqual({ mean: 4, half: null });
    expect(spreadOf([1, 2, 3]).mean).toBe(2);
    expect(spreadOf([1, 2, 3]).half).toBeCloseTo(4.303 / Math.sqrt(3), 9);
  });

  it('say of each goal whether it is reached, once all policies were played', () => {
    const figures = figuresOf(played(nearest20));
    const year = (policy: string, change: object = {}) => ({
      policy,
      seed: 1,
      kinds: new Map(),
      figures: { ...figures, ...change },
    });
    const better = { filled48h: figures.filled48h + 0.2, askedPerFilled: figures.askedPerFilled / 2 };
    const years = ['radius', 'nearest20', 'newest'].map((policy) => year(policy));
    expect(goalsTable(years)).toBe('');
    const told = goalsTable([...years, year('ours', better)]).split('\n');
    expect(told.filter((line) => /\| yes +\|$/.test(line))).toHaveLength(2);
  });
});
