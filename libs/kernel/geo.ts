/** A point on the WGS84 ellipsoid, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_METRES = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (radians: number): number => (radians * 180) / Math.PI;
/** In degrees, about a metre: rounding is off by less, even on the other side of the earth, where it is off most. */
const SLACK = 1e-5;

/** Great-circle distance in metres (haversine on the mean Earth radius; at town scale within 0.5 % of the ellipsoid). */
export function distanceMetres(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Whether a point may be within so many metres of a centre: it is in the box around that circle, which is cheaper to see than how far
 * it is. Never false where `distanceMetres` says that it is within. The widest meridians of a circle of angle r at latitude φ are
 * asin(sin r / cos φ) away; one that holds a pole touches them all.
 */
export function inBoxAround(centre: Point, metres: number): (point: Point) => boolean {
  const angle = metres / EARTH_RADIUS_METRES;
  const lat = degrees(angle) + SLACK;
  const holdsPole = Math.abs(centre.lat) + lat >= 90;
  const lon = holdsPole ? 180 : degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(centre.lat))))) + SLACK;
  return (point) => {
    if (Math.abs(point.lat - centre.lat) > lat) return false;
    const apart = Math.abs(point.lon - centre.lon);
    return apart <= lon || apart >= 360 - lon;
  };
}
