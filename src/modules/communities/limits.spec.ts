import { describe, expect, it } from '@jest/globals';
import { Problem } from '#kernel/errors.js';
import { defaultWaveLimits } from '#matching/waves.js';
import { defaultRules } from './community.js';
import { changesOf, checkedLimits, limitBounds, type MatchingLimits, type WantedLimits, writtenChanges } from './limits.js';

const { quiet, ...rules } = defaultRules;
const before: MatchingLimits = { ...rules, quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null };

function refusal(wanted: WantedLimits): unknown {
  try {
    return checkedLimits(wanted);
  } catch (error) {
    return error instanceof Problem ? [error.code, error.field, error.params] : error;
  }
}

describe('the limits of a community', () => {
  it('begin as the engine was measured with them', () => {
    const { maxAsked, explorationShare, restDays } = defaultWaveLimits;
    expect(defaultRules).toMatchObject({ maxAsked, explorationShare, restDays });
    expect(checkedLimits(before)).toMatchObject({ maxAsked, quietFrom: '21:00', quietTo: '08:00' });
  });

  it.each([
    [{ restDays: 0 }, ['limits.number', 'restDays', { least: 1, most: 60 }]],
    [{ restDays: 61 }, ['limits.number', 'restDays', { least: 1, most: 60 }]],
    [{ restDays: 1.5 }, ['limits.number', 'restDays', { least: 1, most: 60 }]],
    [{ maxAsked: 1_000 }, ['limits.number', 'maxAsked', { least: 3, most: 60 }]],
    [{ explorationShare: 0.51 }, ['limits.number', 'explorationShare', { least: 0, most: 50 }]],
    [{ explorationShare: Number.NaN }, ['limits.number', 'explorationShare', { least: 0, most: 50 }]],
    [{ quietFrom: '23:30' }, ['limits.time', 'quietFrom', { least: '17:00', most: '23:00' }]],
    [{ quietTo: '06:30' }, ['limits.time', 'quietTo', { least: '07:00', most: '12:00' }]],
  ])('are refused outside of their bounds: %p', (wanted, expected) => expect(refusal(wanted)).toEqual(expected));

  it('may be anything within them, and leave a night of eight hours at least', () => {
    for (const [name, { least, most }] of Object.entries(limitBounds)) {
      for (const value of [least, most]) expect(refusal({ [name]: value })).toEqual({ [name]: value });
    }
    expect([limitBounds.quietFrom.most, limitBounds.quietTo.least]).toEqual(['23:00', '07:00']);
  });

  it('are written down as they were and as they became, and only those that changed', () => {
    const wanted = { restDays: 14, maxWaveSize: before.maxWaveSize, quietFrom: '20:00' };
    expect(changesOf(before, wanted)).toEqual(['restDays', 'quietFrom']);
    expect(writtenChanges({ ...before, quietFrom: null }, wanted)).toBe('restDays 7 → 14; quietFrom – → 20:00');
  });
});
