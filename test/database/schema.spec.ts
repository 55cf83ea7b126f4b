import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/database.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { cloneDatabase, testUrl, type TestDatabase } from '../support/database.js';

/** The tables above the communities; every other one belongs to a community. */
const GLOBAL = ['account', 'address_use', 'community', 'session', 'sign_in_code'];
const BOOKKEEPING = ['migrations'];

interface ForeignKey {
  readonly name: string;
  readonly child: string;
  readonly columns: readonly string[];
  readonly parent: string;
  readonly references: readonly string[];
  readonly validated: boolean;
  /** Of each valid, whole index of the child: its columns. */
  readonly indexes: readonly (readonly string[])[];
}

const FOREIGN_KEYS = `
  select c.conname as name, child.relname as child, parent.relname as parent, c.convalidated as validated,
         (select json_agg(a.attname order by k.n) from unnest(c.conkey) with ordinality k (num, n)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns,
         (select json_agg(a.attname order by k.n) from unnest(c.confkey) with ordinality k (num, n)
            join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as references,
         (select coalesce(json_agg((select json_agg(a.attname order by k.n) from unnest(i.indkey) with ordinality k (num, n)
                    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.num)), '[]')
            from pg_index i where i.indrelid = c.conrelid and i.indisvalid and i.indpred is null) as indexes
    from pg_constraint c
    join pg_class child on child.oid = c.conrelid
    join pg_class parent on parent.oid = c.confrelid
   where c.contype = 'f' and c.connamespace = 'public'::regnamespace
   order by c.conname`;

let database: TestDatabase;
let owner: pg.Client;
let tables: string[];
let keys: ForeignKey[];
const ofCommunities = (): string[] => tables.filter((table) => !GLOBAL.includes(table));

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const found = await owner.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  tables = found.rows.map((row) => row.relname).filter((table) => !BOOKKEEPING.includes(table));
  keys = (await owner.query<ForeignKey>(FOREIGN_KEYS)).rows;
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

describe('a table of a community', () => {
  it('has the community and an id of its own as its key, nothing else', async () => {
    const { rows } = await owner.query<{ table: string; columns: string[] }>(
      `select c.conrelid::regclass::text as table,
              (select json_agg(a.attname order by k.n) from unnest(c.conkey) with ordinality k (num, n)
                 join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns
         from pg_constraint c where c.contype = 'p' and c.connamespace = 'public'::regnamespace`,
    );
    const primary = new Map(rows.map((row) => [row.table, row.columns]));
    const expected = ofCommunities().map((table) => [table, ['community_id', 'id']]);
    expect(expected.length).toBeGreaterThan(20);
    expect(ofCommunities().map((table) => [table, primary.get(table)])).toEqual(expected);
  });

  it('cannot leave out to which community a row belongs', async () => {
    const { rows } = await owner.query<{ relname: string }>(
      `select relname from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and a.attname = 'community_id' and a.attnotnull and a.atttypid = 'uuid'::regtype order by relname`,
    );
    expect(rows.map((row) => row.relname)).toEqual(ofCommunities());
  });

  it('is in the data source by an entity, and every entity has its table', async () => {
    const source = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
    const named = source.entityMetadatas.map((entity) => entity.tableName).sort();
    await source.destroy();
    expect(named).toEqual(tables);
  });
});

describe('a reference', () => {
  const within = (): ForeignKey[] => keys.filter((key) => !GLOBAL.includes(key.child) && !GLOBAL.includes(key.parent));

  it('between tables of communities carries the community on both sides, in the same place', () => {
    expect(within().length).toBeGreaterThan(30);
    const crossing = within().filter(
      ({ columns, references }) =>
        columns.length < 2 ||
        columns.indexOf('community_id') < 0 ||
        columns.indexOf('community_id') !== references.indexOf('community_id'),
    );
    expect(crossing.map((key) => key.name)).toEqual([]);
  });

  it('is checked for every row, and ends at a key of the other table', () => {
    expect(keys.filter((key) => !key.validated).map((key) => key.name)).toEqual([]);
    const odd = within().filter(({ references }) => references.join() !== 'community_id,id');
    expect(odd.map((key) => key.name)).toEqual([]);
  });

  it('to what stands above the communities is only to a community or an account', () => {
    const above = keys.filter((key) => GLOBAL.includes(key.parent)).map((key) => `${key.child} → ${key.parent}`);
    expect(above.sort()).toEqual([
      'area → community',
      'draft → community',
      'member → account',
      'member → community',
      'safety_text → community',
      'session → account',
    ]);
  });

  /** Ids that no constraint holds to a row, and why. */
  const LOOSE = {
    'audit_entry.subject_id': 'what was acted on, of whatever kind; its type stands beside it',
    'idempotency.account_id': 'an account stands above the communities; the row lives for a day',
    'notification.event_id': 'outbox rows are cleared away sooner than what a member was told',
    'notification.match_id': 'a link in a message, looked up again with the rights of its reader',
    'notification.request_id': 'a link in a message, looked up again with the rights of its reader',
    'notification.response_id': 'a link in a message, looked up again with the rights of its reader',
    'notification.suggestion_id': 'a link in a message, looked up again with the rights of its reader',
    'response.requester_id': 'a copy of the requester of its request, which is held by a constraint',
    'worry.about_member_id': 'not looked up for who writes: nobody may learn from the answer who there is',
    'worry.about_request_id': 'not looked up for who writes: nobody may learn from the answer what there is',
  };

  it('is held by a constraint, but for those of which we say why not', async () => {
    const { rows } = await owner.query<{ column: string }>(
      `select c.relname || '.' || a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname like '%\\_id'
          and a.atttypid = 'uuid'::regtype and a.attname <> 'community_id' order by 1`,
    );
    const held = new Set(keys.flatMap((key) => key.columns.map((column) => `${key.child}.${column}`)));
    expect(rows.map((row) => row.column).filter((column) => !held.has(column))).toEqual(Object.keys(LOOSE));
  });

  it('has an index that begins with its columns, so that nothing is searched row by row when the other end changes', () => {
    const bare = keys.filter(({ columns, indexes }) => {
      const wanted = [...columns].sort().join();
      return !indexes.some((index) => index.slice(0, columns.length).sort().join() === wanted);
    });
    expect(bare.map((key) => key.name)).toEqual([]);
  });
});

