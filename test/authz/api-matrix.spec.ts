import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/ids.js';
import type { TestClient } from '../support/client.js';
import type { Person } from '../support/person.js';
import { World } from '../support/world.js';

/** Who asks × what is asked for: over HTTP, as anyone could. What is planted may be read only by those it is for. */

const EVERYTHING_OF_A_REQUEST = `
  id title text status statusReason deskNote for { self name relation consent { agreedBy how at recordedBy { displayName } } }
  helpersNeeded helpersFound conditions { languages knownToCoordinator vogRequired visibility chosenVisibility }
  when { kind until slots { date weekday from to } } area { name } requester { id displayName area { name } }
  activities { weight activity { id label } } nextStepAt reference expiresAt askedCount timeline { code at count by { displayName } } createdAt updatedAt
  responses { id answer status message helper { id displayName area { name } } reasons { code params text } }
  suggestions { id status score features { feature value contribution } modelVersion askedAt helper { id displayName } reasons { code params text }
    offer { id title text active maxActive helper { displayName } } request { id title text } }`;
const EVERYTHING_OF_AN_OFFER = `
  id title text status reach active maxActive pausedUntil area { name } helper { id displayName } activities { id }
  availability { date weekday from to }`;
const EVERYTHING_OF_A_MATCH = `
  id status members { role member { id displayName area { name } } contact { email phone } } request { ${EVERYTHING_OF_A_REQUEST} }`;

const REQUEST = `query ($id: ID!) { request(id: $id) { ${EVERYTHING_OF_A_REQUEST} } }`;
/** Each list that there is, with everything in it. */
const LISTS = {
  requests: `{ requests(first: 100) { totalCount nodes { ${EVERYTHING_OF_A_REQUEST} } } }`,
  searched: `{ requests(first: 100, filter: { search: "e" }) { totalCount nodes { ${EVERYTHING_OF_A_REQUEST} } } }`,
  held: `{ requests(first: 100, filter: { status: [REVIEW, DRAFT, EXPIRED, WITHDRAWN, DONE] }) { nodes { ${EVERYTHING_OF_A_REQUEST} } } }`,
  desk: `{ desk(queue: ALL, first: 100) { totalCount nodes { ${EVERYTHING_OF_A_REQUEST} } } }`,
  deskOffers: `{ deskOffers(first: 100) { nodes { ${EVERYTHING_OF_AN_OFFER} } } }`,
  audit: '{ audit(first: 100) { nodes { action reason actor { displayName } } } }',
  myRequests: `{ myRequests(first: 100) { nodes { ${EVERYTHING_OF_A_REQUEST} } } }`,
  offers: `{ offers(first: 100) { nodes { ${EVERYTHING_OF_AN_OFFER} } } }`,
  mySuggestions: `{ mySuggestions(first: 100) { nodes { id status score reasons { code params text } helper { displayName }
    offer { ${EVERYTHING_OF_AN_OFFER} } request { ${EVERYTHING_OF_A_REQUEST} } } } }`,
  myMatches: `{ myMatches(first: 100) { nodes { ${EVERYTHING_OF_A_MATCH} } } }`,
  worries:
    '{ worries(first: 100) { totalCount nodes { id text callBack outcome status requestId memberId from { displayName } } } }',
  inbox: `{ inbox(first: 100) { nodes { id kind text requestId suggestionId responseId matchId } } }`,
  fairness: `{ fairness(from: "2027-01-01", to: "2027-12-31") { dimension helpers { key persons askedShare gini }
    requesters { key persons requests answeredShare medianHoursToYes } } }`,
  models: `{ matchingModels(first: 100) { totalCount nodes { version leftBy { displayName } report { weights { feature after } } } }
    matchingModelInUse { version lastLook { at report { learntFrom } } } }`,
  limits:
    '{ community { limits { restDays maxAsked bounds { limit } } } communities(first: 100) { nodes { limits { restDays } } } }',
  me: `{ me { email communities { slug } member { id displayName roles status languages postcode screenLanguage area { name } trust { knownToCoordinator vog { seenOn renewBy seenBy { displayName } } } } } areas { name } demoPersonas { persona } }`,
};

