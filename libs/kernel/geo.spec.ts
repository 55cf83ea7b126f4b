import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceMetres, inBoxAround } from './geo.js';

const haarlem = { lat: 52.3812, lon: 4.6361 };
const amsterdam = { lat: 52.3731, lon: 4.8926 };

describe('a distance', () => {
  it('from Haarlem to Amsterdam is seventeen and a half kilometres, both ways', () => {
    expect(distanceMetres(haarlem, amsterdam)).toBeGreaterThan(17_300);
    expect(distanceMetres(haarlem, amsterdam)).toBeLessThan(17_600);
    expect(distanceMetres(amsterdam, haarlem)).toBeCloseTo(distanceMetres(haarlem, amsterdam), 6);
  });

  it('of one degree of latitude is 111.2 kilometres', () => {
    expect(distanceMetres({ lat: 52, lon: 5 }, { lat: 53, lon: 5 })).toBeCloseTo(111_195, -1);
  });

  it('to oneself is nothing, to the other side of the earth half of its girth, over the date line short', () => {
    expect(distanceMetres(haarlem, haarlem)).toBe(0);
    expect(distanceMetres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6_371_008.8, 3);
    expect(distanceMetres({ lat: 0, lon: 179.9 }, { lat: 0, lon: -179.9 })).toBeLessThan(23_000);
  });
});

describe('a box around a point', () => {
  const point = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('holds whatever is within the distance, at the poles and over the date line too', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0, max: 21_000_000, noNaN: true }), (centre, other, more) => {
        const apart = distanceMetres(centre, other);
        expect(inBoxAround(centre, apart)(other)).toBe(true);
        expect(inBoxAround(centre, apart + more)(other)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds a point that is as far to the north or to the east as the distance', () => {
    fc.assert(
      fc.property(fc.double({ min: -89, max: 89, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (lat, by) => {
        const centre = { lat, lon: 179.9 };
        for (const other of [
          { lat: lat + by, lon: 179.9 },
          { lat, lon: 179.9 + by > 180 ? 179.9 + by - 360 : 179.9 + by },
        ]) {
          expect(inBoxAround(centre, distanceMetres(centre, other))(other)).toBe(true);
        }
      }),
    );
  });

  it('does not hold the next town', () => {
    const near = inBoxAround(haarlem, 10_000);
    expect(near(amsterdam)).toBe(false);
    expect(near({ ...haarlem, lat: haarlem.lat + 0.1 })).toBe(false);
    expect(near({ lat: haarlem.lat + 0.08, lon: haarlem.lon - 0.14 })).toBe(true);
  });
});
