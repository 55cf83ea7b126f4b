import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

/** What a helper's own pages show. */
let world: World;
let town: Town;
beforeAll(async () => {
  world = await World.start({ rules: { restDays: 0 } });
});
beforeEach(async () => {
  town = await Town.in(world, { restDays: 0 });
});
afterAll(async () => {
  await world.end();
});

const ONE = 'query ($id: ID!) { suggestion(id: $id) { status request { title myResponse { id answer message } } } }';
const RESPOND = 'mutation ($input: RespondInput!) { respond(input: $input) { id } }';
const SAY = 'mutation ($id: ID!, $message: String!) { sayWithResponse(id: $id, message: $message) { message } }';
const UNREAD = '{ me { member { unread } } inbox(first: 10) { nodes { id } } }';

interface One {
  readonly suggestion: { readonly status: string; readonly request: { readonly myResponse: { id: string } | null } } | null;
}

describe('what a helper was asked', () => {
  it('is shown to that helper, with what they answered; to nobody else', async () => {
    const asker = await town.resident();
    const helper = await town.resident();
    const other = await town.resident();
    await helper.offers('tuin');
    const { id: requestId } = await asker.asks('tuin');
    const [asked] = await helper.suggestions();
    const id = asked?.id ?? '';
    expect((await helper.client.ask<One>(ONE, { id })).suggestion).toMatchObject({
      status: 'ASKED',
      request: { myResponse: null },
    });
    await helper.client.ask(RESPOND, { input: { suggestionId: id, answer: 'NOT_NOW' } });
    expect((await helper.client.ask<One>(ONE, { id })).suggestion).toMatchObject({
      status: 'ANSWERED',
      request: { myResponse: { answer: 'NOT_NOW' } },
    });
    for (const person of [asker, other]) expect(await person.client.ask<One>(ONE, { id })).toEqual({ suggestion: null });
    const SEEN = 'query ($id: ID!) { request(id: $id) { myResponse { id } } }';
    for (const client of [asker.client, other.client, town.visitor])
      expect(await client.ask(SEEN, { id: requestId })).toEqual({ request: { myResponse: null } });
  });

  it('takes words beside a yes, as long as it stands, from who said it', async () => {
    const asker = await town.resident();
    const helper = await town.resident();
    await helper.offers('tuin');
    const { id: requestId } = await asker.asks('tuin');
    const id = await helper.answers(requestId);
    expect(await helper.client.ask(SAY, { id, message: ' Ik kan dinsdag. ' })).toEqual({
      sayWithResponse: { message: 'Ik kan dinsdag.' },
    });
    const [response] = (
      await asker.client.ask<{ request: { responses: { message: string }[] } }>(
        'query ($id: ID!) { request(id: $id) { responses { message } } }',
        { id: requestId },
      )
    ).request.responses;
    expect(response).toEqual({ message: 'Ik kan dinsdag.' });
    expect((await asker.client.refused(SAY, { id, message: 'Nee' })).extensions.code).toBe('response.not-found');
    expect((await helper.client.refused(SAY, { id, message: '  ' })).extensions).toMatchObject({
      code: 'text.missing',
      field: 'message',
    });
    await helper.client.ask('mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', { id });
    expect((await helper.client.refused(SAY, { id, message: 'Toch' })).extensions.code).toBe('response.not-found');
  });
});

describe('what one offers', () => {
  const MINE = '{ myOffers { totalCount nodes { id postcode } } }';

  it('is one’s own, a coordinator’s too, with the postcode for those eyes only', async () => {
    const helper = await town.resident();
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const id = await helper.offers('tuin');
    expect(await helper.client.ask(MINE)).toEqual({ myOffers: { totalCount: 1, nodes: [{ id, postcode: '2011' }] } });
    expect(await coordinator.client.ask(MINE)).toEqual({ myOffers: { totalCount: 0, nodes: [] } });
    const SEEN = 'query ($id: ID!) { offer(id: $id) { postcode } }';
    expect(await coordinator.client.ask(SEEN, { id })).toEqual({ offer: { postcode: null } });
    await helper.changesOffer('withdrawOffer', id);
    expect(await helper.client.ask(MINE)).toEqual({ myOffers: { totalCount: 0, nodes: [] } });
  });
});

describe('messages', () => {
  it('are unread until they were read', async () => {
    const asker = await town.resident();
    const helper = await town.resident();
    await helper.offers('tuin');
    await asker.asks('tuin');
    const seen = await helper.client.ask<{ me: { member: { unread: number } }; inbox: { nodes: { id: string }[] } }>(UNREAD);
    expect(seen.me.member.unread).toBe(1);
    const ids = seen.inbox.nodes.map(({ id }) => id);
    await helper.client.ask('mutation ($ids: [ID!]!) { markRead(ids: $ids) }', { ids });
    expect(await helper.client.ask(UNREAD)).toMatchObject({ me: { member: { unread: 0 } } });
  });
});
