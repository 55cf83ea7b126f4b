import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, hours, minutes } from '#kernel/clock.js';
import { MailsService } from '../../src/modules/notifications/mails.service.js';
import { UnitOfWork } from '../../src/platform/database/work.js';
import type { Person } from '../support/person.js';
import { next, passUntil, today, Town } from '../support/town.js';
import { World } from '../support/world.js';

/** What people hear who asked, said yes or help, when something changes and when nobody says anything. */
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

const judges = (coordinator: Person, mutation: string, id: string, reason?: string): Promise<void> =>
  coordinator.does(`mutation ($id: ID!) { ${mutation}(id: $id${reason ? `, reason: "${reason}"` : ''}) { id } }`, { id });
const HELD = { text: 'Wie pint € 50 voor mij? Pas en code liggen klaar.' };
const HARMLESS = { text: 'Graag een keer per week. Ik betaal de boodschappen zelf.' };

describe('a question that changes', () => {
  it('is told to who was asked and to who said yes, once for changes in a row; not to who is asked afterwards', async () => {
    const [asked, willing, refusing] = await town.helpers(3, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { helpersNeeded: 3 });
    await willing.answers(id);
    await refusing.answers(id, 'NOT_NOW');
    world.clock.advance(minutes(1));
    await requester.edits(id, { text: 'Er moet ook een knoop aan.' });
    world.clock.advance(minutes(1));
    await requester.edits(id, { text: 'Er moeten ook twee knopen aan.' });
    const newcomer = await town.resident();
    await newcomer.offers('naaien');
    await world.pass(minutes(20));
    const hears = await Promise.all([asked, willing, refusing, newcomer].map((one) => one.told('request-changed')));
    expect(hears).toEqual([1, 1, 0, 0]);
    await requester.edits(id, { when: { kind: 'ON_DATES', slots: [{ date: today(world, 5), from: '10:00', to: '12:00' }] } });
    await world.pass(minutes(20));
    expect([await asked.told('request-changed'), await willing.told('request-changed')]).toEqual([2, 2]);
  });

  it('in nothing that a neighbour reads, is told to nobody', async () => {
    const [willing] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { helpersNeeded: 2 });
    await willing.answers(id);
    world.clock.advance(minutes(1));
    await requester.edits(id, { helpersNeeded: 3 });
    await world.pass(hours(1));
    expect(await willing.told('request-changed')).toBe(0);
  });

  it('is put anew to who did not answer yet, when a coordinator held it and lets it go on', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const [silent, refusing, willing] = await town.helpers(3, 'boodschappen');
    const requester = await town.resident();
    const { id } = await requester.asks('boodschappen', { helpersNeeded: 3 });
    const [before] = await silent.suggestions();
    await refusing.answers(id, 'NOT_NOW');
    await willing.answers(id);
    await requester.edits(id, HELD);
    expect(await silent.told('no-longer-needed')).toBe(1);
    const late = 'mutation ($input: RespondInput!) { respond(input: $input) { id } }';
    const refusal = await silent.client.refused(late, { input: { suggestionId: before?.id, answer: 'YES' } });
    expect(refusal.extensions.code).toBe('suggestion.cancelled');
    world.clock.advance(minutes(1));
    await requester.edits(id, HARMLESS);
    await judges(coordinator, 'approveRequest', id);
    expect(await willing.told('request-changed')).toBe(1);
    // They had their question of this week.
    expect(await silent.isAskedFor(id)).toBe(false);
    await world.pass(days(8));
    expect(await silent.told('asked')).toBe(2);
    expect(await refusing.told('asked')).toBe(1);
  });
});

describe('a question that needs fewer after a change that was held', () => {
  it('has its helper when a coordinator lets it go on', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const [chosen] = await town.helpers(1, 'boodschappen');
    const requester = await town.resident();
    const { id } = await requester.asks('boodschappen', { helpersNeeded: 2 });
    const match = await requester.chooses(await chosen.answers(id));
    await requester.edits(id, { ...HELD, helpersNeeded: 1 });
    await requester.edits(id, HARMLESS);
    await judges(coordinator, 'approveRequest', id);
    expect(await requester.statusOf(id)).toBe('MATCHED');
    await requester.finishes(match);
    expect(await requester.statusOf(id)).toBe('DONE');
  });
});

