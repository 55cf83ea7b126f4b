import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, hours, minutes } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import type { Person } from '../support/person.js';
import { next, passUntil, Town } from '../support/town.js';
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

interface Proposal {
  readonly probability: number;
  readonly features: Readonly<Record<string, number>>;
}
async function proposalOf(helper: Person, requestId: string): Promise<Proposal | undefined> {
  const [row] = await world.database.sql<{ probability: number; features: Record<string, number> }>(
    'select probability, features from suggestion where request_id = $1 and helper_id = $2',
    [requestId, helper.is.memberId],
  );
  return row;
}
/** Who of these is being asked for the request now. */
async function askedOf(helpers: readonly Person[], requestId: string): Promise<Person[]> {
  const asked: Person[] = [];
  for (const helper of helpers) if (await helper.isAskedFor(requestId)) asked.push(helper);
  return asked;
}
async function told(person: Person, kind: string): Promise<number> {
  return (await person.toldKinds()).filter((one) => one === kind).length;
}
async function setMember(
  { is }: Person,
  column: 'vog_until' | 'known_to_coordinator' | 'status',
  value: unknown,
): Promise<void> {
  await world.database.sql(`update member set ${column} = $2 where id = $1`, [is.memberId, value]);
}
async function blocks(member: Person, blocked: Person): Promise<void> {
  const row = [town.id, newId(), member.is.memberId, blocked.is.memberId];
  await world.database.sql('insert into block (community_id, id, member_id, blocked_id) values ($1, $2, $3, $4)', row);
}

describe('saying not now', () => {
  it('costs nothing: the next question comes as soon as, and no less likely than, for who stayed silent', async () => {
    const [polite, silent] = (await town.helpers(2, 'boodschappen')) as [Person, Person];
    const first = await (await town.resident()).asks('boodschappen');
    expect(await askedOf([polite, silent], first.id)).toHaveLength(2);
    await polite.answers(first.id, 'NOT_NOW');

    await world.pass(days(8));
    const second = await (await town.resident()).asks('boodschappen');
    const ofPolite = await proposalOf(polite, second.id);
    const ofSilent = await proposalOf(silent, second.id);
    expect(ofPolite?.probability).toBeGreaterThanOrEqual(ofSilent?.probability ?? 1);
    expect(ofPolite?.features['answers']).toBeGreaterThan(ofSilent?.features['answers'] ?? 1);
    for (const feature of ['asked-lately', 'did-before', 'together', 'load']) {
      expect(ofPolite?.features[feature]).toBe(ofSilent?.features[feature]);
    }
    expect(await polite.isAskedFor(second.id)).toBe(true);
  });

  it('may become a yes to the same question', async () => {
    const [helper] = (await town.helpers(1, 'boodschappen')) as [Person];
    const requester = await town.resident();
    const request = await requester.asks('boodschappen');
    await helper.answers(request.id, 'NOT_NOW');
    await helper.answers(request.id, 'YES');
    expect((await requester.responsesTo(request.id)).map((one) => one.helper.id)).toEqual([helper.is.memberId]);
  });
});

describe('saying never', () => {
  it('is the end of that kind of help, not of another, until it is offered anew', async () => {
    const helper = await town.resident();
    await helper.offers('naaien', { activityIds: ['naaien', 'computerhulp'] });
    const first = await (await town.resident()).asks('naaien');
    await helper.answers(first.id, 'NEVER');

    await world.pass(days(8));
    const sewing = await (await town.resident()).asks('naaien');
    expect(await proposalOf(helper, sewing.id)).toBeUndefined();
    const computer = await (await town.resident()).asks('computerhulp');
    expect(await helper.isAskedFor(computer.id)).toBe(true);

    await helper.offers('naaien');
    await world.pass(days(8));
    expect(await helper.isAskedFor(sewing.id)).toBe(true);
  });

  it('holds for the questions too that were waiting for their turn', async () => {
    const [helper] = (await town.helpers(1, 'naaien')) as [Person];
    const first = await (await town.resident()).asks('naaien');
    const second = await (await town.resident()).asks('naaien');
    expect(await proposalOf(helper, second.id)).toBeDefined();
    await helper.answers(first.id, 'NEVER');
    await world.pass(days(8));
    expect(await helper.suggestions()).toEqual([]);
  });

  it('outlives a pause: to go on is not to offer anew', async () => {
    const helper = await town.resident();
    const offerId = await helper.offers('naaien', { activityIds: ['naaien', 'computerhulp'] });
    await helper.answers((await (await town.resident()).asks('naaien')).id, 'NEVER');
    await helper.changesOffer('pauseOffer', offerId);
    await helper.changesOffer('resumeOffer', offerId);
    await world.pass(days(8));
    const again = await (await town.resident()).asks('naaien');
    expect(await proposalOf(helper, again.id)).toBeUndefined();
  });
});

