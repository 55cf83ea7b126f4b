import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearness } from './reach.js';
import { score } from './score.js';
import type { Candidate, Need, ReasonCode } from './types.js';

const need: Need = {
  concepts: [{ activity: 'tuin', weight: 1 }],
  when: { kind: 'on-dates', slots: [{ date: '2026-03-03', weekday: null, from: '09:00', to: '12:00' }] },
  languages: ['nl'],
};
const stranger: Candidate = {
  offerId: 'o',
  helperId: 'h',
  concepts: [{ activity: 'tuin', weight: 1 }],
  availability: [],
  languages: ['nl'],
  distanceMetres: 4_000,
  active: 0,
  maxActive: 2,
  askedLately: 0,
  asked: 3,
  answered: 3,
  wentWell: 0,
  wentWellTogether: 0,
};
const reasons = (change: Partial<Candidate>, of: Need = need) => score(of, { ...stranger, ...change }).reasons;
const codes = (change: Partial<Candidate>, of: Need = need): ReasonCode[] => reasons(change, of).map(({ code }) => code);

describe('reasonsOf', () => {
  it('tells a helper the three that matter: near, on Tuesday, done before', () => {
    const told = reasons({
      distanceMetres: 200,
      wentWell: 3,
      availability: [{ date: null, weekday: 'tue', from: '08:00', to: '12:00' }],
    });
    expect(told).toHaveLength(3);
    expect(told).toContainEqual({ code: 'near', params: { level: 'same-area' } });
    expect(told).toContainEqual({ code: 'day', params: { weekday: 'tue', part: 'morning' } });
    expect(told).toContainEqual({ code: 'did-before', params: { times: 3 } });
  });

  it('puts it first that they got on before', () => {
    expect(reasons({ wentWell: 3, wentWellTogether: 2 })[0]).toEqual({ code: 'together', params: { times: 2 } });
  });

  it('names the more precise activity of a group and its part, and none for siblings', () => {
    expect(reasons({ concepts: [{ activity: 'huis-en-tuin', weight: 1 }] })).toContainEqual({
      code: 'activity',
      params: { activity: 'tuin' },
    });
    expect(codes({ concepts: [{ activity: 'naaien', weight: 1 }] })).not.toContain('activity');
    expect(codes({ concepts: [{ activity: 'van-alles', weight: 1 }] })).not.toContain('activity');
  });

  it('speaks of a language that not everyone shares, before one that all do', () => {
    expect(reasons({ languages: ['nl', 'ar'] }, { ...need, languages: ['nl', 'ar'] })).toContainEqual({
      code: 'language',
      params: { language: 'ar' },
    });
    expect(codes({ distanceMetres: 0 })).not.toContain('language');
  });

  it('fills up with what is also true when little else is', () => {
    expect(codes({ asked: 0, languages: [] })).toEqual(['activity', 'has-room']);
    expect(codes({ asked: 0, languages: [], concepts: [], active: 2 })).toEqual(['new-helper']);
  });

  it('gives no day for as soon as possible', () => {
    const asap: Need = { ...need, when: { ...need.when, kind: 'asap' } };
    expect(codes({ availability: [{ date: null, weekday: 'tue', from: '08:00', to: '12:00' }] }, asap)).not.toContain('day');
  });

  it('says at most three things, each once, and only what is true', () => {
    const small = fc.nat(3);
    fc.assert(
      fc.property(
        fc.nat(6_000),
        small,
        small,
        small,
        small,
        fc.boolean(),
        (distanceMetres, active, asked, wentWell, wentWellTogether, free) => {
          const candidate = {
            ...stranger,
            distanceMetres,
            active,
            asked,
            wentWell,
            wentWellTogether,
            availability: free ? [{ date: null, weekday: 'tue' as const, from: '09:00', to: '11:00' }] : [],
          };
          const told = score(need, candidate).reasons;
          expect(told.length).toBeLessThanOrEqual(3);
          expect(told.length).toBeGreaterThanOrEqual(2);
          expect(new Set(told.map(({ code }) => code)).size).toBe(told.length);
          const holds: Readonly<Record<ReasonCode, boolean>> = {
            activity: true,
            words: false,
            near: nearness(distanceMetres) !== 'further',
            day: free,
            language: true,
            'did-before': wentWell > 0,
            together: wentWellTogether > 0,
            'has-room': active < 2,
            'new-helper': asked === 0,
          };
          for (const { code } of told) expect(holds[code]).toBe(true);
        },
      ),
    );
  });
});
