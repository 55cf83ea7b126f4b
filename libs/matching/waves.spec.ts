import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOf, localParts } from '#kernel/local-time.js';
import { seededRandom } from '#kernel/random.js';
import {
  defaultWaveLimits,
  insideQuietHours,
  leastWorthAsking,
  nextAllowedInstant,
  planWave,
  probabilityAtLeast,
  targetProbability,
  urgencyOf,
  waitingMillis,
} from './waves.js';
import type { WaveCandidate, WavePlan } from './waves.js';

const ZONE = 'Europe/Amsterdam';
const helper = (name: string, probability: number, everAsked = true): WaveCandidate => ({
  offerId: `offer-${name}`,
  helperId: name,
  probability,
  everAsked,
});
const plan = (candidates: readonly WaveCandidate[], rest: Partial<WavePlan> = {}): WavePlan => ({
  candidates,
  helpersNeeded: 1,
  target: 0.5,
  maxSize: 10,
  askedBefore: 0,
  maxAsked: 100,
  explorationShare: 0,
  leastProbability: 0,
  random: seededRandom(1),
  ...rest,
});
const names = (wave: readonly WaveCandidate[]): string[] => wave.map(({ helperId }) => helperId);
const certainty = (wave: readonly WaveCandidate[], needed: number): number =>
  probabilityAtLeast(
    wave.map(({ probability }) => probability),
    needed,
  );

/** By listing who says yes and who does not: 2^n. */
function byListing(probabilities: readonly number[], needed: number): number {
  let sum = 0;
  for (let yes = 0; yes < 2 ** probabilities.length; yes += 1) {
    const says = probabilities.map((_, index) => ((yes >> index) & 1) === 1);
    if (says.filter(Boolean).length < needed) continue;
    sum += probabilities.reduce((product, p, index) => product * (says[index] ? p : 1 - p), 1);
  }
  return sum;
}

const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const people = fc
  .array(fc.tuple(probability, fc.boolean(), fc.nat(7)), { maxLength: 8 })
  .map((all) =>
    all.map(([p, asked, who], index) => ({ offerId: `o${index}`, helperId: `h${who}`, probability: p, everAsked: asked })),
  );

describe('probabilityAtLeast', () => {
  it('agrees with listing every outcome', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }),
        fc.integer({ min: 0, max: 10 }),
        (probabilities, needed) => {
          expect(probabilityAtLeast(probabilities, needed)).toBeCloseTo(byListing(probabilities, needed), 10);
        },
      ),
    );
  });

  it('is certain when nobody is needed and impossible when too few are there', () => {
    expect(probabilityAtLeast([], 0)).toBe(1);
    expect(probabilityAtLeast([1], 2)).toBe(0);
  });
});

