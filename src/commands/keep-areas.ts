import type { EntityManager } from 'typeorm';
import { newId } from '#kernel/ids.js';
import type { AreaLine } from './areas.js';

/** What an import came to. */
export interface Outcome {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: readonly string[];
  /** Not in the file, and in use. */
  readonly kept: readonly string[];
  /** Not in the file, where nothing was to be removed. */
  readonly missing: number;
}

interface Known {
  readonly pc4: string;
  readonly area_id: string;
  readonly area: string;
  readonly lat: number;
  readonly lon: number;
}

/** Who lives, asks or offers somewhere has the postcode and, copied from it, the area. */
const USERS = ['request', 'offer', 'member'];

/** Inside a unit of maintenance: makes a community's postcodes what the lines say. */
export async function keepAreas(
  db: EntityManager,
  communityId: string,
  lines: readonly AreaLine[],
  removeMissing: boolean,
): Promise<Outcome> {
  // One import at a time, and nobody joins meanwhile.
  await db.query('select from community where id = $1 for update', [communityId]);
  const known = await db.query<Known[]>(
    `select p.pc4, p.area_id, a.name as area, p.lat, p.lon
       from area_postcode p join area a on a.community_id = p.community_id and a.id = p.area_id where p.community_id = $1`,
    [communityId],
  );
  const byPc4 = new Map(known.map((row) => [row.pc4, row]));
  const areaIds = await keepNames(db, communityId, lines);
  await keepPostcodes(db, communityId, lines, areaIds);
  await moveUsers(db, communityId);

  const wanted = new Set(lines.map((line) => line.pc4));
  const missing = known.filter(({ pc4 }) => !wanted.has(pc4)).map(({ pc4 }) => pc4);
  const removed = removeMissing ? await removeUnused(db, communityId, missing) : [];
  await removeEmptyAreas(db, communityId);

  const before = lines.map((line) => ({ line, known: byPc4.get(line.pc4) }));
  const added = before.filter((one) => !one.known).length;
  const same = before.filter(({ line, known: row }) => row && equal(line, row)).length;
  return {
    added,
    same,
    changed: lines.length - added - same,
    removed,
    kept: removeMissing ? missing.filter((pc4) => !removed.includes(pc4)).sort() : [],
    missing: removeMissing ? 0 : missing.length,
  };
}

const equal = (line: AreaLine, row: Known): boolean => row.area === line.area && row.lat === line.lat && row.lon === line.lon;

async function keepNames(db: EntityManager, communityId: string, lines: readonly AreaLine[]): Promise<Map<string, string>> {
  const names = [...new Set(lines.map((line) => line.area))];
  await db.query(
    `insert into area (community_id, id, name) select $1, i, n from unnest($2::uuid[], $3::text[]) as t (i, n)
     on conflict (community_id, name) do nothing`,
    [communityId, names.map(() => newId()), names],
  );
  const rows = await db.query<{ id: string; name: string }[]>('select id, name from area where community_id = $1', [
    communityId,
  ]);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

async function keepPostcodes(
  db: EntityManager,
  communityId: string,
  lines: readonly AreaLine[],
  areaIds: ReadonlyMap<string, string>,
): Promise<void> {
  await db.query(
    `insert into area_postcode (community_id, id, area_id, pc4, lat, lon)
     select $1, i, a, p, y, x
       from unnest($2::uuid[], $3::uuid[], $4::text[], $5::float8[], $6::float8[]) as t (i, a, p, y, x)
     on conflict (community_id, pc4) do update set area_id = excluded.area_id, lat = excluded.lat, lon = excluded.lon`,
    [
      communityId,
      lines.map(() => newId()),
      lines.map((line) => areaIds.get(line.area)),
      lines.map((line) => line.pc4),
      lines.map((line) => line.lat),
      lines.map((line) => line.lon),
    ],
  );
}

/** A postcode that belongs to another area now takes its people along. */
async function moveUsers(db: EntityManager, communityId: string): Promise<void> {
  const moved = 'u.community_id = $1 and p.community_id = $1 and p.pc4 = u.pc4 and u.area_id is distinct from p.area_id';
  for (const table of USERS) {
    // Taken in one order, so that they and whoever is at work with them do not wait for each other.
    await db.query(`select from ${table} as u, area_postcode p where ${moved} order by u.id for no key update of u`, [
      communityId,
    ]);
    await db.query(`update ${table} as u set area_id = p.area_id from area_postcode p where ${moved}`, [communityId]);
  }
}

async function removeUnused(db: EntityManager, communityId: string, pc4s: readonly string[]): Promise<string[]> {
  const [rows] = await db.query<[{ pc4: string }[], number]>(
    `delete from area_postcode p where p.community_id = $1 and p.pc4 = any($2) and ${unused('pc4')} returning pc4`,
    [communityId, pc4s],
  );
  return rows.map((row) => row.pc4).sort();
}

/** Names that no postcode and nobody has any more. */
async function removeEmptyAreas(db: EntityManager, communityId: string): Promise<void> {
  await db.query(
    `delete from area p where p.community_id = $1 and ${unused('area_id', 'id')} and not exists (
       select from area_postcode where area_postcode.community_id = $1 and area_postcode.area_id = p.id)`,
    [communityId],
  );
}

const unused = (column: string, of = column): string =>
  USERS.map((table) => `not exists (select from ${table} u where u.community_id = $1 and u.${column} = p.${of})`).join(' and ');