const readers = [
  'requester',
  'chosen',
  'asked',
  'notAsked',
  'ambassador',
  'ambassadorElsewhere',
  'coordinator',
  'confidant',
  'suspended',
  'stranger',
  'visitor',
  'elsewhere',
] as const;
type Reader = (typeof readers)[number];
type Sight = 'whole' | 'public' | 'nothing';
const things = ['open', 'matched', 'suitable', 'coordinatorOnly', 'held', 'withdrawn'] as const;
type Thing = (typeof things)[number];

/** What each reader sees of each request; who is not named sees nothing. */
const matrix: Readonly<Record<Thing, Partial<Record<Reader, Sight>>>> = {
  open: {
    ...Object.fromEntries(readers.map((reader) => [reader, 'public'])),
    requester: 'whole',
    coordinator: 'whole',
    elsewhere: 'nothing',
  },
  matched: {
    ...Object.fromEntries(readers.map((reader) => [reader, 'public'])),
    requester: 'whole',
    chosen: 'whole',
    coordinator: 'whole',
    elsewhere: 'nothing',
  },
  suitable: { requester: 'whole', coordinator: 'whole', asked: 'public', ambassador: 'public' },
  coordinatorOnly: { requester: 'whole', coordinator: 'whole' },
  // Held because of a card and a code: the confidant's business too.
  held: { requester: 'whole', coordinator: 'whole', confidant: 'whole' },
  withdrawn: { requester: 'whole', coordinator: 'whole', asked: 'public' },
};

/** Words that exist nowhere else, and who may read them, at any place in any answer. */
const planted: Readonly<Record<string, readonly Reader[]>> = {
  'Moeder Plantsoen': ['requester', 'coordinator', 'chosen'],
  'Zoon Diederik': ['requester', 'coordinator', 'chosen'],
  '0612345678': ['requester', 'coordinator', 'chosen'],
  'Kerkstraat 12': ['requester', 'coordinator', 'chosen'],
  Vragersnaam: ['requester', 'coordinator', 'chosen', 'confidant'],
  Gekozenaam: ['requester', 'coordinator', 'chosen'],
  Gevraagdenaam: ['asked', 'coordinator'],
  // She wrote a worry.
  Nietgevraagdenaam: ['notAsked', 'coordinator', 'confidant'],
  'Blauwe plekken': ['confidant'],
  'Alleen via mijn zus': ['confidant'],
  Geheimhuis: ['requester', 'coordinator'],
  Pincode: ['requester', 'coordinator', 'confidant'],
  Gewikt: ['requester', 'coordinator', 'asked'],
  'Ik kom op de bakfiets': ['requester', 'coordinator', 'chosen'],
};

let world: World;
let people: Readonly<Record<Exclude<Reader, 'visitor' | 'stranger'>, Person>>;
let clients: Readonly<Record<Reader, TestClient>>;
let requests: Readonly<Record<Thing, string>>;
let match: string;
let response: string;
let waiting: string;
let suggestion: string;
let offer: string;
let notification: string;

const onBehalf = {
  self: false,
  name: 'Moeder Plantsoen',
  relation: 'moeder',
  consent: { agreedBy: 'Zoon Diederik', how: 'BY_PHONE' },
};

async function say(person: Person, requestId: string, message: string): Promise<string> {
  const found = (await person.suggestions(['ASKED'])).find((one) => one.request.id === requestId);
  const input = { ...(found ? { suggestionId: found.id } : { requestId }), answer: 'YES', message };
  const { respond } = await person.client.ask<{ respond: { id: string } }>(
    'mutation ($input: RespondInput!) { respond(input: $input) { id } }',
    { input },
  );
  await world.settle();
  return respond.id;
}

