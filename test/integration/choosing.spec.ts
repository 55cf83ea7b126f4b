import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, hours } from '#kernel/clock.js';
import { type Person, requestInput } from '../support/person.js';
import { Town } from '../support/town.js';
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

const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }';
const RESPOND = 'mutation ($input: RespondInput!) { respond(input: $input) { id } }';
const CHOOSE = 'mutation ($id: ID!) { chooseHelper(responseId: $id) { id } }';
const THANK = 'mutation ($id: ID!) { thankHelper(responseId: $id) { id status helper { displayName } } }';
const FINISH = 'mutation ($id: ID!, $outcome: Outcome!) { finishMatch(id: $id, outcome: $outcome) { status } }';

/** Posts without waiting for what follows. */
async function posts(requester: Person, more: Record<string, unknown> = {}): Promise<string> {
  const input = requestInput('boodschappen', more);
  return (await requester.client.ask<{ postRequest: { id: string } }>(POST, { input })).postRequest.id;
}
async function saysYes(helper: Person, requestId: string): Promise<string> {
  const input = { requestId, answer: 'YES' };
  return (await helper.client.ask<{ respond: { id: string } }>(RESPOND, { input })).respond.id;
}
async function thanks(requester: Person, id: string): Promise<unknown> {
  const { thankHelper } = await requester.client.ask<{ thankHelper: unknown }>(THANK, { id });
  await world.settle();
  return thankHelper;
}
async function responseOf(requester: Person, requestId: string, helper: Person): Promise<{ id: string; status: string }> {
  const found = (await requester.responsesTo(requestId)).find((one) => one.helper.id === helper.is.memberId);
  if (!found) throw new Error('this helper did not respond');
  return found;
}
async function statusesOf(requester: Person, requestId: string, helpers: readonly Person[]): Promise<string[]> {
  const responses = await requester.responsesTo(requestId);
  return helpers.map((helper) => responses.find((one) => one.helper.id === helper.is.memberId)?.status ?? 'NONE');
}
async function activeOf(helper: Person): Promise<number[]> {
  const { offers } = await helper.client.ask<{ offers: { nodes: { active: number }[] } }>('{ offers { nodes { active } } }');
  return offers.nodes.map((offer) => offer.active);
}
async function contactSeen(reader: Person, matchId: string, role: 'REQUESTER' | 'HELPER'): Promise<string | null> {
  const { match } = await reader.client.ask<{ match: { members: { role: string; contact: { email: string } | null }[] } }>(
    'query ($id: ID!) { match(id: $id) { members { role contact { email } } } }',
    { id: matchId },
  );
  return match.members.find((member) => member.role === role)?.contact?.email ?? null;
}
/** A request with a chosen helper. */
async function matched(requester: Person, helper: Person): Promise<{ requestId: string; matchId: string }> {
  const requestId = (await requester.asks('boodschappen')).id;
  await helper.answers(requestId);
  const matchId = await requester.chooses((await responseOf(requester, requestId, helper)).id);
  return { requestId, matchId };
}

