import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { newId } from '#kernel/ids.js';
import { World } from '../support/world.js';
import type { Person } from '../support/person.js';

/**
 * The service checks are off here: everything is asked of the database itself, in the roles that the services work in. Two
 * communities lived through a whole journey; what is planted in the first may never be seen from the second.
 */

/** Words that exist nowhere else, so that finding one is finding a leak. */
const planted = {
  email: 'person-1@example.org',
  phone: '06 0000 0001',
  forName: 'Wilhelmina Plantsoen',
  forRelation: 'mijn overbuurvrouw van toen',
  consentBy: 'Zoon Diederik Plantsoen',
  message: 'Ik kom graag, ik heb een blauwe bakfiets.',
  note: 'Het regende pijpenstelen bij de bakfiets.',
  worry: 'Ik zie blauwe plekken bij haar.',
  worryCallBack: 'Alleen via mijn zus.',
  draft: 'Ik weet nog niet hoe ik het vraag.',
  mailBody: 'Dag Ans,',
  mailSubject: 'Omzien: bericht voor u',
  deskNote: 'Belt u mij even over de rode rododendron.',
};
const PLAIN_TITLE = 'Wie helpt met de paarse pioenrozen?';

type Role = 'omzien_app' | 'omzien_system' | 'omzien_maintenance';
interface As {
  readonly role: Role;
  readonly community?: string | null;
  readonly member?: string | null;
}
type Run = <T extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<pg.QueryResult<T>>;

interface Street {
  readonly communityId: string;
  readonly requester: Person;
  readonly helper: Person;
  readonly bystander: Person;
  readonly confidant: Person;
  readonly coordinator: Person;
}

let world: World;
let client: pg.Client;
let a: Street;
let b: Street;
let tables: string[] = [];
const GLOBAL = ['account', 'address_use', 'community', 'session', 'sign_in_code'];
const BOOKKEEPING = ['migrations'];
/** Seen by nobody of the community but who has the key to it: each has its own test below. */
const SEALED = ['draft', 'worry'];
/** Found in the database, so that a new table is tested without anyone thinking of it. */
function communityTables(): string[] {
  const found = tables.filter((table) => !GLOBAL.includes(table));
  if (found.length < 20) throw new Error(`only ${found.length} tables of communities were found`);
  return found;
}

/** Runs in a transaction that is always undone. */
async function as<T>({ role, community = null, member = null }: As, body: (run: Run) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query(`set local role ${role}`);
    await client.query(`select set_config('omzien.community', $1, true), set_config('omzien.member', $2, true)`, [
      community ?? '',
      member ?? '',
    ]);
    return await body((sql, values) => client.query(sql, values));
  } finally {
    await client.query('rollback');
  }
}

const countOf = async (run: Run, sql: string, values: unknown[] = []): Promise<number> =>
  (await run<{ count: number }>(`select count(*)::int as count from (${sql}) as rows`, values)).rows[0]?.count ?? -1;

/** The SQLSTATE with which the database refused, or how many rows were touched. */
async function outcome(run: Run, sql: string, values: unknown[] = []): Promise<string | number> {
  await run('savepoint before');
  try {
    const { rowCount } = await run(sql, values);
    return rowCount ?? 0;
  } catch (error) {
    await run('rollback to savepoint before');
    return (error as { code: string }).code;
  }
}
const REFUSED = '42501';

