import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, minutes } from '#kernel/clock.js';
import type { TestClient } from '../support/client.js';
import { offerInput, type Person } from '../support/person.js';
import { next, passUntil, today, Town } from '../support/town.js';
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

interface Offer {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly pausedUntil: string | null;
  readonly maxActive: number;
  readonly active: number;
  readonly reach: string;
  readonly activities: readonly { readonly id: string }[];
  readonly helper: { readonly displayName: string };
}
const FIELDS = 'id title status pausedUntil maxActive active reach activities { id } helper { displayName }';
const PUBLISH = `mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { ${FIELDS} } }`;
const EDIT = `mutation ($id: ID!, $input: EditOfferInput!) { editOffer(id: $id, input: $input) { ${FIELDS} } }`;
const PAUSE = `mutation ($id: ID!, $until: LocalDate) { pauseOffer(id: $id, until: $until) { ${FIELDS} } }`;
const RESUME = `mutation ($id: ID!) { resumeOffer(id: $id) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawOffer(id: $id) { ${FIELDS} } }`;

async function offer(client: TestClient, id: string): Promise<Offer | null> {
  return (await client.ask<{ offer: Offer | null }>(`query ($id: ID!) { offer(id: $id) { ${FIELDS} } }`, { id })).offer;
}
async function offers(client: TestClient, filter: Record<string, unknown> = {}): Promise<string[]> {
  const { offers: found } = await client.ask<{ offers: { totalCount: number; nodes: { id: string }[] } }>(
    'query ($filter: OfferFilter) { offers(filter: $filter, first: 100) { totalCount nodes { id } } }',
    { filter },
  );
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map((one) => one.id);
}
const code = async (client: TestClient, query: string, variables: Record<string, unknown>): Promise<string> =>
  (await client.refused(query, variables)).extensions.code;
async function pauses(helper: Person, id: string, until: string | null): Promise<Offer> {
  const { pauseOffer } = await helper.client.ask<{ pauseOffer: Offer }>(PAUSE, { id, until });
  await world.settle();
  return pauseOffer;
}

describe('an offer', () => {
  it('is open as soon as it is published, with what was filled in', async () => {
    const helper = await town.resident({ name: 'Bram Visser' });
    const input = offerInput('tuin', { activityIds: ['tuin', 'klussen', 'tuin'], reach: 'AREA', maxActive: 3 });
    const { publishOffer } = await helper.client.ask<{ publishOffer: Offer }>(PUBLISH, { input });
    expect(publishOffer).toMatchObject({ status: 'OPEN', reach: 'AREA', maxActive: 3, active: 0, pausedUntil: null });
    expect(publishOffer.activities.map((one) => one.id).sort()).toEqual(['klussen', 'tuin']);
    expect(publishOffer.helper.displayName).toBe('Bram Visser');
    expect(await offer(helper.client, publishOffer.id)).toEqual(publishOffer);
  });

  it('helps two at once when nothing is said', async () => {
    const helper = await town.resident();
    expect((await offer(helper.client, await helper.offers('tuin')))?.maxActive).toBe(2);
  });

  it.each([
    ['offer.activities', 'activityIds', { activityIds: [] }],
    ['activity.unknown', 'activityIds.1', { activityIds: ['tuin', 'raketten-bouwen'] }],
    ['offer.max-active', 'maxActive', { maxActive: 0 }],
    ['offer.max-active', 'maxActive', { maxActive: 21 }],
    ['text.missing', 'title', { title: '   ' }],
    ['place.unknown-postcode', 'postcode', { postcode: '1012 AB' }],
  ])('is refused with %s where it is wrong', async (problem, field, more) => {
    const helper = await town.resident();
    const { extensions } = await helper.client.refused(PUBLISH, { input: offerInput('tuin', more) });
    expect(extensions).toMatchObject({ code: problem, field });
    expect(await town.count('offer')).toBe(0);
  });

  it('is changed, and asked for what it is now', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin');
    const garden = await (await town.resident()).asks('tuin');
    const input = { activityIds: ['naaien'], title: 'Ik naai graag', maxActive: 1 };
    const { editOffer } = await helper.client.ask<{ editOffer: Offer }>(EDIT, { id, input });
    expect(editOffer).toMatchObject({ title: 'Ik naai graag', maxActive: 1, reach: 'TOWN', status: 'OPEN' });
    await world.pass(days(8));
    const sewing = await (await town.resident()).asks('naaien');
    const later = await (await town.resident()).asks('tuin');
    const asked = (await helper.suggestions()).map((one) => one.request.id);
    expect(asked).toEqual([sewing.id]);
    expect(asked).not.toContain(later.id);
    expect(garden.id).not.toBe(later.id);
  });

  it('is changed, paused and withdrawn by its helper, and nobody else', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin');
    const others = [await town.resident(), await town.resident({ roles: ['coordinator'] })];
    for (const { client } of others) {
      expect(await code(client, EDIT, { id, input: { title: 'Van mij' } })).toBe('offer.not-found');
      for (const mutation of [PAUSE, RESUME, WITHDRAW]) expect(await code(client, mutation, { id })).toBe('offer.not-found');
    }
    expect(await code(town.visitor, WITHDRAW, { id })).toBe('auth.required');
    expect((await offer(helper.client, id))?.status).toBe('OPEN');
  });
});

