import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days } from '#kernel/clock.js';
import type { TestClient } from '../support/client.js';
import { offerInput, type Person, requestInput } from '../support/person.js';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
let coordinator: Person;
let confidant: Person;
let writer: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world);
  [coordinator, confidant, writer] = [
    await town.resident({ roles: ['coordinator'] }),
    await town.resident({ roles: ['confidant'] }),
    await town.resident({ name: 'Ans Bakker' }),
  ];
});
afterAll(async () => {
  await world.end();
});

const SEE = `query ($id: ID!) { request(id: $id) {
  title text status statusReason when { kind until slots { date weekday } } for { name } requester { displayName } } }`;
interface Seen {
  readonly title: string;
  readonly text: string;
  readonly when: { readonly until: string | null; readonly slots: readonly { readonly date: string | null }[] };
}
async function seen(client: TestClient, id: string): Promise<Seen | null> {
  return (await client.ask<{ request: Seen | null }>(SEE, { id })).request;
}
/** Asks with a sentence as the title: the first thing that anyone sees. */
const asks = (text: string, more: Record<string, unknown> = {}) =>
  writer.asks('gezelschap', { activityId: null, title: text.slice(0, 120), text, ...more });
async function messages(person: Person): Promise<{ kind: string; text: string }[]> {
  const { inbox } = await person.client.ask<{ inbox: { nodes: { kind: string; text: string }[] } }>(
    '{ inbox(first: 100) { nodes { kind text } } }',
  );
  return inbox.nodes;
}
async function mailsTo({ is }: Person): Promise<number> {
  const [row] = await world.database.sql<{ count: number }>(
    `select count(*)::int as count from transmission t
       join notification n on n.community_id = t.community_id and n.id = t.notification_id where n.member_id = $1`,
    [is.memberId],
  );
  return row?.count ?? 0;
}
/** Nobody but who wrote it and the desk knows that it is there. */
async function isHidden(id: string): Promise<void> {
  const neighbour = await town.resident();
  const ambassador = await town.resident({ roles: ['ambassador'] });
  for (const client of [town.visitor, neighbour.client, ambassador.client]) {
    expect(await seen(client, id)).toBeNull();
    const { requests } = await client.ask<{ requests: { totalCount: number } }>('{ requests { totalCount } }');
    expect(requests.totalCount).toBe(0);
  }
}

describe('held for a coordinator', () => {
  it.each([
    ['Wie pint € 50 voor mij? Pas en code liggen klaar.', ['bank-card']],
    ['De buurvrouw heeft een sleutel, wie geeft mij mijn pillen?', ['medical-act', 'key']],
    ["Moeder (dementie) dwaalt 's nachts, wie waakt?", ['night-care']],
    ['De thuiszorg is gestopt, wie doucht mij?', ['personal-care']],
  ])('%s', async (sentence, reasons) => {
    const helpers = await town.helpers(2, 'van-alles');
    const request = await asks(sentence);
    expect(request.status).toBe('REVIEW');
    expect(reasons).toContain(request.statusReason);
    expect(await writer.toldKinds()).toEqual(['request-held']);
    expect(await coordinator.toldKinds()).toEqual(['desk-held']);
    expect(await confidant.toldKinds()).toEqual([]);
    await isHidden(request.id);
    await world.pass(days(2));
    for (const helper of helpers) expect(await helper.toldKinds()).toEqual([]);
    expect((await seen(coordinator.client, request.id))?.text).toBe(sentence);
    expect((await seen(writer.client, request.id))?.text).toBe(sentence);
  });

  it('De deurwaarder komt, wie leest de brief mee? – the same day', async () => {
    const request = await asks('De deurwaarder komt, wie leest de brief mee?');
    expect(request).toMatchObject({ status: 'REVIEW', statusReason: 'debt' });
    expect([...(await coordinator.toldKinds())].sort()).toEqual(['desk-held', 'desk-urgent']);
    expect((await messages(coordinator)).find(({ kind }) => kind === 'desk-urgent')?.text).toContain('Ans');
    expect(await confidant.toldKinds()).toEqual([]);
    await isHidden(request.id);
  });

  it('everything, where the community wants to look first', async () => {
    town = await Town.in(world, { opensDirectly: false });
    coordinator = await town.resident({ roles: ['coordinator'] });
    writer = await town.resident();
    const request = await writer.asks('boodschappen');
    expect(request).toMatchObject({ status: 'REVIEW', statusReason: 'approval' });
    expect(await coordinator.toldKinds()).toEqual(['desk-held']);
    await isHidden(request.id);
  });

  it('a card and code for the second time: the confidant knows', async () => {
    for (let time = 0; time < 2; time += 1) await asks('Wie pint € 50 voor mij? Pas en code liggen klaar.');
    expect(await confidant.toldKinds()).toContain('confidant-worry');
  });
});