describe('the last place', () => {
  it('goes to one of two, every time', async () => {
    const requester = await town.resident();
    const [first, second] = [await town.resident(), await town.resident()];
    const rounds: [string, string, string][] = [];
    for (let round = 0; round < 20; round += 1) {
      const requestId = await posts(requester);
      rounds.push([requestId, await saysYes(first, requestId), await saysYes(second, requestId)]);
    }
    const answers = await Promise.all(
      rounds.map(([, one, other]) => Promise.all([one, other].map((id) => requester.client.raw(CHOOSE, { id })))),
    );
    for (const pair of answers) {
      const codes = pair.map(({ errors }) => errors[0]?.extensions.code ?? 'chosen').sort();
      expect(codes).toEqual(['chosen', 'match.places-taken']);
    }
    await world.settle();
    for (const [requestId] of rounds) {
      expect(await town.count('match', 'request_id = $2', requestId)).toBe(1);
      expect((await statusesOf(requester, requestId, [first, second])).sort()).toEqual(['CHOSEN', 'RESERVE']);
      expect(await requester.statusOf(requestId)).toBe('MATCHED');
    }
  });

  it('goes to one when the same helper is chosen twice at once', async () => {
    const requester = await town.resident();
    const requestId = await posts(requester, { helpersNeeded: 2 });
    const id = await saysYes(await town.resident(), requestId);
    const answers = await Promise.all([1, 2, 3].map(() => requester.client.raw(CHOOSE, { id })));
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'chosen').sort();
    expect(codes).toEqual(['chosen', 'match.not-chooseable', 'match.not-chooseable']);
    expect(await town.count('match')).toBe(1);
  });

  it('is two places when two are asked for, and never three', async () => {
    const requester = await town.resident();
    const requestId = await posts(requester, { helpersNeeded: 2 });
    const helpers = await Promise.all([town.resident(), town.resident(), town.resident()]);
    const ids = await Promise.all(helpers.map((helper) => saysYes(helper, requestId)));
    const answers = await Promise.all(ids.map((id) => requester.client.raw(CHOOSE, { id })));
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code ?? 'chosen').sort();
    expect(codes).toEqual(['chosen', 'chosen', 'match.places-taken']);
    const { request } = await requester.client.ask<{ request: { status: string; helpersFound: number } }>(
      'query ($id: ID!) { request(id: $id) { status helpersFound } }',
      { id: requestId },
    );
    expect(request).toEqual({ status: 'MATCHED', helpersFound: 2 });
  });

  it('stays open after the first of two', async () => {
    const requester = await town.resident();
    const requestId = await posts(requester, { helpersNeeded: 2 });
    const [first, second] = [await town.resident(), await town.resident()];
    await saysYes(first, requestId);
    await requester.chooses((await responseOf(requester, requestId, first)).id);
    expect(await requester.statusOf(requestId)).toBe('OPEN');
    await saysYes(second, requestId);
    await requester.chooses((await responseOf(requester, requestId, second)).id);
    expect(await requester.statusOf(requestId)).toBe('MATCHED');
  });

  it('is given by who asked, and nobody else', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const id = await saysYes(helper, await posts(requester));
    for (const other of [helper, await town.resident(), await town.resident({ roles: ['coordinator'] })]) {
      expect((await other.client.refused(CHOOSE, { id })).extensions.code).toBe('response.not-found');
    }
    expect(await town.count('match')).toBe(0);
  });
});

