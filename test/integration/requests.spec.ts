import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, hours } from '#kernel/clock.js';
import type { TestClient } from '../support/client.js';
import { type Person, requestInput } from '../support/person.js';
import { today, Town } from '../support/town.js';
import { World } from '../support/world.js';

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

const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id status statusReason } }';
const EDIT = 'mutation ($id: ID!, $input: EditRequestInput!) { editRequest(id: $id, input: $input) { id } }';
const WITHDRAW = 'mutation ($id: ID!, $reason: String) { withdrawRequest(id: $id, reason: $reason) { id } }';
const SEE = `query ($id: ID!) { request(id: $id) {
  id title text status statusReason requester { displayName }
  for { self name relation consent { agreedBy how recordedBy { displayName } at } }
  responses { id } suggestions { id reasons { code } } nextStepAt } }`;
const LIST = `query ($filter: RequestFilter, $first: Int, $after: String) {
  requests(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id title } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

interface Seen {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly status: string;
  readonly statusReason: string | null;
  readonly requester: { readonly displayName: string };
  readonly for: {
    readonly self: boolean;
    readonly name: string | null;
    readonly relation: string | null;
    readonly consent: { agreedBy: string; how: string; recordedBy: { displayName: string }; at: string } | null;
  };
  readonly responses: readonly unknown[];
  readonly suggestions: readonly { readonly id: string; readonly reasons: readonly { readonly code: string }[] }[];
  readonly nextStepAt: string | null;
}
interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly title: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

async function seen(client: TestClient, id: string): Promise<Seen | null> {
  return (await client.ask<{ request: Seen | null }>(SEE, { id })).request;
}
async function list(client: TestClient, variables: Record<string, unknown> = {}): Promise<Listed> {
  return (await client.ask<{ requests: Listed }>(LIST, variables)).requests;
}
const code = async (client: TestClient, query: string, variables: Record<string, unknown>): Promise<string> =>
  (await client.refused(query, variables)).extensions.code;
/** Posts without waiting for what follows. */
async function posts(person: Person, activityId: string, more: Record<string, unknown> = {}): Promise<string> {
  const input = requestInput(activityId, more);
  return (await person.client.ask<{ postRequest: { id: string } }>(POST, { input })).postRequest.id;
}
const onDate = (date: string): Record<string, unknown> => ({ kind: 'ON_DATES', slots: [{ date, from: '10:00', to: '12:00' }] });

describe('a question that is withdrawn', () => {
  it('is over for everyone: who was asked hears it, who said yes is thanked, nobody is asked any more', async () => {
    const helpers = await town.helpers(5, 'boodschappen');
    const requester = await town.resident();
    const request = await requester.asks('boodschappen');
    const asked: Person[] = [];
    for (const helper of helpers) if (await helper.isAskedFor(request.id)) asked.push(helper);
    const [willing, thinking] = asked as [Person, Person];
    await willing.answers(request.id);

    await requester.withdraws(request.id, 'Mijn zus helpt al.');
    expect(await thinking.toldKinds()).toContain('no-longer-needed');
    expect(await willing.toldKinds()).toContain('thanked');
    await world.pass(days(2));
    for (const helper of helpers) expect(await helper.suggestions()).toEqual([]);
    expect(await seen(requester.client, request.id)).toMatchObject({ status: 'WITHDRAWN', statusReason: 'Mijn zus helpt al.' });
    expect(await seen(town.visitor, request.id)).toBeNull();
    expect((await list(town.visitor)).nodes).toEqual([]);
  });

  it('is withdrawn once, and by who asked', async () => {
    const requester = await town.resident();
    const { id } = await requester.asks('boodschappen');
    expect(await code((await town.resident()).client, WITHDRAW, { id })).toBe('request.not-yours');
    await requester.withdraws(id);
    expect(await code(requester.client, WITHDRAW, { id })).toBe('state.step-not-possible');
    expect(await code(requester.client, EDIT, { id, input: { title: 'Toch wel' } })).toBe('request.not-open');
  });

  it('is told to the helper who was chosen for it, and frees them', async () => {
    const [helper] = (await town.helpers(1, 'boodschappen')) as [Person];
    const requester = await town.resident();
    const { id } = await requester.asks('boodschappen');
    await helper.answers(id);
    await requester.chooses((await requester.responsesTo(id))[0]?.id ?? '');
    const before = await helper.toldKinds();
    await requester.withdraws(id);
    expect((await helper.toldKinds()).length).toBeGreaterThan(before.length);
    expect(await town.count('offer', 'active > 0')).toBe(0);
  });
});

describe('a question that is changed', () => {
  it('goes to those whom it fits now, and no longer to those whom it fitted', async () => {
    const gardeners = await town.helpers(4, 'tuin');
    const tailors = await town.helpers(2, 'naaien');
    const requester = await town.resident();
    const request = await requester.asks('tuin');
    const asked = async (helpers: readonly Person[]): Promise<number> =>
      (await Promise.all(helpers.map((one) => one.isAskedFor(request.id)))).filter(Boolean).length;
    const first = await asked(gardeners);
    expect(first).toBeGreaterThan(0);
    await requester.edits(request.id, { ...requestInput('naaien'), for: undefined });
    await world.pass(hours(25));
    expect(await asked(tailors)).toBeGreaterThan(0);
    const everAsked = 'request_id = $2 and asked_at is not null and helper_id = any($3)';
    expect(
      await town.count(
        'suggestion',
        everAsked,
        request.id,
        gardeners.map((one) => one.is.memberId),
      ),
    ).toBe(first);
  });

  it('is checked again: what should not be public is held', async () => {
    const requester = await town.resident();
    const request = await requester.asks('boodschappen');
    const edited = await requester.edits(request.id, { text: 'Wie pint € 50 voor mij? Pas en code liggen klaar.' });
    expect(edited).toMatchObject({ status: 'REVIEW', statusReason: 'bank-card' });
    expect(await seen(town.visitor, request.id)).toBeNull();
    const harmless = await requester.edits(request.id, { text: 'Wie gaat mee boodschappen doen?' });
    expect(harmless).toMatchObject({ status: 'REVIEW', statusReason: 'bank-card' });
  });

  it('is changed by who asked, and nobody else', async () => {
    const requester = await town.resident();
    const { id } = await requester.asks('boodschappen');
    const hidden = await requester.asks('boodschappen', { conditions: { visibility: 'SUITABLE_HELPERS' } });
    const neighbour = await town.resident();
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const input = { title: 'Iets heel anders' };
    expect(await code(neighbour.client, EDIT, { id, input })).toBe('request.not-yours');
    expect(await code(coordinator.client, EDIT, { id, input })).toBe('request.not-yours');
    expect(await code(neighbour.client, EDIT, { id: hidden.id, input })).toBe('request.not-found');
    expect(await code(town.visitor, EDIT, { id, input })).toBe('auth.required');
    expect((await seen(requester.client, id))?.title).toBe('Wie helpt met boodschappen?');
  });

  it('keeps what was not changed', async () => {
    const requester = await town.resident();
    const conditions = { languages: ['nl', 'ar'], vogRequired: true };
    const { id } = await requester.asks('boodschappen', { conditions, helpersNeeded: 3 });
    await requester.edits(id, { title: 'Wie draagt mijn tassen?' });
    const { request } = await requester.client.ask<{ request: Record<string, unknown> }>(
      `query ($id: ID!) { request(id: $id) { title text helpersNeeded conditions { languages vogRequired }
        when { kind slots { weekday from to } } } }`,
      { id },
    );
    expect(request).toEqual({
      title: 'Wie draagt mijn tassen?',
      text: requestInput('boodschappen')['text'],
      helpersNeeded: 3,
      conditions: { languages: ['nl', 'ar'], vogRequired: true },
      when: { kind: 'RECURRING', slots: [{ weekday: 'TUE', from: '10:00', to: '12:00' }] },
    });
  });
});

describe('too many questions', () => {
  it('at once are refused, until one is finished', async () => {
    town = await Town.in(world, { maxOpenRequests: 2 });
    const requester = await town.resident();
    const first = await posts(requester, 'boodschappen');
    await posts(requester, 'tuin');
    const refused = await requester.client.refused(POST, { input: requestInput('koken') });
    expect(refused.extensions.code).toBe('request.too-many-open');
    expect(refused.message).toContain('2');
    await requester.withdraws(first);
    await posts(requester, 'koken');
    expect(await town.count('request')).toBe(3);
  });

  it('are refused too when they are posted together', async () => {
    town = await Town.in(world, { maxOpenRequests: 2 });
    const requester = await town.resident();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => requester.client.raw(POST, { input: requestInput('koken') })),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    expect(await town.count('request')).toBe(2);
  });
});

describe('a question for someone else', () => {
  const forMother = {
    self: false,
    name: 'Truus Bakker',
    relation: 'mijn moeder',
    consent: { agreedBy: 'Truus Bakker', how: 'BY_PHONE' },
  };

  it('says who agreed and how, to those concerned only', async () => {
    const daughter = await town.resident({ name: 'Els Bakker' });
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const [helper] = (await town.helpers(1, 'boodschappen')) as [Person];
    const { id } = await daughter.asks('boodschappen', { for: forMother });

    for (const person of [daughter, coordinator]) {
      const whole = await seen(person.client, id);
      expect(whole?.for).toMatchObject({
        self: false,
        name: 'Truus Bakker',
        consent: { agreedBy: 'Truus Bakker', how: 'BY_PHONE', recordedBy: { displayName: 'Els Bakker' } },
      });
      expect(whole?.requester.displayName).toBe('Els Bakker');
    }
    for (const client of [town.visitor, (await town.resident()).client, helper.client]) {
      const safe = await seen(client, id);
      expect(safe?.for).toEqual({ self: false, name: null, relation: 'mijn moeder', consent: null });
      expect(safe?.requester.displayName).toBe('Els');
    }
    await helper.answers(id);
    expect((await seen(helper.client, id))?.for.name).toBeNull();
    await daughter.chooses((await daughter.responsesTo(id))[0]?.id ?? '');
    expect((await seen(helper.client, id))?.for.name).toBe('Truus Bakker');
  });

  it('needs that yes', async () => {
    const { consent: _without, ...rest } = forMother;
    const daughter = await town.resident();
    const refused = await daughter.client.refused(POST, { input: requestInput('boodschappen', { for: rest }) });
    expect(refused.extensions).toMatchObject({ code: 'request.consent-missing', field: 'for.consent' });
    const both = await daughter.client.refused(POST, { input: requestInput('koken', { for: { ...forMother, self: true } }) });
    expect(both.extensions.code).toBe('request.for');
    expect(await town.count('request')).toBe(0);
  });

  it('keeps name and yes unreadable in the database', async () => {
    await posts(await town.resident(), 'boodschappen', { for: forMother });
    const [row] = await world.database.sql<{ bytes: string }>(
      `select encode(for_name || for_relation || consent_by, 'escape') as bytes from request where community_id = $1`,
      [town.id],
    );
    expect(row?.bytes).not.toMatch(/Truus|moeder/);
  });
});

describe('what others read', () => {
  it('is the safe version: no way around Omzien, no health', async () => {
    const requester = await town.resident({ name: 'Ans Bakker' });
    const text = 'Na mijn heupoperatie lukt het niet. Wie haalt brood? Bel 06-12345678 of mail ans@ziggo.nl.';
    const { id, status } = await requester.asks('boodschappen', { text });
    expect(status).toBe('OPEN');
    for (const client of [town.visitor, (await town.resident()).client]) {
      const safe = await seen(client, id);
      expect(safe?.text).toContain('Wie haalt brood?');
      expect(safe?.text).not.toMatch(/heup|12345678|ziggo/);
      expect(safe).toMatchObject({ responses: [], suggestions: [], nextStepAt: null });
      expect(safe?.requester.displayName).toBe('Ans');
    }
    expect((await seen(requester.client, id))?.text).toBe(text);
    expect(await list(town.visitor, { filter: { search: 'heupoperatie' } })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('is nothing of a question for suitable helpers, but for who is asked', async () => {
    const [helper] = (await town.helpers(1, 'boodschappen')) as [Person];
    const requester = await town.resident();
    const { id } = await requester.asks('boodschappen', { conditions: { visibility: 'SUITABLE_HELPERS' } });
    expect(await helper.isAskedFor(id)).toBe(true);
    expect(await seen(helper.client, id)).not.toBeNull();
    const neighbour = await town.resident();
    for (const client of [town.visitor, neighbour.client]) {
      expect(await seen(client, id)).toBeNull();
      expect((await list(client)).nodes).toEqual([]);
    }
    const respond = 'mutation ($id: ID!) { respond(input: { requestId: $id, answer: YES }) { id } }';
    expect(await code(neighbour.client, respond, { id })).toBe('request.not-found');
  });

  it('is shown of it to the ambassador of that area', async () => {
    const { id } = await (await town.resident()).asks('boodschappen', { conditions: { visibility: 'SUITABLE_HELPERS' } });
    const here = await town.resident({ roles: ['ambassador'] });
    const elsewhere = await town.resident({ roles: ['ambassador'], postcode: '2036 AA' });
    expect((await seen(here.client, id))?.id).toBe(id);
    expect(await seen(elsewhere.client, id)).toBeNull();
  });

  it('is nothing of a question for the coordinator', async () => {
    const requester = await town.resident();
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const ambassador = await town.resident({ roles: ['ambassador'] });
    const { id } = await requester.asks('boodschappen', { conditions: { visibility: 'COORDINATOR_ONLY' } });
    for (const client of [town.visitor, (await town.resident()).client, ambassador.client]) {
      expect(await seen(client, id)).toBeNull();
      expect((await list(client)).nodes).toEqual([]);
    }
    expect((await seen(coordinator.client, id))?.id).toBe(id);
    expect((await list(coordinator.client)).nodes.map((one) => one.id)).toEqual([id]);
  });

  it('of a suggestion: the requester reads only some of the reasons, and of who responded', async () => {
    const [helper, silent] = (await town.helpers(2, 'boodschappen')) as [Person, Person];
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const requester = await town.resident();
    const first = await requester.asks('boodschappen');
    await helper.answers(first.id);
    await helper.finishes(await requester.chooses((await requester.responsesTo(first.id))[0]?.id ?? ''));
    await world.pass(days(8));

    const { id } = await requester.asks('boodschappen');
    const codes = (request: Seen | null): string[] =>
      request?.suggestions.flatMap(({ reasons }) => reasons.map((reason) => reason.code)) ?? [];
    expect(codes(await seen(requester.client, id))).toEqual([]);
    await helper.answers(id);
    const asRequester = await seen(requester.client, id);
    const asCoordinator = await seen(coordinator.client, id);
    expect(asRequester?.suggestions).toHaveLength(1);
    expect(codes(asCoordinator)).toContain('together');
    expect(codes(asRequester).length).toBeGreaterThan(0);
    for (const reason of codes(asRequester)) expect(['near', 'day', 'language', 'activity', 'did-before']).toContain(reason);
    expect(asCoordinator?.suggestions).toHaveLength(2);
    expect((await seen(silent.client, id))?.suggestions).toEqual([]);
  });
});

describe('a question for a certain day', () => {
  it('expires the morning after', async () => {
    const requester = await town.resident();
    const { id } = await requester.asks('vervoer', { when: onDate(today(world, 3)) });
    await world.pass(days(3));
    expect(await requester.statusOf(id)).toBe('OPEN');
    await world.pass(days(1));
    expect(await requester.statusOf(id)).toBe('EXPIRED');
    expect(await seen(town.visitor, id)).toBeNull();
  });

  it('does not expire early when it is moved to a later day', async () => {
    const requester = await town.resident();
    const { id } = await requester.asks('vervoer', { when: onDate(today(world, 2)) });
    await requester.edits(id, { when: onDate(today(world, 10)) });
    await world.pass(days(5));
    expect(await requester.statusOf(id)).toBe('OPEN');
    await world.pass(days(6));
    expect(await requester.statusOf(id)).toBe('EXPIRED');
  });

  it('does not stay too long when it is moved to an earlier day', async () => {
    const requester = await town.resident();
    const { id } = await requester.asks('vervoer', { when: onDate(today(world, 20)) });
    await requester.edits(id, { when: onDate(today(world, 2)) });
    await world.pass(days(4));
    expect(await requester.statusOf(id)).toBe('EXPIRED');
  });

  it('frees who was asked for it', async () => {
    const [helper] = (await town.helpers(1, 'vervoer')) as [Person];
    const requester = await town.resident();
    const { id } = await requester.asks('vervoer', { when: onDate(today(world, 1)) });
    expect(await helper.isAskedFor(id)).toBe(true);
    await world.pass(days(3));
    expect(await helper.suggestions(['ASKED'])).toEqual([]);
    expect(await requester.statusOf(id)).toBe('EXPIRED');
  });

  it('is refused for a day that has passed', async () => {
    const requester = await town.resident();
    const past = { input: requestInput('vervoer', { when: onDate(today(world, -1)) }) };
    const refused = await requester.client.refused(POST, past);
    expect(refused.extensions.field).toMatch(/^when\.slots/);
    expect(await town.count('request')).toBe(0);
  });
});

describe('the list', () => {
  it('is read page by page without a gap and without a double, the newest first', async () => {
    town = await Town.in(world, { maxOpenRequests: 100 });
    const requester = await town.resident();
    const posted: string[] = [];
    for (let count = 0; count < 45; count += 1) posted.push(await posts(requester, 'spelletjes'));
    const read: string[] = [];
    let after: string | null = null;
    for (let page = 0; ; page += 1) {
      const { nodes, edges, pageInfo, totalCount }: Listed = await list(town.visitor, { first: 10, after });
      expect(totalCount).toBe(45);
      expect(pageInfo.hasPreviousPage).toBe(page > 0);
      expect(edges.at(-1)?.cursor).toBe(pageInfo.endCursor);
      // What is posted meanwhile does not move the pages that follow.
      if (page === 1) await world.database.sql('update request set updated_at = now() where community_id = $1', [town.id]);
      read.push(...nodes.map((one) => one.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(read).toEqual(posted.reverse());
    expect((await list(town.visitor)).nodes).toHaveLength(20);
    const { myRequests } = await requester.client.ask<{ myRequests: { totalCount: number; nodes: unknown[] } }>(
      '{ myRequests(first: 100) { totalCount nodes { id } } }',
    );
    expect(myRequests.totalCount).toBe(45);
    expect(myRequests.nodes).toHaveLength(45);
  });

  it('keeps its place when newer questions come in between', async () => {
    const requester = await town.resident();
    const old = [await posts(requester, 'tuin'), await posts(requester, 'tuin'), await posts(requester, 'tuin')];
    const first = await list(town.visitor, { first: 2 });
    await posts(requester, 'tuin');
    const second = await list(town.visitor, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((one) => one.id)).toEqual(old.reverse());
  });

  it('refuses pages that are too long, and cursors that are none', async () => {
    for (const first of [0, -1, 101]) expect(await code(town.visitor, LIST, { first })).toBe('page.first');
    for (const after of ['x', 'MTIz', '💥']) expect(await code(town.visitor, LIST, { after })).toBe('page.after');
  });

  it('is filtered by status, activity, area and words, and counted with it', async () => {
    const requester = await town.resident();
    const garden = await requester.asks('tuin', { title: 'Wie maait 100% van mijn gras?' });
    const walk = await requester.asks('wandelen', { postcode: '2036 AA' });
    const gone = await requester.asks('tuin');
    await requester.withdraws(gone.id);
    const { areas } = await town.visitor.ask<{ areas: { id: string; name: string }[] }>('{ areas { id name } }');
    const areaId = areas.find((one) => one.name === 'Molenwijk')?.id;
    const found = async (filter: Record<string, unknown>, client = town.visitor): Promise<string[]> => {
      const { nodes, totalCount } = await list(client, { filter });
      expect(totalCount).toBe(nodes.length);
      return nodes.map((one) => one.id);
    };
    expect(await found({})).toEqual([walk.id, garden.id]);
    expect(await found({ activityIds: ['tuin'] })).toEqual([garden.id]);
    expect(await found({ areaIds: [areaId] })).toEqual([walk.id]);
    expect(await found({ areaIds: ['geen-wijk'] })).toEqual([]);
    expect(await found({ search: 'GRAS' })).toEqual([garden.id]);
    expect(await found({ search: '100%' })).toEqual([garden.id]);
    expect(await found({ search: '10_%' })).toEqual([]);
    expect(await found({ status: ['WITHDRAWN'] })).toEqual([]);
    expect(await found({ status: ['WITHDRAWN'] }, requester.client)).toEqual([]);
    const coordinator = await town.resident({ roles: ['coordinator'] });
    expect(await found({ status: ['WITHDRAWN'] }, coordinator.client)).toEqual([gone.id]);
    expect(await found({}, coordinator.client)).toEqual([gone.id, walk.id, garden.id]);
  });

  it('holds nothing of another community', async () => {
    const { id } = await (await town.resident()).asks('tuin');
    const other = await Town.in(world);
    const coordinator = await other.resident({ roles: ['coordinator'] });
    expect((await list(coordinator.client)).nodes).toEqual([]);
    expect(await seen(coordinator.client, id)).toBeNull();
  });
});
