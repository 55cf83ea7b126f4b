import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import type { Person } from '../support/person.js';
import { today, Town } from '../support/town.js';
import { World } from '../support/world.js';

const MEMBER = 'id displayName postcode phone screenLanguage languages area { name }';
const EDIT = `mutation ($input: EditMemberInput!) { editMember(input: $input) { ${MEMBER} } }`;
const PHONE = 'mutation ($phone: String) { savePhone(phone: $phone) { phone } }';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(async () => {
  await world.end();
});

describe('what someone says of themself', () => {
  it('can be changed by them, and what is left out stays', async () => {
    const ans = await world.resident({ name: 'Ans Bakker' });
    const input = { displayName: ' Ans de Bakker ', postcode: '2037 CD', languages: ['nl', 'TR'], screenLanguage: 'EN' };
    const changed = { displayName: 'Ans de Bakker', postcode: '2037', languages: ['nl', 'tr'], screenLanguage: 'EN' };
    const { editMember } = await ans.client.ask<{ editMember: { area: { name: string } } }>(EDIT, { input });
    expect(editMember).toMatchObject(changed);
    expect(editMember.area.name).not.toBe('Centrum');
    await ans.client.ask(EDIT, { input: { screenLanguage: 'NL' } });
    await ans.client.ask(EDIT, { input: {} });
    expect(await ans.client.ask(`{ me { member { ${MEMBER} } } }`)).toMatchObject({
      me: { member: { ...changed, screenLanguage: 'NL' } },
    });
  });

  it.each([
    [{ displayName: '  ' }, 'text.missing', 'displayName'],
    [{ displayName: 'a'.repeat(61) }, 'text.too-long', 'displayName'],
    [{ postcode: '20' }, 'place.postcode', 'postcode'],
    [{ postcode: '9999' }, 'place.unknown-postcode', 'postcode'],
    [{ languages: [] }, 'languages', 'languages'],
  ])('is said to be wrong where it is: %j', async (input, code, field) => {
    const ans = await world.resident();
    expect((await ans.client.refused(EDIT, { input: { languages: ['en'], ...input } })).extensions).toEqual({ code, field });
    expect(await ans.client.ask('{ me { member { languages } } }')).toEqual({ me: { member: { languages: ['nl'] } } });
  });

  it('says in which language they get mail', async () => {
    const [ans, bram] = [await world.resident(), await world.resident({ languages: ['nl'] })];
    await bram.offers('tuin');
    await bram.client.ask(EDIT, { input: { screenLanguage: 'EN' } });
    await ans.asks('tuin', { title: 'Wie harkt?' });
    const page = await (await fetch(`${world.url}/dev/mail?to=${encodeURIComponent(bram.is.email)}`)).text();
    expect(page).toContain('A neighbour asks for help that fits you');
  });
});

describe('a telephone number', () => {
  it('is kept for its owner, and shown to nobody until they share it', async () => {
    const [ans, bram] = [await world.resident(), await world.resident()];
    expect(await bram.client.ask(PHONE, { phone: ' 06 12345678 ' })).toEqual({ savePhone: { phone: '06 12345678' } });
    const { id } = await ans.asks('koken');
    const match = await ans.chooses(await bram.answers(id));
    const seen = async (): Promise<string> =>
      JSON.stringify(await ans.client.ask('{ myMatches { nodes { members { contact { phone } } } } }'));
    expect(await seen()).not.toContain('12345678');
    await bram.sharesContact(match);
    expect(await seen()).toContain('06 12345678');
    await bram.client.ask(PHONE, { phone: '' });
    expect(await seen()).not.toContain('12345678');
    expect(await bram.client.ask('{ me { member { phone } } }')).toEqual({ me: { member: { phone: null } } });
  });

  it('is not in the database for anyone to read', async () => {
    const ans = await world.resident();
    await ans.client.ask('mutation { savePhone(phone: "06 55443322", idempotencyKey: "eens") { id } }');
    const rows = await world.database.sql<{ row: string }>(
      'select c::text as row from contact c union all select i::text from idempotency i',
    );
    const all = rows.map(({ row }) => row).join('\n');
    expect(all).not.toContain('55443322');
    expect(all).not.toContain(Buffer.from('06 55443322').toString('hex'));
  });

  it('that is none is not kept', async () => {
    const ans = await world.resident();
    const before = await ans.client.ask('{ me { member { phone } } }');
    for (const phone of ['112', 'bel maar', '06 12345678 of later']) {
      expect((await ans.client.refused(PHONE, { phone })).extensions).toEqual({ code: 'member.phone', field: 'phone' });
    }
    expect(await ans.client.ask('{ me { member { phone } } }')).toEqual(before);
  });
});