describe('someone who does not see a way on', () => {
  it('reads at once whom to call, is rung the same day, and the question survives', async () => {
    const request = await asks('Ik zie het niet meer zitten, wie komt praten?');
    expect(request).toMatchObject({ status: 'REVIEW', statusReason: 'crisis' });
    const [message, ...rest] = await messages(writer);
    expect(rest).toEqual([]);
    expect(message?.kind).toBe('request-crisis');
    expect(message?.text).toMatch(/\b113\b/);
    expect(message?.text).toContain('0800-0113');
    expect(await coordinator.toldKinds()).toContain('desk-urgent');
    await isHidden(request.id);
    await world.pass(days(30));
    expect((await seen(writer.client, request.id))?.text).toBe('Ik zie het niet meer zitten, wie komt praten?');
  });

  it('is told to the coordinator with a name and without what was written', async () => {
    await asks('Ik zie het niet meer zitten, wie komt praten?');
    const urgent = (await messages(coordinator)).find(({ kind }) => kind === 'desk-urgent');
    expect(urgent?.text).toContain('Ans');
    expect(urgent?.text).not.toContain('zitten');
  });

  it('is seen too when it stands in an offer', async () => {
    await writer.offers('koken', { text: 'Ik kook graag, maar ik wil niet meer leven.' });
    expect(await coordinator.toldKinds()).toContain('desk-urgent');
  });
});

describe('Mijn man mag dit niet weten.', () => {
  const sentence = 'Wie gaat met mij naar de advocaat? Mijn man mag dit niet weten.';

  it('is told to the confidant, without a word of it', async () => {
    const request = await asks(sentence);
    expect(request).toMatchObject({ status: 'REVIEW', statusReason: 'safe-contact' });
    const [worry, ...rest] = await messages(confidant);
    expect(rest).toEqual([]);
    expect(worry?.kind).toBe('confidant-worry');
    expect(worry?.text).not.toMatch(/\bman\b|advocaat|\bAns\b/);
    expect(await coordinator.toldKinds()).not.toContain('desk-urgent');
    await isHidden(request.id);
  });

  it('ends all mail to her, about everything', async () => {
    const other = await writer.asks('boodschappen');
    const helper = await town.resident();
    await helper.answers(other.id);
    const before = await mailsTo(writer);
    expect(before).toBeGreaterThan(0);
    await asks(sentence);
    const second = await town.resident();
    await second.answers(other.id);
    expect(await writer.toldKinds()).toEqual(expect.arrayContaining(['request-held', 'response-received']));
    expect(await mailsTo(writer)).toBe(before);
    expect(await mailsTo(confidant)).toBe(1);
  });

  it('holds too when the words come later, with a change', async () => {
    const request = await writer.asks('mee-naar-afspraak');
    const before = await mailsTo(writer);
    expect(await writer.edits(request.id, { text: sentence })).toMatchObject({
      status: 'REVIEW',
      statusReason: 'safe-contact',
    });
    expect(await confidant.toldKinds()).toEqual(['confidant-worry']);
    expect(await mailsTo(writer)).toBe(before);
  });

  it('can be opened by the confidant who is told of it', async () => {
    const request = await asks(sentence);
    expect((await seen(confidant.client, request.id))?.text).toBe(sentence);
  });

  it('is not repeated to the coordinators, in the app or by mail', async () => {
    await asks(sentence);
    expect((await messages(coordinator)).map(({ text }) => text).join()).not.toContain('niet weten');
  });
});