beforeAll(async () => {
  world = await World.start({ rules: { restDays: 0 } });
  await world.community('elders', { quiet: null });
  const here = (name: string, more = {}): Promise<Person> => world.resident({ name, ...more });
  people = {
    requester: await here('Vera Vragersnaam'),
    chosen: await here('Gijs Gekozenaam'),
    asked: await here('Greet Gevraagdenaam'),
    notAsked: await here('Nico Nietgevraagdenaam'),
    ambassador: await here('Amber Buurtcontact', { roles: ['ambassador'] }),
    ambassadorElsewhere: await here('Andries Buurtcontact', { roles: ['ambassador'], postcode: '2037' }),
    coordinator: await here('Coby Coordinator', { roles: ['coordinator'] }),
    confidant: await here('Vera Vertrouwen', { roles: ['confidant'] }),
    suspended: await here('Sjors Geschorst', { roles: ['coordinator', 'ambassador'] }),
    elsewhere: await here('Els Elders', { roles: ['coordinator', 'ambassador', 'confidant'], community: 'elders' }),
  };
  const { requester, chosen, asked, suspended } = people;
  offer = await asked.offers('tuin', { maxActive: 5 });
  const title = 'Wie helpt in de tuin? Kerkstraat 12';
  const text = 'Graag wat hulp met de heg. Bel 0612345678.';
  const open = await requester.asks('tuin', { title, text, for: onBehalf, helpersNeeded: 3 });
  await asked.answers(open.id, 'NOT_NOW');
  const suitable = await requester.asks('tuin', { title: 'Een stille tuin', conditions: { visibility: 'SUITABLE_HELPERS' } });
  const only = await requester.asks('tuin', { title: 'Een heel stille tuin', conditions: { visibility: 'COORDINATOR_ONLY' } });
  const held = await requester.asks('tuin', { title: 'Pincode', text: 'Wie pint € 50 voor mij? Pas en code liggen klaar.' });
  await chosen.offers('naaien');
  const matched = await requester.asks('naaien', { title: 'Wie naait?', text, for: onBehalf });
  response = await say(chosen, matched.id, 'Ik kom op de bakfiets.');
  match = await requester.chooses(response);
  await requester.sharesContact(match);
  await chosen.sharesContact(match);
  const gone = await requester.asks('tuin', { title: 'Gewikt en gewogen' });
  await requester.withdraws(gone.id);
  const secret = await requester.asks('koken', {
    title: 'Koken in het Geheimhuis',
    conditions: { visibility: 'COORDINATOR_ONLY' },
  });
  expect(secret.status).toBe('REVIEW');
  waiting = await say(people.notAsked, open.id, 'Ik kan ook.');
  await people.notAsked.client.ask('mutation ($input: RaiseWorryInput!) { raiseWorry(input: $input) { reference } }', {
    input: { text: 'Blauwe plekken bij de buurvrouw.', callBack: 'Alleen via mijn zus', requestId: open.id },
  });
  await world.settle();
  requests = {
    open: open.id,
    matched: matched.id,
    suitable: suitable.id,
    coordinatorOnly: only.id,
    held: held.id,
    withdrawn: gone.id,
  };
  suggestion = (await asked.suggestions(['ASKED', 'ANSWERED']))[0]?.id ?? '';
  await world.database.sql(`update member set status = 'suspended' where id = $1`, [suspended.is.memberId]);
  const [told] = await world.database.sql<{ id: string }>('select id from notification where member_id = $1 limit 1', [
    asked.is.memberId,
  ]);
  notification = told?.id ?? '';
  clients = {
    ...(Object.fromEntries(Object.entries(people).map(([name, person]) => [name, person.client])) as Record<
      Reader,
      TestClient
    >),
    stranger: await world.stranger(),
    visitor: world.visitor,
  };
});
afterAll(async () => {
  await world.end();
});

interface SeenRequest {
  readonly id: string;
  readonly text: string;
  readonly for: { readonly name: string | null; readonly consent: object | null };
  readonly responses: readonly object[];
  readonly suggestions: readonly { readonly score: number | null }[];
  readonly nextStepAt: string | null;
}