describe('a rest from everything', () => {
  let town: Town;
  let helper: Person;
  const statuses = async (): Promise<string[]> => {
    const { offers } = await helper.client.ask<{ offers: { nodes: { status: string; pausedUntil: string | null }[] } }>(
      '{ offers { nodes { status pausedUntil } } }',
    );
    return offers.nodes.map((offer) => `${offer.status} ${offer.pausedUntil ?? ''}`.trim()).sort();
  };
  const pause = async (until?: string): Promise<number> =>
    (
      await helper.client.ask<{ pauseMyOffers: number }>('mutation ($until: LocalDate) { pauseMyOffers(until: $until) }', {
        until,
      })
    ).pauseMyOffers;
  beforeAll(async () => {
    town = await Town.in(world);
    helper = await town.resident();
    for (const kind of ['tuin', 'koken', 'naaien']) await helper.offers(kind);
    await helper.changesOffer('withdrawOffer', await helper.offers('wandelen'));
  });

  it('is one button: all that is open is paused, and opened again by another; twice is no more', async () => {
    expect([await pause(), await pause()]).toEqual([3, 0]);
    expect(await statuses()).toEqual(['PAUSED', 'PAUSED', 'PAUSED', 'WITHDRAWN']);
    const { id } = await (await town.resident()).asks('tuin');
    expect(await helper.isAskedFor(id)).toBe(false);
    const resume = 'mutation ($key: String) { resumeMyOffers(idempotencyKey: $key) }';
    for (const [key, count] of [
      ['eens', 3],
      ['eens', 3],
      ['nog eens', 0],
    ] as const) {
      expect(await helper.client.ask(resume, { key })).toEqual({ resumeMyOffers: count });
    }
    expect(await statuses()).toEqual(['OPEN', 'OPEN', 'OPEN', 'WITHDRAWN']);
    await world.settle();
    expect(await helper.isAskedFor(id)).toBe(true);
  });

  it('ends by itself on its day, and nothing comes back before it', async () => {
    const [first] = (
      await helper.client.ask<{ offers: { nodes: { id: string }[] } }>(
        '{ offers(filter: { status: [OPEN] }) { nodes { id } } }',
      )
    ).offers.nodes;
    const soon = 'mutation ($id: ID!, $until: LocalDate) { pauseOffer(id: $id, until: $until) { id } }';
    await helper.client.ask(soon, { id: first?.id, until: today(world, 2) });
    const until = today(world, 5);
    expect(await pause(until)).toBe(3);
    // Shorter than it is paused already changes nothing.
    expect(await pause(today(world, 3))).toBe(0);
    await world.pass(days(3));
    expect(await statuses()).toEqual([`PAUSED ${until}`, `PAUSED ${until}`, `PAUSED ${until}`, 'WITHDRAWN']);
    await world.pass(days(3));
    expect(await statuses()).toEqual(['OPEN', 'OPEN', 'OPEN', 'WITHDRAWN']);
  });

  it('holds for what a coordinator has yet to look at, too: it comes out paused', async () => {
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const resting = await town.resident();
    const judge = (mutation: string, id: string): Promise<unknown> =>
      coordinator.client.ask(
        `mutation ($id: ID!) { ${mutation}(id: $id${mutation === 'sendBackOffer' ? ', reason: "Schrijf meer."' : ''}) { id } }`,
        { id },
      );
    const all = (mutation: string): Promise<unknown> => resting.client.ask(`mutation { ${mutation} }`);
    const statusOf = async (id: string): Promise<string | undefined> =>
      (await resting.client.ask<{ offer: { status: string } | null }>('query ($id: ID!) { offer(id: $id) { status } }', { id }))
        .offer?.status;
    const held = { text: 'Ik woon in het azc, mag ik ook helpen?' };
    const [waiting, back] = [await resting.offers('tuin', held), await resting.offers('koken', held)];
    await judge('sendBackOffer', back);
    expect([await statusOf(waiting), await statusOf(back)]).toEqual(['REVIEW', 'DRAFT']);
    expect([await all('pauseMyOffers'), await all('pauseMyOffers')]).toEqual([{ pauseMyOffers: 2 }, { pauseMyOffers: 0 }]);
    await judge('approveOffer', waiting);
    await resting.client.ask('mutation ($id: ID!) { editOffer(id: $id, input: { text: "Ik kook graag." }) { id } }', {
      id: back,
    });
    expect([await statusOf(waiting), await statusOf(back)]).toEqual(['PAUSED', 'PAUSED']);
    // And the other way round: who ends the rest while one waits gets it back open.
    await resting.client.ask('mutation ($id: ID!, $text: String!) { editOffer(id: $id, input: { text: $text }) { id } }', {
      ...{ id: back, ...held },
    });
    expect(await statusOf(back)).toBe('REVIEW');
    expect([await all('resumeMyOffers'), await all('resumeMyOffers')]).toEqual([{ resumeMyOffers: 2 }, { resumeMyOffers: 0 }]);
    await judge('approveOffer', back);
    expect([await statusOf(waiting), await statusOf(back)]).toEqual(['OPEN', 'OPEN']);
  });

  it('does not end before it begins, and is nobody else’s', async () => {
    const refused = await helper.client.refused('mutation ($until: LocalDate) { pauseMyOffers(until: $until) }', {
      until: today(world),
    });
    expect(refused.extensions).toEqual({ code: 'offer.pause-past', field: 'until' });
    const other = await town.resident();
    expect(await other.client.ask('mutation { pauseMyOffers }')).toEqual({ pauseMyOffers: 0 });
    expect(await statuses()).toContain('OPEN');
  });
});
