import { describe, expect, it } from '@jest/globals';
import { afterRound, freeAgain, isResting, isSilent, postponedTo, whoToAsk } from './rounds.js';
import type { Held, Round, RoundCandidate, RoundRules } from './rounds.js';

const rules: RoundRules = {
  restDays: 7,
  maxWaveSize: 10,
  maxAsked: 18,
  explorationShare: 0.1,
  quiet: { from: '22:00', to: '08:00' },
  timeZone: 'Europe/Amsterdam',
};
const noon = new Date('2026-03-03T11:00:00Z');
const ago = (days: number): Date => new Date(noon.getTime() - days * 86_400_000);
const round: Round = {
  requestId: 'request-1',
  number: 2,
  helpersNeeded: 1,
  when: { kind: 'recurring', slots: [] },
  now: noon,
};
const helper = (helperId: string, probability: number, lastAskedAt: Date | null = ago(30)): RoundCandidate => ({
  ...{ offerId: `offer of ${helperId}`, helperId, probability, lastAskedAt },
});

describe('who was asked by hand', () => {
  it('is silent after as long as a round lasts: six hours, and one when help is needed today', () => {
    const at = (hours: number): Date => ago(hours / 24);
    expect([isSilent(at(5.99), round, rules), isSilent(at(6), round, rules)]).toEqual([false, true]);
    const today = {
      ...round,
      when: { kind: 'on-dates' as const, slots: [{ date: '2026-03-03', weekday: null, from: '10:00', to: '20:00' }] },
    };
    expect([isSilent(at(0.99), today, rules), isSilent(at(1), today, rules)]).toEqual([false, true]);
    expect(isSilent(null, round, rules)).toBe(false);
  });
});

describe('rest', () => {
  it('is over to the millisecond after so many days, and there is none where nobody rests', () => {
    expect(isResting(ago(6.99), rules, noon)).toBe(true);
    expect(isResting(ago(7), rules, noon)).toBe(false);
    expect(isResting(null, rules, noon)).toBe(false);
    expect(isResting(noon, { restDays: 0 }, noon)).toBe(false);
  });
});

describe('who rests', () => {
  it('is free again when the first of them has rested', () => {
    expect(freeAgain([{ lastAskedAt: ago(3) }, { lastAskedAt: ago(5) }], rules)).toEqual(ago(-2));
    expect(freeAgain([], rules)).toBeNull();
  });
});

describe('a round that falls due', () => {
  it('waits for the morning when it is night where the community is', () => {
    expect(postponedTo(new Date('2026-03-03T22:30:00Z'), rules)).toEqual(new Date('2026-03-04T07:00:00Z'));
    expect(postponedTo(noon, rules)).toBeNull();
    expect(postponedTo(new Date('2026-03-03T22:30:00Z'), { ...rules, timeZone: 'America/New_York' })).toBeNull();
  });
});

describe('who is asked', () => {
  const asked = (candidates: readonly RoundCandidate[], change: { needed?: number; askedBefore?: number } = {}, at = round) =>
    whoToAsk(at, rules, {
      needed: 1,
      candidates,
      likeliest: candidates.map((one) => one.probability),
      askedBefore: 0,
      ...change,
    }).map(({ helperId }) => helperId);

  it('is nobody who rests, and nobody at all once enough said yes', () => {
    const both = [helper('resting', 0.9, ago(2)), helper('rested', 0.6)];
    expect(asked(both)).toEqual(['rested']);
    expect(asked(both, { needed: 0 })).toEqual([]);
  });

  it('are more when it presses', () => {
    const all = [helper('ans', 0.6), helper('bea', 0.55), helper('cor', 0.5)];
    expect(asked(all)).toEqual(['ans']);
    expect(asked(all, {}, { ...round, when: { kind: 'asap', slots: [] } })).toEqual(['ans', 'bea']);
  });

  it('are so many for each that is needed, over all rounds, and no more', () => {
    const all = Array.from({ length: 9 }, (_, at) => helper(`helper-${at}`, 0.05));
    expect(asked(all, { askedBefore: 12 })).toHaveLength(6);
    expect(asked(all, { askedBefore: 18 })).toEqual([]);
    expect(asked(all, { askedBefore: 18 }, { ...round, helpersNeeded: 2 })).toHaveLength(9);
  });
});

describe('what follows from a round', () => {
  const held: Held = { asked: 2, askedSoFar: 5, silent: 0, waiting: 0, needed: 1, isAnyoneLeft: true, freeAt: null };
  const after = (change: Partial<Held>, at = round) => afterRound(at, rules, { ...held, ...change });

  it('is the next one, in six hours or in the morning', () => {
    expect(after({}).nextAt).toEqual(new Date('2026-03-03T17:00:00Z'));
    expect(after({}, { ...round, now: new Date('2026-03-03T19:00:00Z') }).nextAt).toEqual(new Date('2026-03-04T07:00:00Z'));
  });

  it('waits for the last who were asked, and then for nobody', () => {
    expect(after({ isAnyoneLeft: false }).nextAt).not.toBeNull();
    expect(after({ isAnyoneLeft: false, asked: 0 }).nextAt).toBeNull();
    expect(after({ askedSoFar: 18, asked: 0 }).nextAt).toBeNull();
    expect(after({ isAnyoneLeft: false, asked: 0, waiting: 1 }).nextAt).not.toBeNull();
    expect(after({ asked: 0 }).nextAt).not.toBeNull();
  });

  it('goes on as long as a yes stands that may come to nothing', () => {
    expect(after({ isAnyoneLeft: false, asked: 0, needed: 0 }).nextAt).not.toBeNull();
  });

  it('brings it to the desk when nobody said yes and someone stayed silent, or nobody could be asked', () => {
    expect(after({}).isForTheDesk).toBe(false);
    expect(after({ silent: 1 }).isForTheDesk).toBe(true);
    expect(after({ asked: 0 }).isForTheDesk).toBe(true);
    expect(after({ silent: 1 }, { ...round, helpersNeeded: 2 }).isForTheDesk).toBe(false);
  });

  it('brings it to the desk, too, when one of two was found and nobody is left to ask', () => {
    const two = { ...round, helpersNeeded: 2 };
    expect(after({ asked: 0, isAnyoneLeft: false }, two).isForTheDesk).toBe(true);
    expect(after({ asked: 0 }, two).isForTheDesk).toBe(false);
  });

  it('where nobody can be asked now, comes when the first has rested, after a day at most, and not too soon', () => {
    const inHours = (hours: number): Date => new Date(noon.getTime() + hours * 3_600_000);
    const idle = (freeAt: Date | null): Date | null => after({ asked: 0, freeAt }).nextAt;
    expect([idle(null), idle(inHours(20)), idle(inHours(2)), idle(inHours(60))]).toEqual([24, 20, 6, 24].map(inHours));
    expect(after({ freeAt: inHours(20) }).nextAt).toEqual(inHours(6));
  });

  it('says that nobody could be asked', () => {
    expect(after({ asked: 0 }).isUnanswered).toBe(true);
    expect(after({}).isUnanswered).toBe(false);
    expect(after({ asked: 0, waiting: 1 }).isUnanswered).toBe(false);
    expect(after({ asked: 0, needed: 0 }).isUnanswered).toBe(false);
  });
});
