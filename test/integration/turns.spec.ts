import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, hours } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import { AnnouncementsService } from '../../src/modules/notifications/announcements.service.js';
import { UnitOfWork } from '../../src/platform/database/work.js';
import type { Person } from '../support/person.js';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

/** Things that happen in another order than one thinks of first. */
let world: World;
let town: Town;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world);
});
afterAll(async () => {
  await world.end();
});

interface Proposed {
  readonly status: string;
  readonly offer_id: string;
}
async function proposalOf({ is }: Person, requestId: string): Promise<Proposed | undefined> {
  const rows = await world.database.sql<{ status: string; offer_id: string }>(
    'select status, offer_id from suggestion where request_id = $1 and helper_id = $2',
    [requestId, is.memberId],
  );
  return rows[0];
}
const told = async (person: Person, kind: string): Promise<number> =>
  (await person.toldKinds()).filter((one) => one === kind).length;
const does = async (person: Person, mutation: string, variables: Record<string, unknown>): Promise<void> => {
  await person.client.ask(mutation, variables);
  await world.settle();
};
/** Was asked something else just now, and is left alone for a week. */
async function rests(helper: Person, activityId: string): Promise<void> {
  const { id } = await (await town.resident()).asks(activityId);
  expect(await helper.isAskedFor(id)).toBe(true);
}
const EDIT_OFFER = 'mutation ($id: ID!, $input: EditOfferInput!) { editOffer(id: $id, input: $input) { status } }';
const ASK = 'mutation ($requestId: ID!, $offerId: ID!) { askHelper(requestId: $requestId, offerId: $offerId) { id } }';

describe('who answered from the list', () => {
  it.each(['NOT_NOW', 'YES'] as const)('%s, is not asked the same thing again, by nobody', async (answer) => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const [helper, requester] = [await town.resident(), await town.resident()];
    const { id } = await requester.asks('naaien', { helpersNeeded: 2 });
    await helper.answers(id, answer);
    const offerId = await helper.offers('naaien');
    const [other] = await town.helpers(1, 'naaien');
    expect(await other.isAskedFor(id)).toBe(true);
    await world.pass(days(1));
    expect(await helper.suggestions(['ASKED', 'LAPSED'])).toEqual([]);
    const refusal = await coordinator.client.refused(ASK, { requestId: id, offerId });
    expect(refusal.extensions.code).toBe('helper.answered');
  });
});

describe('a question that is held after a change, and refused', () => {
  it('is over for who said yes and who was chosen', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const [chosen, willing] = await town.helpers(2, 'boodschappen');
    const requester = await town.resident();
    const { id } = await requester.asks('boodschappen', { helpersNeeded: 2 });
    const chosenFor = await requester.chooses(await chosen.answers(id));
    await willing.answers(id);
    expect(chosenFor).not.toBe('');
    expect((await requester.edits(id, { text: 'Wie pint € 50 voor mij? Pas en code liggen klaar.' })).status).toBe('REVIEW');
    await does(coordinator, 'mutation ($id: ID!) { rejectRequest(id: $id, reason: "Dat kan zo niet.") { id } }', { id });
    expect(await told(willing, 'thanked')).toBe(1);
    expect(await told(chosen, 'match-cancelled')).toBe(1);
    expect(await town.count('offer', 'active > 0')).toBe(0);
  });
});

describe('a question that turns out to need fewer', () => {
  it('is done when they have all helped, and who stood by is thanked', async () => {
    const [first, second] = await town.helpers(2, 'boodschappen');
    const requester = await town.resident();
    const { id } = await requester.asks('boodschappen', { helpersNeeded: 2 });
    await requester.finishes(await requester.chooses(await first.answers(id)));
    await second.answers(id);
    expect(await requester.statusOf(id)).toBe('OPEN');
    await requester.edits(id, { helpersNeeded: 1 });
    expect(await requester.statusOf(id)).toBe('DONE');
    expect(await told(second, 'thanked')).toBe(1);
  });
});

