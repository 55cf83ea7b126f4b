import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { haarlem } from '../../src/demo/haarlem.js';

export interface BenchPlace {
  readonly pc4: string;
  readonly lat: number;
  readonly lon: number;
}

/** Towns of the replica: 210 times Haarlem is about as many postcodes as the Netherlands have. */
const TOWNS = 210;
const ACROSS = 15;
/** How far the replicas lie apart, in degrees: about 12 km. */
const APART = { lat: 0.11, lon: 0.18 } as const;

export const haarlemPlaces: readonly BenchPlace[] = haarlem.map(({ pc4, centre }) => ({ pc4, ...centre }));

/** Every postcode of the Netherlands with addresses, or where that list is not there Haarlem again and again. */
export function countryPlaces(data: string | null): { readonly places: readonly BenchPlace[]; readonly from: string } {
  const file = data === null ? null : join(data, 'pc4', 'pc4.csv');
  if (file !== null && existsSync(file)) return { places: readPlaces(file), from: 'PC4 of the Netherlands' };
  const places = Array.from({ length: TOWNS }, (_, town) =>
    haarlem.map(({ centre }, index) => ({
      pc4: String(1_000 + town * haarlem.length + index),
      lat: centre.lat + Math.floor(town / ACROSS) * APART.lat,
      lon: centre.lon + (town % ACROSS) * APART.lon,
    })),
  ).flat();
  return { places, from: `Haarlem, ${TOWNS} times` };
}

/** Post boxes have no neighbours. */
function readPlaces(file: string): BenchPlace[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const columns = head.split(',');
  const at = (name: string): number => columns.indexOf(name);
  return lines.flatMap((line) => {
    const cells = line.split(',');
    const kind = cells[at('kind')];
    if (line === '' || kind === 'postbus' || kind === 'onbekend') return [];
    return [{ pc4: cells[at('pc4')], lat: Number(cells[at('lat')]), lon: Number(cells[at('lon')]) }];
  });
}
