import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#kernel/local-time.js';
import { seededRandom } from '#kernel/random.js';
import type { RoundRules } from '#matching/rounds.js';
import { brokenByAsking, brokenIn } from './limits.js';
import { Neighbourhood, type Posted } from './neighbourhood.js';

/** Zones that change their clocks in spring and in autumn, by an hour and by half of one, and one that never does. */
const zones = ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const rules: fc.Arbitrary<RoundRules> = fc.record({
  restDays: fc.constantFrom(0, 1, 2, 7),
  maxWaveSize: fc.integer({ min: 1, max: 12 }),
  maxAsked: fc.integer({ min: 1, max: 20 }),
  explorationShare: fc.constantFrom(0, 0.1, 0.5),
  quiet: fc.oneof(
    fc.constant({ from: '22:00', to: '08:00' }),
    // Ends in the hour that some nights skip, and some have twice.
    fc.constantFrom({ from: '22:00', to: '02:30' }, { from: '00:30', to: '01:45' }),
    fc.constant(null),
    fc.record({ from: clockTime, to: clockTime }),
  ),
  timeZone: fc.constantFrom(...zones),
});
/** Half of the histories begin in the week in which a clock changes. */
const begins = fc.oneof(
  fc.constantFrom('2026-03-27', '2026-10-23', '2026-03-06', '2026-10-30', '2026-04-03', '2026-10-02'),
  fc.integer({ min: 0, max: 364 }).map((day) => addDays('2026-01-01', day)),
);
const HELPERS = 30;
const helper = fc.record({
  helperId: fc.nat(HELPERS - 1).map((number) => `helper-${number}`),
  probability: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
});
const pick = fc.nat(1_000);
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('post' as const),
      needed: fc.integer({ min: 1, max: 3 }),
      /** In so many days; null: as soon as possible. */
      inDays: fc.option(fc.nat(4)),
      /** How many it suits, and which. */
      fitting: fc.nat(HELPERS),
      seed: fc.nat(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.oneof(fc.nat(240), fc.nat(2_880)),
      late: fc.oneof(fc.constant(0), fc.nat(180)),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      pick,
      answer: fc.constantFrom('yes' as const, 'not-now' as const, 'never' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('choose' as const), pick }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...([
          'take-back',
          'fall-through',
          'withdraw',
          'expire',
          'renew',
          'see-by-chance',
          'again',
          'offer',
          'by-hand',
        ] as const),
      ),
      pick,
      helper,
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** So many different helpers, each with how likely they say yes; the same for the same seed. */
function someHelpers(count: number, seed: number): { helperId: string; probability: number }[] {
  const random = seededRandom(seed);
  const left = Array.from({ length: HELPERS }, (_, number) => `helper-${number}`);
  return Array.from({ length: count }, () => ({
    helperId: left.splice(Math.floor(random() * left.length), 1)[0],
    probability: 0.01 + 0.89 * random(),
  }));
}

function take(town: Neighbourhood, one: Step): void {
  const anyOf = <T>(all: readonly T[]): T | undefined => ('pick' in one ? all[one.pick % all.length] : undefined);
  const each = <T>(of: (request: Posted) => readonly T[]) =>
    town.requests.flatMap((request) => of(request).map((what) => [request, what] as const));
  const withStatus = (...statuses: readonly string[]): Posted | undefined =>
    anyOf(town.requests.filter(({ status }) => statuses.includes(status)));
  switch (one.do) {
    case 'post': {
      const date = one.inDays === null ? null : addDays(town.now.toISOString().slice(0, 10), one.inDays);
      const slots = date === null ? [] : [{ date, weekday: null, from: '10:00', to: '11:00' }];
      const when = { kind: date ? ('on-dates' as const) : ('asap' as const), slots };
      return town.post({ helpersNeeded: one.needed, when }, someHelpers(one.fitting, one.seed));
    }
    case 'wait':
      return town.wait(one.minutes, one.late);
    case 'answer': {
      const known = anyOf(each(({ proposals }) => [...proposals.values()].filter(({ askedAt }) => askedAt !== null)));
      return known && town.answer(known[0], known[1].helperId, one.answer);
    }
    case 'see-by-chance': {
      const request = withStatus('open');
      return request && town.answer(request, one.helper.helperId, 'yes');
    }
    case 'choose': {
      const open = each((request) =>
        request.status === 'open' && town.chosen(request).length < request.helpersNeeded
          ? request.responses.filter(({ answer, status }) => answer === 'yes' && ['given', 'reserve'].includes(status))
          : [],
      );
      const found = anyOf(open);
      return found && town.choose(...found);
    }
    case 'take-back': {
      const found = anyOf(
        each(({ responses }) => responses.filter(({ status }) => status === 'given' || status === 'reserve')),
      );
      return found && town.takeBack(...found);
    }
    case 'fall-through': {
      const found = anyOf(each((request) => town.chosen(request)));
      return found && town.fallThrough(...found);
    }
    case 'withdraw':
    case 'expire': {
      const request = withStatus('open');
      return request && town.close(request, one.do);
    }
    case 'renew': {
      const request = withStatus('expired');
      return request && town.renew(request);
    }
    case 'again': {
      const found = anyOf(each(({ rounds }) => rounds));
      return found && town.hold(found[0], found[1].number);
    }
    case 'offer':
      return town.offer(one.helper);
    case 'by-hand': {
      const request = withStatus('open');
      return request && town.askByHand(request, one.helper);
    }
  }
}

describe('rounds of asking', () => {
  it('break no limit in ten thousand histories', () => {
    let asked = 0;
    fc.assert(
      fc.property(rules, begins, fc.nat(1_439), fc.array(step, { maxLength: 30, size: 'max' }), (own, day, minute, steps) => {
        const town = new Neighbourhood(own, new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000));
        const broken = steps.flatMap((one) => {
          take(town, one);
          return town.requests.flatMap((request) => brokenIn(request, own));
        });
        expect([...broken, ...brokenByAsking(town)]).toEqual([]);
        asked += town.asked.length;
      }),
      { numRuns: 10_000 },
    );
    // Histories in which nothing happens would prove nothing.
    expect(asked).toBeGreaterThan(100_000);
  }, 300_000);
});
