import type { Slot, Weekday } from '#kernel/local-time.js';
import { weekdays } from '#kernel/local-time.js';
import type { Reach } from '../modules/offers/offer.js';
import type { Role } from '../modules/users/member.js';

/** An invented person, as they would have filled in who they are and, when they help, with what. */
export interface DemoPerson {
  /** By what the demo calls them; the part of their e-mail address before the @. */
  readonly persona: string;
  readonly displayName: string;
  readonly email: string;
  /** Begins with 06 0000, which no telephone does. */
  readonly phone: string;
  readonly postcode: string;
  readonly birthYear: number;
  readonly languages: readonly string[];
}

/** An invented member. Who helps has activities; the others have none. */
export interface DemoMember extends DemoPerson {
  readonly availability: readonly Slot[];
  readonly reach: Reach;
  readonly activities: readonly string[];
  /** How many matches at once they take. */
  readonly maxActive: number;
  readonly roles: readonly Role[];
}

/** A stretch of every week. */
export const weekly = (weekday: Weekday, from: string, to: string): Slot => ({ date: null, weekday, from, to });

export const emailOf = (persona: string): string => `${persona}@example.org`;
export const phoneOf = (count: number): string => `06 0000 ${String(count).padStart(4, '0')}`;

type Sketch = Pick<DemoMember, 'persona' | 'displayName' | 'postcode' | 'birthYear'> & Partial<DemoMember>;

const person = (sketch: Sketch, index: number): DemoMember => ({
  email: emailOf(sketch.persona),
  phone: phoneOf(index + 1),
  languages: ['nl'],
  availability: [],
  reach: 'area',
  activities: [],
  maxActive: 2,
  roles: ['resident'],
  ...sketch,
});

const sketches: readonly Sketch[] = [
  { persona: 'ans', displayName: 'Ans Bakker', postcode: '2011 AB', birthYear: 1944 },
  {
    persona: 'bram',
    displayName: 'Bram Visser',
    postcode: '2011 CD',
    birthYear: 1971,
    languages: ['nl', 'en'],
    availability: weekdays.map((weekday) => weekly(weekday, '09:00', '21:00')),
    reach: 'town',
    activities: ['boodschappen', 'hond-uitlaten', 'klussen'],
    maxActive: 4,
  },
  {
    persona: 'carla',
    displayName: 'Carla Hendriks',
    postcode: '2013 AC',
    birthYear: 1980,
    languages: ['nl', 'en'],
    roles: ['resident', 'coordinator'],
  },
  {
    persona: 'dewi',
    displayName: 'Dewi Soerjadi',
    postcode: '2022 BK',
    birthYear: 1966,
    languages: ['nl', 'id'],
    availability: [weekly('tue', '09:00', '12:00'), weekly('thu', '13:00', '17:00')],
    roles: ['resident', 'ambassador'],
  },
  { persona: 'emre', displayName: 'Emre Yıldız', postcode: '2037 HN', birthYear: 1985, languages: ['tr', 'nl'] },
  {
    persona: 'fatima',
    displayName: 'Fatima El Amrani',
    postcode: '2035 LB',
    birthYear: 1992,
    languages: ['ar', 'nl'],
    availability: [weekly('wed', '13:00', '17:00'), weekly('fri', '09:00', '12:00'), weekly('sat', '13:00', '17:00')],
    reach: 'town',
    activities: ['taalmaatje', 'gezelschap'],
  },
  {
    persona: 'gerard',
    displayName: 'Gerard Mulder',
    postcode: '2012 GZ',
    birthYear: 1975,
    languages: ['nl', 'en'],
    roles: ['resident', 'administrator'],
  },
  {
    persona: 'hanna',
    displayName: 'Hanna de Graaf',
    postcode: '2023 JT',
    birthYear: 1969,
    languages: ['nl', 'en'],
    roles: ['resident', 'confidant'],
  },
  {
    persona: 'ivo',
    displayName: 'Ivo Janssen',
    postcode: '2033 PR',
    birthYear: 1988,
    languages: ['nl', 'en'],
    roles: ['resident', 'referrer'],
  },
  {
    persona: 'joke',
    displayName: 'Joke van Dam',
    postcode: '2025 WS',
    birthYear: 1957,
    roles: ['resident', 'council'],
  },
];

/** The people whom the demo's stories are about: always the same, whatever the seed. */
export const namedPersonas: readonly DemoMember[] = sketches.map(person);

/** Has an account and no membership: whoever comes in for the first time. */
export const newcomer: DemoPerson = {
  persona: 'newcomer',
  displayName: 'Noor Smits',
  email: emailOf('newcomer'),
  phone: phoneOf(9999),
  postcode: '2014 KL',
  birthYear: 1995,
  languages: ['nl', 'en'],
};
