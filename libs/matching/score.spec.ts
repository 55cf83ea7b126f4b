import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { featuresOf } from './features.js';
import { priorModel } from './model.js';
import { score, shortlist } from './score.js';
import { activities } from './taxonomy.js';
import { featureNames } from './types.js';
import type { Candidate, Need } from './types.js';

const need: Need = {
  concepts: [{ activity: 'tuin', weight: 1 }],
  when: { kind: 'recurring', slots: [{ date: null, weekday: 'tue', from: '09:00', to: '12:00' }] },
  languages: ['nl'],
};
const neighbour: Candidate = {
  offerId: 'offer-1',
  helperId: 'helper-1',
  concepts: [{ activity: 'tuin', weight: 1 }],
  availability: [{ date: null, weekday: 'tue', from: '09:00', to: '17:00' }],
  languages: ['nl'],
  distanceMetres: 600,
  active: 0,
  maxActive: 2,
  askedLately: 0,
  asked: 0,
  answered: 0,
  wentWell: 0,
  wentWellTogether: 0,
};
const p = (change: Partial<Candidate>): number => score(need, { ...neighbour, ...change }).probability;

const count = fc.nat(1_000);
const concepts = fc.array(
  fc.record({
    activity: fc.constantFrom(...activities.map(({ id }) => id)),
    weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
  }),
  { maxLength: 5 },
);
const anyone: fc.Arbitrary<Candidate> = fc.record({
  offerId: fc.uuid(),
  helperId: fc.uuid(),
  concepts,
  availability: fc.constantFrom([], neighbour.availability),
  languages: fc.constantFrom([], ['nl'], ['en', 'ar']),
  distanceMetres: fc.double({ min: 0, max: 400_000, noNaN: true }),
  active: count,
  maxActive: fc.nat(10),
  askedLately: count,
  asked: count,
  answered: count,
  wentWell: count,
  wentWellTogether: count,
});
const anyNeed: fc.Arbitrary<Need> = fc.record({
  concepts,
  when: fc.constantFrom(need.when, { kind: 'asap' as const, slots: [] }),
  languages: fc.constantFrom([], ['nl'], ['ar', 'nl']),
});

describe('the prior model', () => {
  it('expects a yes from a well-fitting free neighbour about four times in ten', () => {
    expect(p({})).toBeGreaterThan(0.35);
    expect(p({})).toBeLessThan(0.5);
  });

  it('expects little of a related offer, further away, on other days, by someone busy', () => {
    const poor = p({
      concepts: [{ activity: 'stoep', weight: 1 }],
      distanceMetres: 5_000,
      availability: [{ date: null, weekday: 'fri', from: '09:00', to: '12:00' }],
      active: 1,
      askedLately: 2,
    });
    expect(poor).toBeGreaterThan(0.02);
    expect(poor).toBeLessThan(0.08);
  });
});