describe('planWave', () => {
  it('asks one when one is enough, and more when it presses', () => {
    const all = [helper('ans', 0.3), helper('bea', 0.6), helper('cor', 0.5)];
    expect(names(planWave(plan(all)))).toEqual(['bea']);
    expect(names(planWave(plan(all, { target: targetProbability.today })))).toEqual(['bea', 'cor']);
  });

  it('asks a helper with two offers once, for the better one', () => {
    const twice = [helper('ans', 0.2), { ...helper('ans', 0.3), offerId: 'better' }, helper('bea', 0.1)];
    const wave = planWave(plan(twice, { target: 0.99 }));
    expect(wave.map(({ offerId }) => offerId)).toEqual(['better', 'offer-bea']);
  });

  it('asks nobody for whom it is not worth their question of the week, though the target is not reached', () => {
    const all = [helper('ans', 0.4), helper('bea', 0.2), helper('cor', 0.1), helper('new', 0.01, false)];
    const wave = planWave(plan(all, { target: 0.99, leastProbability: 0.15, explorationShare: 1 }));
    expect(names(wave)).toEqual(['ans', 'bea']);
  });

  it('stops when as many were asked as one question may cost', () => {
    const all = [helper('ans', 0.3), helper('bea', 0.3), helper('cor', 0.3)];
    const wave = (askedBefore: number): string[] => names(planWave(plan(all, { target: 0.99, maxAsked: 18, askedBefore })));
    expect(wave(15)).toHaveLength(3);
    expect(wave(16)).toHaveLength(2);
    expect(wave(18)).toEqual([]);
    expect(wave(20)).toEqual([]);
  });

  it('is as small as any set that reaches the target, and no set of its size is surer', () => {
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 3 }),
        probability,
        fc.integer({ min: 0, max: 6 }),
        (all, helpersNeeded, target, maxSize) => {
          const wave = planWave(plan(all, { helpersNeeded, target, maxSize }));
          const reached = certainty(wave, helpersNeeded);
          for (let set = 0; set < 2 ** all.length; set += 1) {
            const chosen = all.filter((_, index) => ((set >> index) & 1) === 1);
            if (new Set(names(chosen)).size < chosen.length || chosen.length > maxSize) continue;
            const other = certainty(chosen, helpersNeeded);
            if (other >= target + 1e-9) expect(wave.length).toBeLessThanOrEqual(chosen.length);
            if (chosen.length <= wave.length) expect(other).toBeLessThanOrEqual(reached + 1e-9);
          }
          if (reached < target - 1e-9) expect(wave).toHaveLength(Math.min(maxSize, new Set(names(all)).size));
        },
      ),
    );
  });

  it('keeps its limits while exploring: size, one offer a helper, and the target where it can be reached', () => {
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 3 }),
        probability,
        fc.integer({ min: 0, max: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (all, helpersNeeded, target, maxSize, explorationShare, seed) => {
          const options = { helpersNeeded, target, maxSize };
          const wave = planWave(plan(all, { ...options, explorationShare, random: seededRandom(seed) }));
          expect(wave.length).toBeLessThanOrEqual(maxSize);
          expect(new Set(names(wave)).size).toBe(wave.length);
          const without = certainty(planWave(plan(all, options)), helpersNeeded);
          if (without >= target) expect(certainty(wave, helpersNeeded)).toBeGreaterThanOrEqual(target);
        },
      ),
    );
  });

  it('gives new helpers about their share of the places, and the same ones for the same seed', () => {
    const known = Array.from({ length: 10 }, (_, index) => helper(`known-${index}`, 0.3));
    const fresh = Array.from({ length: 10 }, (_, index) => helper(`new-${index}`, 0.25, false));
    const waves = Array.from({ length: 400 }, (_, seed) =>
      planWave(plan([...known, ...fresh], { target: 0.8, explorationShare: 0.1, random: seededRandom(seed) })),
    );
    const share = waves.flat().filter(({ everAsked }) => !everAsked).length / waves.flat().length;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.13);
    expect(
      new Set(
        waves
          .flat()
          .filter(({ everAsked }) => !everAsked)
          .map(({ helperId }) => helperId),
      ).size,
    ).toBe(10);
    expect(planWave(plan([...known, ...fresh], { target: 0.8, explorationShare: 0.1, random: seededRandom(3) }))).toEqual(
      waves[3],
    );
  });

  it('asks the same people in whatever order they are named', () => {
    const shuffled = people.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 3 }), fc.nat(), ([all, mixed], helpersNeeded, seed) => {
        const waveOf = (candidates: readonly WaveCandidate[]): string =>
          JSON.stringify(planWave(plan(candidates, { helpersNeeded, explorationShare: 0.4, random: seededRandom(seed) })));
        expect(waveOf(mixed)).toBe(waveOf(all));
      }),
    );
  });

  it('does not explore at the cost of the target, but does where the target is out of reach anyway', () => {
    const all = [helper('ans', 0.6), helper('bea', 0.6), helper('new', 0.01, false)];
    const full = { maxSize: 2, explorationShare: 0.5 };
    expect(names(planWave(plan(all, { ...full, target: 0.8 })))).toEqual(['ans', 'bea']);
    expect(names(planWave(plan(all, { ...full, target: 0.9 })))).toEqual(['ans', 'new']);
  });

  it('explores nobody when that is switched off', () => {
    const all = [helper('known', 0.6), helper('new', 0.5, false)];
    for (let seed = 0; seed < 50; seed += 1)
      expect(names(planWave(plan(all, { random: seededRandom(seed) })))).toEqual(['known']);
  });
});

describe('leastWorthAsking', () => {
  const worth = (...likeliest: number[]): number => leastWorthAsking(likeliest, { ...defaultWaveLimits, leastShare: 0.5 });

  it('goes by the fifth, so that one old friend does not shut out all others', () => {
    expect(worth(0.9, 0.2, 0.2, 0.2, 0.16, 0.12)).toBeCloseTo(0.08, 12);
  });

  it('leaves out nobody where five or fewer are suggested', () => {
    expect(worth(0.9, 0.1)).toBeLessThanOrEqual(0.1);
    expect(worth()).toBe(0);
  });
});

