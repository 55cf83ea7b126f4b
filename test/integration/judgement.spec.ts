import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import type { TestClient } from '../support/client.js';
import type { Person } from '../support/person.js';
import { today, Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
let coordinator: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world, { opensDirectly: false });
  coordinator = await town.resident({ name: 'Coby Post', roles: ['coordinator'] });
});
afterAll(async () => {
  await world.end();
});

const FIELDS = '{ id status statusReason deskNote }';
const APPROVE = `mutation ($id: ID!, $key: String) { approveRequest(id: $id, idempotencyKey: $key) ${FIELDS} }`;
const SEND_BACK = `mutation ($id: ID!, $reason: String!) { sendBackRequest(id: $id, reason: $reason) ${FIELDS} }`;
const REJECT = `mutation ($id: ID!, $reason: String!) { rejectRequest(id: $id, reason: $reason) ${FIELDS} }`;
const CLOSE = `mutation ($id: ID!, $reason: String!) { closeRequest(id: $id, reason: $reason) ${FIELDS} }`;
const AGAIN = `mutation ($id: ID!) { postRequestAgain(id: $id) ${FIELDS} }`;
const SEE = `query ($id: ID!) { request(id: $id) ${FIELDS} }`;
const AUDIT = `query ($id: ID, $first: Int) { audit(subjectId: $id, first: $first) {
  totalCount nodes { action subjectType subjectId reason actor { displayName } } } }`;

interface Seen {
  readonly status: string;
  readonly statusReason: string | null;
  readonly deskNote: string | null;
}
interface Audited {
  readonly audit: { readonly totalCount: number; readonly nodes: readonly { action: string; reason: string | null }[] };
}

async function does(person: Person, mutation: string, variables: Record<string, unknown>): Promise<Seen> {
  const answer = await person.client.ask<Record<string, Seen>>(mutation, variables);
  await world.settle();
  return Object.values(answer)[0];
}
const refusal = async (person: Person, mutation: string, variables: Record<string, unknown>): Promise<string> =>
  (await person.client.refused(mutation, variables)).extensions.code;
const see = async (person: Person, id: string): Promise<Seen> =>
  (await person.client.ask<{ request: Seen }>(SEE, { id })).request;
const acts = async (id: string): Promise<readonly string[]> =>
  (await coordinator.client.ask<Audited>(AUDIT, { id })).audit.nodes.map((one) => one.action);
async function newest(person: Person): Promise<string> {
  const { inbox } = await person.client.ask<{ inbox: { nodes: { text: string }[] } }>('{ inbox(first: 1) { nodes { text } } }');
  return inbox.nodes[0]?.text ?? '';
}