describe('a question that is sent back after neighbours were asked', () => {
  it('and stays so, keeps nobody waiting once its time has passed', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const [chosen, willing] = await town.helpers(2, 'boodschappen');
    const requester = await town.resident();
    const when = { kind: 'ON_DATES', slots: [{ date: today(world, 2), from: '10:00', to: '12:00' }] };
    const { id } = await requester.asks('boodschappen', { helpersNeeded: 2, when });
    await requester.chooses(await chosen.answers(id));
    await willing.answers(id);
    await requester.edits(id, HELD);
    await judges(coordinator, 'sendBackRequest', id, 'Zonder pas, graag.');
    await world.pass(days(5));
    expect([await willing.told('thanked'), await chosen.told('match-cancelled')]).toEqual([0, 0]);
    await world.pass(days(4));
    // Who was chosen may have helped all the same: they say how it went.
    expect([await willing.told('thanked'), await chosen.told('match-cancelled')]).toEqual([1, 0]);
    expect(await requester.statusOf(id)).toBe('DRAFT');
    // Put forward again it is another question: who was thanked may be asked, too.
    await requester.edits(id, { ...HARMLESS, when: { kind: 'ASAP', slots: [] } });
    await requester.does('mutation ($id: ID!) { postRequestAgain(id: $id) { id } }', { id });
    await world.pass(days(8));
    expect(await willing.told('asked')).toBe(2);
    await willing.answers(id);
    expect(await requester.told('response-received')).toBe(3);
  });
});

describe('a yes that is taken back', () => {
  it('is told to who asked, while they wait', async () => {
    const [first, second] = await town.helpers(2, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    const yes = await first.answers(id);
    await first.does('mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', { id: yes });
    expect(await requester.told('response-withdrawn')).toBe(1);
    const other = await second.answers(id);
    const [third] = await town.helpers(1, 'naaien');
    const reserve = await third.answers(id);
    await requester.chooses(other);
    await third.does('mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', { id: reserve });
    expect(await requester.told('response-withdrawn')).toBe(1);
  });
});

describe('a no that is taken back', () => {
  it('is told to nobody: who asked never knew that they were asked', async () => {
    const [helper] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    const no = await helper.answers(id, 'NOT_NOW');
    await helper.does('mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', { id: no });
    expect(await requester.told('response-withdrawn')).toBe(0);
  });
});

describe('how it went', () => {
  it('is asked of both the morning after, once more a week later, and not of who has said it', async () => {
    const [helper] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const when = { kind: 'ON_DATES', slots: [{ date: today(world, 2), from: '10:00', to: '12:00' }] };
    const { id } = await requester.asks('naaien', { when });
    const match = await requester.chooses(await helper.answers(id));
    const hear = (): Promise<number[]> =>
      Promise.all([requester, helper].flatMap((one) => [one.told('how-did-it-go'), one.told('how-did-it-go-again')]));
    await passUntil(world, next(world, '23:59'));
    await world.pass(days(2));
    expect(await hear()).toEqual([0, 0, 0, 0]);
    await world.pass(hours(11));
    expect(await hear()).toEqual([1, 0, 1, 0]);
    await world.pass(days(7));
    expect(await hear()).toEqual([1, 1, 1, 1]);
    await world.pass(days(30));
    expect(await hear()).toEqual([1, 1, 1, 1]);
    expect(await requester.finishes(match)).toBe('DONE');
  });

  it('is not waited for for ever: it is closed, the helper is free, who stood by is thanked, and a late word still counts', async () => {
    const [helper, standsBy] = await town.helpers(2, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { when: { kind: 'ASAP', slots: [] } });
    await standsBy.answers(id);
    const match = await requester.chooses(await helper.answers(id));
    const stands = async (): Promise<unknown> => [
      await town.count('match', `request_id = $2 and status = 'ended'`, id),
      await town.count('request', `id = $2 and status = 'done'`, id),
      await town.count('offer', `helper_id = $2 and active = 0`, helper.is.memberId),
      await standsBy.told('thanked'),
    ];
    for (const wait of [8, 7, 13]) await world.pass(days(wait));
    expect(await stands()).toEqual([0, 0, 0, 0]);
    await world.pass(days(1));
    expect(await stands()).toEqual([1, 1, 1, 1]);
    expect(await requester.finishes(match, 'DID_NOT_HAPPEN')).toBe('FELL_THROUGH');
    expect(await stands()).toEqual([0, 1, 1, 1]);
    expect(await town.count('response', 'request_id = $2 and not went_well', id)).toBe(1);
    // That is over: nobody is told that we look on.
    expect(await helper.told('match-fell-through')).toBe(0);
  });

  it('is not asked of who has said it', async () => {
    const [helper] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { when: { kind: 'ASAP', slots: [] } });
    await requester.finishes(await requester.chooses(await helper.answers(id)));
    await world.pass(days(20));
    expect(await requester.told('how-did-it-go')).toBe(0);
  });
});