describe('who was dropped before they were asked', () => {
  it('is found again when the others are used up', async () => {
    town = await Town.in(world, { maxWaveSize: 1 });
    const helpers = await town.helpers(2, 'naaien');
    const { id } = await (await town.resident()).asks('naaien');
    const waiting = (await helpers[0].isAskedFor(id)) ? helpers[1] : helpers[0];
    await world.database.sql(`update suggestion set status = 'cancelled' where request_id = $1 and helper_id = $2`, [
      id,
      waiting.is.memberId,
    ]);
    await world.pass(days(2));
    expect(await waiting.isAskedFor(id)).toBe(true);
  });
});

describe('of two offers of one helper', () => {
  it('the better one stands, whichever is looked at last', async () => {
    const helper = await town.resident();
    await helper.offers('tuin');
    await rests(helper, 'tuin');
    const better = await helper.offers('naaien');
    const worse = await helper.offers('naaien', { availability: [{ weekday: 'SUN', from: '20:00', to: '21:00' }] });
    const { id } = await (await town.resident()).asks('naaien');
    expect(await proposalOf(helper, id)).toEqual({ status: 'proposed', offer_id: better });
    await does(helper, EDIT_OFFER, { id: worse, input: { title: 'Naaien op zondagavond' } });
    expect(await proposalOf(helper, id)).toEqual({ status: 'proposed', offer_id: better });
  });
});

describe('a question for which someone is proposed', () => {
  it('keeps them when they change a word, also when a hundred newer ones stand around', async () => {
    const helper = await town.resident();
    await helper.offers('tuin');
    await rests(helper, 'tuin');
    const offer = await helper.offers('naaien');
    const { id } = await (await town.resident()).asks('naaien');
    expect((await proposalOf(helper, id))?.status).toBe('proposed');
    const ids = Array.from({ length: 101 }, () => newId());
    await world.database.sql(
      `insert into request select (jsonb_populate_record(r, jsonb_build_object('id', new.id, 'reference', 'Z' || new.nth,
                                                               'created_at', r.created_at + interval '1 minute'))).*
         from request r, unnest($2::uuid[]) with ordinality as new (id, nth) where r.id = $1`,
      [id, ids],
    );
    await world.database.sql(
      `insert into request_activity select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'request_id', new.id))).*
         from request_activity a, unnest($2::uuid[]) as new (id) where a.request_id = $1`,
      [id, ids],
    );
    await does(helper, EDIT_OFFER, { id: offer, input: { title: 'Ik naai en verstel graag' } });
    expect((await proposalOf(helper, ids[0]))?.status).toBe('proposed');
    expect(await proposalOf(helper, id)).toEqual({ status: 'proposed', offer_id: offer });
  });
});

describe('a "never" that was said after it was offered', () => {
  it('outlives that a coordinator approves a change of its words', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const helper = await town.resident();
    const offer = await helper.offers('naaien');
    const { id } = await (await town.resident()).asks('naaien');
    world.clock.advance(hours(1));
    await helper.answers(id, 'NEVER');
    await does(helper, EDIT_OFFER, { id: offer, input: { text: 'Ik woon in het azc, mag ik ook helpen?' } });
    await does(coordinator, 'mutation ($id: ID!) { approveOffer(id: $id) { status } }', { id: offer });
    const again = await (await town.resident()).asks('naaien');
    await world.pass(days(8));
    expect(await proposalOf(helper, again.id)).toBeUndefined();
  });
});

describe('a message about a round that comes late', () => {
  it('is for who can still say yes', async () => {
    const [cancelled] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    const late = (): Promise<void> =>
      world
        .get(UnitOfWork)
        .run({ communityId: town.id, memberId: null }, () =>
          world.get(AnnouncementsService).aboutWave(id, 1, { eventId: newId() } as never),
        );
    await late();
    expect(await told(cancelled, 'asked')).toBe(2);
    await requester.withdraws(id);
    await late();
    expect(await told(cancelled, 'asked')).toBe(2);
  });
});

describe('who waits', () => {
  it('hears that nobody is left when a yes is taken back after a round that needed nobody', async () => {
    const [first, second] = await town.helpers(2, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { helpersNeeded: 2 });
    await first.answers(id);
    const yes = await second.answers(id);
    await world.pass(hours(7));
    expect(await told(requester, 'request-unanswered')).toBe(0);
    await does(second, 'mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', { id: yes });
    expect(await told(requester, 'request-unanswered')).toBe(1);
    await world.pass(days(2));
    expect(await told(requester, 'request-unanswered')).toBe(1);
  });
});
