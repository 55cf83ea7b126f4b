import { describe, expect, it } from '@jest/globals';
import { obstacleText } from './obstacles.messages.js';
import { obstacleCodes, obstaclesForHelper, obstaclesOf, type PairFacts } from './obstacles.js';
import { whereaboutText } from './whereabouts.messages.js';
import { inShort, whereaboutCodes } from './whereabouts.js';

const fine: PairFacts = {
  request: { requesterId: 'ans', status: 'open', conditions: { languages: [], knownToCoordinator: false, vogRequired: false } },
  offer: { id: 'garden', status: 'open', pausedUntil: null, activityIds: ['tuin'], reach: 'area', active: 0, maxActive: 2 },
  helper: { id: 'bram', status: 'active', knownToCoordinator: false, vogUntil: null, languages: ['nl'] },
  ...{
    today: '2027-03-02',
    isByHand: false,
    isBlocked: false,
    isRefused: false,
    isRightHelp: true,
    isStatedOtherwise: false,
    isAskedEnough: false,
  },
  ...{ activities: ['tuin', 'gras-maaien'], metres: 900, restsUntil: null, quietUntil: null, status: null },
  place: { number: 3, of: 20, offerId: 'garden', isKept: true },
};
const codes = (more: Partial<PairFacts>): string[] => obstaclesOf({ ...fine, ...more }).map(({ code }) => code);
const conditions = { languages: ['ar'], knownToCoordinator: true, vogRequired: true };

describe('what stands in the way', () => {
  it('is nothing when everything is fine', () => {
    expect(codes({})).toEqual([]);
  });

  it('is told all at once, the request and the people first', () => {
    const more = {
      request: { requesterId: 'bram', status: 'matched', conditions },
      offer: { ...fine.offer, status: 'paused' },
      ...{ isBlocked: true, isRefused: true, restsUntil: new Date('2027-03-04T10:00:00Z'), metres: 2_100, place: null },
    };
    expect(codes(more)).toEqual([
      ...['request-not-open', 'own-request', 'not-together', 'not-known', 'no-vog', 'no-shared-language', 'never-this'],
      ...['offer-paused', 'out-of-reach', 'resting'],
    ]);
  });

  it('is a certificate that ended yesterday, not one that ends today', () => {
    const request = { ...fine.request, conditions: { ...fine.request.conditions, vogRequired: true } };
    expect(codes({ request, helper: { ...fine.helper, vogUntil: '2027-03-01' } })).toEqual(['no-vog']);
    expect(codes({ request, helper: { ...fine.helper, vogUntil: '2027-03-02' } })).toEqual([]);
  });

  it('is the distance only of what is the right help, and as far as both the helper and the help go', () => {
    expect(codes({ metres: 2_001 })).toEqual(['out-of-reach']);
    expect(codes({ metres: 2_001, activities: ['boodschappen'] })).toEqual(['other-help']);
    expect(codes({ isRightHelp: false })).toEqual(['other-help']);
    expect(codes({ isStatedOtherwise: true, metres: 2_001 })).toEqual(['stated-otherwise', 'out-of-reach']);
    expect(obstaclesOf({ ...fine, metres: 3_400 })[0]?.params).toEqual({ kilometres: 3.5, reaches: 2 });
  });

  it('is nothing more for who is being asked or has answered', () => {
    const busy = { restsUntil: new Date(), isAskedEnough: true };
    expect(codes({ ...busy, status: 'asked' })).toEqual(['asked']);
    expect(codes({ ...busy, status: 'answered' })).toEqual(['answered']);
    expect(codes({ ...busy, status: 'lapsed' })).toEqual(['silent', 'resting', 'asked-enough']);
  });

  it('says which place someone has only when rounds do not come that far', () => {
    const place = { number: 31, of: 80, offerId: 'garden', isKept: false };
    expect(obstaclesOf({ ...fine, place })).toEqual([{ code: 'less-likely', params: { place: 31, of: 80 } }]);
    expect(codes({ place: { ...place, isKept: true, offerId: 'other' } })).toEqual(['other-offer']);
  });

  it('has a sentence in every language, to the helper too, and leaves nothing unfilled', () => {
    const params = {
      status: 'open',
      until: '2027-03-04T10:00:00Z',
      languages: 'ar',
      active: 2,
      kilometres: 3.5,
      reaches: 2,
      place: 3,
      of: 9,
    };
    for (const code of obstacleCodes) {
      for (const language of ['nl-simple', 'nl', 'en'] as const) {
        const [others, helper] = (['others', 'helper'] as const).map((audience) =>
          obstacleText({ code, params }, language, audience, 'Europe/Amsterdam'),
        );
        expect(`${others} ${helper}`).not.toMatch(/[{}]|undefined|NaN/);
        expect(others).toMatch(/^[A-Z].*[.!]$/);
        if (language !== 'en' && obstaclesForHelper.includes(code)) expect(helper).not.toMatch(/[Dd]eze buur/);
      }
    }
    expect(obstacleText({ code: 'out-of-reach', params }, 'nl', 'others', 'Europe/Amsterdam')).toContain('3,5 km');
    expect(obstacleText({ code: 'resting', params }, 'nl', 'others', 'Europe/Amsterdam')).toMatch(/donderdag 4 maart.*11:00/);
  });
});

describe('where everyone stands', () => {
  it('is a number with words, for one and for more, in every language', () => {
    for (const code of whereaboutCodes) {
      for (const language of ['nl-simple', 'nl', 'en'] as const) {
        expect(whereaboutText({ code, count: 1 }, language)).toMatch(/^1 \S/);
        expect(whereaboutText({ code, count: 3 }, language)).toMatch(/^3 \S/);
      }
    }
    expect(whereaboutText({ code: 'resting', count: 1 }, 'nl')).toBe('1 is pas nog gevraagd');
    expect(
      inShort([
        { code: 'resting', count: 4 },
        { code: 'out-of-reach', count: 2 },
      ]),
    ).toBe('resting:4 out-of-reach:2');
  });
});
