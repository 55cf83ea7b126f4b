import { defaultRules } from '../../src/modules/communities/community.js';
import { CommunitiesService } from '../../src/modules/communities/communities.service.js';
import { AccountsService } from '../../src/modules/users/accounts.service.js';
import { MembersService } from '../../src/modules/users/members.service.js';
import { UnitOfWork } from '../../src/platform/database/work.js';
import type { Running } from '../../src/start.js';
import { newId } from '#kernel/ids.js';
import { TestClient } from '../support/client.js';
import type { Database } from './ground.js';
import { haarlemPlaces, type BenchPlace } from './places.js';
import { drawPopulation, settle } from './population.js';

export const CROWD_SLUG = 'haarlem';
/** From one to the next so many postcodes further, all over the place; a prime, so that each has its turn. */
export const APART = 37;

/** Someone who is signed in. */
export interface SignedIn {
  readonly memberId: string;
  readonly postcode: string;
  readonly token: string;
}

/**
 * Haarlem with so many members, who each offer something, and besides them some who are signed in and offer one thing each. The
 * rules are the ordinary ones, but nobody sleeps, and those who are signed in may ask as often as they like.
 */
export async function gather(
  { app }: Running,
  database: Database,
  { members, signedIn, places = haarlemPlaces }: { members: number; signedIn: number; places?: readonly BenchPlace[] },
): Promise<SignedIn[]> {
  const get = <T>(token: new (...args: never[]) => T): T => app.get(token, { strict: false });
  const communityId = await get(CommunitiesService).create({
    ...{ slug: CROWD_SLUG, name: 'Haarlem', timeZone: 'Europe/Amsterdam', phone: null },
    rules: { ...defaultRules, quiet: null, maxOpenRequests: 1_000_000 },
    areas: areasOf(places),
  });
  await settle(database, communityId, drawPopulation(members - signedIn, places));
  const people: SignedIn[] = [];
  for (let index = 0; index < signedIn; index += 1) {
    const email = `bench-${index}@example.org`;
    const { pc4 } = places[(index * APART) % places.length];
    const accountId = await get(AccountsService).findOrCreate(email);
    const member = await get(UnitOfWork).run({ communityId, memberId: null }, () =>
      get(MembersService).add({
        ...{ accountId, displayName: `Bewoner ${index}`, postcode: `${pc4} AB`, languages: ['nl'], birthYear: 1980 },
        ...{ roles: ['resident'], email, phone: null },
      }),
    );
    const { token } = await get(AccountsService).openSession(accountId);
    people.push({ memberId: member.id, postcode: `${pc4} AB`, token });
  }
  const theirs = drawPopulation(signedIn, places, 7).offers.map((offer, index) => {
    const { memberId, postcode } = people[index];
    return { ...offer, id: newId(), helperId: memberId, pc4: postcode.slice(0, 4) };
  });
  await settle(database, communityId, { members: [], offers: theirs });
  await database.analyse();
  return people;
}

/** Neighbouring postcodes together, so many that each has a few thousand people. */
function areasOf(places: readonly BenchPlace[]) {
  const size = places.length === haarlemPlaces.length ? 1 : haarlemPlaces.length;
  return Array.from({ length: Math.ceil(places.length / size) }, (_, at) => {
    const postcodes = places.slice(at * size, (at + 1) * size).map(({ pc4, lat, lon }) => ({ pc4, lat, lon }));
    return { name: postcodes[0].pc4, postcodes };
  });
}

export const clientOf = (url: string, { token }: SignedIn): TestClient => new TestClient(url, { token, community: CROWD_SLUG });