describe('urgency', () => {
  const slot = (date: string) => ({ date, weekday: null, from: '10:00', to: '11:00' });

  it('presses as soon as possible, today and tomorrow', () => {
    expect(urgencyOf({ kind: 'asap', slots: [] }, '2026-03-03')).toBe('today');
    expect(urgencyOf({ kind: 'on-dates', slots: [slot('2026-03-20'), slot('2026-03-03')] }, '2026-03-03')).toBe('today');
    expect(urgencyOf({ kind: 'on-dates', slots: [slot('2026-03-04')] }, '2026-03-03')).toBe('today');
  });

  it('can wait when it is later, past or every week', () => {
    expect(urgencyOf({ kind: 'on-dates', slots: [slot('2026-03-05')] }, '2026-03-03')).toBe('other');
    expect(urgencyOf({ kind: 'on-dates', slots: [slot('2026-03-02')] }, '2026-03-03')).toBe('other');
    expect(
      urgencyOf({ kind: 'recurring', slots: [{ date: null, weekday: 'tue', from: '10:00', to: '11:00' }] }, '2026-03-03'),
    ).toBe('other');
  });

  it('waits less when it presses', () => {
    expect(waitingMillis('today')).toBe(3_600_000);
    expect(waitingMillis('other')).toBe(21_600_000);
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', to: '08:00' };
  const at = (date: string, time: string): Date => instantOf(date, time, ZONE) ?? new Date(Number.NaN);

  it.each([
    ['21:59', false],
    ['22:00', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('at %s of a night from ten to eight: %s', (time, inside) => {
    expect(insideQuietHours(time, night)).toBe(inside);
  });

  it('may lie within a day, be empty or be none', () => {
    expect(insideQuietHours('13:00', { from: '12:00', to: '14:00' })).toBe(true);
    expect(insideQuietHours('14:00', { from: '12:00', to: '14:00' })).toBe(false);
    expect(insideQuietHours('12:00', { from: '12:00', to: '12:00' })).toBe(false);
    expect(insideQuietHours('03:00', null)).toBe(false);
  });

  it('lets a question wait until the morning, this one or the next', () => {
    expect(nextAllowedInstant(at('2026-03-03', '23:30'), night, ZONE)).toEqual(at('2026-03-04', '08:00'));
    expect(nextAllowedInstant(at('2026-03-04', '00:30'), night, ZONE)).toEqual(at('2026-03-04', '08:00'));
    expect(nextAllowedInstant(at('2026-03-04', '12:00'), night, ZONE)).toEqual(at('2026-03-04', '12:00'));
  });

  it('ends at eight on the wall on the nights the clock changes', () => {
    const spring = nextAllowedInstant(at('2026-03-28', '23:00'), night, ZONE);
    const autumn = nextAllowedInstant(at('2026-10-24', '23:00'), night, ZONE);
    expect(spring.toISOString()).toBe('2026-03-29T06:00:00.000Z');
    expect(autumn.toISOString()).toBe('2026-10-25T07:00:00.000Z');
  });

  it('ends after the gap when the clock skips its end', () => {
    const end = nextAllowedInstant(at('2026-03-29', '00:30'), { from: '22:00', to: '02:30' }, ZONE);
    expect(end.toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  it('never goes back in the hour that comes twice', () => {
    // The second 02:40 of that night; the first 02:45 is already past.
    const second = new Date('2026-10-25T01:40:00Z');
    const end = nextAllowedInstant(second, { from: '22:00', to: '02:45' }, ZONE);
    expect(end.toISOString()).toBe('2026-10-25T01:45:00.000Z');
  });

  it('gives an instant that is allowed, not before now, and itself when now is allowed', () => {
    const clockTime = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    const instants = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2027-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, clockTime, clockTime, (now, from, to) => {
        const quiet = { from, to };
        const next = nextAllowedInstant(now, quiet, ZONE);
        expect(insideQuietHours(localParts(next, ZONE).time, quiet)).toBe(false);
        expect(next.getTime()).toBeGreaterThanOrEqual(now.getTime());
        if (!insideQuietHours(localParts(now, ZONE).time, quiet)) expect(next).toEqual(now);
        expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
      }),
      { numRuns: 200 },
    );
  });
});