describe('at night', () => {
  const quiet = { from: '21:00', to: '08:00' };
  beforeEach(async () => {
    town = await Town.in(world, { quiet });
  });

  it('nobody is asked: a question of ten in the evening goes out at eight', async () => {
    await passUntil(world, next(world, '22:00'));
    const [helper] = (await town.helpers(1, 'koken')) as [Person];
    const requester = await town.resident();
    const request = await requester.asks('koken');
    const morning = next(world, '08:00');
    expect(await requester.nextStepOf(request.id)).toBe(morning.toISOString());
    expect(await helper.suggestions()).toEqual([]);
    await passUntil(world, new Date(morning.getTime() - minutes(1)));
    expect(await helper.suggestions()).toEqual([]);
    expect(await helper.toldKinds()).toEqual([]);
    await passUntil(world, morning);
    expect(await helper.isAskedFor(request.id)).toBe(true);
  });

  it('a round that would fall in it waits for the morning', async () => {
    await passUntil(world, next(world, '20:30'));
    const helpers = await town.helpers(6, 'koken');
    const requester = await town.resident();
    const request = await requester.asks('koken', { when: { kind: 'ASAP' } });
    const first = await askedOf(helpers, request.id);
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(6);
    expect(await requester.nextStepOf(request.id)).toBe(next(world, '08:00').toISOString());
    await world.pass(hours(3));
    expect(await askedOf(helpers, request.id)).toHaveLength(first.length);
    await passUntil(world, next(world, '08:00'));
    expect((await askedOf(helpers, request.id)).some((helper) => !first.includes(helper))).toBe(true);
  });

  it('a no does not wake the next neighbour', async () => {
    await passUntil(world, next(world, '20:00'));
    const helpers = await town.helpers(4, 'koken');
    const requester = await town.resident();
    const request = await requester.asks('koken');
    const first = await askedOf(helpers, request.id);
    await passUntil(world, next(world, '23:00'));
    for (const helper of first) await helper.answers(request.id, 'NOT_NOW');
    expect(await askedOf(helpers, request.id)).toEqual([]);
    expect(await requester.nextStepOf(request.id)).toBe(next(world, '08:00').toISOString());
    await passUntil(world, next(world, '08:00'));
    expect(await askedOf(helpers, request.id)).not.toEqual([]);
  });
});

describe('a round', () => {
  it('comes at once when everyone in the one before said no', async () => {
    const helpers = await town.helpers(6, 'koken');
    const request = await (await town.resident()).asks('koken');
    const first = await askedOf(helpers, request.id);
    expect(first.length).toBeLessThan(6);
    for (const helper of first.slice(1)) await helper.answers(request.id, 'NOT_NOW');
    expect(await askedOf(helpers, request.id)).toEqual(first.slice(0, 1));
    await first[0]?.answers(request.id, 'NEVER');
    const second = await askedOf(helpers, request.id);
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((helper) => first.includes(helper))).toEqual([]);
  });

  it('is never larger than the community allows', async () => {
    town = await Town.in(world, { maxWaveSize: 3 });
    const helpers = await town.helpers(7, 'verhuizen');
    const request = await (await town.resident()).asks('verhuizen', { helpersNeeded: 5 });
    expect(await askedOf(helpers, request.id)).toHaveLength(3);
    await world.pass(hours(7));
    expect(await askedOf(helpers, request.id)).toHaveLength(3);
  });

  it('does not go out when enough neighbours said yes and wait for an answer', async () => {
    const helpers = await town.helpers(6, 'koken');
    const request = await (await town.resident()).asks('koken');
    const first = await askedOf(helpers, request.id);
    await first[0]?.answers(request.id);
    await world.pass(hours(25));
    expect((await askedOf(helpers, request.id)).filter((helper) => !first.includes(helper))).toEqual([]);
  });
});

