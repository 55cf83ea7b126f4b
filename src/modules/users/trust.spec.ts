import { describe, expect, it } from '@jest/globals';
import { actsBetween, recorded, type Trust } from './trust.js';

const unknown: Trust = { memberId: 'bram', knownToCoordinator: false, vog: null };
const trusted: Trust = {
  ...{ memberId: 'bram', knownToCoordinator: true },
  vog: { seenOn: '2026-05-01', seenById: 'carla', renewBy: '2029-05-01' },
};
const recording = { byId: 'dina', today: '2027-05-01' };

describe('what a coordinator records', () => {
  it('counts for three years, the last day too', () => {
    expect(recorded(unknown, { vogSeenOn: '2024-05-01' }, recording).vog).toEqual({
      ...{ seenOn: '2024-05-01', seenById: 'dina', renewBy: '2027-05-01' },
    });
    expect(() => recorded(unknown, { vogSeenOn: '2024-04-30' }, recording)).toThrow('trust.vog-too-old');
    expect(() => recorded(unknown, { vogSeenOn: '2027-05-02' }, recording)).toThrow('trust.vog-future');
  });

  it('leaves as it is what it does not name', () => {
    for (const changes of [{}, { knownToCoordinator: null, vogSeenOn: null, removeVog: null }, { removeVog: false }]) {
      expect(recorded(trusted, changes, recording)).toEqual(trusted);
    }
  });

  it('is told as what it was, and not at all where nothing changed', () => {
    const acts = (before: Trust, after: Trust): string[] => actsBetween(before, after).map(({ action }) => action);
    expect(acts(unknown, trusted)).toEqual(['member.known', 'vog.seen']);
    expect(acts(trusted, unknown)).toEqual(['member.not-known', 'vog.removed']);
    expect(acts(trusted, recorded(trusted, { vogSeenOn: '2026-05-01' }, recording))).toEqual([]);
  });
});