describe('who was not chosen', () => {
  it('stands by, and is thanked when the help was given', async () => {
    const requester = await town.resident();
    const requestId = await posts(requester);
    const helpers = await Promise.all([town.resident(), town.resident(), town.resident()]);
    for (const helper of helpers) await saysYes(helper, requestId);
    const matchId = await requester.chooses((await responseOf(requester, requestId, helpers[0])).id);
    expect(await statusesOf(requester, requestId, helpers)).toEqual(['CHOSEN', 'RESERVE', 'RESERVE']);
    expect(await helpers[1]?.toldKinds()).not.toContain('thanked');

    await requester.finishes(matchId);
    expect(await statusesOf(requester, requestId, helpers)).toEqual(['CHOSEN', 'THANKED', 'THANKED']);
    expect((await helpers[1]?.toldKinds())?.filter((kind) => kind === 'thanked')).toHaveLength(1);
    expect(await helpers[0]?.toldKinds()).not.toContain('thanked');
    expect(await requester.statusOf(requestId)).toBe('DONE');
  });

  it('is thanked by hand while the search goes on, and need not stand by any longer', async () => {
    const [first, second] = [await town.resident(), await town.resident()];
    const requester = await town.resident();
    const requestId = await posts(requester);
    const id = await saysYes(first, requestId);
    await saysYes(second, requestId);
    expect(await thanks(requester, id)).toEqual({ id, status: 'THANKED', helper: { displayName: expect.any(String) } });
    expect(await statusesOf(requester, requestId, [first, second])).toEqual(['THANKED', 'GIVEN']);
    expect(await first.toldKinds()).toEqual(['not-this-time']);
    expect(await second.toldKinds()).toEqual([]);
    expect((await requester.client.refused(CHOOSE, { id })).extensions.code).toBe('match.not-chooseable');
    expect((await requester.client.refused(THANK, { id })).extensions.code).toBe('state.step-not-possible');
    await requester.chooses((await responseOf(requester, requestId, second)).id);
    expect(await first.toldKinds()).toEqual(['not-this-time']);
  });

  it('makes room: the next neighbours are asked when the only one who said yes is thanked', async () => {
    town = await Town.in(world, { maxWaveSize: 1 });
    const helpers = await town.helpers(2, 'boodschappen');
    const requester = await town.resident();
    const { id: requestId } = await requester.asks('boodschappen');
    const asked = async (): Promise<boolean[]> => Promise.all(helpers.map((helper) => helper.isAskedFor(requestId)));
    const [first, second] = ((await asked())[0] ? helpers : [...helpers].reverse()) as [Person, Person];
    const id = await first.answers(requestId);
    expect(await second.isAskedFor(requestId)).toBe(false);
    await thanks(requester, id);
    expect(await second.isAskedFor(requestId)).toBe(true);
    expect(await first.isAskedFor(requestId)).toBe(false);
  });

  it('is thanked by who asked, and nobody else', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const id = await saysYes(helper, await posts(requester));
    for (const other of [helper, await town.resident(), await town.resident({ roles: ['coordinator'] })]) {
      expect((await other.client.refused(THANK, { id })).extensions.code).toBe('response.not-found');
    }
    const no = await (await town.resident()).answers(await posts(requester), 'NOT_NOW');
    expect((await requester.client.refused(THANK, { id: no })).extensions.code).toBe('response.not-found');
  });

  it('hears that it is no longer needed when they were still thinking about it', async () => {
    const helpers = await town.helpers(6, 'boodschappen');
    const requester = await town.resident();
    const request = await requester.asks('boodschappen');
    const asked: Person[] = [];
    for (const helper of helpers) if (await helper.isAskedFor(request.id)) asked.push(helper);
    expect(asked.length).toBeGreaterThan(1);
    const [chosen, ...thinking] = asked as [Person, ...Person[]];
    await chosen.answers(request.id);
    await requester.chooses((await responseOf(requester, request.id, chosen)).id);
    for (const helper of thinking) {
      expect((await helper.toldKinds()).filter((kind) => kind === 'no-longer-needed')).toHaveLength(1);
      expect(await helper.suggestions()).toEqual([]);
    }
    for (const helper of helpers.filter((one) => !asked.includes(one))) expect(await helper.toldKinds()).toEqual([]);
    await world.pass(days(3));
    for (const helper of helpers.filter((one) => !asked.includes(one))) expect(await helper.toldKinds()).toEqual([]);
  });

  it('can no longer say yes once help was found', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const { requestId } = await matched(requester, helper);
    const late = await (await town.resident()).client.refused(RESPOND, { input: { requestId, answer: 'YES' } });
    expect(late.extensions.code).toBe('request.not-open');
  });
});

describe('help that fell through', () => {
  it('opens the question again, and a reserve can be chosen', async () => {
    const requester = await town.resident();
    const requestId = await posts(requester);
    const [first, second] = [await town.resident(), await town.resident()];
    for (const helper of [first, second]) await saysYes(helper, requestId);
    const matchId = await requester.chooses((await responseOf(requester, requestId, first)).id);
    expect(await first.finishes(matchId, 'DID_NOT_HAPPEN')).toBe('FELL_THROUGH');
    expect(await requester.statusOf(requestId)).toBe('OPEN');
    expect(await requester.toldKinds()).toContain('match-fell-through');

    const reserve = await responseOf(requester, requestId, second);
    expect(reserve.status).toBe('RESERVE');
    const again = await requester.chooses(reserve.id);
    expect(again).not.toBe(matchId);
    expect(await requester.statusOf(requestId)).toBe('MATCHED');
    await second.finishes(again);
    expect(await requester.statusOf(requestId)).toBe('DONE');
    const refused = await requester.client.refused(CHOOSE, { id: (await responseOf(requester, requestId, first)).id });
    expect(refused.extensions.code).toBe('match.places-taken');
  });

  it('looks for others when nobody stands by', async () => {
    const helper = await town.resident();
    const requester = await town.resident();
    await helper.offers('boodschappen');
    const { requestId, matchId } = await matched(requester, helper);
    await requester.finishes(matchId, 'WRONG');
    const [fresh] = (await town.helpers(1, 'boodschappen')) as [Person];
    // At once: a drop-out is replaced without waiting for the next round.
    expect(await fresh.isAskedFor(requestId)).toBe(true);
    await world.pass(hours(25));
    expect((await helper.suggestions()).map((one) => one.request.id)).not.toContain(requestId);
  });

  it('does not ask anyone for a day that is over', async () => {
    const [helper, fresh] = (await town.helpers(2, 'boodschappen')) as [Person, Person];
    const requester = await town.resident();
    const date = new Date(world.clock.now().getTime() + days(2)).toISOString().slice(0, 10);
    const when = { kind: 'ON_DATES', slots: [{ date, from: '10:00', to: '12:00' }] };
    const requestId = (await requester.asks('boodschappen', { when })).id;
    await helper.answers(requestId);
    const matchId = await requester.chooses((await responseOf(requester, requestId, helper)).id);
    await world.pass(days(9));
    await requester.finishes(matchId, 'DID_NOT_HAPPEN');
    await world.pass(hours(25));
    expect(await requester.statusOf(requestId)).toBe('EXPIRED');
    expect(await fresh.isAskedFor(requestId)).toBe(false);
  });
});