describe('12 tot 26 juli zijn wij weg, wie voert de katten?', () => {
  const sentence = '12 tot 26 juli zijn wij weg, wie voert de katten?';
  const when = {
    kind: 'ON_DATES',
    slots: [{ date: '2027-07-12', from: '08:00', to: '09:00' }],
    until: '2027-07-26',
  };

  it('is open, and in public it is "in de zomer"', async () => {
    const [helper] = (await town.helpers(1, 'huisdier-oppas')) as [Person];
    const request = await asks(sentence, { when });
    expect(request).toMatchObject({ status: 'OPEN', statusReason: null });
    for (const client of [town.visitor, helper.client, (await town.resident()).client]) {
      const safe = await seen(client, request.id);
      expect(safe?.text).toContain('in de zomer');
      expect(safe?.title).toContain('in de zomer');
      expect(JSON.stringify(safe)).not.toMatch(/\b12\b|\b26\b|juli|2027-07/);
    }
    expect((await messages(helper))[0]?.text).not.toMatch(/juli/);
    expect((await seen(writer.client, request.id))?.when).toMatchObject({ until: '2027-07-26' });
  });

  it('tells the days to who was chosen', async () => {
    const request = await asks(sentence, { when });
    const helper = await town.resident();
    await helper.answers(request.id);
    expect(JSON.stringify(await seen(helper.client, request.id))).not.toContain('2027-07');
    await writer.chooses((await writer.responsesTo(request.id))[0]?.id ?? '');
    const whole = await seen(helper.client, request.id);
    expect(whole?.text).toBe(sentence);
    expect(whole?.when.until).toBe('2027-07-26');
  });

  it('is no reason to hide the day of a ride', async () => {
    const request = await asks('Wie rijdt mij naar de markt?', { when });
    expect((await seen(town.visitor, request.id))?.when.until).toBe('2027-07-26');
  });
});

describe('Oppas voor zoontje (4), € 8 per uur', () => {
  it('is refused kindly, with where to go, and nothing of it is kept', async () => {
    const input = requestInput('oppassen', { title: 'Oppas gezocht', text: 'Oppas voor zoontje (4), € 8 per uur' });
    const post = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }';
    const before = await town.count('outbox');
    const refused = await writer.client.refused(post, { input });
    expect(refused.extensions).toEqual({ code: 'screening.paid-work', field: 'text' });
    expect(refused.message).toMatch(/oppascentrale|uitzendbureau/);
    expect(await town.count('request')).toBe(0);
    expect(await town.count('outbox')).toBe(before);
    expect(await coordinator.toldKinds()).toEqual([]);
    const english = await writer.client.with({ headers: { 'accept-language': 'en' } }).refused(post, { input });
    expect(english.message).toMatch(/paid work/);
  });

  it('is refused too as a change, which then changes nothing', async () => {
    const request = await writer.asks('oppassen');
    const edit = 'mutation ($id: ID!, $input: EditRequestInput!) { editRequest(id: $id, input: $input) { id } }';
    const refused = await writer.client.refused(edit, { id: request.id, input: { title: 'Oppas, € 8 per uur' } });
    expect(refused.extensions.code).toBe('screening.paid-work');
    expect((await seen(writer.client, request.id))?.title).toBe('Wie helpt met oppassen?');
  });
});