/** A journey from question to thank-you, so that every table has rows. */
async function journey(community: string): Promise<Street> {
  const requester = await world.resident({ name: 'Ans Bakker', community });
  const helper = await world.resident({ name: 'Bram Visser', community });
  const refuser = await world.resident({ name: 'Cor de Vries', community });
  const bystander = await world.resident({ name: 'Dien Mulder', community, roles: ['ambassador'] });
  const confidant = await world.resident({ name: 'Vera Smit', community, roles: ['confidant'] });
  const coordinator = await world.resident({ name: 'Coby Post', community, roles: ['coordinator'] });
  await helper.offers('tuin', { availability: [{ weekday: 'TUE', from: '08:00', to: '21:00' }] });
  await refuser.offers('wandelen');
  await coordinator.client.ask(
    'mutation ($id: ID!) { recordTrust(memberId: $id, input: { vogSeenOn: "2027-03-01" }) { knownToCoordinator } }',
    { id: helper.is.memberId },
  );
  const walk = await requester.asks('wandelen');
  await refuser.answers(walk.id, 'NEVER');
  await coordinator.client.ask('mutation ($id: ID!, $reason: String!) { closeRequest(id: $id, reason: $reason) { id } }', {
    id: walk.id,
    reason: planted.deskNote,
  });
  await world.settle();
  const { postRequest: request } = await requester.client.ask<{ postRequest: { id: string } }>(
    'mutation ($input: PostRequestInput!) { postRequest(input: $input, idempotencyKey: "eens") { id } }',
    {
      input: {
        for: {
          self: false,
          name: planted.forName,
          relation: planted.forRelation,
          consent: { agreedBy: planted.consentBy, how: 'BY_PHONE' },
        },
        title: PLAIN_TITLE,
        text: 'Graag een keer per week wat hulp in de tuin.',
        activityId: 'tuin',
        postcode: '2011 AB',
        when: { kind: 'RECURRING', slots: [{ weekday: 'TUE', from: '10:00', to: '12:00' }] },
      },
    },
  );
  await world.settle();
  const asked = (await helper.suggestions()).find((one) => one.request.id === request.id);
  const { respond } = await helper.client.ask<{ respond: { id: string } }>(
    'mutation ($input: RespondInput!) { respond(input: $input) { id } }',
    { input: { suggestionId: asked?.id, answer: 'YES', message: planted.message } },
  );
  await world.settle();
  const match = await requester.chooses(respond.id);
  await requester.sharesContact(match);
  await helper.client.ask(
    'mutation ($id: ID!, $note: String) { finishMatch(id: $id, outcome: WENT_WELL, note: $note) { status } }',
    { id: match, note: planted.note },
  );
  await world.settle();
  const communityId = world.communityId(community);
  await world.database.sql('insert into block (community_id, id, member_id, blocked_id) values ($1, $2, $3, $4)', [
    communityId,
    newId(),
    bystander.is.memberId,
    refuser.is.memberId,
  ]);
  await requester.client.ask('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id } }', {
    input: { kind: 'REQUEST', content: { text: planted.draft } },
  });
  await bystander.client.ask('mutation ($input: RaiseWorryInput!) { raiseWorry(input: $input) { reference } }', {
    input: { text: planted.worry, callBack: planted.worryCallBack, memberId: requester.is.memberId },
  });
  const { worries } = await confidant.client.ask<{ worries: { nodes: { id: string }[] } }>('{ worries { nodes { id } } }');
  await confidant.client.ask('mutation ($id: ID!) { claimWorry(id: $id) { id } }', { id: worries.nodes[0]?.id });
  await world.settle();
  await world.database.sql(
    `insert into matching_model values ($1, $2, 'learned-1', 'better', 0, '{}', '{}', false, now(), now(), now(), now(), $3)`,
    [communityId, newId(), coordinator.is.memberId],
  );
  await world.database.sql(`insert into safety_text values ($1, $2, 'car', 'nl', 'Wij rijden met de buurtbus.')`, [
    communityId,
    newId(),
  ]);
  return { communityId, requester, helper, bystander, confidant, coordinator };
}

beforeAll(async () => {
  world = await World.start();
  await world.community('elders', { quiet: null });
  a = await journey('haarlem');
  b = await journey('elders');
  await world.visitor.ask('mutation ($email: String!) { startSignIn(email: $email) { sentTo } }', { email: planted.email });
  await world.settle();
  client = new pg.Client({ connectionString: world.database.url });
  await client.connect();
  const { rows } = await client.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  tables = rows.map((row) => row.relname).filter((table) => !BOOKKEEPING.includes(table));
});
afterAll(async () => {
  await client.end();
  await world.end();
});

describe('the ground that this stands on', () => {
  it('is a world in which every table has rows of both communities', async () => {
    await as({ role: 'omzien_maintenance' }, async (run) => {
      for (const table of communityTables()) {
        for (const street of [a, b]) {
          const rows = await countOf(run, `select from ${table} where community_id = $1`, [street.communityId]);
          expect([table, rows > 0]).toEqual([table, true]);
        }
      }
    });
  });

  it('is a login that is no superuser, and roles that cannot go around the rules', async () => {
    const { rows } = await client.query<{ rolname: string }>(
      `select rolname from pg_roles where (rolname = current_user or rolname like 'omzien\\_%') and (rolsuper or rolbypassrls)`,
    );
    expect(rows).toEqual([]);
  });
});

