import { createHash } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../../libs/kernel/ids.js';
import { activities, isGroup } from '../../libs/matching/taxonomy.js';
import { haarlem } from '../../src/demo/haarlem.js';
import { meaningOfOffer } from '../../src/modules/matching/need.js';
import { encrypt, searchHash } from '../../src/platform/encryption/keyring.js';

const MEMBERS = 2_000;
/** What is asked and offered: every kind of help, not the groups that they stand in, nor the parts of one. */
export const KINDS = activities.filter(({ parentId }) => parentId !== null && isGroup(parentId)).map(({ id }) => id);

/** When everyone can. */
const TUESDAYS = { date: null, weekday: 'tue', from: '08:00', to: '21:00' } as const;

/** Someone with a session. */
export interface Neighbour {
  readonly memberId: string;
  readonly token: string;
  readonly pc4: string;
}

export interface Town {
  readonly slug: string;
  readonly communityId: string;
  readonly neighbours: readonly Neighbour[];
  readonly byMember: ReadonlyMap<string, Neighbour>;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * A community of 2,000 who each offer something in their own street and have a session. Of each kind there are two or three in
 * every postcode. Nobody rests and nobody sleeps, so that each request is put before two of them at once.
 */
export async function foundTown(database: pg.Pool): Promise<Town> {
  const slug = 'chaos';
  const communityId = newId();
  const at = new Date().toISOString();
  const rules = { opens_directly: true, max_open_requests: 100_000, rest_days: 0, max_wave_size: 2 };
  const named = { slug, name: 'Chaos', time_zone: 'Europe/Amsterdam', phone: null, quiet_from: null, quiet_to: null };
  await insert(database, 'community', [{ id: communityId, ...named, ...rules, created_at: at }]);

  const areas = haarlem.map(({ pc4, name, centre }) => ({ id: newId(), pc4, name, ...centre }));
  const own = (rows: readonly Row[]): Row[] => rows.map((row) => ({ community_id: communityId, id: newId(), ...row }));
  await insert(database, 'area', own(areas.map(({ id, name }) => ({ id, name }))));
  await insert(database, 'area_postcode', own(areas.map(({ id, pc4, lat, lon }) => ({ area_id: id, pc4, lat, lon }))));

  const people = Array.from({ length: MEMBERS }, (_, index) => {
    const { id: areaId, pc4 } = areas[index % areas.length];
    const kind = KINDS[Math.floor(index / areas.length) % KINDS.length];
    const email = `buur-${index}@example.org`;
    const token = createHash('sha256').update(`session ${communityId} ${index}`).digest('base64url');
    return { index, areaId, pc4, kind, email, token, accountId: newId(), memberId: newId(), offerId: newId() };
  });
  const end = new Date(Date.now() + 86_400_000).toISOString();
  await insert(
    database,
    'account',
    people.map(({ accountId, email }) => ({
      id: accountId,
      email: hex(encrypt(email, 'account.email')),
      email_hash: hex(searchHash(email, 'account.email')),
      created_at: at,
    })),
  );
  await insert(
    database,
    'session',
    people.map(({ accountId, token }) => ({
      id: newId(),
      account_id: accountId,
      token_hash: hex(createHash('sha256').update(token).digest()),
      created_at: at,
      expires_at: end,
    })),
  );
  await insert(
    database,
    'member',
    own(
      people.map(({ index, memberId, accountId, pc4, areaId }) => ({
        ...{ id: memberId, account_id: accountId, display_name: `Buur${index} Jansen`, pc4, area_id: areaId, birth_year: 1980 },
        ...{ languages: ['nl'], status: 'active', known_to_coordinator: false, contact_in_app_only: false, joined_at: at },
      })),
    ),
  );
  await insert(database, 'member_role', own(people.map(({ memberId }) => ({ member_id: memberId, role: 'resident' }))));
  await insert(
    database,
    'contact',
    own(people.map(({ memberId, email }) => ({ member_id: memberId, email: hex(encrypt(email, 'contact.email')) }))),
  );
  await insert(
    database,
    'offer',
    own(
      people.map(({ offerId, memberId, pc4, areaId, kind }) => {
        const said = { title: `Ik help graag met ${kind}`, text: 'Bel of mail gerust.' };
        const { concepts, stated, times, version } = meaningOfOffer({ ...said, activityIds: [kind], availability: [TUESDAYS] });
        return {
          ...{ id: offerId, helper_id: memberId, ...said, pc4, area_id: areaId, status: 'open', reach: 'street' },
          ...{ concepts, stated, times, meaning_version: version },
          ...{ max_active: 20, active: 0, rests: false },
          ...{ created_at: at, updated_at: at },
        };
      }),
    ),
  );
  await insert(
    database,
    'offer_activity',
    own(people.map(({ offerId, kind, pc4 }) => ({ offer_id: offerId, activity: kind, reach: 'street', pc4 }))),
  );
  await insert(database, 'offer_slot', own(people.map(({ offerId }) => ({ offer_id: offerId, ...TUESDAYS }))));
  await database.query('analyze');
  const neighbours = people.map(({ memberId, token, pc4 }) => ({ memberId, token, pc4 }));
  return { slug, communityId, neighbours, byMember: new Map(neighbours.map((one) => [one.memberId, one])) };
}

/** Columns that are not named get what the table gives them. */
async function insert(database: pg.Pool, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0]).map((name) => `"${name}"`);
  await database.query(
    `insert into ${table} (${columns.join()}) select ${columns.join()} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** Bytes as JSON can carry them into a `bytea`. */
const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
