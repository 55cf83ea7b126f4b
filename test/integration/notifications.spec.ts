import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, minutes } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import { notificationKinds } from '../../src/modules/notifications/notification.js';
import { type Person, requestInput } from '../support/person.js';
import { today, Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world, { maxOpenRequests: 100 });
});
afterAll(async () => {
  await world.end();
});

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly readAt: string | null;
  readonly requestId: string | null;
  readonly suggestionId: string | null;
  readonly responseId: string | null;
  readonly matchId: string | null;
  readonly simple: string;
  readonly nl: string;
  readonly en: string;
}
interface Inbox {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const INBOX = `query ($first: Int, $after: String) { inbox(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id kind readAt requestId suggestionId responseId matchId simple: text nl: text(language: NL) en: text(language: EN) } } }`;
async function inboxOf(person: Person, variables: Record<string, unknown> = { first: 100 }): Promise<Inbox> {
  return (await person.client.ask<{ inbox: Inbox }>(INBOX, variables)).inbox;
}
async function marks(person: Person, ids: readonly string[]): Promise<number> {
  return (await person.client.ask<{ markRead: number }>('mutation ($ids: [ID!]!) { markRead(ids: $ids) }', { ids })).markRead;
}
/** A coordinator with so many messages: questions that nobody answers. */
async function deskWith(messages: number): Promise<Person> {
  const coordinator = await town.resident({ roles: ['coordinator'] });
  const requester = await town.resident();
  const post = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }';
  for (let count = 0; count < messages; count += 1) await requester.client.ask(post, { input: requestInput('vertalen') });
  await world.settle();
  return coordinator;
}

describe('the inbox', () => {
  it('is read page by page without a gap and without a double, the newest first', async () => {
    const coordinator = await deskWith(25);
    const read: Item[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Inbox = await inboxOf(coordinator, { first: 10, after });
      expect(page.totalCount).toBe(25);
      read.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(read).toHaveLength(25);
    expect(new Set(read.map(({ id }) => id)).size).toBe(25);
    expect(new Set(read.map(({ requestId }) => requestId)).size).toBe(25);
    expect((await inboxOf(coordinator)).nodes).toEqual(read);
    expect((await inboxOf(coordinator, {})).nodes).toHaveLength(20);
  });

  it('holds what is one’s own, and nothing else', async () => {
    const coordinator = await deskWith(2);
    const neighbour = await town.resident();
    expect(await inboxOf(neighbour)).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await inboxOf(coordinator)).totalCount).toBe(2);
    expect((await town.visitor.refused('{ inbox { nodes { id } } }')).extensions.code).toBe('auth.required');
    const stranger = (await world.stranger()).with({ community: town.slug });
    expect((await stranger.refused('{ inbox { nodes { id } } }')).extensions.code).toBe('auth.not-a-member');
  });

  it('is another one in another community', async () => {
    const coordinator = await deskWith(1);
    const other = await Town.in(world);
    const elsewhere = coordinator.client.with({ community: other.slug });
    expect((await elsewhere.refused('{ inbox { nodes { id } } }')).extensions.code).toBe('auth.not-a-member');
  });
});

describe('marking as read', () => {
  it('counts what was unread, once', async () => {
    const coordinator = await deskWith(4);
    const ids = (await inboxOf(coordinator)).nodes.map(({ id }) => id);
    const [first = '', second = '', ...rest] = ids;
    expect(await marks(coordinator, [first, second, first])).toBe(2);
    expect(await marks(coordinator, [first, second])).toBe(0);
    expect(await marks(coordinator, ids)).toBe(rest.length);
    expect((await inboxOf(coordinator)).nodes.every(({ readAt }) => readAt !== null)).toBe(true);
  });

  it('keeps when something was first read', async () => {
    const coordinator = await deskWith(1);
    const [item] = (await inboxOf(coordinator)).nodes;
    await marks(coordinator, [item?.id ?? '']);
    const [read] = (await inboxOf(coordinator)).nodes;
    await world.pass(days(1));
    await marks(coordinator, [item?.id ?? '']);
    expect((await inboxOf(coordinator)).nodes.find(({ id }) => id === item?.id)?.readAt).toBe(read?.readAt);
  });

  it('does not touch what is someone else’s, nor what is not there', async () => {
    const coordinator = await deskWith(2);
    const [one = '', two = ''] = (await inboxOf(coordinator)).nodes.map(({ id }) => id);
    const neighbour = await town.resident();
    expect(await marks(neighbour, [one, two])).toBe(0);
    expect(await marks(coordinator, ['geen-id', newId(), one])).toBe(1);
    expect(await marks(coordinator, [])).toBe(0);
    expect((await inboxOf(coordinator)).nodes.filter(({ readAt }) => readAt === null).map(({ id }) => id)).toEqual([two]);
  });
});

/** A coordinator decides each thing that can be decided. */
async function judgedEveryWay(coordinator: Person, requester: Person, helper: Person): Promise<void> {
  const judge = async (operation: string, id: string, reason?: string): Promise<void> => {
    const written = reason ? `, reason: "${reason}"` : '';
    await coordinator.client.ask(`mutation { ${operation}(id: "${id}"${written}) { id } }`);
    await world.settle();
  };
  const held = async (): Promise<string> =>
    (await requester.asks('klussen', { conditions: { visibility: 'COORDINATOR_ONLY' } })).id;
  await judge('sendBackRequest', await held(), 'Graag iets korter.');
  await judge('rejectRequest', await held(), 'Hier is een vakman voor.');
  const id = await held();
  await judge('approveRequest', id);
  await judge('closeRequest', id, 'U vertelde dat het al klaar is.');
  const text = 'Ik woon in het azc, mag ik ook helpen?';
  await judge('approveOffer', await helper.offers('koken', { text }));
  await judge('sendBackOffer', await helper.offers('koken', { text }), 'Kom eerst even langs.');
}