describe('a question that waits', () => {
  it('goes on like any other when a coordinator approves it: neighbours are asked', async () => {
    const [helper] = (await town.helpers(1, 'boodschappen')) as [Person];
    const ans = await town.resident();
    const { id, status } = await ans.asks('boodschappen');
    expect(status).toBe('REVIEW');
    expect(await helper.isAskedFor(id)).toBe(false);
    expect(await does(coordinator, APPROVE, { id })).toMatchObject({ status: 'OPEN', statusReason: null, deskNote: null });
    expect(await helper.isAskedFor(id)).toBe(true);
    expect(await ans.toldKinds()).toContain('request-approved');
    expect(await acts(id)).toEqual(['request.approved']);
    await helper.answers(id);
    await ans.chooses((await ans.responsesTo(id))[0]?.id ?? '');
    expect(await ans.statusOf(id)).toBe('MATCHED');
  });

  it('expires after it was approved, on the day it would have', async () => {
    const ans = await town.resident();
    const when = { kind: 'ON_DATES', slots: [{ date: today(world, 5), from: '10:00', to: '12:00' }] };
    const { id } = await ans.asks('vervoer', { when });
    await world.pass(days(1));
    await does(coordinator, APPROVE, { id });
    await world.pass(days(5));
    expect(await ans.statusOf(id)).toBe('EXPIRED');
  });

  it('is not approved when its day has passed meanwhile', async () => {
    const ans = await town.resident();
    const when = { kind: 'ON_DATES', slots: [{ date: today(world, 1), from: '10:00', to: '12:00' }] };
    const { id } = await ans.asks('vervoer', { when });
    await world.pass(days(3));
    expect(await refusal(coordinator, APPROVE, { id })).toBe('request.day-passed');
    expect(await does(coordinator, SEND_BACK, { id, reason: 'Kies een nieuwe dag.' })).toMatchObject({ status: 'DRAFT' });
  });

  it('is sent back with a reason that its writer reads, and nobody else', async () => {
    const ans = await town.resident();
    const { id } = await ans.asks('boodschappen');
    const reason = 'Wilt u uw adres weghalen?';
    const back = await does(coordinator, SEND_BACK, { id, reason });
    expect(back).toMatchObject({ status: 'DRAFT', statusReason: 'sent-back', deskNote: reason });
    expect(await see(ans, id)).toMatchObject(back);
    expect(await newest(ans)).toContain(reason);
    expect(await see(await town.resident(), id)).toBeNull();
    await ans.edits(id, { text: 'Zonder adres.' });
    expect(await see(ans, id)).toMatchObject({ status: 'DRAFT', statusReason: 'sent-back', deskNote: reason });
  });

  it('is judged anew when its writer posts it again', async () => {
    const ans = await town.resident();
    const { id } = await ans.asks('boodschappen');
    expect(await refusal(ans, AGAIN, { id })).toBe('request.not-draft');
    await does(coordinator, SEND_BACK, { id, reason: 'Graag korter.' });
    expect(await refusal(await town.resident(), AGAIN, { id })).toBe('request.not-found');
    expect(await does(ans, AGAIN, { id })).toEqual({ id, status: 'REVIEW', statusReason: 'approval', deskNote: null });
    expect(await does(coordinator, APPROVE, { id })).toMatchObject({ status: 'OPEN' });

    town = await Town.in(world);
    const [cor, bea] = [await town.resident({ roles: ['coordinator'] }), await town.resident()];
    const card = await bea.asks('boodschappen', { text: 'Wie pint € 50 voor mij? Pas en code liggen klaar.' });
    await does(cor, SEND_BACK, { id: card.id, reason: 'Nooit uw pas geven. Samen gaan kan wel.' });
    await bea.edits(card.id, { text: 'Wie gaat met mij mee naar de winkel?' });
    expect(await does(bea, AGAIN, { id: card.id })).toMatchObject({ status: 'OPEN', statusReason: null, deskNote: null });
  });

  describe('for words that are not for the street', () => {
    const withKey = 'Wie doet de boodschappen? De buurvrouw heeft mijn sleutel.';
    const without = 'Wie doet de boodschappen?';
    const SIGHT = 'query ($id: ID!) { request(id: $id) { status conditions { visibility chosenVisibility } } }';
    const sight = async (client: TestClient, id: string): Promise<unknown> =>
      (await client.ask<{ request: unknown }>(SIGHT, { id })).request;
    let cor: Person;
    let bea: Person;
    beforeEach(async () => {
      town = await Town.in(world);
      [cor, bea] = [await town.resident({ roles: ['coordinator'] }), await town.resident()];
    });

    it('is for whom its writer chose, once those words are gone and a coordinator has read it', async () => {
      const { id, statusReason } = await bea.asks('boodschappen', { text: withKey });
      expect(statusReason).toBe('key');
      const hidden = { visibility: 'COORDINATOR_ONLY', chosenVisibility: 'PUBLIC' };
      expect(await sight(bea.client, id)).toEqual({ status: 'REVIEW', conditions: hidden });
      await bea.edits(id, { text: `${withKey} De koffie staat klaar.` });
      expect(await sight(bea.client, id)).toEqual({ status: 'REVIEW', conditions: hidden });
      await bea.edits(id, { text: without });
      const open = { visibility: 'PUBLIC', chosenVisibility: 'PUBLIC' };
      expect(await sight(bea.client, id)).toEqual({ status: 'REVIEW', conditions: open });
      expect(await sight(town.visitor, id)).toBeNull();
      await does(cor, APPROVE, { id });
      expect(await sight(town.visitor, id)).toEqual({ status: 'OPEN', conditions: open });
    });

    it('stays for the coordinator only where its writer chose that', async () => {
      const { id } = await bea.asks('boodschappen', { text: withKey, conditions: { visibility: 'COORDINATOR_ONLY' } });
      await bea.edits(id, { text: without });
      await does(cor, APPROVE, { id });
      const conditions = { visibility: 'COORDINATOR_ONLY', chosenVisibility: 'COORDINATOR_ONLY' };
      expect(await sight(bea.client, id)).toEqual({ status: 'OPEN', conditions });
      expect(await sight(town.visitor, id)).toBeNull();
    });

    it('stays as it is when nobody kept what was chosen', async () => {
      const { id } = await bea.asks('boodschappen', { text: withKey });
      await world.database.sql('update request set chosen_visibility = null where id = $1', [id]);
      await bea.edits(id, { text: without });
      expect(await sight(bea.client, id)).toMatchObject({ conditions: { visibility: 'COORDINATOR_ONLY' } });
    });
  });

  it('is refused with a reason, and then it is over', async () => {
    const ans = await town.resident();
    const { id } = await ans.asks('boodschappen');
    const reason = 'Belt u de wijkverpleging.';
    expect(await does(coordinator, REJECT, { id, reason })).toMatchObject({ status: 'REJECTED', statusReason: 'rejected' });
    expect(await newest(ans)).toContain(reason);
    expect(await refusal(coordinator, APPROVE, { id })).toBe('request.not-waiting');
    expect((await ans.client.refused(`mutation { withdrawRequest(id: "${id}") { id } }`)).extensions.code).toBe(
      'state.step-not-possible',
    );
  });

  it('needs a reason for that', async () => {
    const { id } = await (await town.resident()).asks('boodschappen');
    for (const mutation of [SEND_BACK, REJECT]) {
      const refused = await coordinator.client.refused(mutation, { id, reason: ' ' });
      expect(refused.extensions).toMatchObject({ code: 'text.missing', field: 'reason' });
    }
    expect(await acts(id)).toEqual([]);
  });

  it('is judged once: of two coordinators who click at once, the second is told', async () => {
    const colleague = await town.resident({ roles: ['coordinator'] });
    const [helper] = (await town.helpers(1, 'boodschappen')) as [Person];
    const { id } = await (await town.resident()).asks('boodschappen');
    const answers = await Promise.all([
      coordinator.client.raw(APPROVE, { id }),
      colleague.client.raw(REJECT, { id, reason: 'Dit kan niet.' }),
      colleague.client.raw(APPROVE, { id }),
    ]);
    await world.settle();
    expect(answers.flatMap(({ errors }) => errors.map((one) => one.extensions.code))).toEqual([
      'request.not-waiting',
      'request.not-waiting',
    ]);
    expect(await acts(id)).toHaveLength(1);
    expect((await helper.toldKinds()).length).toBeLessThanOrEqual(1);
  });

  it('gives the same answer to the same click', async () => {
    const { id } = await (await town.resident()).asks('boodschappen');
    const first = await does(coordinator, APPROVE, { id, key: 'klik' });
    expect(await does(coordinator, APPROVE, { id, key: 'klik' })).toEqual(first);
    expect(await acts(id)).toEqual(['request.approved']);
  });

  it('that was withdrawn meanwhile is not approved any more', async () => {
    const ans = await town.resident();
    const { id } = await ans.asks('boodschappen');
    await ans.withdraws(id);
    expect(await refusal(coordinator, APPROVE, { id })).toBe('request.not-waiting');
    expect(await ans.statusOf(id)).toBe('WITHDRAWN');
  });

  it('is never judged by who asks it for themselves; what they wrote down for another is their work', async () => {
    const own = await coordinator.asks('boodschappen');
    for (const mutation of [APPROVE, SEND_BACK, REJECT]) {
      expect(await refusal(coordinator, mutation, { id: own.id, reason: 'x' })).toBe('request.own-judgement');
    }
    const forMother = { self: false, name: 'Truus', relation: 'buur', consent: { agreedBy: 'Truus', how: 'BY_PHONE' } };
    const other = await coordinator.asks('boodschappen', { for: forMother });
    expect(await does(coordinator, APPROVE, { id: other.id })).toMatchObject({ status: 'OPEN' });
  });

  it('is judged by coordinators only', async () => {
    const ans = await town.resident();
    const { id } = await ans.asks('boodschappen');
    const others = [ans, await town.resident({ roles: ['ambassador'] }), await town.resident({ roles: ['administrator'] })];
    for (const person of others) expect(await refusal(person, APPROVE, { id })).toBe('auth.forbidden');
    const elsewhere = await (await Town.in(world)).resident({ roles: ['coordinator'] });
    expect(await refusal(elsewhere, APPROVE, { id })).toBe('request.not-found');
  });
});

