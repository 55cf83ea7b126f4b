import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, hours, minutes } from '#kernel/clock.js';
import type { Person } from '../support/person.js';
import { next, passUntil, today, Town } from '../support/town.js';
import { World } from '../support/world.js';

/** Nothing stays where it is for ever, and nobody is kept busy, waiting or blamed by what came to nothing. */
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

const asked = async (helpers: readonly Person[], requestId: string): Promise<boolean[]> =>
  Promise.all(helpers.map((one) => one.isAskedFor(requestId)));
const deskOf = async (requestId: string): Promise<string | null> => {
  const [row] = await world.database.sql<{ desk: string | null }>('select desk from request where id = $1', [requestId]);
  return row?.desk ?? null;
};
const HELD = { text: 'Wie pint € 50 voor mij? Pas en code liggen klaar.' };

describe('help that falls through', () => {
  it('is asked again of who heard that it was found before they could answer', async () => {
    town = await Town.in(world, { restDays: 0 });
    const helpers = await town.helpers(3, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { when: { kind: 'ASAP', slots: [] } });
    const out = helpers.filter((_, index) => index !== 0);
    expect(await asked(helpers, id)).toEqual([true, true, true]);
    const match = await requester.chooses(await helpers[0].answers(id));
    expect(await asked(out, id)).toEqual([false, false]);
    await world.pass(days(2));
    await helpers[0].finishes(match, 'DID_NOT_HAPPEN');
    expect(await asked(out, id)).toEqual([true, true]);
  });

  it('is not looked for where fewer are needed by now, and is done when the others say so', async () => {
    const [first, second] = await town.helpers(2, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { helpersNeeded: 3 });
    const one = await requester.chooses(await first.answers(id));
    const other = await requester.chooses(await second.answers(id));
    await requester.edits(id, { helpersNeeded: 1 });
    expect(await requester.statusOf(id)).toBe('MATCHED');
    await requester.finishes(one, 'DID_NOT_HAPPEN');
    expect([await requester.statusOf(id), await first.told('match-fell-through')]).toEqual(['MATCHED', 0]);
    expect(await first.told('match-did-not-happen')).toBe(1);
    await requester.finishes(other);
    expect(await requester.statusOf(id)).toBe('DONE');
  });

  it('is not promised to be looked for when its day is over', async () => {
    const [helper] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const when = { kind: 'ON_DATES', slots: [{ date: today(world, 1), from: '10:00', to: '12:00' }] };
    const { id } = await requester.asks('naaien', { when });
    const match = await requester.chooses(await helper.answers(id));
    await world.pass(days(3));
    await helper.finishes(match, 'DID_NOT_HAPPEN');
    expect(await requester.statusOf(id)).toBe('EXPIRED');
    expect([await requester.told('match-fell-through'), await requester.told('match-did-not-happen')]).toEqual([0, 1]);
  });
});

describe('a question that is over before it is answered', () => {
  it('does not count as silence, and still gives its week of rest', async () => {
    const [helper, other] = await town.helpers(2, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { when: { kind: 'ASAP', slots: [] } });
    await requester.chooses(await other.answers(id));
    const record = `id = $2 and asked = 0 and cardinality(asked_lately) = 1 and last_asked_at is not null`;
    expect(await town.count('helper_record', record, helper.is.memberId)).toBe(1);
    expect(await town.count('helper_record', 'id = $2 and asked = 1 and answered = 1', other.is.memberId)).toBe(1);
  });
});

describe('a question for which nobody was found', () => {
  it('is another one when it is rewritten, also for who was silent', async () => {
    town = await Town.in(world, { restDays: 0 });
    const helpers = await town.helpers(2, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    for (let day = 0; day < 3; day += 1) await world.pass(days(1));
    expect([await asked(helpers, id), await deskOf(id)]).toEqual([[false, false], 'unanswered']);
    await requester.edits(id, { text: 'Alleen een knoop. De koffie staat klaar.' });
    expect((await asked(helpers, id)).filter(Boolean).length).toBeGreaterThan(0);
  });

  it('goes on being asked of who is being asked when it is rewritten', async () => {
    const helpers = await town.helpers(12, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    await world.pass(hours(6) + minutes(1));
    const now = await asked(helpers, id);
    expect([now.filter(Boolean).length > 0, await deskOf(id)]).toEqual([true, 'unanswered']);
    await requester.edits(id, { text: 'Alleen een knoop. De koffie staat klaar.' });
    expect(await deskOf(id)).toBeNull();
    const after = await asked(helpers, id);
    expect(now.filter((isAsked, index) => isAsked && !after[index])).toEqual([]);
    await world.pass(minutes(15));
    const first = helpers[now.indexOf(true)];
    expect(await first.told('request-changed')).toBe(1);
  });

  it('stands there, too, when one of two was found and nobody else is left', async () => {
    const [helper] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { helpersNeeded: 2 });
    await requester.chooses(await helper.answers(id));
    await world.pass(days(1));
    expect(await deskOf(id)).toBe('unanswered');
    // That is said once, whatever is looked at again.
    await requester.edits(id, { helpersNeeded: 3 });
    await world.pass(days(2));
    expect(await requester.told('request-unanswered')).toBe(1);
  });

  it('can be put again by hand to who was asked by hand and stayed silent', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const helper = await town.resident();
    const offerId = await helper.offers('naaien');
    const requester = await town.resident();
    const { id: requestId } = await requester.asks('naaien', { conditions: { visibility: 'COORDINATOR_ONLY' } });
    await coordinator.does('mutation ($id: ID!) { approveRequest(id: $id) { id } }', { id: requestId });
    const asksNow = (): Promise<void> =>
      coordinator.does('mutation ($r: ID!, $o: ID!) { askHelper(requestId: $r, offerId: $o, overrule: true) { id } }', {
        r: requestId,
        o: offerId,
      });
    await asksNow();
    await asksNow();
    expect(await helper.told('asked')).toBe(1);
    await world.pass(hours(7));
    await asksNow();
    expect([await helper.told('asked'), await helper.isAskedFor(requestId)]).toEqual([2, true]);
  });

  it('is looked at when its helpers have rested, not every few hours', async () => {
    const [helper] = await town.helpers(1, 'naaien');
    await (await town.resident()).asks('naaien');
    expect(await helper.suggestions()).toHaveLength(1);
    const { id } = await (await town.resident()).asks('naaien');
    for (let day = 0; day < 6; day += 1) await world.pass(days(1));
    expect(await helper.isAskedFor(id)).toBe(false);
    expect(await town.count('wave', 'request_id = $2', id)).toBeLessThanOrEqual(9);
    await world.pass(days(1) + minutes(1));
    expect(await helper.isAskedFor(id)).toBe(true);
  });
});