describe('how it went', () => {
  it('is said by both, and the first answer moves the match', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const { requestId, matchId } = await matched(requester, helper);
    expect(await requester.finishes(matchId, 'WENT_WELL')).toBe('DONE');
    expect(await helper.finishes(matchId, 'WRONG')).toBe('DONE');
    expect(await requester.statusOf(requestId)).toBe('DONE');
    const outcomes = await world.database.sql<{ outcome: string }>(
      'select outcome from match_outcome where match_id = $1 order by created_at, id',
      [matchId],
    );
    expect(outcomes.map((row) => row.outcome)).toEqual(['went-well', 'wrong']);
    expect((await helper.toldKinds()).filter((kind) => kind === 'match-finished')).toHaveLength(1);
    expect(await requester.toldKinds()).not.toContain('match-fell-through');
  });

  it('is one of two answers when both say it at once', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const { matchId } = await matched(requester, helper);
    const answers = await Promise.all([
      requester.client.ask<{ finishMatch: { status: string } }>(FINISH, { id: matchId, outcome: 'WENT_WELL' }),
      helper.client.ask<{ finishMatch: { status: string } }>(FINISH, { id: matchId, outcome: 'DID_NOT_HAPPEN' }),
    ]);
    const statuses = new Set(answers.map(({ finishMatch }) => finishMatch.status));
    expect(statuses.size).toBe(1);
    expect(await town.count('match_outcome')).toBe(2);
  });

  it('is said once by each', async () => {
    const requester = await town.resident();
    const { matchId } = await matched(requester, await town.resident());
    await requester.finishes(matchId);
    const refused = await requester.client.refused(FINISH, { id: matchId, outcome: 'WRONG' });
    expect(refused.extensions.code).toBe('match.already-answered');
    expect(await town.count('match_outcome')).toBe(1);
  });

  it('is said by nobody else', async () => {
    const { matchId } = await matched(await town.resident(), await town.resident());
    for (const other of [await town.resident(), await town.resident({ roles: ['coordinator'] })]) {
      const refused = await other.client.refused(FINISH, { id: matchId, outcome: 'WRONG' });
      expect(refused.extensions.code).toBe('match.not-found');
    }
  });

  it('frees the helper for the next: what they are busy with goes up and down', async () => {
    const [helper] = (await town.helpers(1, 'boodschappen')) as [Person];
    const requester = await town.resident();
    expect(await activeOf(helper)).toEqual([0]);
    const first = await matched(requester, helper);
    expect(await activeOf(helper)).toEqual([1]);
    await world.pass(days(8));
    const second = await matched(requester, helper);
    expect(await activeOf(helper)).toEqual([2]);
    await helper.finishes(first.matchId, 'WENT_WELL');
    expect(await activeOf(helper)).toEqual([1]);
    await requester.finishes(first.matchId, 'WENT_WELL');
    expect(await activeOf(helper)).toEqual([1]);
    await helper.finishes(second.matchId, 'DID_NOT_HAPPEN');
    expect(await activeOf(helper)).toEqual([0]);
  });

  it('makes a helper who has room again known to the questions that came meanwhile', async () => {
    const [helper] = (await town.helpers(1, 'boodschappen', { maxActive: 1 })) as [Person];
    const { matchId } = await matched(await town.resident(), helper);
    await world.pass(days(8));
    const meanwhile = await (await town.resident()).asks('boodschappen');
    expect(await helper.suggestions()).toEqual([]);
    await helper.finishes(matchId);
    expect(await helper.isAskedFor(meanwhile.id)).toBe(true);
  });
});