describe('an open question that a coordinator closes', () => {
  it('is over for everyone: who was asked, who said yes, who was chosen, who asked', async () => {
    const helpers = await town.helpers(4, 'boodschappen');
    const ans = await town.resident();
    const { id } = await ans.asks('boodschappen', { helpersNeeded: 2 });
    await does(coordinator, APPROVE, { id });
    const asked: Person[] = [];
    for (const helper of helpers) if (await helper.isAskedFor(id)) asked.push(helper);
    const [chosen, willing, silent] = asked as [Person, Person, Person];
    await ans.chooses(await chosen.answers(id));
    await willing.answers(id);
    const reason = 'De wijkverpleging helpt u verder.';
    expect(await does(coordinator, CLOSE, { id, reason })).toMatchObject({ status: 'REJECTED', statusReason: 'closed' });
    expect(await chosen.toldKinds()).toContain('match-cancelled');
    expect(await willing.toldKinds()).toContain('thanked');
    expect(await silent.suggestions()).toEqual([]);
    expect(await newest(ans)).toContain(reason);
    expect(await town.count('offer', 'active > 0')).toBe(0);
    expect(await refusal(coordinator, CLOSE, { id, reason })).toBe('request.not-open');
    expect(await acts(id)).toEqual(['request.closed', 'request.approved']);
  });
});

