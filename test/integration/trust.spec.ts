import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import { newId } from '#kernel/ids.js';
import type { Person } from '../support/person.js';
import { today, Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
let carla: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world, { restDays: 1 });
  carla = await town.resident({ name: 'Carla de Vries', roles: ['coordinator'] });
});
afterAll(async () => {
  await world.end();
});

const TRUST = 'knownToCoordinator vog { seenOn renewBy seenBy { displayName } } member { displayName }';
const RECORD = `mutation ($id: ID!, $input: RecordTrustInput!, $key: String) {
  recordTrust(memberId: $id, input: $input, idempotencyKey: $key) { ${TRUST} } }`;
const LOOK = `query ($id: ID!) { trustOf(memberId: $id) { ${TRUST} } }`;
const MINE = `{ me { member { trust { ${TRUST} } } } }`;
const AUDIT = 'query ($id: ID!) { audit(subjectId: $id) { nodes { action reason subjectType actor { displayName } } } }';

interface Trust {
  readonly knownToCoordinator: boolean;
  readonly vog: { readonly seenOn: string; readonly renewBy: string; readonly seenBy: { displayName: string } } | null;
  readonly member: { readonly displayName: string };
}

async function record(of: Person, input: Record<string, unknown>, key?: string): Promise<Trust> {
  const { recordTrust } = await carla.client.ask<{ recordTrust: Trust }>(RECORD, { id: of.is.memberId, input, key });
  await world.settle();
  return recordTrust;
}
const refused = async (by: Person, id: string, input: Record<string, unknown>): Promise<Record<string, unknown>> =>
  (await by.client.refused(RECORD, { id, input })).extensions;
const audited = async (of: Person): Promise<readonly { action: string; reason: string | null }[]> =>
  (await carla.client.ask<{ audit: { nodes: { action: string; reason: string | null }[] } }>(AUDIT, { id: of.is.memberId }))
    .audit.nodes;
const years = (date: string, count: number): string => `${Number(date.slice(0, 4)) + count}${date.slice(4)}`;

describe('a request that asks for trust', () => {
  it.each([
    ['whom a coordinator knows', { knownToCoordinator: true }, () => ({ knownToCoordinator: true })],
    ['with a VOG', { vogRequired: true }, () => ({ vogSeenOn: today(world) })],
  ])('reaches a helper %s as soon as that is recorded, without another word from who asked', async (_, conditions, input) => {
    const [helper, other] = (await town.helpers(2, 'oppassen')) as [Person, Person];
    const { id } = await (await town.resident()).asks('oppassen', { conditions });
    await world.pass(days(2));
    expect([await helper.isAskedFor(id), await other.isAskedFor(id)]).toEqual([false, false]);

    await record(helper, input());
    expect([await helper.isAskedFor(id), await other.isAskedFor(id)]).toEqual([true, false]);
    expect(await helper.toldKinds()).toContain('asked');
  });

  it('does so for every open offer of theirs, and for none that is paused', async () => {
    const helper = await town.resident();
    await helper.offers('oppassen');
    await helper.changesOffer('pauseOffer', await helper.offers('koken'));
    await helper.offers('tuin');
    const before = await town.count('outbox', `type = 'offer.opened'`);
    await record(helper, { knownToCoordinator: true });
    expect((await town.count('outbox', `type = 'offer.opened'`)) - before).toBe(2);
  });

  it('no longer counts a VOG after its last day', async () => {
    const [helper] = (await town.helpers(1, 'oppassen')) as [Person];
    const { vog } = await record(helper, { vogSeenOn: years(today(world), -3) });
    expect(vog?.renewBy).toBe(today(world));
    const ans = await town.resident();
    const last = await ans.asks('oppassen', { conditions: { vogRequired: true } });
    expect(await helper.isAskedFor(last.id)).toBe(true);

    await world.pass(days(3));
    const late = await ans.asks('oppassen', { conditions: { vogRequired: true } });
    expect(await helper.isAskedFor(late.id)).toBe(false);
    await record(helper, { vogSeenOn: today(world) });
    expect(await helper.isAskedFor(late.id)).toBe(true);
  });

  it('asks nobody any more whose trust was taken back before they were asked', async () => {
    town = await Town.in(world, { restDays: 1, quiet: { from: '00:00', to: '23:59' } });
    carla = await town.resident({ roles: ['coordinator'] });
    const [helper] = (await town.helpers(1, 'oppassen')) as [Person];
    await record(helper, { knownToCoordinator: true, vogSeenOn: today(world) });
    const conditions = { knownToCoordinator: true, vogRequired: true };
    const { id } = await (await town.resident()).asks('oppassen', { conditions });
    const proposed = (): Promise<number> => town.count('suggestion', `request_id = $2 and status = 'proposed'`, id);
    expect(await proposed()).toBe(1);
    await record(helper, { removeVog: true });
    expect(await proposed()).toBe(0);
  });
});