describe('a neighbour who said yes', () => {
  it('is not left waiting: who asked is reminded after a day, and after three more the desk hears it, too', async () => {
    town = await Town.in(world, { quiet: { from: '21:00', to: '08:00' } });
    await passUntil(world, next(world, '20:00'));
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const [helper] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    await helper.answers(id);
    const heard = (): Promise<number[]> => Promise.all([requester.told('choice-waits'), coordinator.told('desk-choice-waits')]);
    await world.pass(hours(23));
    expect(await heard()).toEqual([0, 0]);
    await world.pass(hours(2));
    expect(await heard()).toEqual([1, 0]);
    await world.pass(days(3) + hours(1));
    expect(await heard()).toEqual([1, 0]);
    await passUntil(world, next(world, '08:01'));
    expect(await heard()).toEqual([2, 1]);
    await world.pass(days(9));
    expect(await heard()).toEqual([2, 1]);
  });

  it('was chosen by then, or took it back: nobody is reminded', async () => {
    const [chosen, other] = await town.helpers(2, 'naaien');
    const requester = await town.resident();
    const taken = await requester.asks('naaien');
    await requester.chooses(await chosen.answers(taken.id));
    const gone = await requester.asks('naaien');
    const id = await other.answers(gone.id);
    await other.does('mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', { id });
    await world.pass(days(2));
    expect(await requester.told('choice-waits')).toBe(0);
  });

  it('and stood by can be chosen when help falls through: who asked hears that at once', async () => {
    const [chosen, standsBy] = await town.helpers(2, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    await standsBy.answers(id);
    const match = await requester.chooses(await chosen.answers(id));
    await world.pass(days(5));
    expect(await requester.told('choice-waits')).toBe(0);
    await chosen.finishes(match, 'DID_NOT_HAPPEN');
    expect(await requester.told('choice-waits')).toBe(1);
  });

  it('is counted once, however many wait', async () => {
    const helpers = await town.helpers(3, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    for (const helper of helpers) await helper.answers(id);
    await world.pass(days(1) + minutes(1));
    expect(await requester.told('choice-waits')).toBe(1);
  });

  it('of their own accord is busy with it, too', async () => {
    const helper = await town.resident();
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    const answer = await helper.answers(id);
    // Offered only now, and so not by what they answered to.
    const offerId = await helper.offers('naaien');
    const match = await requester.chooses(answer);
    expect(await town.count('offer', 'id = $2 and active = 1', offerId)).toBe(1);
    await requester.finishes(match);
    expect(await town.count('offer', 'id = $2 and active = 0', offerId)).toBe(1);
  });
});

describe('what lies at the desk', () => {
  it('ends with its last day, and who had said yes is thanked', async () => {
    const [helper] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const when = { kind: 'ON_DATES', slots: [{ date: today(world, 2), from: '10:00', to: '12:00' }] };
    const { id } = await requester.asks('naaien', { when });
    await helper.answers(id);
    await requester.edits(id, HELD);
    expect(await requester.statusOf(id)).toBe('REVIEW');
    // A week at least, so that it can still be sent back for another day.
    await world.pass(days(6));
    expect(await requester.statusOf(id)).toBe('REVIEW');
    await world.pass(days(2));
    expect([await requester.statusOf(id), await requester.told('request-expired')]).toEqual(['EXPIRED', 1]);
    expect(await helper.told('thanked')).toBe(1);
  });

  it('is judged before anyone is asked when its writer opens it anew', async () => {
    const [helper] = await town.helpers(1, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien', { ...HELD, when: { kind: 'ASAP', slots: [] } });
    await world.pass(days(61));
    expect(await requester.statusOf(id)).toBe('EXPIRED');
    await requester.does('mutation ($id: ID!) { renewRequest(id: $id) { id } }', { id });
    expect([await requester.statusOf(id), await helper.isAskedFor(id)]).toEqual(['REVIEW', false]);
    const coordinator = await town.resident({ roles: ['coordinator'] });
    await coordinator.does('mutation ($id: ID!) { approveRequest(id: $id) { id } }', { id });
    expect(await requester.statusOf(id)).toBe('OPEN');
  });
});

describe('what has become urgent', () => {
  it('does not wait for a round that was planned when it was not', async () => {
    const helpers = await town.helpers(12, 'naaien');
    const requester = await town.resident();
    const { id } = await requester.asks('naaien');
    const isAsked = async (): Promise<number> => (await asked(helpers, id)).filter(Boolean).length;
    const before = await isAsked();
    await requester.edits(id, { when: { kind: 'ASAP', slots: [] } });
    await world.pass(hours(1) + minutes(1));
    expect(before).toBeGreaterThan(0);
    expect(await town.count('suggestion', 'request_id = $2 and asked_at is not null', id)).toBeGreaterThan(before);
  });
});
