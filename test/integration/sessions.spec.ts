import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, hours, minutes } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import { AccountsService } from '../../src/modules/users/accounts.service.js';
import { TestClient } from '../support/client.js';
import type { Person } from '../support/person.js';
import { World } from '../support/world.js';

interface Seen {
  id: string;
  current: boolean;
  device: string | null;
  createdAt: string;
  lastSeenAt: string | null;
}
const PHONE = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
const END = 'mutation ($id: ID!) { endSession(id: $id) }';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(async () => {
  await world.end();
});

async function sessions(client: TestClient): Promise<Seen[]> {
  const { mySessions } = await client.ask<{ mySessions: { totalCount: number; nodes: Seen[] } }>(
    '{ mySessions(first: 100) { totalCount nodes { id current device createdAt lastSeenAt } } }',
  );
  expect(mySessions.totalCount).toBe(mySessions.nodes.length);
  return mySessions.nodes;
}

/** The same person on another device. */
async function elsewhere({ is }: Person): Promise<TestClient> {
  world.clock.advance(minutes(1));
  const { token } = await world.get(AccountsService).openSession(is.accountId);
  return world.visitor.with({ token });
}
const codeOf = async (client: TestClient): Promise<string | undefined> =>
  (await client.raw('{ me { email } }')).errors[0]?.extensions.code;

describe('where someone is signed in', () => {
  it('is seen by them, in a community or in none: which device, and which is this one', async () => {
    const ans = await world.resident();
    const phone = await elsewhere(ans);
    for (const client of [phone, phone.with({ community: null })]) {
      expect((await sessions(client)).map((one) => one.current)).toEqual([true, false]);
    }
    expect((await sessions(ans.client)).map((one) => one.current)).toEqual([false, true]);
  });

  it('names a browser and a system, no more', async () => {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': PHONE },
      body: JSON.stringify({ query: 'mutation { demoSignIn(persona: "ans") { token } }' }),
    });
    const { data } = (await answer.json()) as { data: { demoSignIn: { token: string } } };
    const [session] = await sessions(world.visitor.with({ token: data.demoSignIn.token }));
    expect(session).toMatchObject({ current: true, device: 'Chrome, Android' });
  });

  it('says when it was last used, to the hour', async () => {
    const ans = await world.resident();
    const lastSeen = async (): Promise<number> => Date.parse((await sessions(ans.client))[0]?.lastSeenAt ?? '');
    const first = await lastSeen();
    world.clock.advance(minutes(50));
    expect(await lastSeen()).toBe(first);
    world.clock.advance(minutes(20));
    expect(await lastSeen()).toBeGreaterThanOrEqual(first + hours(1));
  });

  it('is shown to nobody who is not signed in', async () => {
    expect((await world.visitor.refused('{ mySessions { nodes { id } } }')).extensions.code).toBe('auth.required');
  });

  it('holds no device that was signed out, or whose time is over', async () => {
    const ans = await world.resident();
    const old = await elsewhere(ans);
    await old.ask('mutation { signOut }');
    expect(await sessions(ans.client)).toHaveLength(1);
    world.clock.advance(days(60));
    const fresh = await elsewhere(ans);
    world.clock.advance(days(40));
    expect(await sessions(fresh)).toHaveLength(1);
  });
});

describe('signing out a device', () => {
  it('that was lost ends it at once; a second click changes nothing', async () => {
    const ans = await world.resident();
    const phone = await elsewhere(ans);
    const lost = (await sessions(ans.client)).find((one) => !one.current)?.id;
    expect(await ans.client.ask(END, { id: lost })).toEqual({ endSession: true });
    expect(await codeOf(phone)).toBe('auth.token');
    expect(await ans.client.ask(END, { id: lost })).toEqual({ endSession: true });
    expect(await codeOf(ans.client)).toBeUndefined();
  });

  it('of someone else is not possible, and says no more than for one that is not there', async () => {
    const [ans, bram] = [await world.resident(), await world.resident()];
    const [his] = await sessions(bram.client);
    for (const id of [his?.id, newId(), 'x']) expect(await ans.client.ask(END, { id })).toEqual({ endSession: false });
    expect(await codeOf(bram.client)).toBeUndefined();
  });

  it('everywhere ends them all, this one too, and nobody else’s', async () => {
    const [ans, bram] = [await world.resident(), await world.resident()];
    const phone = await elsewhere(ans);
    expect(await phone.ask('mutation { signOutEverywhere }')).toEqual({ signOutEverywhere: 2 });
    for (const client of [ans.client, phone]) expect(await codeOf(client)).toBe('auth.token');
    expect(await codeOf(bram.client)).toBeUndefined();
  });

  it('takes its cookie away when it is this one', async () => {
    const { token } = await world.get(AccountsService).openSession((await world.resident()).is.accountId);
    const browser = new TestClient(world.url, { headers: { cookie: `omzien_session=${token}`, origin: world.url } });
    const [session] = await sessions(browser);
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...browser.caller.headers },
      body: JSON.stringify({ query: END, variables: { id: session?.id } }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/^omzien_session=;/);
    expect(await browser.ask('{ me { email } }')).toEqual({ me: null });
  });
});