describe('a request', () => {
  it.each(things)('that is %s is seen by each as much as it is theirs', async (thing) => {
    const seen: Partial<Record<Reader, Sight>> = {};
    for (const reader of readers) {
      const { data, errors } = await clients[reader].raw<{ request: SeenRequest | null }>(REQUEST, { id: requests[thing] });
      expect([reader, errors]).toEqual([reader, []]);
      const request = data?.request;
      const whole = thing === 'open' || thing === 'matched' ? request?.text.includes('0612345678') : undefined;
      if (!request) continue;
      seen[reader] = (whole ?? ['requester', 'coordinator', 'confidant'].includes(reader)) ? 'whole' : 'public';
    }
    const expected = Object.entries(matrix[thing]).filter(([, sight]) => sight !== 'nothing');
    expect(seen).toEqual(Object.fromEntries(expected));
  });

  it('shows who answered and who fits to the requester and a coordinator, and scores to a coordinator only', async () => {
    for (const reader of readers.filter((one) => one !== 'elsewhere')) {
      const { request } = await clients[reader].ask<{ request: SeenRequest }>(REQUEST, { id: requests.open });
      const beside = { responses: request.responses.length > 0, suggestions: request.suggestions.length > 0 };
      const scored = request.suggestions.some((one) => one.score !== null);
      const expected =
        reader === 'coordinator'
          ? { responses: true, suggestions: true, scored: true }
          : { responses: reader === 'requester', suggestions: false, scored: false };
      expect([reader, { ...beside, scored }]).toEqual([reader, expected]);
    }
  });

  it('stands on the board of those who may see it there, and of nobody else', async () => {
    for (const reader of readers) {
      const { requests: list } = await clients[reader].ask<{ requests: { totalCount: number; nodes: { id: string }[] } }>(
        '{ requests(first: 100) { totalCount nodes { id } } }',
      );
      expect(list.totalCount).toBe(list.nodes.length);
      const ids = list.nodes.map((one) => one.id);
      const shown = things.filter((thing) => ids.includes(requests[thing]));
      if (reader === 'coordinator') expect(shown).toEqual(things);
      else if (reader === 'ambassador') expect(shown).toEqual(['open', 'matched', 'suitable']);
      else expect([reader, shown]).toEqual([reader, reader === 'elsewhere' ? [] : ['open', 'matched']]);
    }
  });
});

describe('what was done about a request', () => {
  it('is read by those concerned and coordinators, and so is how many were asked', async () => {
    const query = 'query ($id: ID!) { request(id: $id) { askedCount timeline { code } } }';
    for (const reader of readers.filter((one) => one !== 'elsewhere')) {
      const { request } = await clients[reader].ask<{ request: { askedCount: number; timeline: { code: string }[] } }>(query, {
        id: requests.matched,
      });
      const whole = matrix.matched[reader] === 'whole';
      expect([reader, request.askedCount > 0, request.timeline.length > 0]).toEqual([reader, whole, whole]);
    }
  });
});

describe('an offer', () => {
  it('is seen by who made it and by a coordinator', async () => {
    for (const reader of readers) {
      const { data, errors } = await clients[reader].raw<{ offer: object | null }>(
        `query ($id: ID!) { offer(id: $id) { ${EVERYTHING_OF_AN_OFFER} } }`,
        { id: offer },
      );
      const sees = data?.offer ? 'it' : (errors[0]?.extensions.code ?? 'nothing');
      expect([reader, sees]).toEqual([
        reader,
        {
          asked: 'it',
          coordinator: 'it',
          suspended: 'auth.not-active',
          stranger: 'auth.not-a-member',
          visitor: 'auth.required',
        }[reader as string] ?? 'nothing',
      ]);
    }
  });
});