describe('a question that nobody answers', () => {
  it('is told once to every coordinator, and to who asked', async () => {
    const desk = [await town.resident({ roles: ['coordinator'] }), await town.resident({ roles: ['coordinator'] })];
    await town.helpers(2, 'wandelen');
    const requester = await town.resident();
    await requester.asks('wandelen');
    expect(await told(requester, 'request-unanswered')).toBe(0);
    for (const wait of [hours(25), hours(25), days(3), days(10)]) {
      await world.pass(wait);
      expect(await told(requester, 'request-unanswered')).toBe(1);
      for (const coordinator of desk) expect(await told(coordinator, 'desk-unanswered')).toBe(1);
    }
  });

  it('is told at once when nobody fits', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const requester = await town.resident();
    await requester.asks('vertalen');
    expect(await told(requester, 'request-unanswered')).toBe(1);
    expect(await told(coordinator, 'desk-unanswered')).toBe(1);
  });

  it('is told once while everyone who fits rests, and goes on when they have', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const helpers = await town.helpers(1, 'wandelen');
    const first = await (await town.resident()).asks('wandelen');
    await helpers[0]?.answers(first.id, 'NOT_NOW');
    const before = await told(coordinator, 'desk-unanswered');
    const second = await (await town.resident()).asks('wandelen');
    expect(await told(coordinator, 'desk-unanswered')).toBe(before + 1);
    for (let day = 0; day < 3; day += 1) await world.pass(hours(25));
    expect(await told(coordinator, 'desk-unanswered')).toBe(before + 1);
    await world.pass(days(5));
    expect(await askedOf(helpers, second.id)).toHaveLength(1);
  });

  it('goes at once to a neighbour who offers help afterwards', async () => {
    const request = await (await town.resident()).asks('muziek');
    const [helper] = (await town.helpers(1, 'muziek')) as [Person];
    expect(await helper.isAskedFor(request.id)).toBe(true);
  });

  it('does not go to a new offer of other help, or from too far', async () => {
    const request = await (await town.resident()).asks('hond-uitlaten');
    const [other] = await town.helpers(1, 'computerhulp');
    const [far] = await town.helpers(1, 'hond-uitlaten', { postcode: '2063 AA' });
    expect(await askedOf([other, far] as Person[], request.id)).toEqual([]);
  });
});

describe('a late yes', () => {
  it('is still welcome', async () => {
    const [helper] = (await town.helpers(1, 'wandelen')) as [Person];
    const requester = await town.resident();
    const request = await requester.asks('wandelen');
    await world.pass(hours(25));
    expect((await helper.suggestions(['LAPSED'])).map((one) => one.request.id)).toEqual([request.id]);
    await helper.answers(request.id);
    const [response] = await requester.responsesTo(request.id);
    expect(response?.helper.id).toBe(helper.is.memberId);
    expect(response?.reasons.length).toBeGreaterThan(0);
    await requester.chooses(response?.id ?? '');
    expect(await requester.statusOf(request.id)).toBe('MATCHED');
  });
});