describe('a pause', () => {
  it('until a day ends that morning by itself, and the offer is asked again', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin');
    const until = today(world, 3);
    expect(await pauses(helper, id, until)).toMatchObject({ status: 'PAUSED', pausedUntil: until });
    const request = await (await town.resident()).asks('tuin');
    expect(await helper.suggestions()).toEqual([]);

    while (today(world) < until) await passUntil(world, next(world, '00:01'));
    await passUntil(world, new Date(next(world, '08:00').getTime() - minutes(1)));
    expect((await offer(helper.client, id))?.status).toBe('PAUSED');
    await world.pass(minutes(2));
    expect(await offer(helper.client, id)).toMatchObject({ status: 'OPEN', pausedUntil: null });
    await world.pass(days(1));
    expect((await helper.suggestions(['ASKED', 'LAPSED'])).map((one) => one.request.id)).toEqual([request.id]);
  });

  it('outlives a change that a coordinator has to look at', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const helper = await town.resident();
    const id = await helper.offers('naaien');
    const [until, later] = [today(world, 2), today(world, 6)];
    const hold = { id, input: { text: 'Ik woon in het azc, mag ik ook helpen?' } };
    const approve = 'mutation ($id: ID!) { approveOffer(id: $id) { status } }';
    await pauses(helper, id, later);
    await helper.client.ask(EDIT, hold);
    expect(await coordinator.client.ask(approve, { id })).toEqual({ approveOffer: { status: 'PAUSED' } });
    expect(await offer(helper.client, id)).toMatchObject({ status: 'PAUSED', pausedUntil: later });
    // Its day comes while a coordinator has yet to look.
    await helper.changesOffer('resumeOffer', id);
    await pauses(helper, id, until);
    await helper.client.ask(EDIT, hold);
    await world.pass(days(3));
    expect(await offer(helper.client, id)).toMatchObject({ status: 'REVIEW', pausedUntil: null });
    expect(await coordinator.client.ask(approve, { id })).toEqual({ approveOffer: { status: 'OPEN' } });
  });

  it('without a day lasts until it is ended', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin');
    await pauses(helper, id, null);
    await world.pass(days(40));
    expect((await offer(helper.client, id))?.status).toBe('PAUSED');
    expect(await helper.changesOffer('resumeOffer', id)).toBe('OPEN');
  });

  it('that was ended and begun again is not ended by the first timer', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin');
    await pauses(helper, id, today(world, 2));
    await helper.changesOffer('resumeOffer', id);
    await pauses(helper, id, today(world, 10));
    await world.pass(days(4));
    expect((await offer(helper.client, id))?.status).toBe('PAUSED');
    await world.pass(days(7));
    expect((await offer(helper.client, id))?.status).toBe('OPEN');
  });

  it('is for a day to come', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin');
    for (const until of [today(world), today(world, -1)]) {
      const { extensions } = await helper.client.refused(PAUSE, { id, until });
      expect(extensions).toEqual({ code: 'offer.pause-past', field: 'until' });
    }
  });

  it('is not ended when there is none', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin');
    expect(await code(helper.client, RESUME, { id })).toBe('state.step-not-possible');
    await pauses(helper, id, null);
    expect(await code(helper.client, PAUSE, { id })).toBe('state.step-not-possible');
  });
});