describe('a match', () => {
  it('is seen by the two whose it is, and by nobody else, a coordinator neither', async () => {
    for (const reader of readers) {
      const { data, errors } = await clients[reader].raw<{ match: object | null }>(
        `query ($id: ID!) { match(id: $id) { ${EVERYTHING_OF_A_MATCH} } }`,
        { id: match },
      );
      const sees = data?.match ? 'it' : (errors[0]?.extensions.code ?? 'nothing');
      const refused: Partial<Record<Reader, string>> = {
        requester: 'it',
        chosen: 'it',
        suspended: 'auth.not-active',
        stranger: 'auth.not-a-member',
        visitor: 'auth.required',
      };
      expect([reader, sees]).toEqual([reader, refused[reader] ?? 'nothing']);
    }
  });

  it('shows the contact details that were given to the other, and to nobody else', async () => {
    const query = '{ myMatches { nodes { members { role contact { email phone } } } } }';
    const { myMatches } = await people.chosen.client.ask<{
      myMatches: { nodes: { members: { role: string; contact: { email: string; phone: string } | null }[] }[] };
    }>(query);
    const given = myMatches.nodes[0]?.members.find((member) => member.role === 'REQUESTER');
    expect(given?.contact?.email).toBe(people.requester.is.email);
    for (const reader of readers.filter((one) => !['requester', 'chosen', 'suspended', 'stranger', 'visitor'].includes(one))) {
      expect(await clients[reader].ask(query)).toEqual({ myMatches: { nodes: [] } });
    }
  });
});

describe('an inbox', () => {
  it('holds what its reader was told, and a mark of another changes nothing', async () => {
    const mark = 'mutation ($ids: [ID!]!) { markRead(ids: $ids) }';
    for (const reader of ['requester', 'coordinator', 'confidant', 'elsewhere'] as const) {
      expect(await clients[reader].ask(mark, { ids: [notification] })).toEqual({ markRead: 0 });
    }
    expect(await people.asked.client.ask(mark, { ids: [notification] })).toEqual({ markRead: 1 });
    const owned = new Map<string, Reader>();
    for (const reader of readers.filter((one) => !['suspended', 'stranger', 'visitor'].includes(one))) {
      const { inbox } = await clients[reader].ask<{ inbox: { nodes: { id: string }[] } }>(
        '{ inbox(first: 100) { nodes { id } } }',
      );
      for (const one of inbox.nodes) {
        expect(owned.has(one.id)).toBe(false);
        owned.set(one.id, reader);
      }
    }
    expect(owned.size).toBeGreaterThan(5);
  });
});