describe('a hard condition excludes', () => {
  it('who does not speak the language that is asked for', async () => {
    const arabic = await town.resident({ languages: ['nl', 'ar'] });
    const dutch = await town.resident({ languages: ['nl', 'en'] });
    for (const helper of [arabic, dutch]) await helper.offers('bellen');
    const request = await (await town.resident()).asks('bellen', { conditions: { languages: ['ar'] } });
    expect(await proposalOf(arabic, request.id)).toBeDefined();
    expect(await proposalOf(dutch, request.id)).toBeUndefined();
  });

  it('who has no certificate of conduct, or one that is too old', async () => {
    const helpers = (await town.helpers(3, 'oppassen')) as [Person, Person, Person];
    const [valid, old, none] = helpers;
    await setMember(valid, 'vog_until', new Date(world.clock.now().getTime() + days(300)));
    await setMember(old, 'vog_until', new Date(world.clock.now().getTime() - days(2)));
    const request = await (await town.resident()).asks('oppassen', { conditions: { vogRequired: true } });
    expect(await askedOf(helpers, request.id)).toEqual([valid]);
    for (const helper of [old, none]) {
      expect(await proposalOf(helper, request.id)).toBeUndefined();
      const answer = { input: { requestId: request.id, answer: 'YES' } };
      const refused = await helper.client.refused('mutation ($input: RespondInput!) { respond(input: $input) { id } }', answer);
      expect(refused.extensions.code).toBe('response.vog');
    }
  });

  it('whom the coordinator does not know', async () => {
    const [known, unknown] = (await town.helpers(2, 'gezelschap')) as [Person, Person];
    await setMember(known, 'known_to_coordinator', true);
    const request = await (await town.resident()).asks('gezelschap', { conditions: { knownToCoordinator: true } });
    expect(await askedOf([known, unknown], request.id)).toEqual([known]);
    const answer = { input: { requestId: request.id, answer: 'YES' } };
    const refused = await unknown.client.refused('mutation ($input: RespondInput!) { respond(input: $input) { id } }', answer);
    expect(refused.extensions.code).toBe('response.known-only');
  });

  it('who blocked the other, either way', async () => {
    const [first, second, third] = (await town.helpers(3, 'gezelschap')) as [Person, Person, Person];
    const requester = await town.resident();
    await blocks(requester, first);
    await blocks(second, requester);
    const request = await requester.asks('gezelschap');
    expect(await proposalOf(first, request.id)).toBeUndefined();
    expect(await proposalOf(second, request.id)).toBeUndefined();
    expect(await third.isAskedFor(request.id)).toBe(true);
  });

  it('oneself', async () => {
    const requester = await town.resident();
    await requester.offers('tuin');
    const request = await requester.asks('tuin');
    await requester.offers('tuin', { title: 'Nog een keer tuinieren' });
    expect(await proposalOf(requester, request.id)).toBeUndefined();
    const answer = { input: { requestId: request.id, answer: 'YES' } };
    const refused = await requester.client.refused(
      'mutation ($input: RespondInput!) { respond(input: $input) { id } }',
      answer,
    );
    expect(refused.extensions.code).toBe('response.own-request');
  });

  it('who blocked, was suspended or left after they had been proposed', async () => {
    const helpers = (await town.helpers(4, 'gezelschap')) as [Person, Person, Person, Person];
    const [blocking, suspended, gone, staying] = helpers;
    const requester = await town.resident();
    // Everyone rests from another question, so that all four are proposed and none is asked.
    await (await town.resident()).asks('gezelschap', { helpersNeeded: 4 });
    const request = await requester.asks('gezelschap', { helpersNeeded: 4 });
    for (const helper of helpers) expect(await proposalOf(helper, request.id)).toBeDefined();
    await blocks(blocking, requester);
    await setMember(suspended, 'status', 'suspended');
    await setMember(gone, 'status', 'left');
    await world.pass(days(8));
    const asked = await world.database.sql<{ helper_id: string }>(
      'select helper_id from suggestion where request_id = $1 and asked_at is not null',
      [request.id],
    );
    expect(asked.map((row) => row.helper_id)).toEqual([staying.is.memberId]);
  });
});

describe('an offer that is not there now', () => {
  it('is not asked: paused, withdrawn or full', async () => {
    const [paused, withdrawn, full] = [await town.resident(), await town.resident(), await town.resident()];
    await paused.changesOffer('pauseOffer', await paused.offers('fiets-maken'));
    await withdrawn.changesOffer('withdrawOffer', await withdrawn.offers('fiets-maken'));
    await full.offers('fiets-maken', { maxActive: 1 });
    const first = await town.resident();
    const filling = await first.asks('fiets-maken');
    await full.answers(filling.id);
    await first.chooses((await first.responsesTo(filling.id))[0]?.id ?? '');
    await world.pass(days(8));
    const request = await (await town.resident()).asks('fiets-maken');
    expect(await askedOf([paused, withdrawn, full], request.id)).toEqual([]);
    expect(await town.count('suggestion', 'request_id = $2', request.id)).toBe(0);
  });

  it('takes back what was proposed and asked with it', async () => {
    const helper = await town.resident();
    const offerId = await helper.offers('fiets-maken');
    const asked = await (await town.resident()).asks('fiets-maken');
    const waiting = await (await town.resident()).asks('fiets-maken');
    await helper.changesOffer('pauseOffer', offerId);
    expect(await helper.suggestions()).toEqual([]);
    await world.pass(days(8));
    expect(await helper.suggestions()).toEqual([]);
    await helper.changesOffer('resumeOffer', offerId);
    await world.pass(days(2));
    expect((await helper.suggestions(['ASKED', 'LAPSED'])).map((one) => one.request.id)).toEqual([waiting.id]);
    expect(asked.id).not.toBe(waiting.id);
  });

  it('keeps its place in the queue when only its words change', async () => {
    const helper = await town.resident();
    const offerId = await helper.offers('fiets-maken');
    const asked = await (await town.resident()).asks('fiets-maken');
    const waiting = await (await town.resident()).asks('fiets-maken');
    for (const text of ['Bel gerust.', 'Ik kom met de bakfiets.', 'Ook in het weekend.']) {
      await helper.client.ask('mutation ($id: ID!, $input: EditOfferInput!) { editOffer(id: $id, input: $input) { id } }', {
        id: offerId,
        input: { text },
      });
      await world.settle();
    }
    expect(await helper.isAskedFor(asked.id)).toBe(true);
    await world.pass(days(8));
    expect(await helper.isAskedFor(waiting.id)).toBe(true);
  });
});
