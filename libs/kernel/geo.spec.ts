import { describe, expect, it } from '@jest/globals';
import { distanceMetres } from './geo.js';

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