describe('what coordinators did', () => {
  it('is read by coordinators and administrators, without anyone’s words', async () => {
    const { id } = await (await town.resident()).asks('boodschappen', { title: 'Mijn eigen woorden' });
    await does(coordinator, SEND_BACK, { id, reason: 'Graag korter.' });
    const entry = {
      action: 'request.sent-back',
      subjectType: 'request',
      subjectId: id,
      reason: 'Graag korter.',
      actor: { displayName: 'Coby Post' },
    };
    for (const roles of [['coordinator'], ['administrator']] as const) {
      const reader = await town.resident({ roles: [...roles] });
      expect(await reader.client.ask(AUDIT, { id })).toEqual({ audit: { totalCount: 1, nodes: [entry] } });
      expect(await reader.client.ask(AUDIT, {})).toEqual({ audit: { totalCount: 1, nodes: [entry] } });
      expect(await reader.client.ask(AUDIT, { id: 'niets' })).toEqual({ audit: { totalCount: 0, nodes: [] } });
    }
    for (const roles of [['resident'], ['confidant'], ['ambassador']] as const) {
      expect(await refusal(await town.resident({ roles: [...roles] }), AUDIT, {})).toBe('auth.forbidden');
    }
  });

  it('is unreadable in the database, as is what the requester was told', async () => {
    const { id } = await (await town.resident()).asks('boodschappen');
    await does(coordinator, SEND_BACK, { id, reason: 'Rododendron' });
    const [row] = await world.database.sql<{ text: string }>(
      `select (select string_agg(a::text, '') from audit_entry a where community_id = $1)
           || (select string_agg(n::text, '') from notification n where community_id = $1)
           || (select string_agg(r::text, '') from request r where community_id = $1) as text`,
      [town.id],
    );
    expect(row?.text).not.toContain('Rododendron');
    expect(row?.text).not.toContain(Buffer.from('Rododendron').toString('hex'));
  });
});