describe('score', () => {
  it('is a probability strictly between 0 and 1, of finite features in [0, 1], also for a wild model', () => {
    const wild = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anyNeed, anyone, wild, (someNeed, candidate, bias) => {
        for (const model of [priorModel, { ...priorModel, bias }]) {
          const { probability, features } = score(someNeed, candidate, model);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThan(1);
          for (const name of featureNames) {
            expect(features[name]).toBeGreaterThanOrEqual(0);
            expect(features[name]).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('is what its contributions add up to', () => {
    fc.assert(
      fc.property(anyNeed, anyone, (someNeed, candidate) => {
        const { probability, contributions, modelVersion } = score(someNeed, candidate);
        const logit = featureNames.reduce((sum, name) => sum + contributions[name], priorModel.bias);
        expect(Math.log(probability / (1 - probability))).toBeCloseTo(logit, 9);
        expect(modelVersion).toBe(priorModel.version);
      }),
    );
  });

  it('never rises with distance, load or questions asked lately', () => {
    fc.assert(
      fc.property(
        anyNeed,
        anyone,
        fc.double({ min: 0, max: 50_000, noNaN: true }),
        fc.nat(5),
        (someNeed, candidate, metres, more) => {
          const before = score(someNeed, candidate).probability;
          const change = (changed: Partial<Candidate>): number => score(someNeed, { ...candidate, ...changed }).probability;
          expect(change({ distanceMetres: candidate.distanceMetres + metres })).toBeLessThanOrEqual(before);
          expect(change({ active: candidate.active + more })).toBeLessThanOrEqual(before);
          expect(change({ askedLately: candidate.askedLately + more })).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it('never falls with experience, room, a shared language, more free time or a surer offer', () => {
    const slots = fc
      .array(
        fc.record({
          weekday: fc.constantFrom('mon' as const, 'tue' as const, 'wed' as const),
          from: fc.constantFrom('08:00', '10:30', '22:00'),
          to: fc.constantFrom('09:00', '11:00', '02:00'),
        }),
        { maxLength: 4 },
      )
      .map((all) => all.map((one) => ({ date: null, ...one })));
    fc.assert(
      fc.property(
        anyNeed,
        anyone,
        slots,
        fc.nat(5),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (some, given, times, more, surer) => {
          const candidate = { ...given, availability: neighbour.availability };
          const before = score(some, candidate).probability;
          const change = (changed: Partial<Candidate>): number => score(some, { ...candidate, ...changed }).probability;
          expect(change({ wentWell: candidate.wentWell + more })).toBeGreaterThanOrEqual(before);
          expect(change({ wentWellTogether: candidate.wentWellTogether + more })).toBeGreaterThanOrEqual(before);
          expect(change({ maxActive: candidate.maxActive + more })).toBeGreaterThanOrEqual(before);
          expect(change({ availability: [...candidate.availability, ...times] })).toBeGreaterThanOrEqual(before);
          expect(change({ languages: [...candidate.languages, ...some.languages] })).toBeGreaterThanOrEqual(before);
          const offered = candidate.concepts.map(({ activity, weight }) => ({ activity, weight: Math.min(1, weight * surer) }));
          expect(change({ concepts: offered })).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('never rises with silence', () => {
    fc.assert(
      fc.property(anyNeed, anyone, fc.nat(50), fc.nat(50), fc.nat(5), (some, candidate, answered, silent, more) => {
        const asked = answered + silent;
        const before = score(some, { ...candidate, asked, answered }).probability;
        expect(score(some, { ...candidate, asked: asked + more, answered }).probability).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('notices each of them', () => {
    expect(p({ distanceMetres: 2_000 })).toBeLessThan(p({}));
    expect(p({ active: 1 })).toBeLessThan(p({}));
    expect(p({ askedLately: 1 })).toBeLessThan(p({}));
    expect(p({ languages: ['pl'] })).toBeLessThan(p({}));
    expect(p({ wentWell: 1 })).toBeGreaterThan(p({}));
    expect(p({ wentWellTogether: 1 })).toBeGreaterThan(p({}));
    expect(p({ concepts: [{ activity: 'huis-en-tuin', weight: 1 }] })).toBeLessThan(p({}));
  });

  it('never counts an answer against anyone, whatever it was', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (answered, silent) => {
        const asked = answered + silent;
        expect(p({ asked: asked + 1, answered: answered + 1 })).toBeGreaterThan(p({ asked, answered }));
      }),
    );
  });

  it('does not hold it against a helper that no times were given, nor against a need that it is as soon as possible', () => {
    expect(featuresOf(need, { ...neighbour, availability: [] }).day).toBe(0.5);
    expect(featuresOf({ ...need, when: { kind: 'asap', slots: need.when.slots } }, neighbour).day).toBe(0.5);
    expect(featuresOf(need, neighbour).day).toBe(1);
  });
});

describe('a shortlist', () => {
  const by = (helperId: string, change: Partial<Candidate> = {}): Candidate => ({
    ...neighbour,
    helperId,
    offerId: `offer of ${helperId}`,
    ...change,
  });
  const helpersOf = (candidates: readonly Candidate[], most?: number): string[] =>
    shortlist(need, candidates, { most }).map(({ helperId }) => helperId);

  it('puts the likeliest first and equals by offer id', () => {
    const candidates = [by('c'), by('far', { distanceMetres: 3_000 }), by('a'), by('known', { wentWellTogether: 2 })];
    expect(helpersOf(candidates)).toEqual(['known', 'a', 'c', 'far']);
    expect(helpersOf(candidates, 2)).toEqual(['known', 'a']);
  });

  it('puts who does all of it before who does the main thing', () => {
    const both = {
      ...need,
      concepts: [
        { activity: 'tuin', weight: 1 },
        { activity: 'klussen', weight: 0.6 },
      ],
    };
    const allRound = by('z', { concepts: [...neighbour.concepts, { activity: 'klussen', weight: 1 }] });
    expect(shortlist(both, [neighbour, allRound])[0]?.offerId).toBe('offer of z');
  });

  it('has each helper once, with the offer that fits best', () => {
    const candidates = [by('a', { offerId: 'later', availability: [] }), by('a', { offerId: 'better' }), by('b')];
    expect(shortlist(need, candidates).map(({ offerId }) => offerId)).toEqual(['better', 'offer of b']);
  });

  it('leaves out who offers another kind of help', () => {
    expect(helpersOf([by('a', { concepts: [{ activity: 'naaien', weight: 1 }] }), by('b', { concepts: [] }), by('c')])).toEqual(
      ['c'],
    );
  });

  it('is the same to the last byte in whatever order offers are read, also where they fit as well', () => {
    const drawn = fc
      .array(fc.tuple(fc.oneof(anyone, fc.constant(neighbour)), fc.nat(8)), { maxLength: 20 })
      .map((all) => all.map(([one, who], at) => ({ ...one, offerId: `offer-${at}`, helperId: `helper-${who}` })));
    const shuffled = drawn.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(anyNeed, shuffled, fc.nat(25), fc.nat(5), (some, [all, mixed], most, count) => {
        const options = { most, atLeast: { count, of: (one: Candidate) => one.active === 0 } };
        expect(JSON.stringify(shortlist(some, mixed, options))).toBe(JSON.stringify(shortlist(some, all, options)));
      }),
    );
  });

  it('keeps, besides the best, so many of those who can be asked now', () => {
    const near = ['a', 'b', 'c'].map((name, place) => by(name, { distanceMetres: 100 * place }));
    const free = ['x', 'y', 'z'].map((name, place) => by(name, { distanceMetres: 9_000 + 100 * place }));
    const kept = (count: number): string[] =>
      shortlist(need, [...free, ...near], {
        ...{ most: 2, atLeast: { count, of: (one) => one.helperId >= 'x' } },
      }).map(({ helperId }) => helperId);
    expect(kept(0)).toEqual(['a', 'b']);
    expect(kept(2)).toEqual(['a', 'b', 'x', 'y']);
    expect(kept(9)).toEqual(['a', 'b', 'x', 'y', 'z']);
  });

  it('says of each what `score` says', () => {
    fc.assert(
      fc.property(anyNeed, fc.array(anyone, { maxLength: 20 }), (some, candidates) => {
        const each = new Map(candidates.map((candidate) => [candidate.offerId, candidate]));
        for (const one of shortlist(some, [...each.values()])) {
          expect(one).toEqual(score(some, each.get(one.offerId) ?? neighbour));
        }
      }),
    );
  });
});
