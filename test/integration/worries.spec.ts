import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { minutes } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import type { TestClient } from '../support/client.js';
import type { Person } from '../support/person.js';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

interface Seen {
  id: string;
  text: string;
  callBack: string | null;
  requestId: string | null;
  memberId: string | null;
  status: string;
  outcome: string | null;
  from: { displayName: string } | null;
}
const RAISE = `mutation ($input: RaiseWorryInput!, $key: String) {
  raiseWorry(input: $input, idempotencyKey: $key) { reference } }`;
const LIST = '{ worries { totalCount nodes { id text callBack requestId memberId status outcome from { displayName } } } }';
const CLAIM = 'mutation ($id: ID!) { claimWorry(id: $id) { status } }';
const RESOLVE = 'mutation ($id: ID!, $outcome: String!) { resolveWorry(id: $id, outcome: $outcome) { status outcome } }';
const text = 'De buurman komt al weken niet meer buiten.';

let world: World;
let town: Town;
let vera: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  world.clock.advance(minutes(61));
  town = await Town.in(world);
  vera = await town.resident({ name: 'Vera Smit', roles: ['confidant'] });
});
afterAll(async () => {
  await world.end();
});

async function raise(client: TestClient, input: Record<string, unknown> = {}, key?: string): Promise<string> {
  const { raiseWorry } = await client.ask<{ raiseWorry: { reference: string } }>(RAISE, { input: { text, ...input }, key });
  await world.settle();
  return raiseWorry.reference;
}
const worries = async (): Promise<Seen[]> => (await vera.client.ask<{ worries: { nodes: Seen[] } }>(LIST)).worries.nodes;

describe('a worry', () => {
  it('of someone whom nobody knows reaches the confidant, with no more than that there is one', async () => {
    expect(await raise(town.visitor, { callBack: '06 12345678, na zessen' })).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/);
    expect(await worries()).toMatchObject([
      { text, callBack: '06 12345678, na zessen', from: null, status: 'NEW', outcome: null },
    ]);
    const inbox = await vera.client.ask<{ inbox: { nodes: { kind: string; text: string; requestId: string | null }[] } }>(
      '{ inbox { nodes { kind text requestId } } }',
    );
    expect(inbox.inbox.nodes).toMatchObject([{ kind: 'confidant-worry', requestId: null }]);
    expect(JSON.stringify(inbox)).not.toContain('buurman');
  });

  it('of a neighbour says who wrote it and what it is about', async () => {
    const ans = await town.resident({ name: 'Ans Bakker' });
    const about = { requestId: newId(), memberId: newId() };
    await raise(ans.client, about);
    expect(await worries()).toMatchObject([{ ...about, from: { displayName: 'Ans Bakker' } }]);
  });

  it('is read by no coordinator, administrator, or who wrote it, and told to none of them', async () => {
    const others = [
      await town.resident(),
      await town.resident({ roles: ['coordinator', 'administrator', 'ambassador', 'referrer', 'council'] }),
    ];
    for (const { client } of others) await raise(client);
    const [worry] = await worries();
    for (const other of others) {
      expect((await other.client.refused(LIST)).extensions.code).toBe('auth.forbidden');
      expect((await other.client.refused(CLAIM, { id: worry?.id })).extensions.code).toBe('auth.forbidden');
      expect(await other.toldKinds()).toEqual([]);
    }
    expect((await town.visitor.refused(LIST)).extensions.code).toBe('auth.required');
  });

  it('is of its community', async () => {
    await raise(town.visitor);
    const [worry] = await worries();
    const elsewhere = await (await Town.in(world)).resident({ roles: ['confidant'] });
    expect(await elsewhere.client.ask(LIST)).toEqual({ worries: { totalCount: 0, nodes: [] } });
    for (const id of [worry?.id, newId(), 'x']) {
      expect((await elsewhere.client.refused(CLAIM, { id })).extensions).toEqual({ code: 'worry.not-found', field: 'id' });
    }
  });

  it('sent twice with one key is one, with one reference; with other words it is not lost', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => raise(town.visitor, {}, 'sleutel')));
    expect(new Set(sent).size).toBe(1);
    expect(await worries()).toHaveLength(1);
    expect(await vera.toldKinds()).toEqual(['confidant-worry']);
    expect(await raise(town.visitor, { text: `${text} Nu echt.` }, 'sleutel')).not.toBe(sent[0]);
    expect(await worries()).toHaveLength(2);
    for (const key of ['', 'k'.repeat(65)]) {
      expect((await town.visitor.refused(RAISE, { input: { text }, key })).extensions.code).toBe('idempotency.key');
    }
  });

  it('is taken on by one confidant, who says what came of it', async () => {
    const wim = await town.resident({ roles: ['confidant'] });
    await raise(town.visitor);
    const id = (await worries())[0]?.id;
    const step = 'state.step-not-possible';
    expect((await vera.client.refused(RESOLVE, { id, outcome: 'x' })).extensions.code).toBe(step);
    const both = await Promise.all([vera, wim].map(({ client }) => client.raw(CLAIM, { id })));
    expect(both.map(({ errors }) => errors[0]?.extensions.code).sort()).toEqual([step, undefined]);
    expect((await vera.client.refused(RESOLVE, { id, outcome: ' ' })).extensions).toEqual({
      code: 'text.missing',
      field: 'outcome',
    });
    expect(await vera.client.ask(RESOLVE, { id, outcome: 'De huisarts gaat langs.' })).toEqual({
      resolveWorry: { status: 'RESOLVED', outcome: 'De huisarts gaat langs.' },
    });
    expect((await wim.client.refused(CLAIM, { id })).extensions.code).toBe(step);
  });

  it.each([
    [{ text: ' ' }, 'text.missing', 'text'],
    [{ text: 'a'.repeat(4_001) }, 'text.too-long', 'text'],
    [{ text, callBack: 'a'.repeat(201) }, 'text.too-long', 'callBack'],
    [{ text, memberId: 'de buurman' }, 'input.invalid', 'memberId'],
  ])('is said to be wrong where it is: %j', async (input, code, field) => {
    expect((await town.visitor.refused(RAISE, { input })).extensions).toEqual({ code, field });
  });

  it('that nobody would read is not taken: it says whom to call', async () => {
    const none = await Town.in(world);
    const refused = await none.visitor.refused(RAISE, { input: { text } });
    expect(refused.extensions.code).toBe('worry.no-confidant');
    expect(refused.message).toContain('0800-2000');
    expect(await none.count('worry')).toBe(0);
  });

  it('cannot be sent by the hundred from one address', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, () => town.visitor.raw(RAISE, { input: { text } })));
    const refused = answers.flatMap(({ errors }) => errors.map((error) => error.extensions.code));
    expect(refused).toEqual(Array.from({ length: 4 }, () => 'worry.too-often'));
  });
});