describe('everything that a member can be told', () => {
  it('reads well in three languages', async () => {
    const desk = [await town.resident({ roles: ['coordinator'] }), await town.resident({ roles: ['confidant'] })];
    const requester = await town.resident({ name: 'Ans Bakker' });
    const helpers = await town.helpers(4, 'boodschappen');
    const asking = await requester.asks('boodschappen', { title: 'Wie doet mijn boodschappen?', helpersNeeded: 1 });
    const asked: Person[] = [];
    for (const helper of helpers) if (await helper.isAskedFor(asking.id)) asked.push(helper);
    const [chosen, thinking] = asked as [Person, Person];
    const standby = await town.resident({ name: 'Roos Smit' });
    for (const helper of [chosen, standby]) await helper.answers(asking.id);
    const responseOf = async (helper: Person): Promise<string> =>
      (await requester.responsesTo(asking.id)).find((one) => one.helper.id === helper.is.memberId)?.id ?? '';
    const failing = await requester.chooses(await responseOf(chosen));
    await chosen.finishes(failing, 'DID_NOT_HAPPEN');
    const third = await town.resident();
    await third.answers(asking.id);
    const fourth = await town.resident();
    const id = await fourth.answers(asking.id);
    const doubting = await town.resident();
    const doubt = await doubting.answers(asking.id);
    await doubting.client.ask('mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', { id: doubt });
    await requester.edits(asking.id, { text: 'Liefst op dinsdag. De koffie staat klaar.' });
    await world.pass(minutes(15));
    await requester.client.ask('mutation ($id: ID!) { thankHelper(responseId: $id) { id } }', { id });
    await world.settle();
    const matchId = await requester.chooses(await responseOf(standby));
    for (const wait of [15, 8]) await world.pass(days(wait));
    await standby.sharesContact(matchId);
    await standby.finishes(matchId);
    await requester.asks('vertalen');
    const changedMind = await requester.asks('vertalen');
    const translator = await town.resident();
    await translator.answers(changedMind.id);
    await requester.chooses((await requester.responsesTo(changedMind.id))[0]?.id ?? '');
    await requester.withdraws(changedMind.id);
    await translator.offers('koken', { text: 'Ik woon in het azc, mag ik ook helpen?' });
    await judgedEveryWay(desk[0], requester, translator);
    await requester.asks('naaien', {
      when: { kind: 'ON_DATES', slots: [{ date: today(world, 1), from: '10:00', to: '12:00' }] },
    });
    const over = await requester.asks('gras-maaien', {
      when: { kind: 'ON_DATES', slots: [{ date: today(world, 1), from: '10:00', to: '12:00' }] },
    });
    const reader = await town.resident();
    const read = await requester.chooses(await reader.answers(over.id));
    await (await town.resident()).answers((await requester.asks('gras-maaien')).id);
    for (const wait of [3, 4]) await world.pass(days(wait));
    await reader.finishes(read, 'DID_NOT_HAPPEN');
    await requester.asks('gezelschap', { text: 'Ik zie het niet meer zitten, wie komt praten?' });
    await requester.asks('gezelschap', { text: 'Wie pint € 50 voor mij? Pas en code liggen klaar.' });
    await requester.asks('gezelschap', { text: 'Mijn man mag dit niet weten.' });

    const told = new Map<string, Item>();
    for (const person of [...desk, requester, translator, ...helpers, third, fourth, thinking, standby]) {
      for (const item of (await inboxOf(person)).nodes) {
        told.set(item.kind, item);
        for (const text of [item.simple, item.nl, item.en]) {
          expect(text).not.toMatch(/[{}…]|undefined|null|NaN/);
          expect(text.length).toBeGreaterThan(20);
          expect(text).not.toMatch(/ {2}| [,.]/);
        }
        expect(item.en).not.toBe(item.nl);
        if (!item.kind.includes('offer')) expect(item.requestId).not.toBeNull();
      }
    }
    expect([...told.keys()].sort()).toEqual([...notificationKinds].sort());
    expect(told.get('response-received')?.en).toMatch(/would like to help with "Wie doet mijn boodschappen\?"/);
    expect(told.get('asked')?.suggestionId).not.toBeNull();
    expect(told.get('response-received')?.responseId).not.toBeNull();
    for (const kind of ['chosen', 'contact-shared', 'match-finished']) expect(told.get(kind)?.matchId).toBe(matchId);
    expect(told.get('chosen')?.simple).toContain('Ans');
    expect(told.get('chosen')?.simple).not.toContain('Bakker');
    expect(told.get('contact-shared')?.simple).toContain('Roos');
  });

  it('is told once, however often its event is handled', async () => {
    const coordinator = await deskWith(3);
    await world.database.sql(
      `update delivery set state = 'pending', next_at = now() where community_id = $1 and handler = 'notifications.announce-to-desk'`,
      [town.id],
    );
    await world.settle();
    expect((await inboxOf(coordinator)).totalCount).toBe(3);
    const failed = await town.count('delivery', `state <> 'done'`);
    expect(failed).toBe(0);
  });
});