describe('every table', () => {
  it('has row-level security, also for its owner', async () => {
    const { rows } = await client.query<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(rows.map((row) => row.relname)).toEqual(BOOKKEEPING);
  });

  it('shows its owner no row, so who forgets to take a role sees nothing; but which communities there are is no secret', async () => {
    for (const table of tables.filter((one) => one !== 'community')) {
      const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
      expect([table, rows[0]?.count]).toEqual([table, 0]);
    }
  });

  it('has rules that name their role, and nothing is granted to everyone', async () => {
    const { rows: open } = await client.query(`select tablename, policyname from pg_policies where 'public' = any(roles)`);
    expect(open).toEqual([]);
    const { rows: granted } = await client.query(
      `select table_name from information_schema.role_table_grants where grantee = 'PUBLIC' and table_schema = 'public'`,
    );
    expect(granted).toEqual([]);
  });

  it('is a table: no view or function runs with rights of its own', async () => {
    const { rows } = await client.query(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')
       union all select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    );
    expect(rows).toEqual([]);
  });

  it('is closed to the app where it is only bookkeeping', async () => {
    for (const role of ['omzien_app', 'omzien_system'] as const) {
      await as({ role }, async (run) => expect(await outcome(run, 'select from migrations')).toBe(REFUSED));
    }
  });
});