describe('an id of something that is not yours', () => {
  const ASK = 'mutation ($requestId: ID!, $offerId: ID!) { askHelper(requestId: $requestId, offerId: $offerId) { id } }';
  const SEND = 'mutation ($pairs: [PairToSendInput!]!) { sendAssignment(pairs: $pairs) { problem } }';
  const WHY_NOT = 'query ($requestId: ID!, $offerId: ID!) { whyNot(requestId: $requestId, offerId: $offerId) { score } }';
  const RESPOND = 'mutation ($input: RespondInput!) { respond(input: $input) { id } }';
  /** Everything that takes an id, with an id of each kind that there is. */
  const operations = (): readonly (readonly [name: string, query: string, variables: (id: string) => object, id: string])[] => [
    ['request', REQUEST, (id) => ({ id }), requests.held],
    ['offer', 'query ($id: ID!) { offer(id: $id) { id } }', (id) => ({ id }), offer],
    ['match', 'query ($id: ID!) { match(id: $id) { id } }', (id) => ({ id }), match],
    [
      'editRequest',
      'mutation ($id: ID!) { editRequest(id: $id, input: { title: "x" }) { id } }',
      (id) => ({ id }),
      requests.held,
    ],
    ['withdrawRequest', 'mutation ($id: ID!) { withdrawRequest(id: $id) { id } }', (id) => ({ id }), requests.held],
    ['postRequestAgain', 'mutation ($id: ID!) { postRequestAgain(id: $id) { id } }', (id) => ({ id }), requests.held],
    ['renewRequest', 'mutation ($id: ID!) { renewRequest(id: $id) { id } }', (id) => ({ id }), requests.held],
    [
      'suggestionsOf',
      'query ($id: ID!) { suggestionsOf(requestId: $id) { totalCount nodes { id } } }',
      (id) => ({ id }),
      requests.open,
    ],
    ['askHelper, of a request', ASK, (id) => ({ requestId: id, offerId: offer }), requests.open],
    ['askHelper, with an offer', ASK, (id) => ({ requestId: requests.open, offerId: id }), offer],
    ['explainSuggestion', 'query ($id: ID!) { explainSuggestion(id: $id) { score } }', (id) => ({ id }), suggestion],
    ['whyNobody', 'query ($id: ID!) { whyNobody(requestId: $id) { code } }', (id) => ({ id }), requests.open],
    [
      'proposeAssignment',
      'query ($id: ID!) { proposeAssignment(requestIds: [$id]) { expected } }',
      (id) => ({ id }),
      requests.open,
    ],
    ['sendAssignment', SEND, (id) => ({ pairs: [{ requestId: id, offerId: offer }] }), requests.open],
    ['whyNot, of a request', WHY_NOT, (id) => ({ requestId: id, offerId: offer }), requests.held],
    ['whyNot, with an offer', WHY_NOT, (id) => ({ requestId: requests.open, offerId: id }), offer],
    ['approveRequest', 'mutation ($id: ID!) { approveRequest(id: $id) { id } }', (id) => ({ id }), requests.held],
    [
      'sendBackRequest',
      'mutation ($id: ID!) { sendBackRequest(id: $id, reason: "x") { id } }',
      (id) => ({ id }),
      requests.held,
    ],
    ['rejectRequest', 'mutation ($id: ID!) { rejectRequest(id: $id, reason: "x") { id } }', (id) => ({ id }), requests.held],
    ['closeRequest', 'mutation ($id: ID!) { closeRequest(id: $id, reason: "x") { id } }', (id) => ({ id }), requests.open],
    ['approveOffer', 'mutation ($id: ID!) { approveOffer(id: $id) { id } }', (id) => ({ id }), offer],
    ['sendBackOffer', 'mutation ($id: ID!) { sendBackOffer(id: $id, reason: "x") { id } }', (id) => ({ id }), offer],
    ['audit', 'query ($id: ID!) { audit(subjectId: $id) { nodes { id } } }', (id) => ({ id }), requests.coordinatorOnly],
    ['editOffer', 'mutation ($id: ID!) { editOffer(id: $id, input: { title: "x" }) { id } }', (id) => ({ id }), offer],
    ['pauseOffer', 'mutation ($id: ID!) { pauseOffer(id: $id) { id } }', (id) => ({ id }), offer],
    ['resumeOffer', 'mutation ($id: ID!) { resumeOffer(id: $id) { id } }', (id) => ({ id }), offer],
    ['withdrawOffer', 'mutation ($id: ID!) { withdrawOffer(id: $id) { id } }', (id) => ({ id }), offer],
    ['respond to a suggestion', RESPOND, (id) => ({ input: { suggestionId: id, answer: 'YES' } }), suggestion],
    ['respond to a request', RESPOND, (id) => ({ input: { requestId: id, answer: 'YES' } }), requests.held],
    ['withdrawResponse', 'mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', (id) => ({ id }), waiting],
    ['chooseHelper', 'mutation ($id: ID!) { chooseHelper(responseId: $id) { id } }', (id) => ({ id }), waiting],
    ['thankHelper', 'mutation ($id: ID!) { thankHelper(responseId: $id) { id } }', (id) => ({ id }), waiting],
    ['shareContact', 'mutation ($id: ID!) { shareContact(matchId: $id) { id } }', (id) => ({ id }), match],
    ['finishMatch', 'mutation ($id: ID!) { finishMatch(id: $id, outcome: WRONG) { id } }', (id) => ({ id }), match],
    [
      'trustOf',
      'query ($id: ID!) { trustOf(memberId: $id) { knownToCoordinator } }',
      (id) => ({ id }),
      people.asked.is.memberId,
    ],
    [
      'recordTrust',
      'mutation ($id: ID!) { recordTrust(memberId: $id, input: { knownToCoordinator: true }) { knownToCoordinator } }',
      (id) => ({ id }),
      people.asked.is.memberId,
    ],
    ['markRead', 'mutation ($id: ID!) { markRead(ids: [$id]) }', (id) => ({ id }), notification],
  ];

  it.each(['elsewhere', 'ambassadorElsewhere'] as const)(
    'is an unknown id to %s: the same answer as for an id that is nothing at all',
    async (reader) => {
      for (const [name, query, variables, id] of operations()) {
        expect(id).not.toBe('');
        const answers = await Promise.all(
          [id, newId()].map(async (one) => {
            const { data, errors } = await clients[reader].raw(query, { ...variables(one) });
            return { data, errors: errors.map(({ message, path, extensions }) => ({ message, path, code: extensions.code })) };
          }),
        );
        expect([name, answers[0]]).toEqual([name, answers[1]]);
        expect([name, answers[0]?.errors.map((error) => error.code).filter((code) => code === 'internal')]).toEqual([name, []]);
      }
    },
  );

  it('was changed by none of that', async () => {
    const { request } = await people.requester.client.ask<{ request: { status: string } }>(REQUEST, { id: requests.held });
    expect(request.status).toBe('REVIEW');
    const { offer: kept } = await people.asked.client.ask<{ offer: { status: string } }>(
      'query ($id: ID!) { offer(id: $id) { status } }',
      {
        id: offer,
      },
    );
    expect(kept.status).toBe('OPEN');
  });

  it('of a public request is no more than that: its address is known, its owner’s acts are not another’s', async () => {
    const edit = 'mutation ($id: ID!) { editRequest(id: $id, input: { title: "x" }) { id } }';
    for (const reader of ['notAsked', 'ambassador', 'coordinator', 'chosen'] as const) {
      expect([reader, (await clients[reader].refused(edit, { id: requests.open })).extensions.code]).toEqual([
        reader,
        'request.not-yours',
      ]);
    }
  });
});

