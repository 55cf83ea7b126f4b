import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/database/work.js';
import { World } from '../support/world.js';

const NAMES = 'select display_name as name from member where status = $1 order by display_name';
const KEPT = 'select count(*)::int as count from pg_prepared_statements where statement = $1';

let world: World;
beforeAll(async () => {
  world = await World.start();
  await world.community('zandvoort');
  await world.resident({ name: 'Ans Bakker' });
  await world.resident({ name: 'Zoë Duin', community: 'zandvoort', postcode: '2011 AB' });
});
afterAll(() => world.end());

const inside = <T>(slug: string, ask: (work: UnitOfWork) => Promise<T>): Promise<T> => {
  const work = world.get(UnitOfWork);
  return work.run({ communityId: world.communityId(slug), memberId: null }, () => ask(work));
};
const names = async (work: UnitOfWork): Promise<string[]> =>
  (await work.db.query<{ name: string }[]>(NAMES, ['active'])).map((row) => row.name);

describe('a statement that is asked often', () => {
  it('has its plan kept by the server, and still shows each community its own', async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      expect(await inside('haarlem', names)).toEqual(['Ans Bakker']);
      expect(await inside('zandvoort', names)).toEqual(['Zoë Duin']);
    }
    const kept = await inside('haarlem', async (work) => {
      await names(work);
      return (await work.db.query<{ count: number }[]>(KEPT, [NAMES]))[0]?.count;
    });
    expect(kept).toBe(1);
  });

  it('is refused to a role that may not, with the same plan at hand', async () => {
    const work = world.get(UnitOfWork);
    await expect(work.asSystem(() => names(work))).rejects.toThrow('permission denied');
    expect(await inside('haarlem', names)).toEqual(['Ans Bakker']);
  });

  it('is not kept when it is asked once', async () => {
    const once = 'select display_name from member where status = $1 limit 1';
    const kept = await inside('haarlem', async (work) => {
      await work.db.query(once, ['active']);
      return (await work.db.query<{ count: number }[]>(KEPT, [once]))[0]?.count;
    });
    expect(kept).toBe(0);
  });
});

describe('a process that stands still in the middle of something', () => {
  it('does not hold what it took for longer than a minute', async () => {
    const still = await inside('haarlem', (work) =>
      work.db.query<{ seconds: number }[]>(
        `select extract(epoch from replace(current_setting('idle_in_transaction_session_timeout'), 'min', ' minute')::interval)::int as seconds`,
      ),
    );
    expect(still).toEqual([{ seconds: 60 }]);
    const outside = await world.database.sql<{ still: string }>(
      `select current_setting('idle_in_transaction_session_timeout') as still`,
    );
    expect(outside).toEqual([{ still: '0' }]);
  });
});