describe('another community', () => {
  /** Who may do most with a table: what is at the desk only, by a coordinator. */
  const other = (table = ''): As => {
    const person = ['audit_entry', 'safety_text'].includes(table) ? b.coordinator : b.requester;
    return { role: 'omzien_app', community: b.communityId, member: person.is.memberId };
  };

  it('sees no row of this one, and sees its own', async () => {
    for (const table of communityTables()) {
      await as(other(table), async (run) => {
        expect([table, await countOf(run, `select from ${table} where community_id = $1`, [a.communityId])]).toEqual([
          table,
          0,
        ]);
        expect([table, (await countOf(run, `select from ${table}`)) > 0]).toEqual([table, !SEALED.includes(table)]);
      });
    }
  });

  it('changes and deletes no row of this one', async () => {
    await as(other(), async (run) => {
      for (const table of communityTables()) {
        for (const sql of [
          `update ${table} set community_id = community_id where community_id = $1`,
          `delete from ${table} where community_id = $1`,
        ]) {
          const touched = await outcome(run, sql, [a.communityId]);
          expect([sql, touched === 0 || touched === REFUSED]).toEqual([sql, true]);
        }
        expect([table, await outcome(run, `truncate ${table} cascade`)]).toEqual([table, REFUSED]);
      }
    });
  });

  it('writes no row into this one, and moves none of its own there', async () => {
    for (const table of communityTables()) {
      const row = await as({ role: 'omzien_maintenance' }, async (run) => {
        const found = await run<{ row: Record<string, unknown> }>(
          `select to_jsonb(t) as row from ${table} t where community_id = $1 limit 1`,
          [a.communityId],
        );
        return JSON.stringify({ ...found.rows[0]?.row, id: newId() });
      });
      await as(other(table), async (run) => {
        const insert = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`;
        expect([table, await outcome(run, insert, [row])]).toEqual([table, REFUSED]);
        const move = await outcome(run, `update ${table} set community_id = $1`, [a.communityId]);
        expect([table, move]).toEqual([table, SEALED.includes(table) ? 0 : REFUSED]);
      });
    }
  });

  it('cannot be referred to, by any constraint, even by who sees everything', async () => {
    const { rows: keys } = await client.query<{ name: string; child: string; column: string; parent: string }>(
      `select c.conname as name, c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
              (select a.attname from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k
                where a.attname <> 'community_id') as column
         from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 2 order by 1`,
    );
    expect(keys.length).toBeGreaterThan(30);
    for (const { name, child, column, parent } of keys) {
      await as({ role: 'omzien_maintenance' }, async (run) => {
        const crossed = await outcome(
          run,
          `update ${child} set ${column} = (select id from ${parent} where community_id = $2 limit 1)
            where (community_id, id) = (select community_id, id from ${child} where community_id = $1 and ${column} is not null limit 1)`,
          [a.communityId, b.communityId],
        );
        expect([name, crossed]).toEqual([name, '23503']);
      });
    }
  });
});

describe('without a community', () => {
  it.each([
    ['none was ever set', undefined],
    ['it is empty', ''],
  ])('nothing is seen and nothing can be written: %s', async (_, value) => {
    const fresh = new pg.Client({ connectionString: world.database.url });
    await fresh.connect();
    try {
      await fresh.query('begin; set local role omzien_app');
      if (value !== undefined) await fresh.query(`select set_config('omzien.community', $1, true)`, [value]);
      for (const table of communityTables()) {
        const { rows } = await fresh.query<{ count: number }>(`select count(*)::int as count from ${table}`);
        expect([table, rows[0]?.count]).toEqual([table, 0]);
        const insert = `insert into ${table} (community_id, id) values ($1, $2)`;
        await fresh.query('savepoint before');
        const refusal: unknown = await fresh.query(insert, [a.communityId, newId()]).catch((error: unknown) => error);
        expect([table, (refusal as { code?: string }).code]).toEqual([table, REFUSED]);
        await fresh.query('rollback to savepoint before');
      }
    } finally {
      await fresh.end();
    }
  });

  it('a community that is no id is an error, not an open door', async () => {
    await as({ role: 'omzien_app', community: `${a.communityId}' or true --` }, async (run) => {
      expect(await outcome(run, 'select from request')).toBe('22P02');
    });
  });
});

describe('what is only for one member', () => {
  const member = (person: Person): As => ({ role: 'omzien_app', community: a.communityId, member: person.is.memberId });
  const ids = async (run: Run, table: string, column = 'member_id'): Promise<string[]> =>
    (await run<{ id: string }>(`select distinct ${column} as id from ${table}`)).rows.map((row) => row.id);

  it('are contact details: one sees one’s own, and exactly those that were given', async () => {
    const { requester, helper, bystander } = a;
    expect(await as(member(bystander), (run) => ids(run, 'contact'))).toEqual([bystander.is.memberId]);
    expect(await as(member(requester), (run) => ids(run, 'contact'))).toEqual([requester.is.memberId]);
    const seen = await as(member(helper), (run) => ids(run, 'contact'));
    expect(seen.sort()).toEqual([helper.is.memberId, requester.is.memberId].sort());
    expect(await as({ role: 'omzien_app', community: a.communityId }, (run) => ids(run, 'contact'))).toEqual([]);
  });

  it('are contact details that a receiver reads, but does not change, delete or replace', async () => {
    const giver = a.requester.is.memberId;
    await as(member(a.helper), async (run) => {
      expect(await outcome(run, 'update contact set email = null where member_id = $1', [giver])).toBe(0);
      expect(await outcome(run, 'delete from contact where member_id = $1', [giver])).toBe(0);
      const forged = 'insert into contact (community_id, id, member_id) values ($1, $2, $3)';
      expect(await outcome(run, forged, [a.communityId, newId(), giver])).toBe(REFUSED);
    });
  });

  it('is who gave contact details to whom: known to those two', async () => {
    const { requester, helper, bystander } = a;
    const pair = { giver: requester.is.memberId, receiver: helper.is.memberId };
    for (const person of [requester, helper]) {
      const rows = await as(member(person), (run) =>
        run<typeof pair>('select giver_id as giver, receiver_id as receiver from contact_share').then((found) => found.rows),
      );
      expect(rows).toEqual([pair]);
    }
    expect(await as(member(bystander), (run) => countOf(run, 'select from contact_share'))).toBe(0);
  });

  it('is the giving itself: nobody can take', async () => {
    const { requester, helper, bystander } = a;
    const [match] = await world.database.sql<{ id: string }>('select id from match where community_id = $1', [a.communityId]);
    const take =
      'insert into contact_share (community_id, id, match_id, giver_id, receiver_id, shared_at) values ($1, $2, $3, $4, $5, now())';
    await as(member(bystander), async (run) => {
      const forged = [a.communityId, newId(), match?.id, requester.is.memberId, bystander.is.memberId];
      expect(await outcome(run, take, forged)).toBe(REFUSED);
    });
    await as(member(helper), async (run) => {
      expect(await outcome(run, 'delete from contact_share')).toBe(0);
      expect(await outcome(run, 'update contact_share set giver_id = receiver_id')).toBe(REFUSED);
    });
  });

  it('is a draft: seen, changed and removed by who has its secret, signed in or not', async () => {
    const { saveDraft } = await a.requester.client.ask<{ saveDraft: { id: string; secret: string } }>(
      'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id secret } }',
      { input: { kind: 'OFFER', content: {} } },
    );
    const hash = createHash('sha256').update(saveDraft.secret).digest('hex');
    const open = `select set_config('omzien.draft', $1, true)`;
    for (const who of [member(a.requester), { ...member(a.requester), member: null }]) {
      await as(who, async (run) => {
        for (const key of ['', hash.replace(/^../, hash.startsWith('00') ? '01' : '00')]) {
          await run(open, [key]);
          expect(await countOf(run, 'select from draft')).toBe(0);
          expect(await outcome(run, `update draft set kind = 'worry'`)).toBe(0);
          expect(await outcome(run, 'delete from draft')).toBe(0);
        }
        await run(open, [hash]);
        expect((await run<{ id: string }>('select id from draft')).rows).toEqual([{ id: saveDraft.id }]);
        expect(await outcome(run, `update draft set secret_hash = '\\x00'`)).toBe(REFUSED);
        expect(await outcome(run, 'delete from draft')).toBe(1);
      });
    }
    await as({ role: 'omzien_app', community: b.communityId }, async (run) => {
      await run(open, [hash]);
      expect(await countOf(run, 'select from draft')).toBe(0);
    });
  });

  it('is a worry: seen and handled by an active confidant, by no other role and not by who wrote it', async () => {
    const sql = 'select from worry';
    const coordinator = await world.resident({ roles: ['coordinator', 'administrator', 'ambassador', 'council', 'referrer'] });
    const nobody: As = { role: 'omzien_app', community: a.communityId };
    for (const who of [member(coordinator), member(a.bystander), member(a.requester), member(b.confidant), nobody]) {
      await as(who, async (run) => {
        expect(await countOf(run, sql)).toBe(0);
        expect(await outcome(run, `update worry set status = 'resolved'`)).toBe(0);
        expect(await outcome(run, 'delete from worry')).toBe(REFUSED);
      });
    }
    await as(member(a.confidant), async (run) => {
      expect(await countOf(run, sql)).toBe(1);
      expect(await outcome(run, `update worry set status = 'claimed'`)).toBe(1);
      expect(await outcome(run, 'update worry set community_id = $1', [b.communityId])).toBe(REFUSED);
      expect(await outcome(run, 'delete from worry')).toBe(REFUSED);
    });
    await world.database.sql(`update member set status = 'suspended' where id = $1`, [a.confidant.is.memberId]);
    await as(member(a.confidant), async (run) => expect(await countOf(run, sql)).toBe(0));
    await world.database.sql(`update member set status = 'active' where id = $1`, [a.confidant.is.memberId]);
  });

  it('are notifications', async () => {
    for (const person of [a.requester, a.helper]) {
      expect(await as(member(person), (run) => ids(run, 'notification'))).toEqual([person.is.memberId]);
    }
    await as(member(a.bystander), async (run) => {
      expect(await countOf(run, 'select from notification')).toBe(0);
      expect(await outcome(run, 'update notification set read_at = now()')).toBe(0);
      expect(await outcome(run, 'delete from notification')).toBe(REFUSED);
    });
  });
});

describe('what a community says about safety', () => {
  it('is written by its coordinators, and changed by nobody else', async () => {
    const at = (person: Person): As => ({ role: 'omzien_app', community: a.communityId, member: person.is.memberId });
    const write = `insert into safety_text values ($1, $2, 'keys', 'nl', 'Bel ons.')`;
    const change = `update safety_text set text = 'Bel ons niet.'`;
    await as(at(a.coordinator), async (run) => {
      expect(await outcome(run, write, [b.communityId, newId()])).toBe(REFUSED);
      expect(await outcome(run, write, [a.communityId, newId()])).toBe(1);
      expect(await outcome(run, 'update safety_text set community_id = $1', [b.communityId])).toBe(REFUSED);
      const own = await countOf(run, 'select from safety_text');
      expect(await outcome(run, change)).toBe(own);
      expect(await outcome(run, 'delete from safety_text')).toBe(own);
    });
    for (const person of [a.requester, a.helper, a.confidant]) {
      await as(at(person), async (run) => {
        expect(await outcome(run, write, [a.communityId, newId()])).toBe(REFUSED);
        expect(await outcome(run, change)).toBe(0);
        expect(await outcome(run, 'delete from safety_text')).toBe(0);
      });
    }
  });
});

describe('what coordinators did', () => {
  const member = (person: Person): As => ({ role: 'omzien_app', community: a.communityId, member: person.is.memberId });

  it('is read by coordinators, and changed by nobody', async () => {
    await as(member(a.coordinator), async (run) => {
      expect(await countOf(run, 'select from audit_entry')).toBe(2);
      expect(await outcome(run, 'delete from audit_entry')).toBe(REFUSED);
      expect(await outcome(run, `update audit_entry set action = 'x'`)).toBe(REFUSED);
    });
    for (const person of [a.requester, a.helper, a.bystander]) {
      expect(await as(member(person), (run) => countOf(run, 'select from audit_entry'))).toBe(0);
    }
  });

  it('is written as oneself, by who has a role for it', async () => {
    const write = `insert into audit_entry (community_id, id, actor_id, action, subject_type, subject_id, created_at)
      values ($1, $2, $3, 'x', 'request', $2, now())`;
    const by = (person: Person): unknown[] => [a.communityId, newId(), person.is.memberId];
    await as(member(a.coordinator), async (run) => {
      expect(await outcome(run, write, by(a.requester))).toBe(REFUSED);
      expect(await outcome(run, write, by(a.coordinator))).toBe(1);
    });
    await as(member(a.requester), async (run) => expect(await outcome(run, write, by(a.requester))).toBe(REFUSED));
  });
});

describe('the system, which works above communities,', () => {
  const system: As = { role: 'omzien_system' };
  interface Rights {
    /** The columns that it may read; `all` for every one. */
    readonly reads: 'all' | readonly string[];
    readonly writes: readonly ('insert' | 'update' | 'delete')[];
  }
  const whole: Rights = { reads: 'all', writes: ['insert', 'update', 'delete'] };
  /** All that it may do; a table that is not named here is closed to it. */
  const rights: Readonly<Record<string, Rights>> = {
    account: whole,
    session: whole,
    sign_in_code: whole,
    address_use: whole,
    draft: { reads: ['community_id', 'expires_at', 'id'], writes: ['delete'] },
    outbox: whole,
    delivery: whole,
    community: { reads: 'all', writes: [] },
    safety_text: { reads: 'all', writes: [] },
    member: { reads: ['account_id', 'community_id', 'id', 'status'], writes: [] },
    member_role: { reads: ['community_id', 'member_id', 'role'], writes: [] },
  };

  it('has these rights and no other, on any table', async () => {
    const { rows } = await client.query<{ table: string; columns: string[]; readable: string[]; writes: Rights['writes'] }>(
      `select c.relname as table, array_agg(a.attname::text order by a.attname) as columns,
              coalesce(array_agg(a.attname::text order by a.attname)
                filter (where has_column_privilege('omzien_system', c.oid, a.attname, 'select')), '{}') as readable,
              array_remove(array[case when has_any_column_privilege('omzien_system', c.oid, 'insert') then 'insert' end,
                                 case when has_any_column_privilege('omzien_system', c.oid, 'update') then 'update' end,
                                 case when has_table_privilege('omzien_system', c.oid, 'delete') then 'delete' end], null) as writes
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by c.oid, c.relname order by 1`,
    );
    expect(rows.length).toBeGreaterThan(25);
    for (const { table, columns, readable, writes } of rows) {
      const { reads, writes: granted } = rights[table] ?? { reads: [], writes: [] };
      expect({ table, readable, writes }).toEqual({ table, readable: reads === 'all' ? columns : reads, writes: granted });
    }
  });

  it('sees accounts, sessions, codes, communities, the outbox and deliveries of all', async () => {
    await as(system, async (run) => {
      for (const table of Object.keys(rights).filter((one) => rights[one]?.reads === 'all')) {
        expect([table, (await countOf(run, `select from ${table}`)) > 0]).toEqual([table, true]);
      }
    });
  });

  it('knows of members only which account is whose, and changes nothing', async () => {
    await as(system, async (run) => {
      expect(await countOf(run, 'select community_id, id, account_id, status from member')).toBeGreaterThan(7);
      expect(await outcome(run, 'select * from member')).toBe(REFUSED);
      expect(await outcome(run, `update member set status = 'active'`)).toBe(REFUSED);
      expect(await outcome(run, 'delete from member')).toBe(REFUSED);
      expect(await outcome(run, `update community set name = 'x'`)).toBe(REFUSED);
    });
  });

  it('is refused every other table, also when a community is set', async () => {
    await as({ ...system, community: a.communityId, member: a.requester.is.memberId }, async (run) => {
      for (const table of tables.filter((one) => !rights[one])) {
        for (const sql of [`select from ${table}`, `delete from ${table}`, `update ${table} set id = id`]) {
          expect([sql, await outcome(run, sql)]).toEqual([sql, REFUSED]);
        }
      }
    });
  });
});

describe('the app, within a community,', () => {
  it('knows no accounts and no sessions, and changes no community', async () => {
    await as({ role: 'omzien_app', community: a.communityId, member: a.requester.is.memberId }, async (run) => {
      expect(await outcome(run, 'select from account')).toBe(REFUSED);
      expect(await outcome(run, 'select from session')).toBe(REFUSED);
      expect(await countOf(run, 'select from sign_in_code')).toBe(0);
      expect(await outcome(run, 'delete from sign_in_code')).toBe(REFUSED);
      expect(await outcome(run, `update community set name = 'x'`)).toBe(REFUSED);
      expect(await outcome(run, 'delete from community')).toBe(REFUSED);
    });
  });

  it('cannot become more than it is: leaving its role is a thing of the login, and no role holds another', async () => {
    const { rows } = await client.query(
      `select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname like 'omzien\\_%'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('what is kept encrypted', () => {
  /** Every row of every table as text, of the queue's schema too; the bytes of a bytea stand in it in hex. */
  async function dump(): Promise<string> {
    const texts: string[] = [];
    await as({ role: 'omzien_maintenance' }, async (run) => {
      for (const table of tables) {
        texts.push(...(await run<{ row: string }>(`select t::text as row from ${table} t`)).rows.map((one) => one.row));
      }
    });
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq'`,
    );
    expect(rows.length > 0 || process.env.TEST_REDIS_URL !== undefined).toBe(true);
    for (const { name } of rows) {
      texts.push(...(await client.query<{ row: string }>(`select t::text as row from ${name} t`)).rows.map((one) => one.row));
    }
    return texts.join('\n').toLowerCase();
  }
  const forms = (text: string): string[] => [
    text.toLowerCase(),
    Buffer.from(text).toString('hex'),
    Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1).toLowerCase(),
    JSON.stringify(text).slice(1, -1).toLowerCase(),
  ];

  it('cannot be read in the bytes of the database, in any column or queue', async () => {
    const everything = await dump();
    expect(everything.length).toBeGreaterThan(10_000);
    for (const [what, text] of Object.entries(planted)) {
      const found = forms(text).filter((form) => everything.includes(form));
      expect([what, found]).toEqual([what, []]);
    }
  });

  it('would be found if it were there', async () => {
    const everything = await dump();
    expect(forms(PLAIN_TITLE).some((form) => everything.includes(form))).toBe(true);
    const [row] = await world.database.sql<{ row: string }>(`select row($1::bytea)::text as row`, [Buffer.from(planted.phone)]);
    expect(forms(planted.phone).some((form) => row?.row.includes(form))).toBe(true);
  });

  it('can be read by who may: it was really there', async () => {
    const { request } = await a.requester.client.ask<{ request: { for: { name: string } } | null }>(
      'query ($id: ID!) { request(id: $id) { for { name } } }',
      {
        id: (
          await world.database.sql<{ id: string }>('select id from request where community_id = $1 and title = $2', [
            a.communityId,
            PLAIN_TITLE,
          ])
        )[0]?.id,
      },
    );
    expect(request?.for.name).toBe(planted.forName);
    expect(a.requester.is.email).toBe(planted.email);
    const page = await (await fetch(`${world.url}/dev/mail`)).text();
    expect(page).toContain(planted.mailBody);
    expect(page).toContain(planted.mailSubject);
  });

  it('is never the same twice, so that equal values cannot be seen to be equal', async () => {
    const rows = await world.database.sql<{ n: number; d: number }>(
      'select count(*)::int as n, count(distinct subject)::int as d from kept_mail',
    );
    expect(rows[0]?.n).toBeGreaterThan(4);
    expect(rows[0]?.d).toBe(rows[0]?.n);
  });
});
