import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, minutes } from '#kernel/clock.js';
import type { Person } from '../support/person.js';
import { Town, today } from '../support/town.js';
import { World } from '../support/world.js';

interface Figures {
  since: string;
  requestsPosted: number | null;
  requestsHelped: number | null;
  helpersAvailable: number | null;
  membersJoined: number | null;
}
const FIGURES = `query ($days: Int) { figures(days: $days) {
  since requestsPosted requestsHelped helpersAvailable membersJoined } }`;
const nothing = { requestsPosted: null, requestsHelped: null, helpersAvailable: null, membersJoined: null };

let world: World;
let town: Town;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world, { restDays: 0, maxOpenRequests: 50 });
});
afterAll(async () => {
  await world.end();
});

const figures = async (period: { days?: number } = {}): Promise<Figures> =>
  (await town.visitor.ask<{ figures: Figures }>(FIGURES, period)).figures;

/** Someone who asks so many times, each time helped by the same neighbour. */
async function helped(asker: Person, helper: Person, times: number): Promise<string> {
  let match = '';
  for (let time = 0; time < times; time += 1) {
    const { id } = await asker.asks('koken');
    match = await asker.chooses(await helper.answers(id));
  }
  return match;
}

describe('the figures of a community', () => {
  it('say nothing of a few', async () => {
    expect(await figures()).toEqual({ since: today(world, -31), ...nothing });
    const [asker, helper] = [await town.resident(), await town.resident()];
    await helper.offers('tuin');
    await helped(asker, helper, 2);
    world.clock.advance(minutes(6));
    expect(await figures()).toMatchObject(nothing);
  });

  it('count members, helpers, questions and who was helped from ten on, by fives', async () => {
    const helpers = await town.helpers(12, 'tuin');
    const [asker, helper] = [await town.resident(), helpers[0]];
    const match = await helped(asker, helper, 11);
    await asker.asks('koken');
    expect(await figures()).toMatchObject({
      ...{ requestsPosted: 10, requestsHelped: 10, helpersAvailable: 10, membersJoined: 10 },
    });
    // One more or less cannot be seen.
    const late = await town.resident();
    await late.offers('tuin');
    await asker.finishes(match, 'DID_NOT_HAPPEN');
    world.clock.advance(minutes(6));
    expect(await figures()).toMatchObject({ helpersAvailable: 10, membersJoined: 10, requestsHelped: 10 });
  });

  it('are those of the period; who offers help does so now', async () => {
    await town.helpers(10, 'tuin');
    expect(await figures({ days: 7 })).toMatchObject({ membersJoined: 10, helpersAvailable: 10 });
    await world.pass(days(9));
    expect(await figures({ days: 7 })).toMatchObject({ since: today(world, -7), membersJoined: null, helpersAvailable: 10 });
    expect(await figures({ days: 31 })).toMatchObject({ membersJoined: 10 });
  });

  it('are not another community’s', async () => {
    await town.helpers(10, 'tuin');
    town = await Town.in(world);
    expect(await figures()).toMatchObject(nothing);
  });

  it.each([0, 6, 367, -31])('are not told for %d days', async (days) => {
    expect((await town.visitor.refused(FIGURES, { days })).extensions).toEqual({ code: 'figures.days', field: 'days' });
  });

  it('are of one community', async () => {
    const refused = await world.visitor.with({ community: null }).refused(FIGURES);
    expect(refused.extensions.code).toBe('community.required');
  });
});