describe('entities and migrations', () => {
  async function differences(change: string | null): Promise<string[]> {
    const source = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
    try {
      if (change !== null) await owner.query(change);
      return (await source.driver.createSchemaBuilder().log()).upQueries.map((one) => one.query);
    } finally {
      await source.destroy();
    }
  }

  it('say the same', async () => {
    expect(await differences(null)).toEqual([]);
  });

  it.each([
    ['a column too many', 'alter table area add column extra text', 'alter table area drop column extra'],
    [
      'a column that may be empty',
      'alter table area alter column name drop not null',
      'alter table area alter column name set not null',
    ],
    [
      'an index that is gone',
      'drop index member_role_role_idx',
      'create index member_role_role_idx on member_role (community_id, role)',
    ],
    [
      'a reference that is gone',
      'alter table wave drop constraint wave_request_id_fk',
      'alter table wave add constraint wave_request_id_fk foreign key (community_id, request_id) references request(community_id, id)',
    ],
  ])('are seen to differ by %s', async (_, change, back) => {
    expect(await differences(change)).not.toEqual([]);
    await owner.query(back);
    expect(await differences(null)).toEqual([]);
  });

  it('name the same indexes where only SQL can say what they are', async () => {
    const source = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
    const declared = source.entityMetadatas
      .flatMap((entity) => entity.ownIndices.filter((index) => !index.synchronize).map((index) => index.name))
      .sort();
    await source.destroy();
    const { rows } = await owner.query<{ relname: string }>(
      `select relname from pg_class where oid in (select indexrelid from pg_index where indpred is not null or indexprs is not null)
          and relnamespace = 'public'::regnamespace order by relname`,
    );
    const special = rows.map((row) => row.relname);
    expect(declared.filter((name) => name !== undefined && special.includes(name))).toEqual(special);
    const { rows: all } = await owner.query<{ indexname: string }>(
      `select indexname from pg_indexes where schemaname = 'public'`,
    );
    const known = new Set(all.map((row) => row.indexname));
    expect(declared.filter((name) => name === undefined || !known.has(name))).toEqual([]);
  });
});

describe('migrating', () => {
  /** Everything that makes a database what it is, as text. */
  const CATALOG = `
    select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || coalesce(column_default, '') as line
      from information_schema.columns where table_schema = 'public'
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select 'policy ' || concat_ws(' ', tablename, policyname, cmd, roles::text, qual, with_check) from pg_policies
    union all select 'security ' || concat_ws(' ', relname, relrowsecurity, relforcerowsecurity, relacl::text)
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select 'done ' || name from migrations
    order by 1`;

  it('an empty database works, from two processes at once, and again without any change', async () => {
    const name = `omzien_test_empty_${process.pid}_${Date.now()}`;
    const url = testUrl(name);
    await owner.query(`create database ${name}`);
    const catalog = async (): Promise<string[]> => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        return (await client.query<{ line: string }>(CATALOG)).rows.map((row) => row.line);
      } finally {
        await client.end();
      }
    };
    try {
      await Promise.all([migrate(url, dataSourceOptions(url, 2)), migrate(url, dataSourceOptions(url, 2))]);
      const first = await catalog();
      expect(first.length).toBeGreaterThan(300);
      await migrate(url, dataSourceOptions(url, 2));
      expect(await catalog()).toEqual(first);
    } finally {
      await owner.query(`drop database if exists ${name} with (force)`);
    }
  });

  it('goes forward only', async () => {
    const source = await new DataSource(dataSourceOptions(database.url, 1)).initialize();
    await expect(source.undoLastMigration()).rejects.toThrow('forward only');
    await source.destroy();
  });
});