describe('Ik woon in het azc, mag ik ook helpen?', () => {
  it('is welcome, through a coordinator: nobody is asked with it meanwhile', async () => {
    const input = offerInput('koken', { text: 'Ik woon in het azc, mag ik ook helpen?' });
    const { publishOffer } = await writer.client.ask<{ publishOffer: { id: string; status: string } }>(
      'mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { id status } }',
      { input },
    );
    expect(publishOffer.status).toBe('REVIEW');
    await (await town.resident()).asks('koken');
    await world.pass(days(2));
    expect(await writer.suggestions()).toEqual([]);
    expect(await town.count('suggestion')).toBe(0);
  });

  it('is told to a coordinator, who otherwise never knows', async () => {
    await writer.offers('koken', { text: 'Ik woon in het azc, mag ik ook helpen?' });
    expect((await coordinator.toldKinds()).length).toBeGreaterThan(0);
  });
});

describe('before both said yes', () => {
  it('a phone number in an offer is not shown to who asked', async () => {
    const helper = await town.resident();
    await helper.offers('boodschappen', { title: 'Bel 06-12345678', text: 'Ik heb tijd. Mail mij: bram@ziggo.nl.' });
    const request = await writer.asks('boodschappen');
    await helper.answers(request.id);
    const see = 'query ($id: ID!) { request(id: $id) { suggestions { offer { title text } } } }';
    interface Offers {
      readonly request: { readonly suggestions: readonly { readonly offer: { title: string; text: string } }[] };
    }
    const asked = await writer.client.ask<Offers>(see, { id: request.id });
    expect(asked.request.suggestions[0]?.offer.text).toContain('Ik heb tijd.');
    expect(JSON.stringify(asked)).not.toMatch(/12345678|ziggo/);
    const atDesk = await coordinator.client.ask<Offers>(see, { id: request.id });
    expect(atDesk.request.suggestions[0]?.offer.title).toBe('Bel 06-12345678');
  });

  it('a title that is all health reads as a question all the same', async () => {
    const [helper] = (await town.helpers(1, 'boodschappen')) as [Person];
    const request = await writer.asks('boodschappen', { title: 'Meerijden naar de dialyse' });
    const safe = await seen(town.visitor, request.id);
    expect(safe?.title).not.toMatch(/dialyse/);
    expect(safe?.title.length).toBeGreaterThan(3);
    expect((await messages(helper))[0]?.text).not.toContain('…');
  });
});

describe('before it is sent', () => {
  const SCREEN = `query ($title: String!, $text: String!) {
    screenText(title: $title, text: $text) { publicTitle publicText noticed { check consequence } } }`;
  const look = async (title: string, text: string) =>
    (
      await town.visitor.ask<{
        screenText: { publicTitle: string; publicText: string; noticed: { check: string; consequence: string }[] };
      }>(SCREEN, { title, text })
    ).screenText;

  it('anyone can see what will be noticed, and what neighbours will read', async () => {
    const { publicText, noticed } = await look('Wie helpt mij?', 'Bel mij op 06 12345678 of 06 87654321.');
    expect(noticed).toEqual([{ check: 'CONTACT_DATA', consequence: 'REDACT' }]);
    expect(publicText).not.toMatch(/\d{4}/);
  });

  it('the most serious comes first, and as it will be decided', async () => {
    const title = 'Bel mij op 06 12345678';
    const text = 'Ik zie het niet meer zitten. Wie komt praten?';
    expect((await look(title, text)).noticed.map(({ check }) => check)).toEqual(['CRISIS', 'CONTACT_DATA']);
    expect(await seen(writer.client, (await asks(text, { title })).id)).toMatchObject({ statusReason: 'crisis' });
  });

  it('what will be refused is said', async () => {
    expect((await look('Oppas gezocht', 'Oppas voor zoontje (4), € 8 per uur')).noticed).toContainEqual({
      check: 'PAID_WORK',
      consequence: 'REFUSE',
    });
  });

  it('nothing is made of nothing', async () => {
    expect((await look('', '')).noticed).toEqual([]);
    expect((await town.visitor.refused(SCREEN, { title: '', text: 'a'.repeat(4_001) })).extensions).toEqual({
      code: 'text.too-long',
      field: 'text',
    });
  });
});