describe('a message by mail that nobody waits for', () => {
  const mailsAbout = async (kind: string): Promise<number> => {
    const [row] = await world.database.sql<{ count: number }>(
      `select count(*)::int as count from transmission t join notification n using (community_id)
        where n.community_id = $1 and n.id = t.notification_id and n.kind = $2`,
      [town.id, kind],
    );
    return row?.count ?? 0;
  };
  /** As if the server for mail had been away until now. */
  async function isLate(kind = 'asked'): Promise<void> {
    await world.database.sql('delete from transmission where community_id = $1', [town.id]);
    const [asked] = await world.database.sql<{ id: string; member_id: string }>(
      `select id, member_id from notification where community_id = $1 and kind = $2 order by id desc limit 1`,
      [town.id, kind],
    );
    if (!asked) throw new Error('nobody was asked');
    await world
      .get(UnitOfWork)
      .run({ communityId: town.id, memberId: asked.member_id }, () => world.get(MailsService).send(asked.id));
    await world.settle();
  }
  beforeEach(async () => {
    town = await Town.in(world, { quiet: { from: '21:00', to: '08:00' } });
    await passUntil(world, next(world, '20:00'));
  });

  it('that is late does not come at night, but in the morning', async () => {
    await town.helpers(1, 'naaien');
    await (await town.resident()).asks('naaien');
    expect(await mailsAbout('asked')).toBe(1);
    await passUntil(world, next(world, '23:00'));
    await isLate();
    expect(await mailsAbout('asked')).toBe(0);
    await passUntil(world, next(world, '08:01'));
    expect(await mailsAbout('asked')).toBe(1);
  });

  it('that is late does not come when it is over by then', async () => {
    await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    await requester.withdraws(id);
    await isLate();
    expect(await mailsAbout('asked')).toBe(0);
  });

  it('about a change comes in the morning to who said yes, unless it is over by then', async () => {
    const [willing] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { helpersNeeded: 2 });
    await willing.answers(id);
    await passUntil(world, next(world, '22:30'));
    await requester.edits(id, { text: 'Er moet ook een knoop aan.' });
    await passUntil(world, next(world, '23:00'));
    expect([await willing.told('request-changed'), await mailsAbout('request-changed')]).toEqual([1, 0]);
    await passUntil(world, next(world, '08:01'));
    expect(await mailsAbout('request-changed')).toBe(1);
    await requester.withdraws(id);
    await isLate('request-changed');
    expect(await mailsAbout('request-changed')).toBe(0);
  });

  it('that is late does not come to who was silent and is not waited for any longer', async () => {
    const [silent] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    await world.database.sql(`update suggestion set status = 'lapsed' where helper_id = $1`, [silent.is.memberId]);
    await requester.chooses(await (await town.resident()).answers(id));
    await isLate();
    expect(await mailsAbout('asked')).toBe(0);
  });

  it('comes at night where a coordinator asks by hand and says so', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    await passUntil(world, next(world, '22:00'));
    const { id } = await (await town.resident()).asks('naaien', { conditions: { visibility: 'PUBLIC' } });
    const [helper] = await town.helpers(1, 'naaien');
    const offerId = await helper.offers('naaien');
    await coordinator.does(
      'mutation ($requestId: ID!, $offerId: ID!) { askHelper(requestId: $requestId, offerId: $offerId, overrule: true) { id } }',
      { requestId: id, offerId },
    );
    expect(await mailsAbout('asked')).toBe(1);
  });
});

describe('someone who was asked by hand', () => {
  it('has as long to answer as everyone, whenever the next round comes', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const [helper] = await town.helpers(1, 'naaien');
    const { id } = await (await town.resident()).asks('naaien', { helpersNeeded: 2 });
    await world.pass(hours(5));
    const [byHand] = await town.helpers(1, 'naaien');
    expect(await helper.isAskedFor(id)).toBe(true);
    const [{ offer_id: offerId }] = await world.database.sql<{ offer_id: string }>(
      `select id as offer_id from offer where helper_id = $1`,
      [byHand.is.memberId],
    );
    await coordinator.does(
      'mutation ($requestId: ID!, $offerId: ID!) { askHelper(requestId: $requestId, offerId: $offerId, overrule: true) { id } }',
      { requestId: id, offerId },
    );
    await world.pass(hours(2));
    expect(await helper.suggestions(['ASKED'])).toEqual([]);
    expect((await byHand.suggestions(['ASKED'])).map(({ request }) => request.id)).toEqual([id]);
    await world.pass(hours(13));
    expect(await byHand.suggestions(['ASKED'])).toEqual([]);
  });
});

describe('limits that are raised', () => {
  it('let rounds go on that had come to their end by them', async () => {
    town = await Town.in(world, { maxWaveSize: 2, maxAsked: 3 });
    const administrator = await town.resident({ roles: ['administrator'] });
    const helpers = await town.helpers(5, 'naaien');
    const { id } = await (await town.resident()).asks('naaien');
    await world.pass(days(3));
    const asked = async (): Promise<number> => town.count('suggestion', 'request_id = $2 and asked_at is not null', id);
    expect(helpers).toHaveLength(5);
    expect(await asked()).toBe(3);
    await administrator.does('mutation { setMatchingLimits(input: { maxAsked: 5 }) { restDays } }');
    await world.pass(days(3));
    expect(await asked()).toBe(5);
  });
});