describe('an offer that is withdrawn', () => {
  it('is over: no change, no pause, no way back, no questions', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin');
    const request = await (await town.resident()).asks('tuin');
    expect(await helper.changesOffer('withdrawOffer', id)).toBe('WITHDRAWN');
    expect(await helper.isAskedFor(request.id)).toBe(false);
    expect(await code(helper.client, EDIT, { id, input: { title: 'Toch weer' } })).toBe('offer.not-open');
    for (const mutation of [PAUSE, RESUME, WITHDRAW]) {
      expect(await code(helper.client, mutation, { id })).toBe('state.step-not-possible');
    }
  });

  it('while paused is not woken by its timer', async () => {
    const helper = await town.resident();
    const id = await helper.offers('tuin');
    await pauses(helper, id, today(world, 2));
    await helper.changesOffer('withdrawOffer', id);
    await world.pass(days(4));
    expect((await offer(helper.client, id))?.status).toBe('WITHDRAWN');
  });
});

describe('who sees an offer', () => {
  it('is its helper, and a coordinator of that community', async () => {
    const helper = await town.resident();
    const neighbour = await town.resident();
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const elsewhere = await (await Town.in(world)).resident({ roles: ['coordinator'] });
    const own = await helper.offers('tuin');
    const theirs = await neighbour.offers('tuin');
    expect(await offers(helper.client)).toEqual([own]);
    expect(await offer(helper.client, theirs)).toBeNull();
    expect((await offers(coordinator.client)).sort()).toEqual([own, theirs].sort());
    expect((await offer(coordinator.client, own))?.id).toBe(own);
    expect(await offers(elsewhere.client)).toEqual([]);
    expect(await offer(elsewhere.client, own)).toBeNull();
    expect(await code(town.visitor, '{ offers { nodes { id } } }', {})).toBe('auth.required');
  });

  it('finds it by status, activity and words', async () => {
    const helper = await town.resident();
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const garden = await helper.offers('tuin', { title: 'Snoeien en 50% harken' });
    const sewing = await helper.offers('naaien');
    await helper.changesOffer('withdrawOffer', sewing);
    expect(await offers(coordinator.client, { activityIds: ['tuin'] })).toEqual([garden]);
    expect(await offers(coordinator.client, { status: ['WITHDRAWN'] })).toEqual([sewing]);
    expect(await offers(helper.client, { search: '50% HARKEN' })).toEqual([garden]);
    expect(await offers(helper.client, { search: 'x%' })).toEqual([]);
    expect(await offers(coordinator.client, { search: 'HARK' })).toEqual([garden]);
    const { areas } = await town.visitor.ask<{ areas: { id: string; name: string }[] }>('{ areas { id name } }');
    const areaId = areas.find((one) => one.name === 'Centrum')?.id;
    expect((await offers(helper.client, { areaIds: [areaId] })).sort()).toEqual([garden, sewing].sort());
    expect(await offers(helper.client, { areaIds: ['geen-wijk'] })).toEqual([]);
  });

  it('finds it for a coordinator by the name of its helper', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const anna = await town.resident({ name: 'Anna Zoutekou' });
    const own = await anna.offers('tuin');
    const other = await (await town.resident({ name: 'Bas Wit' })).offers('tuin');
    expect(await offers(coordinator.client, { search: 'zoutEKOU' })).toEqual([own]);
    expect(await offers(coordinator.client, { search: 'bas wit' })).toEqual([other]);
    expect(await offers(anna.client, { search: 'zoutekou' })).toEqual([]);
    const { offers: counted } = await coordinator.client.ask<{ offers: { totalCount: number } }>(
      '{ offers(filter: { search: "Zoutekou" }) { totalCount } }',
    );
    expect(counted.totalCount).toBe(1);
  });
});
