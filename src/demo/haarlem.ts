import type { Point } from '#kernel/geo.js';

/** A part of the demo town: one PC4 postcode, with the name that its people use. */
export interface DemoArea {
  readonly pc4: string;
  readonly name: string;
  /** Of the postcode, to three decimals: about a hundred metres. */
  readonly centre: Point;
}

const area = (pc4: string, name: string, lat: number, lon: number): DemoArea => ({ pc4, name, centre: { lat, lon } });

/**
 * The postcodes of Haarlem where people live. 2000–2003 (post boxes) and 2019 (no neighbourhood: its addresses lie within the
 * city centre) are left out. Names and centres were compared with the boundaries of CBS, Wijk- en Buurtkaart 2016.
 */
export const haarlem: readonly DemoArea[] = [
  area('2011', 'Centrum', 52.381, 4.636),
  area('2012', 'Haarlemmerhout', 52.371, 4.63),
  area('2013', 'Leidsebuurt en Zijlweg', 52.382, 4.624),
  area('2014', 'Houtvaart', 52.373, 4.615),
  area('2015', 'Duinwijk', 52.383, 4.611),
  area('2021', 'Transvaalwijk', 52.393, 4.643),
  area('2022', 'Indische wijk', 52.402, 4.65),
  area('2023', 'Ter Kleef', 52.396, 4.633),
  area('2024', 'Te Zaanen', 52.406, 4.64),
  area('2025', 'Delftwijk', 52.415, 4.649),
  area('2026', 'Vondelkwartier', 52.418, 4.653),
  area('2031', 'Waarderpolder', 52.39, 4.657),
  area('2032', 'Amsterdamsebuurt', 52.379, 4.653),
  area('2033', 'Slachthuisbuurt en Parkwijk', 52.376, 4.657),
  area('2034', 'Europawijk', 52.361, 4.646),
  area('2035', 'Boerhaavewijk', 52.364, 4.659),
  area('2036', 'Molenwijk', 52.351, 4.652),
  area('2037', 'Meerwijk', 52.356, 4.662),
  area('2063', 'Spaarndam', 52.414, 4.678),
];