describe('what is personal', () => {
  async function everything(reader: Reader): Promise<string> {
    const answers: string[] = [];
    for (const query of Object.values(LISTS)) answers.push(JSON.stringify((await clients[reader].raw(query)).data));
    for (const thing of things)
      answers.push(JSON.stringify((await clients[reader].raw(REQUEST, { id: requests[thing] })).data));
    const one = await clients[reader].raw(`query ($id: ID!) { match(id: $id) { ${EVERYTHING_OF_A_MATCH} } }`, { id: match });
    return [...answers, JSON.stringify(one.data)].join('\n');
  }

  it.each(readers)('is not in anything that %s can read, unless it is theirs to know', async (reader) => {
    const all = await everything(reader);
    for (const [word, who] of Object.entries(planted)) {
      expect([reader, word, all.includes(word) && !who.includes(reader)]).toEqual([reader, word, false]);
    }
    const partner = { requester: 'chosen', chosen: 'requester' }[reader as string] as 'chosen' | 'requester' | undefined;
    for (const [name, person] of Object.entries(people)) {
      const known = name === reader || name === partner;
      expect([reader, name, all.includes(person.is.email) && !known]).toEqual([reader, name, false]);
    }
    const phones = (all.match(/06 0000 \d{4}/g) ?? []).length > 0;
    expect([reader, phones]).toEqual([reader, partner !== undefined]);
    expect([reader, all.includes('"bounds"'), all.includes('"matchingModels"')]).toEqual([reader, false, false]);
    expect([reader, all.includes('"medianHoursToYes"')]).toEqual([reader, reader === 'coordinator']);
    const scores = /"score":[0-9]|"contribution"/.test(all);
    expect([reader, scores]).toEqual([reader, reader === 'coordinator']);
  });

  it('was really planted: each word is read by someone', async () => {
    const read = new Set<string>();
    for (const reader of readers) {
      const all = await everything(reader);
      for (const word of Object.keys(planted)) if (all.includes(word)) read.add(word);
    }
    expect([...read].sort()).toEqual(Object.keys(planted).sort());
  });
});
