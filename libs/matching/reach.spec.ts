import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearness, reachMetres, withinReach } from './reach.js';
import { activities, activityById } from './taxonomy.js';
import type { Reach } from './types.js';

const reaches = Object.keys(reachMetres) as Reach[];

describe('withinReach', () => {
  it('keeps to the helper who wants to stay in the street', () => {
    expect(withinReach(1_000, 'boodschappen', 'area')).toBe(true);
    expect(withinReach(1_000, 'boodschappen', 'street')).toBe(false);
  });

  it('does not send a dog walker across town, though she would go', () => {
    expect(withinReach(6_000, 'hond-uitlaten', 'region')).toBe(false);
    expect(withinReach(6_000, 'taalmaatje', 'region')).toBe(true);
  });

  it('always reaches the same postcode, and never an unknown distance', () => {
    for (const { id } of activities) {
      for (const reach of reaches) {
        expect(withinReach(0, id, reach)).toBe(true);
        expect(withinReach(Number.NaN, id, reach)).toBe(false);
      }
    }
  });

  it('follows the helper alone for an activity it does not know', () => {
    expect(withinReach(20_000, 'bestaat-niet', 'region')).toBe(true);
    expect(withinReach(20_000, 'bestaat-niet', 'town')).toBe(false);
  });

  it('is the smaller of the two reaches', () => {
    fc.assert(
      fc.property(fc.constantFrom(...activities), fc.constantFrom(...reaches), fc.nat(40_000), ({ id }, reach, metres) => {
        const usual = activityById(id)?.usualReachMetres ?? 0;
        expect(withinReach(metres, id, reach)).toBe(metres <= reachMetres[reach] && metres <= usual);
      }),
    );
  });
});

describe('nearness', () => {
  it.each([
    [0, 'same-area'],
    [750, 'same-area'],
    [751, 'near'],
    [2_500, 'near'],
    [2_501, 'further'],
  ])('calls %d metres %s', (metres, level) => {
    expect(nearness(metres)).toBe(level);
  });
});