describe('what is known of a member', () => {
  it('is recorded with who saw it and until when it counts, and what is left out stays', async () => {
    const bram = await town.resident({ name: 'Bram Bakker' });
    const seenOn = today(world, -10);
    const vog = { seenOn, renewBy: years(seenOn, 3), seenBy: { displayName: 'Carla de Vries' } };
    const member = { displayName: 'Bram Bakker' };
    expect(await record(bram, { vogSeenOn: seenOn })).toEqual({ knownToCoordinator: false, vog, member });
    expect(await record(bram, { knownToCoordinator: true })).toEqual({ knownToCoordinator: true, vog, member });
    expect(await record(bram, { vogSeenOn: null, removeVog: false })).toEqual({ knownToCoordinator: true, vog, member });
    expect(await record(bram, { removeVog: true })).toEqual({ knownToCoordinator: true, vog: null, member });
    expect(await record(bram, { knownToCoordinator: false })).toEqual({ knownToCoordinator: false, vog: null, member });
    expect(await carla.client.ask(LOOK, { id: bram.is.memberId })).toEqual({
      trustOf: { knownToCoordinator: false, vog: null, member },
    });
  });

  it('is in the log, each thing that changed and nothing that did not', async () => {
    const bram = await town.resident();
    const seenOn = today(world);
    await record(bram, { knownToCoordinator: true, vogSeenOn: seenOn });
    await record(bram, { knownToCoordinator: true, vogSeenOn: seenOn });
    await record(bram, { knownToCoordinator: false, removeVog: true });
    await record(bram, {});
    const by = { subjectType: 'member', actor: { displayName: 'Carla de Vries' } };
    const entries = await audited(bram);
    expect(entries.map(({ action }) => action).sort()).toEqual(['member.known', 'member.not-known', 'vog.removed', 'vog.seen']);
    expect(entries).toContainEqual({ action: 'vog.seen', reason: seenOn, ...by });
    expect(entries).toContainEqual({ action: 'vog.removed', reason: null, ...by });
  });

  it('is changed once by one key, however often it is sent', async () => {
    const bram = await town.resident();
    await record(bram, { knownToCoordinator: true }, 'klik');
    await record(bram, { knownToCoordinator: false });
    expect((await record(bram, { knownToCoordinator: true }, 'klik')).knownToCoordinator).toBe(false);
    expect((await audited(bram)).map(({ action }) => action)).toEqual(['member.not-known', 'member.known']);
  });

  it('is read by themself and by coordinators, and by nobody else', async () => {
    const [bram, ans] = [await town.resident(), await town.resident({ roles: ['ambassador', 'administrator', 'confidant'] })];
    await record(bram, { knownToCoordinator: true, vogSeenOn: today(world) });
    const seen = { knownToCoordinator: true, vog: { seenOn: today(world) } };
    expect(await bram.client.ask(MINE)).toMatchObject({ me: { member: { trust: seen } } });
    expect(await ans.client.ask(MINE)).toMatchObject({ me: { member: { trust: { knownToCoordinator: false, vog: null } } } });
    for (const reader of [ans, bram]) {
      expect((await reader.client.refused(LOOK, { id: bram.is.memberId })).extensions.code).toBe('auth.forbidden');
    }
  });

  it('is recorded by coordinators only, and by none of them of themself', async () => {
    const [bram, ans] = [await town.resident(), await town.resident({ roles: ['ambassador', 'administrator'] })];
    const input = { knownToCoordinator: true };
    for (const one of [bram, ans]) expect(await refused(one, bram.is.memberId, input)).toEqual({ code: 'auth.forbidden' });
    expect(await refused(carla, carla.is.memberId, input)).toEqual({ code: 'trust.own' });
    expect((await record(ans, {})).knownToCoordinator).toBe(false);
  });

  it.each([
    ['a day that is yet to come', () => ({ vogSeenOn: today(world, 1) }), 'trust.vog-future'],
    ['a day so long ago that it no longer counts', () => ({ vogSeenOn: years(today(world, -1), -3) }), 'trust.vog-too-old'],
    ['both a day and its removal', () => ({ vogSeenOn: today(world), removeVog: true }), 'trust.vog-both'],
    ['what is no day', () => ({ vogSeenOn: '2027-02-30' }), 'input.date'],
  ])('is not recorded with %s', async (_, input, code) => {
    const bram = await town.resident();
    const { code: said, field } = await refused(carla, bram.is.memberId, input());
    expect([said, field]).toEqual([code, 'vogSeenOn']);
    expect((await record(bram, {})).vog).toBeNull();
    expect(await audited(bram)).toEqual([]);
  });

  it('is of nobody who is not there, or who left', async () => {
    const gone = await town.resident();
    await world.database.sql(`update member set status = 'left' where id = $1`, [gone.is.memberId]);
    for (const id of [newId(), 'nobody', gone.is.memberId]) {
      expect(await refused(carla, id, { knownToCoordinator: true })).toEqual({ code: 'trust.not-found' });
      expect((await carla.client.refused(LOOK, { id })).extensions.code).toBe('trust.not-found');
    }
  });
});
