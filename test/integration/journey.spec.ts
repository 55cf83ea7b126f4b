import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hours, days } from '#kernel/clock.js';
import type { Person } from '../support/person.js';
import { World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(async () => {
  await world.end();
});

const CONTACTS = 'query ($id: ID!) { match(id: $id) { members { role contact { email phone } } } }';
interface Contacts {
  readonly match: { readonly members: readonly { readonly role: string; readonly contact: { email: string } | null }[] };
}
async function contactOf(reader: Person, matchId: string, role: string): Promise<string | null> {
  const { match } = await reader.client.ask<Contacts>(CONTACTS, { id: matchId });
  return match.members.find((member) => member.role === role)?.contact?.email ?? null;
}

describe('a neighbour asks, a neighbour helps', () => {
  it('goes from question to thank-you', async () => {
    const ans = await world.resident({ name: 'Ans Bakker' });
    const bram = await world.resident({ name: 'Bram Visser' });
    await bram.offers('boodschappen');
    const request = await ans.asks('boodschappen');
    expect(request.status).toBe('OPEN');

    const [asked] = await bram.suggestions();
    expect(asked?.request.id).toBe(request.id);
    expect(asked?.reasons.map((reason) => reason.code)).toContain('near');
    expect(asked?.reasons[0]?.text).toMatch(/^(Dichtbij|U )/);
    expect(asked?.score).toBeNull();

    await bram.answers(request.id);
    const [response] = await ans.responsesTo(request.id);
    expect(response?.helper.displayName).toBe('Bram');
    expect(response?.reasons.map((reason) => reason.text).join()).not.toMatch(/\bU\b/);

    const matchId = await ans.chooses(response?.id ?? '');
    expect(await ans.statusOf(request.id)).toBe('MATCHED');
    expect(await contactOf(bram, matchId, 'REQUESTER')).toBeNull();
    await ans.sharesContact(matchId);
    expect(await contactOf(bram, matchId, 'REQUESTER')).toBe(ans.is.email);
    expect(await contactOf(ans, matchId, 'HELPER')).toBeNull();
    await bram.sharesContact(matchId);
    expect(await contactOf(ans, matchId, 'HELPER')).toBe(bram.is.email);

    expect(await bram.finishes(matchId)).toBe('DONE');
    expect(await ans.statusOf(request.id)).toBe('DONE');
    expect(await bram.toldKinds()).toEqual(expect.arrayContaining(['asked', 'chosen', 'contact-shared']));
    expect(await ans.toldKinds()).toEqual(expect.arrayContaining(['response-received', 'contact-shared', 'match-finished']));
  });

  it('keeps mail for who tries it, one for each message', async () => {
    const page = await (await fetch(`${world.url}/dev/mail`)).text();
    expect(page).toContain('Dag Bram,');
    const [counts] = await world.database.sql<{ mails: number; told: number }>(
      'select (select count(*) from kept_mail)::int as mails, (select count(*) from notification)::int as told',
    );
    expect(counts?.mails).toBe(counts?.told);
    expect(counts?.mails).toBeGreaterThan(0);
  });

  it('does not ask a helper twice in a week', async () => {
    const helper = await world.resident();
    await helper.offers('fiets-maken');
    const first = await (await world.resident()).asks('fiets-maken');
    const second = await (await world.resident()).asks('fiets-maken');
    expect((await helper.suggestions()).map((one) => one.request.id)).toEqual([first.id]);
    await world.pass(days(8));
    expect((await helper.suggestions(['ASKED'])).map((one) => one.request.id)).toEqual([second.id]);
  });

  it('follows a silent round with the next, and asks nobody twice for one question', async () => {
    const helpers = await Promise.all(Array.from({ length: 8 }, () => world.resident()));
    for (const helper of helpers) await helper.offers('naaien');
    const requester = await world.resident();
    const request = await requester.asks('naaien');
    const askedNow = async (): Promise<number[]> => {
      const lists = await Promise.all(helpers.map((helper) => helper.suggestions(['ASKED', 'LAPSED'])));
      return lists.map((list) => list.filter((one) => one.request.id === request.id).length);
    };
    const first = await askedNow();
    expect(first.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
    expect(first.reduce((sum, one) => sum + one, 0)).toBeLessThan(8);
    await world.pass(hours(25));
    const second = await askedNow();
    expect(second.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(first.reduce((sum, one) => sum + one, 0));
    expect(Math.max(...second)).toBe(1);
    const events = await world.database.sql(
      `select from suggestion where request_id = $1 group by helper_id having count(*) > 1`,
      [request.id],
    );
    expect(events).toEqual([]);
  });
});