describe('contact details', () => {
  it('are given within one match: another match of the same two begins without', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const first = await matched(requester, helper);
    await helper.sharesContact(first.matchId);
    expect(await contactSeen(requester, first.matchId, 'HELPER')).toBe(helper.is.email);
    const second = await matched(requester, helper);
    expect(await contactSeen(requester, second.matchId, 'HELPER')).toBeNull();
    await helper.sharesContact(second.matchId);
    expect(await contactSeen(requester, second.matchId, 'HELPER')).toBe(helper.is.email);
  });

  it('are told once, however often they are given', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const { matchId } = await matched(requester, helper);
    for (let again = 0; again < 3; again += 1) await helper.sharesContact(matchId);
    expect((await requester.toldKinds()).filter((kind) => kind === 'contact-shared')).toHaveLength(1);
  });

  it('are not given in a match that fell through, nor seen by others', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const { matchId } = await matched(requester, helper);
    await helper.finishes(matchId, 'WRONG');
    const share = 'mutation ($id: ID!) { shareContact(matchId: $id) { id } }';
    expect((await requester.client.refused(share, { id: matchId })).extensions.code).toBe('match.over');
    const other = await town.resident();
    expect((await other.client.refused(share, { id: matchId })).extensions.code).toBe('match.not-found');
    const { match } = await other.client.ask<{ match: unknown }>('query ($id: ID!) { match(id: $id) { id } }', { id: matchId });
    expect(match).toBeNull();
  });
});

describe('a yes that is taken back', () => {
  it('is no longer shown, cannot be chosen, and may be given again', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const requestId = await posts(requester);
    const responseId = await saysYes(helper, requestId);
    await helper.client.ask('mutation ($id: ID!) { withdrawResponse(id: $id) { status } }', { id: responseId });
    expect(await requester.responsesTo(requestId)).toEqual([]);
    expect((await requester.client.refused(CHOOSE, { id: responseId })).extensions.code).toBe('match.not-chooseable');
    await saysYes(helper, requestId);
    expect(await requester.responsesTo(requestId)).toHaveLength(1);
  });

  it('is not taken back by saying yes twice, nor by someone else, nor once chosen', async () => {
    const requester = await town.resident();
    const helper = await town.resident();
    const requestId = await posts(requester);
    const responseId = await saysYes(helper, requestId);
    const twice = await helper.client.refused(RESPOND, { input: { requestId, answer: 'YES' } });
    expect(twice.extensions.code).toBe('response.already');
    const withdraw = 'mutation ($id: ID!) { withdrawResponse(id: $id) { status } }';
    expect((await requester.client.refused(withdraw, { id: responseId })).extensions.code).toBe('response.not-found');
    await requester.chooses(responseId);
    expect((await helper.client.refused(withdraw, { id: responseId })).extensions.code).toBe('state.step-not-possible');
  });
});

describe('what the two of a match see of it', () => {
  const SEE = 'query ($id: ID!) { request(id: $id) { activityId postcode matches { id outcome } } }';
  type Seen = { request: { activityId: string | null; postcode: string | null; matches: unknown[] } | null };
  const see = async ({ client }: Pick<Person, 'client'>, id: string) => (await client.ask<Seen>(SEE, { id })).request;

  it('stands with the request, for these two; and what each said of it, for themselves', async () => {
    const [requester, helper, neighbour] = [await town.resident(), await town.resident(), await town.resident()];
    const { requestId, matchId } = await matched(requester, helper);
    await requester.client.ask(FINISH, { id: matchId, outcome: 'WENT_WELL' });
    await world.settle();
    expect(await see(requester, requestId)).toEqual({
      activityId: 'boodschappen',
      postcode: expect.stringMatching(/^\d{4}$/),
      matches: [{ id: matchId, outcome: 'WENT_WELL' }],
    });
    expect(await see(helper, requestId)).toEqual({
      activityId: 'boodschappen',
      postcode: null,
      matches: [{ id: matchId, outcome: null }],
    });
    for (const client of [neighbour.client, town.visitor]) {
      expect(await see({ client }, requestId)).toEqual({ activityId: null, postcode: null, matches: [] });
    }
  });
});
