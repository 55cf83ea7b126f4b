import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Watcher } from '../support/watcher.js';
import { World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(async () => {
  await world.end();
});

const CHANGED = 'subscription ($id: ID!) { requestChanged(id: $id) { title status responses { helper { displayName } } } }';
const INBOX = 'subscription { inboxItemAdded { kind text } }';
interface Changed {
  readonly requestChanged: {
    readonly title: string;
    readonly status: string;
    readonly responses: readonly { helper: { displayName: string } }[];
  };
}
interface Added {
  readonly inboxItemAdded: { readonly kind: string };
}

describe('watching a request', () => {
  it('shows the requester who responds, as soon as they do', async () => {
    const ans = await world.resident({ name: 'Ans Bakker' });
    const bram = await world.resident({ name: 'Bram Visser' });
    await bram.offers('boodschappen');
    const { id } = await ans.asks('boodschappen');
    const watcher = await Watcher.start<Changed>(world, ans.client.caller, CHANGED, { id });
    await bram.answers(id);
    await watcher.until('the response', ({ seen }) =>
      seen.some(({ requestChanged: one }) => one.responses[0]?.helper.displayName === 'Bram'),
    );
    const [response] = await ans.responsesTo(id);
    await ans.chooses(response?.id ?? '');
    await watcher.until('matched', ({ seen }) => seen.at(-1)?.requestChanged.status === 'MATCHED');
    await watcher.stop();
  });

  it('shows who was found for it, also where a coordinator asks them', async () => {
    const ans = await world.resident();
    const coordinator = await world.resident({ roles: ['coordinator'] });
    const { id } = await ans.asks('computerhulp', { conditions: { visibility: 'COORDINATOR_ONLY' } });
    await coordinator.client.ask('mutation ($id: ID!) { approveRequest(id: $id) { id } }', { id });
    await world.settle();
    const watcher = await Watcher.start<{ requestChanged: { suggestions: unknown[] } }>(
      world,
      coordinator.client.caller,
      'subscription ($id: ID!) { requestChanged(id: $id) { suggestions { id } } }',
      { id },
    );
    await (await world.resident()).offers('computerhulp');
    await watcher.until('who fits', ({ seen }) => seen.at(-1)?.requestChanged.suggestions.length === 1);
    await watcher.stop();
  });

  it('shows others the public version only, and nobody what is not theirs', async () => {
    const ans = await world.resident();
    const { id } = await ans.asks('tuin', { title: 'Tuin doen', text: 'Bel mij op 06 12345678. De heg is te hoog.' });
    const hidden = await ans.asks('tuin', { conditions: { visibility: 'COORDINATOR_ONLY' } });
    const visitor = await Watcher.start<Changed>(world, { community: 'haarlem' }, CHANGED, { id });
    const curious = await Watcher.start<Changed>(world, { community: 'haarlem' }, CHANGED, { id: hidden.id });
    await curious.until('the end', ({ ended }) => ended);
    await ans.client.ask('mutation ($id: ID!) { editRequest(id: $id, input: { title: "De tuin doen" }) { id } }', { id });
    await visitor.until('the new title', ({ seen }) => seen.some(({ requestChanged: one }) => one.title === 'De tuin doen'));
    expect(visitor.seen.every(({ requestChanged: one }) => one.responses.length === 0)).toBe(true);
    await ans.client.ask('mutation ($id: ID!) { withdrawRequest(id: $id) { id } }', { id });
    await visitor.until('the end, when it is gone', ({ ended }) => ended);
    expect(curious.seen).toEqual([]);
    await visitor.stop();
    await curious.stop();
  });
});

describe('watching one’s inbox', () => {
  it('gets each message once, and only one’s own', async () => {
    const ans = await world.resident();
    const bram = await world.resident();
    await bram.offers('naaien');
    const mine = await Watcher.start<Added>(world, bram.client.caller, INBOX);
    const other = await Watcher.start<Added>(world, ans.client.caller, INBOX);
    const { id } = await ans.asks('naaien');
    await mine.until('asked', ({ seen }) => seen.length > 0);
    await bram.answers(id);
    await other.until('the response', ({ seen }) => seen.length > 0);
    expect(mine.seen.map((one) => one.inboxItemAdded.kind)).toEqual(['asked']);
    expect(other.seen.map((one) => one.inboxItemAdded.kind)).toEqual(['response-received']);
    await mine.stop();
    await other.stop();
  });

  it('is refused to who is not signed in, with a code', async () => {
    const watcher = await Watcher.start<Added>(world, { community: 'haarlem' }, INBOX);
    await watcher.until('the refusal', ({ errors }) => errors.length > 0);
    expect(watcher.errors[0]?.extensions.code).toBe('auth.required');
    await watcher.stop();
  });

  it('ends, with its socket, when the session has ended', async () => {
    const ans = await world.resident();
    const bram = await world.resident();
    await bram.offers('voorlezen');
    const watcher = await Watcher.start<Added>(world, bram.client.caller, INBOX);
    await bram.client.ask('mutation { signOut }');
    await ans.asks('voorlezen');
    await watcher.until('closed', ({ closedWith }) => closedWith === 4403);
    expect(watcher.seen).toEqual([]);
    await watcher.stop();
  });
});

describe('a socket', () => {
  it('is not opened for a page of another site, or with a token that does not count', async () => {
    const { caller } = (await world.resident()).client;
    for (const wrong of [
      { ...caller, headers: { origin: 'https://evil.example' } },
      { ...caller, token: 'x'.repeat(43) },
    ]) {
      const watcher = await Watcher.start<Added>(world, wrong, INBOX);
      await watcher.until('closed', ({ closedWith }) => closedWith === 4403);
      await watcher.stop();
    }
  });

  it('is for subscriptions only, within the same limits', async () => {
    const { caller } = (await world.resident()).client;
    const query = await Watcher.start(world, caller, '{ me { email } }');
    await query.until('refused', ({ errors }) => errors[0]?.extensions.code === 'graphql.subscriptions-only');
    const deep = `subscription { requestChanged(id: "x") ${'{ suggestions { request '.repeat(8)}{ id }${' } }'.repeat(8)} }`;
    const tooDeep = await Watcher.start(world, caller, deep);
    await tooDeep.until('refused', ({ errors }) => errors[0]?.extensions.code === 'graphql.too-large');
    await query.stop();
    await tooDeep.stop();
  });
});