describe('an offer that waits', () => {
  const DESK = '{ deskOffers { totalCount nodes { id status } } }';
  const OFFER = 'query ($id: ID!) { offer(id: $id) { status deskNote } }';
  const APPROVE_OFFER = 'mutation ($id: ID!) { approveOffer(id: $id) { status } }';
  const SEND_BACK_OFFER =
    'mutation ($id: ID!, $reason: String!) { sendBackOffer(id: $id, reason: $reason) { status deskNote } }';
  const held = { text: 'Ik woon in het azc, mag ik ook helpen?' };
  const waiting = async (): Promise<readonly string[]> => {
    const { deskOffers } = await coordinator.client.ask<{ deskOffers: { totalCount: number; nodes: { id: string }[] } }>(DESK);
    expect(deskOffers.totalCount).toBe(deskOffers.nodes.length);
    return deskOffers.nodes.map((one) => one.id);
  };

  it('stands on the desk, the longest waiting first, and is asked with as soon as a coordinator approves it', async () => {
    const helper = await town.resident();
    const first = await helper.offers('tuin', held);
    const second = await helper.offers('koken', held);
    expect(await waiting()).toEqual([first, second]);
    const ans = await town.resident();
    const { id } = await ans.asks('tuin');
    await does(coordinator, APPROVE, { id });
    await world.pass(days(1));
    expect(await helper.isAskedFor(id)).toBe(false);
    await coordinator.client.ask(APPROVE_OFFER, { id: first });
    await world.settle();
    expect(await helper.isAskedFor(id)).toBe(true);
    expect(await helper.toldKinds()).toContain('offer-approved');
    expect(await waiting()).toEqual([second]);
    expect(await acts(first)).toEqual(['offer.approved']);
    expect(await refusal(coordinator, APPROVE_OFFER, { id: first })).toBe('offer.not-waiting');
  });

  it('is sent back with a reason, and put forward again by changing it', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin', held);
    const reason = 'Kom eerst kennismaken.';
    const { sendBackOffer } = await coordinator.client.ask<Record<string, unknown>>(SEND_BACK_OFFER, { id, reason });
    expect(sendBackOffer).toEqual({ status: 'DRAFT', deskNote: reason });
    await world.settle();
    expect(await newest(helper)).toContain(reason);
    expect(await helper.client.ask(OFFER, { id })).toEqual({ offer: { status: 'DRAFT', deskNote: reason } });
    const edit = 'mutation ($id: ID!, $text: String!) { editOffer(id: $id, input: { text: $text }) { status } }';
    expect(await helper.client.ask(edit, { id, text: held.text })).toEqual({ editOffer: { status: 'REVIEW' } });
    expect(await waiting()).toEqual([id]);
  });

  it('is not judged by who made it, nor by a neighbour', async () => {
    const own = await coordinator.offers('tuin', held);
    expect(await refusal(coordinator, APPROVE_OFFER, { id: own })).toBe('offer.own-judgement');
    expect(await refusal(await town.resident(), APPROVE_OFFER, { id: own })).toBe('auth.forbidden');
    expect(await refusal(await town.resident(), DESK, {})).toBe('auth.forbidden');
  });
});
