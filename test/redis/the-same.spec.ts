import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestClient } from '../support/client.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';
import { requestInput, type Person } from '../support/person.js';
import { TUESDAY, World } from '../support/world.js';

const HELPERS = 40;
/** So unlike that no helper suits two of them: whoever was asked for one is another candidate for the next. */
const KINDS = ['boodschappen', 'tuin', 'computerhulp', 'taalmaatje'];
const PLACES = ['2011 AB', '2012 AB', '2013 AB', '2021 AB', '2023 AB'];

/** When the workers come: everything that was posted is due by then. */
const LATER = new Date(TUESDAY.getTime() + 60_000);

let original: TestDatabase;
let token: string;
const used: TestDatabase[] = [];

const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }';

/** A town in which helpers offer, and requests that were posted while no worker was there to look for anyone. */
beforeAll(async () => {
  original = await cloneDatabase();
  used.push(original);
  const world = await World.start({ at: TUESDAY, on: original });
  await world.community('haarlem', { quiet: null });
  for (let turn = 0; turn < HELPERS; turn += 1) {
    const helper = await world.resident({ postcode: PLACES[turn % PLACES.length] });
    await helper.offers(KINDS[turn % KINDS.length] ?? '', { postcode: PLACES[turn % PLACES.length] });
  }
  const asker: Person = await world.resident();
  token = asker.client.caller.token ?? '';
  await world.running.stop();
  const alone = await World.start({ at: TUESDAY, on: original, process: 'api' });
  const client = new TestClient(alone.url, { token, community: 'haarlem' });
  for (const kind of KINDS) await client.ask(POST, { input: requestInput(kind) });
  await alone.running.stop();
}, 180_000);

afterAll(async () => {
  for (const database of used) await database.drop();
});

/** What came of the requests on a copy of that database: who was suggested with what, why, and who was asked in which round. */
async function outcome(prepare: string, env: NodeJS.ProcessEnv): Promise<readonly unknown[]> {
  const database = await cloneDatabase(original);
  used.push(database);
  // As another machine could have written it down: the rows lie in another order.
  await database.sql(prepare);
  const world = await World.start({ at: LATER, on: database, env });
  try {
    await world.settle();
    return await database.sql(
      `select request_id, helper_id, offer_id, status, wave, probability, features, contributions, reasons, model_version
         from suggestion order by request_id, helper_id`,
    );
  } finally {
    await world.running.stop();
  }
}

/** Rows are written anew in this order of their ids. */
const REWRITTEN = (order: 'asc' | 'desc'): string => `
  do $$ declare one record; begin
    for one in select community_id, id from offer order by id ${order} loop
      update offer set updated_at = updated_at where community_id = one.community_id and id = one.id;
      update offer_activity set pc4 = pc4 where community_id = one.community_id and offer_id = one.id;
      update member set pc4 = member.pc4 from offer
       where offer.community_id = one.community_id and offer.id = one.id and member.community_id = offer.community_id and member.id = offer.helper_id;
    end loop;
  end $$`;

describe('the same requests among the same neighbours', () => {
  it('get the same suggestions and the same round, wherever the rows lie and whatever carries the jobs', async () => {
    const first = await outcome(REWRITTEN('asc'), { REDIS_URL: '' });
    expect(first.length).toBeGreaterThan(HELPERS / 2);
    expect(new Set(first.map((one) => (one as { helper_id: string }).helper_id)).size).toBe(first.length);
    expect(await outcome(REWRITTEN('desc'), { REDIS_URL: '' })).toEqual(first);
    expect(await outcome(REWRITTEN('desc'), { REDIS_URL: process.env.TEST_REDIS_URL })).toEqual(first);
  }, 180_000);
});
