import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reachMetres, withinReach } from '#matching/reach.js';
import { activities } from '#matching/taxonomy.js';
import type { Reach } from '#matching/types.js';
import { wantedOf } from './wanted.js';

const reaches = Object.keys(reachMetres) as Reach[];
const ids = activities.map(({ id }) => id);
/** Where one kind of help stops, and the next metre, too. */
const ends = [0, ...Object.values(reachMetres), ...activities.flatMap(({ usualReachMetres }) => usualReachMetres ?? [])];
const metres = fc.oneof(fc.constantFrom(...ends), fc.constantFrom(...ends.map((end) => end + 1)), fc.nat(40_000));

describe('what is looked up', () => {
  it('is each activity with each reach once, in the places that both come from', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.array(metres, { maxLength: 30 }), (asked, distances) => {
        const places = distances.sort((a, b) => a - b).map((each, index) => ({ pc4: `${1_000 + index}`, metres: each }));
        const lookedUp = wantedOf(asked, places).flatMap(({ activities: those, ...one }) =>
          those.map((activity) => ({ activity, ...one })),
        );
        const expected = asked.flatMap((activity) =>
          reaches.map((reach) => ({
            activity,
            reach,
            places: places.filter((place) => withinReach(place.metres, activity, reach)).length,
          })),
        );
        const key = ({ activity, reach }: (typeof expected)[number]): string => `${activity} ${reach}`;
        const ordered = (all: typeof expected): typeof expected => [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(ordered(lookedUp)).toEqual(ordered(expected));
      }),
    );
  });

  it('is asked for together where it goes as far: a few times, however many kinds of help there are', () => {
    expect(wantedOf(ids, []).length).toBeLessThan(ids.length / 4);
  });
});
