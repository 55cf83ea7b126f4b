import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, minutes } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import type { TestClient } from '../support/client.js';
import { World } from '../support/world.js';

interface Saved {
  id: string;
  secret: string;
  expiresAt: string;
}
const SAVE = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id secret expiresAt } }';
const DRAFT = 'query ($id: ID!, $secret: String!) { draft(id: $id, secret: $secret) { id kind content updatedAt expiresAt } }';
const DISCARD = 'mutation ($id: ID!, $secret: String!) { discardDraft(id: $id, secret: $secret) }';

let world: World;
let visitor: TestClient;
beforeAll(async () => {
  world = await World.start();
  await world.community('elders');
  visitor = world.visitor;
});
afterAll(async () => {
  await world.end();
});

async function save(more: Record<string, unknown> = {}, client = visitor): Promise<Saved> {
  const input = { kind: 'REQUEST', content: { title: 'Wie gaat er mee?' }, ...more };
  return (await client.ask<{ saveDraft: Saved }>(SAVE, { input })).saveDraft;
}
const read = async ({ id, secret }: { id: string; secret: string }, client = visitor) =>
  (await client.ask<{ draft: { kind: string; content: unknown } | null }>(DRAFT, { id, secret })).draft;

describe('what someone is writing', () => {
  it('is there again for who has its secret, not signed in, then signed in', async () => {
    const content = { title: 'Wie gaat er mee?', slots: [{ weekday: 'TUE', from: '10:00' }], helpers: 2, nothing: null };
    const saved = await save({ content });
    expect(await read(saved)).toMatchObject({ kind: 'REQUEST', content });
    expect(await read(saved, await world.stranger())).toMatchObject({ content });
    expect(await read(saved, (await world.resident()).client)).toMatchObject({ content });
  });

  it('is saved again in its place, and then kept for two weeks more', async () => {
    const first = await save();
    world.clock.advance(days(10));
    const again = await save({ id: first.id, secret: first.secret, kind: 'OFFER', content: { text: 'Toch anders.' } });
    expect([again.id, again.secret]).toEqual([first.id, first.secret]);
    world.clock.advance(days(10));
    expect(await read(first)).toMatchObject({ kind: 'OFFER', content: { text: 'Toch anders.' } });
    world.clock.advance(days(4));
    expect(await read(first)).toBeNull();
    expect(
      (await visitor.refused(SAVE, { input: { ...first, expiresAt: undefined, kind: 'OFFER', content: {} } })).extensions,
    ).toEqual({
      code: 'draft.unknown',
      field: 'id',
    });
  });

  it('is nobody else’s: not by another secret, another id, in another community', async () => {
    const [mine, other] = [await save(), await save()];
    for (const [id, secret] of [
      [mine.id, other.secret],
      [mine.id, ''],
      [mine.id, 'x'.repeat(5_000)],
      [newId(), mine.secret],
      ['x', mine.secret],
    ] as const) {
      expect(await read({ id, secret })).toBeNull();
      expect(await visitor.ask(DISCARD, { id, secret })).toEqual({ discardDraft: false });
      const input = { id, secret, kind: 'REQUEST', content: { title: 'van een ander' } };
      expect((await visitor.refused(SAVE, { input })).extensions.code).toBe('draft.unknown');
    }
    expect((await visitor.refused(SAVE, { input: { id: mine.id, kind: 'REQUEST', content: {} } })).extensions.code).toBe(
      'draft.unknown',
    );
    expect(await read(mine, visitor.with({ community: 'elders' }))).toBeNull();
    expect(await read(mine)).toMatchObject({ content: { title: 'Wie gaat er mee?' } });
    expect((await visitor.with({ community: null }).refused(DRAFT, { ...mine })).extensions.code).toBe('community.required');
  });

  it('can be thrown away, once', async () => {
    const { id, secret } = await save({ kind: 'WORRY' });
    expect(await visitor.ask(DISCARD, { id, secret })).toEqual({ discardDraft: true });
    expect(await read({ id, secret })).toBeNull();
    expect(await visitor.ask(DISCARD, { id, secret })).toEqual({ discardDraft: false });
  });

  it('cannot be read in the database', async () => {
    const { secret } = await save({ content: { text: 'Mijn geheime wens' } });
    const rows = await world.database.sql<{ row: string }>('select d::text as row from draft d');
    const all = rows.map(({ row }) => row).join('\n');
    for (const text of ['Mijn geheime wens', secret]) {
      expect(all).not.toContain(text);
      expect(all).not.toContain(Buffer.from(text).toString('hex'));
    }
  });
});

describe('what cannot be kept', () => {
  it.each([
    ['a list', [1, 2], 'draft.content'],
    ['a word', 'tekst', 'draft.content'],
    ['more than 16 kB', { text: 'é'.repeat(8 * 1024) }, 'draft.too-large'],
  ])('is refused, with its field: %s', async (_, content, code) => {
    expect((await visitor.refused(SAVE, { input: { kind: 'REQUEST', content } })).extensions).toEqual({
      code,
      field: 'content',
    });
  });

  it('is what goes too deep, or holds what nobody can read', async () => {
    const deep = `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`;
    const body = `{"query":${JSON.stringify(SAVE)},"variables":{"input":{"kind":"REQUEST","content":${deep}}}}`;
    const answer = await visitor.post(body);
    expect(answer.errors.map((error) => error.extensions)).toEqual([{ code: 'input.invalid', field: 'content' }]);
    const refused = await visitor.refused(SAVE, { input: { kind: 'REQUEST', content: { text: 'a\u0000b' } } });
    expect(refused.extensions).toMatchObject({ code: 'input.characters' });
    const written = 'mutation { saveDraft(input: { kind: OFFER, content: { a: { b: { c: 1 } } } }) { id secret } }';
    const { saveDraft } = await visitor.ask<{ saveDraft: Saved }>(written);
    expect(await read(saveDraft)).toMatchObject({ content: { a: { b: { c: 1 } } } });
  });

  it('is more than sixty new ones from one address within an hour, also when they come at once', async () => {
    world.clock.advance(minutes(61));
    const input = { kind: 'OFFER', content: {} };
    const mine = await save();
    const answers = await Promise.all(Array.from({ length: 65 }, () => visitor.raw(SAVE, { input })));
    const codes = answers.flatMap(({ errors }) => errors.map((error) => error.extensions.code));
    expect(codes).toEqual(Array.from({ length: 6 }, () => 'draft.too-often'));
    // Who was writing goes on writing.
    await save({ id: mine.id, secret: mine.secret });
    world.clock.advance(minutes(61));
    await save();
  });
});
