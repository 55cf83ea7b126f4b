import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { sentences } from '../../src/sentences.js';
import type { AnsweredError, Caller } from '../support/client.js';
import { offerInput, requestInput, type Person } from '../support/person.js';
import { World } from '../support/world.js';

const POST = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }';
const EDIT = 'mutation ($id: ID!, $input: EditRequestInput!) { editRequest(id: $id, input: $input) { id } }';
const PUBLISH = 'mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { id } }';
const JOIN = 'mutation ($input: JoinInput!) { join(input: $input) { id } }';
const RESPOND = 'mutation ($input: RespondInput!) { respond(input: $input) { id } }';
const CHOOSE = 'mutation ($id: ID!) { chooseHelper(responseId: $id) { id } }';
const FINISH = 'mutation ($id: ID!, $outcome: Outcome!) { finishMatch(id: $id, outcome: $outcome) { id } }';
const LIST = 'query ($first: Int, $after: String) { requests(first: $first, after: $after) { nodes { id } } }';
const NO_ID = '01960000-0000-7000-8000-000000000000';
const joining = { displayName: 'Noor Smits', postcode: '2011 AB', languages: ['nl'], birthYear: 1990, acceptRules: true };

/** Who and what is there before anything goes wrong. */
interface Scene {
  readonly ans: Person;
  readonly bram: Person;
  /** Lives in the other community. */
  readonly dirk: Person;
  readonly strangerToken: string;
  readonly expiredToken: string;
  /** Ans's, open, with Bram's yes. */
  readonly requestId: string;
  readonly responseId: string;
  readonly offerId: string;
  /** Finished by Ans. */
  readonly matchId: string;
  readonly elsewhere: { readonly requestId: string; readonly responseId: string; readonly offerId: string };
}

interface Sent {
  readonly status: number;
  readonly text: string;
}

type Field = string | ((scene: Scene) => string);

/** Something that should not have been sent, what it is answered with, and which field is wrong. */
interface Bad {
  readonly what: string;
  readonly code: string;
  readonly field?: Field;
  send(scene: Scene, headers: Record<string, string>): Promise<Sent>;
}

let world: World;
let scene: Scene;

async function http(
  body: string | Uint8Array,
  headers: Record<string, string>,
  path = '/graphql',
  method = 'POST',
): Promise<Sent> {
  const sent = method === 'GET' ? {} : { body: body as BodyInit };
  const response = await fetch(world.url + path, { method, headers, ...sent });
  return { status: response.status, text: await response.text() };
}

const headersOf = ({ token, community = 'haarlem' }: Caller): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token ? { authorization: `Bearer ${token}` } : {}),
  ...(community === null ? {} : { 'omzien-community': community }),
});

type By = (scene: Scene) => Caller;
const asAns: By = ({ ans }) => ans.client.caller;
const asBram: By = ({ bram }) => bram.client.caller;
const asDirk: By = ({ dirk }) => dirk.client.caller;
const asStranger: By = ({ strangerToken }) => ({ token: strangerToken });
const asVisitor: By = () => ({});

type Variables = Record<string, unknown> | ((scene: Scene) => Record<string, unknown>);

/** One GraphQL operation. */
function operation(
  what: string,
  {
    by = asAns,
    query,
    variables = {},
    ...answer
  }: { by?: By; query: string; variables?: Variables; code: string; field?: Field },
): Bad {
  return {
    what,
    ...answer,
    send: (at, headers) => {
      const filled = typeof variables === 'function' ? variables(at) : variables;
      return http(JSON.stringify({ query, variables: filled }), { ...headersOf(by(at)), ...headers });
    },
  };
}

/** A request that is as it should be, but for this. */
const posting = (what: string, wrong: Record<string, unknown>, code: string, field?: string): Bad =>
  operation(what, { query: POST, variables: { input: requestInput('boodschappen', wrong) }, code, ...(field && { field }) });

const on = (...slots: Record<string, unknown>[]): Record<string, unknown> => ({ when: { kind: 'ON_DATES', slots } });

/** A body as it is. */
function raw(
  what: string,
  code: string,
  body: string | Uint8Array,
  { headers = {}, path, method }: { headers?: Record<string, string>; path?: string; method?: string } = {},
): Bad {
  return { what, code, send: (at, more) => http(body, { ...headersOf(asAns(at)), ...more, ...headers }, path, method) };
}

const without = (name: string): Record<string, unknown> => {
  const { [name]: _left, ...rest } = requestInput('boodschappen');
  return { input: rest };
};

const nested = (depth: number): string =>
  `{ myRequests { nodes { ${'suggestions { request { '.repeat(depth)} id ${'} }'.repeat(depth)} } } }`;
const bomb = Array.from({ length: 20 }, (_, n) => `fragment F${n} on Request { a: id b: id ...F${n + 1} }`).join(' ');

const wrongTexts: readonly Bad[] = [
  posting('a title that is a number', { title: 42 }, 'input.invalid', 'title'),
  posting('a title that is an object', { title: { nl: 'Hallo' } }, 'input.invalid', 'title'),
  posting('a title that is null', { title: null }, 'input.missing', 'title'),
  posting('an empty title', { title: '' }, 'text.missing', 'title'),
  posting('a title of white space', { title: ' \t\u00a0\u2003' }, 'text.missing', 'title'),
  posting('5,000 characters', { text: 'Ik zoek hulp. '.repeat(358).slice(0, 5_000) }, 'text.too-long', 'text'),
  posting('a title of 121 emoji', { title: '🌷'.repeat(121) }, 'text.too-long', 'title'),
  posting('1 MB of text', { text: 'a'.repeat(1_048_576) }, 'http.too-large'),
  posting('a null byte', { text: 'Graag\u0000hulp' }, 'input.characters', 'text'),
  posting('an escape character', { title: 'Graag \u001b[31mhulp' }, 'input.characters', 'title'),
  posting('half a character', { text: 'Graag \ud83d hulp' }, 'input.characters', 'text'),
  posting('half a character in a name', { for: { self: false, name: '\udc00' } }, 'input.characters', 'for.name'),
  operation('no title', { query: POST, variables: without('title'), code: 'input.missing', field: 'title' }),
  operation('no text', { query: POST, variables: without('text'), code: 'input.missing', field: 'text' }),
  operation('no moment', { query: POST, variables: without('when'), code: 'input.missing', field: 'when' }),
  operation('no input', { query: POST, code: 'input.missing', field: 'input' }),
  operation('an input that is a list of lists', {
    query: POST,
    variables: { input: JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as unknown },
    code: 'input.invalid',
    field: 'input',
  }),
  posting('a field that does not exist', { colour: 'red' }, 'input.invalid', 'colour'),
  posting('a value of an enum that does not exist', { when: { kind: 'SOON' } }, 'input.invalid', 'when.kind'),
  posting('paid work', { text: 'Oppas voor zoontje (4), € 8 per uur' }, 'screening.paid-work', 'text'),
];

const wrongPlacesAndPeople: readonly Bad[] = [
  posting('a postcode that does not exist', { postcode: '9999 ZZ' }, 'place.unknown-postcode', 'postcode'),
  posting('a postcode of elsewhere', { postcode: '1012 AB' }, 'place.unknown-postcode', 'postcode'),
  posting('a malformed postcode', { postcode: '20A1 1B' }, 'place.postcode', 'postcode'),
  posting('a postcode that begins with 0', { postcode: '0011 AB' }, 'place.postcode', 'postcode'),
  posting('an empty postcode', { postcode: '' }, 'place.postcode', 'postcode'),
  posting('an unknown activity', { activityId: 'goud-zoeken' }, 'activity.unknown', 'activityId'),
  posting('an activity that is a property of every object', { activityId: '__proto__' }, 'activity.unknown', 'activityId'),
  posting('no helpers', { helpersNeeded: 0 }, 'request.helpers-needed', 'helpersNeeded'),
  posting('51 helpers', { helpersNeeded: 51 }, 'request.helpers-needed', 'helpersNeeded'),
  posting('10,000 helpers', { helpersNeeded: 10_000 }, 'request.helpers-needed', 'helpersNeeded'),
  posting('-1 helpers', { helpersNeeded: -1 }, 'request.helpers-needed', 'helpersNeeded'),
  posting('one and a half helper', { helpersNeeded: 1.5 }, 'input.invalid', 'helpersNeeded'),
  posting('more helpers than a number holds', { helpersNeeded: 2 ** 40 }, 'input.invalid', 'helpersNeeded'),
  posting('"two" helpers', { helpersNeeded: 'two' }, 'input.invalid', 'helpersNeeded'),
  posting('for another, without consent', { for: { self: false, name: 'Moeder' } }, 'request.consent-missing', 'for.consent'),
  posting('for me, and for another', { for: { self: true, name: 'Moeder' } }, 'request.for', 'for.self'),
  posting(
    'consent of nobody',
    { for: { self: false, consent: { agreedBy: ' ', how: 'BY_PHONE' } } },
    'text.missing',
    'for.consent.agreedBy',
  ),
  posting('a language that is none', { conditions: { languages: ['nederlands'] } }, 'languages', 'conditions.languages'),
];

const wrongTimes: readonly Bad[] = [
  posting('a slot in the past', on({ date: '2027-03-01', from: '10:00', to: '11:00' }), 'slot.past', 'when.slots.0.date'),
  posting(
    'a time that the clock skips',
    on({ date: '2027-03-28', from: '02:30', to: '04:00' }),
    'slot.clock-change',
    'when.slots.0.from',
  ),
  posting(
    'an end that the clock skips',
    on({ date: '2027-03-28', from: '01:30', to: '02:30' }),
    'slot.clock-change',
    'when.slots.0.to',
  ),
  posting(
    'a date and a weekday',
    on({ date: '2027-03-30', weekday: 'TUE', from: '10:00', to: '11:00' }),
    'slot.one-day',
    'when.slots.0',
  ),
  posting(
    'neither a date nor a weekday',
    on({ date: '2027-03-30', from: '10:00', to: '11:00' }, { from: '10:00', to: '11:00' }),
    'slot.one-day',
    'when.slots.1',
  ),
  posting(
    'an end before the beginning',
    on({ date: '2027-03-30', from: '12:00', to: '10:00' }),
    'slot.ends-before-start',
    'when.slots.0.to',
  ),
  posting('30 February', on({ date: '2028-02-30', from: '10:00', to: '11:00' }), 'input.date', 'when.slots.0.date'),
  posting('a date in words', on({ date: 'morgen', from: '10:00', to: '11:00' }), 'input.date', 'when.slots.0.date'),
  posting('a quarter past 25', on({ date: '2027-03-30', from: '25:15', to: '26:00' }), 'input.time', 'when.slots.0.from'),
  posting('a date of another age', on({ date: '2100-01-01', from: '10:00', to: '11:00' }), 'slot.too-far', 'when.slots.0.date'),
  posting('no dates', on(), 'request.dates-missing', 'when.slots'),
  posting('no weekdays', { when: { kind: 'RECURRING', slots: [] } }, 'request.weekdays-missing', 'when.slots'),
  posting('a last day that has passed', { when: { kind: 'ASAP', until: '2027-03-01' } }, 'request.until-past', 'when.until'),
  posting(
    '22 slots',
    on(...Array.from({ length: 22 }, () => ({ date: '2027-03-30', from: '10:00', to: '11:00' }))),
    'slots.too-many',
    'when.slots',
  ),
];

const wrongOffers: readonly Bad[] = (
  [
    [
      '200 kinds of help',
      { activityIds: Array.from({ length: 200 }, (_, n) => `soort-${n}`) },
      'offer.activities',
      'activityIds',
    ],
    ['no kinds of help', { activityIds: [] }, 'offer.activities', 'activityIds'],
    ['a kind of help that is unknown', { activityIds: ['boodschappen', 'goud-zoeken'] }, 'activity.unknown', 'activityIds.1'],
    ['nobody at once', { maxActive: 0 }, 'offer.max-active', 'maxActive'],
    ['a reach that does not exist', { reach: 'PLANET' }, 'input.invalid', 'reach'],
    ['a text that is empty', { text: '\n' }, 'text.missing', 'text'],
  ] as const
).map(([what, wrong, code, field]) =>
  operation(`an offer: ${what}`, {
    by: asBram,
    query: PUBLISH,
    variables: { input: offerInput('boodschappen', wrong) },
    code,
    field,
  }),
);

const wrongJoining: readonly Bad[] = (
  [
    ['15 years old', { birthYear: 2012 }, 'member.too-young', 'birthYear'],
    ['born in 1800', { birthYear: 1800 }, 'member.birth-year', 'birthYear'],
    ['born next year', { birthYear: 2028 }, 'member.birth-year', 'birthYear'],
    ['without the rules', { acceptRules: false }, 'member.rules', 'acceptRules'],
    ['without a language', { languages: [] }, 'languages', 'languages'],
    ['without a name', { displayName: '' }, 'text.missing', 'displayName'],
    ['from elsewhere', { postcode: '1012 AB' }, 'place.unknown-postcode', 'postcode'],
  ] as const
).map(([what, wrong, code, field]) =>
  operation(`joining ${what}`, { by: asStranger, query: JOIN, variables: { input: { ...joining, ...wrong } }, code, field }),
);

const wrongIds: readonly Bad[] = [
  operation('joining twice', { query: JOIN, variables: { input: joining }, code: 'member.already' }),
  operation('answering both', {
    by: asBram,
    query: RESPOND,
    variables: ({ requestId }) => ({ input: { requestId, suggestionId: NO_ID, answer: 'YES' } }),
    code: 'response.one-id',
  }),
  operation('answering nothing', {
    by: asBram,
    query: RESPOND,
    variables: { input: { answer: 'YES' } },
    code: 'response.one-id',
  }),
  operation('answering twice', {
    by: asBram,
    query: RESPOND,
    variables: ({ requestId }) => ({ input: { requestId, answer: 'YES' } }),
    code: 'response.already',
  }),
  operation('answering one’s own question', {
    query: RESPOND,
    variables: ({ requestId }) => ({ input: { requestId, answer: 'YES' } }),
    code: 'response.own-request',
  }),
  operation('answering an unknown question', {
    by: asBram,
    query: RESPOND,
    variables: { input: { requestId: NO_ID, answer: 'YES' } },
    code: 'request.not-found',
  }),
  operation('answering a suggestion whose id is none', {
    by: asBram,
    query: RESPOND,
    variables: { input: { suggestionId: `' or 1=1 --`, answer: 'YES' } },
    code: 'suggestion.not-found',
  }),
  operation('choosing who answered someone else', {
    by: asBram,
    query: CHOOSE,
    variables: ({ responseId }) => ({ id: responseId }),
    code: 'response.not-found',
  }),
  operation('choosing in another community', {
    by: asDirk,
    query: CHOOSE,
    variables: ({ responseId }) => ({ id: responseId }),
    code: 'response.not-found',
  }),
  operation('choosing from another community', {
    query: CHOOSE,
    variables: ({ elsewhere }) => ({ id: elsewhere.responseId }),
    code: 'response.not-found',
  }),
  operation('choosing nobody', { query: CHOOSE, variables: { id: '' }, code: 'response.not-found' }),
  operation('finishing twice', {
    query: FINISH,
    variables: ({ matchId }) => ({ id: matchId, outcome: 'WENT_WELL' }),
    code: 'match.already-answered',
  }),
  operation('finishing an unknown match', {
    query: FINISH,
    variables: { id: NO_ID, outcome: 'WRONG' },
    code: 'match.not-found',
  }),
  operation('an outcome that does not exist', {
    query: FINISH,
    variables: ({ matchId }) => ({ id: matchId, outcome: 'MAYBE' }),
    code: 'input.invalid',
    field: 'outcome',
  }),
  operation('editing another’s question', {
    by: asBram,
    query: EDIT,
    variables: ({ requestId }) => ({ id: requestId, input: { title: 'Van mij' } }),
    code: 'request.not-yours',
  }),
  operation('editing a question of another community', {
    query: EDIT,
    variables: ({ elsewhere }) => ({ id: elsewhere.requestId, input: { title: 'Van mij' } }),
    code: 'request.not-found',
  }),
  operation('editing what is no id', {
    query: EDIT,
    variables: { id: '1', input: { title: 'Van mij' } },
    code: 'request.not-found',
  }),
  operation('withdrawing an offer of another community', {
    query: 'mutation ($id: ID!) { withdrawOffer(id: $id) { id } }',
    variables: ({ elsewhere }) => ({ id: elsewhere.offerId }),
    code: 'offer.not-found',
  }),
  operation('withdrawing another’s offer', {
    query: 'mutation ($id: ID!) { withdrawOffer(id: $id) { id } }',
    variables: ({ offerId }) => ({ id: offerId }),
    code: 'offer.not-found',
  }),
  operation('an id that is an object', { query: CHOOSE, variables: { id: { $ne: null } }, code: 'input.invalid', field: 'id' }),
  operation('a pause that ends today', {
    by: asBram,
    query: 'mutation ($id: ID!) { pauseOffer(id: $id, until: "2027-03-02") { id } }',
    variables: ({ offerId }) => ({ id: offerId }),
    code: 'offer.pause-past',
    field: 'until',
  }),
  operation('an idempotency key of 65 characters', {
    query: 'mutation ($input: PostRequestInput!, $key: String) { postRequest(input: $input, idempotencyKey: $key) { id } }',
    variables: { input: requestInput('boodschappen'), key: 'k'.repeat(65) },
    code: 'idempotency.key',
    field: 'idempotencyKey',
  }),
  operation('an unknown persona', {
    by: asVisitor,
    query: 'mutation { demoSignIn(persona: "sinterklaas") { token } }',
    code: 'demo.unknown-persona',
    field: 'persona',
  }),
];

const wrongPages: readonly Bad[] = [
  operation('a page of none', { query: LIST, variables: { first: 0 }, code: 'page.first', field: 'first' }),
  operation('a page of 101', { query: LIST, variables: { first: 101 }, code: 'page.first', field: 'first' }),
  operation('a page of -1', { query: LIST, variables: { first: -1 }, code: 'page.first', field: 'first' }),
  operation('a broken cursor', { query: LIST, variables: { after: 'broken' }, code: 'page.after', field: 'after' }),
  operation('a cursor with SQL', {
    query: LIST,
    variables: { after: Buffer.from(`1.' or 1=1 --`).toString('base64url') },
    code: 'page.after',
    field: 'after',
  }),
];

const wrongCallers: readonly Bad[] = [
  operation('nobody', {
    by: asVisitor,
    query: POST,
    variables: { input: requestInput('boodschappen') },
    code: 'auth.required',
  }),
  operation('a broken token', { by: () => ({ token: 'not a token' }), query: '{ me { email } }', code: 'auth.token' }),
  operation('a token of nobody', { by: () => ({ token: 'x'.repeat(43) }), query: '{ me { email } }', code: 'auth.token' }),
  operation('an expired token', {
    by: ({ expiredToken }) => ({ token: expiredToken }),
    query: '{ me { email } }',
    code: 'auth.token',
  }),
  operation('a token of another community’s member', {
    by: ({ dirk }) => ({ token: dirk.client.caller.token ?? null }),
    query: POST,
    variables: { input: requestInput('boodschappen') },
    code: 'auth.not-a-member',
  }),
  operation('an unknown community', {
    by: () => ({ community: 'atlantis' }),
    query: '{ areas { name } }',
    code: 'community.unknown',
  }),
  operation('a community that is no name', {
    by: () => ({ community: `x' or 1=1` }),
    query: '{ areas { name } }',
    code: 'community.unknown',
  }),
  operation('no community', { by: () => ({ community: null }), query: '{ areas { name } }', code: 'community.required' }),
  operation('posting without a community', {
    by: ({ ans }) => ({ token: ans.client.caller.token ?? null, community: null }),
    query: POST,
    variables: { input: requestInput('boodschappen') },
    code: 'community.required',
  }),
];

const me = JSON.stringify({ query: '{ me { email } }' });
const wrongQueries: readonly Bad[] = [
  operation('a query of 4,001 words', { query: `{ me { ${'email '.repeat(4_001)} } }`, code: 'graphql.too-large' }),
  operation('the same field under a thousand names', {
    query: `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: activities { id }`).join(' ')} }`,
    code: 'graphql.too-large',
  }),
  operation('31 names', {
    query: `{ me { ${Array.from({ length: 31 }, (_, n) => `a${n}: email`).join(' ')} } }`,
    code: 'graphql.too-large',
  }),
  operation('21 questions at once', { query: `{ ${'areas { id } '.repeat(21)} }`, code: 'graphql.too-large' }),
  operation('a query of 13 levels', { query: nested(5), code: 'graphql.too-large' }),
  operation('a query of a hundred levels', { query: nested(50), code: 'graphql.too-large' }),
  operation('lists in lists in long pages', {
    query: `query ($n: Int) { myRequests(first: $n) { nodes { suggestions { request { suggestions { request { id } } } } } } }`,
    variables: { n: 100 },
    by: asAns,
    code: 'graphql.too-large',
  }),
  operation('fragments that double each time', {
    query: `query ($id: ID!) { request(id: $id) { ...F0 } } ${bomb} fragment F20 on Request { id }`,
    variables: { id: NO_ID },
    code: 'graphql.too-large',
  }),
  operation('a fragment in itself', { query: '{ me { ...F } } fragment F on Me { ...F }', code: 'graphql.invalid' }),
  operation('the schema, ever deeper', {
    query: `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`,
    code: 'graphql.invalid',
  }),
  operation('a field that is not in the schema', { query: '{ me { password } }', code: 'graphql.invalid' }),
  operation('a mutation that is not in the schema', { query: 'mutation { dropTables }', code: 'graphql.invalid' }),
  operation('a variable that is not declared', { query: '{ request(id: $id) { id } }', code: 'graphql.invalid' }),
  operation('a date in the query that is none', {
    query: 'mutation ($id: ID!) { pauseOffer(id: $id, until: "2027-02-30") { id } }',
    by: asBram,
    variables: ({ offerId }) => ({ id: offerId }),
    code: 'input.date',
  }),
  operation('a syntax error', { query: '{ me { email }', code: 'graphql.syntax' }),
  operation('an empty query', { query: '', code: 'http.bad-request' }),
  operation('only a comment', { query: '# hallo', code: 'graphql.syntax' }),
  raw(
    'two operations and no name',
    'graphql.invalid',
    JSON.stringify({ query: 'query A { me { email } } query B { me { email } }' }),
  ),
  raw('a query that is a number', 'http.bad-request', '{"query": 1}'),
  raw('variables that are a text', 'http.bad-request', '{"query": "{ me { email } }", "variables": "no"}'),
  raw(
    'a stored query that nobody stored',
    'graphql.invalid',
    JSON.stringify({
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    }),
  ),
  raw('many operations in one body', 'http.bad-request', `[${me},${me}]`),
];

const wrongHttp: readonly Bad[] = [
  raw('broken JSON', 'http.bad-json', '{"query": "{ me'),
  raw('JSON that is a text', 'http.bad-json', '"hallo"'),
  raw('an empty body', 'http.bad-request', ''),
  raw('an empty object', 'http.bad-request', '{}'),
  raw('plain text', 'http.bad-request', me, { headers: { 'content-type': 'text/plain' } }),
  raw('a form', 'http.bad-request', 'query=%7Bme%7Bemail%7D%7D', {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
  raw('letters of an unknown kind', 'http.bad-request', me, {
    headers: { 'content-type': 'application/json; charset=klingon' },
  }),
  raw('gzip that is none', 'http.bad-request', me, { headers: { 'content-encoding': 'gzip' } }),
  raw('1 MB in a small parcel', 'http.too-large', gzipSync(`{"query": "${' '.repeat(1_048_576)}"}`), {
    headers: { 'content-encoding': 'gzip' },
  }),
  raw('a GET, as a link on another site does', 'http.bad-request', '', {
    method: 'GET',
    path: '/graphql?query=%7Bme%7Bemail%7D%7D',
    headers: { 'content-type': 'text/plain' },
  }),
  raw('a mutation by GET', 'http.bad-request', '', {
    method: 'GET',
    path: '/graphql?query=mutation%7BdemoSignIn(persona%3A%22ans%22)%7Btoken%7D%7D',
    headers: { 'apollo-require-preflight': 'yes' },
  }),
  raw('a PUT', 'http.bad-request', me, { method: 'PUT' }),
  raw('a page that does not exist', 'http.not-found', me, { path: '/nergens' }),
  raw('an address that cannot be read', 'http.not-found', '', { method: 'GET', path: '/%E0%A4%A' }),
];

/** What would tell a stranger how it is made. */
const INTERNALS =
  /node_modules|\.[jt]s:\d|\bat \w+[\w.]* \(|"stack|select .* from|insert into|violates|constraint|typeorm|QueryFailed|postgres|omzien_|pg_|undefined|\[object/i;

const pattern = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^{}]+')}$`, 'u');

function errorsOf(text: string): AnsweredError[] {
  return (JSON.parse(text) as { errors?: AnsweredError[] }).errors ?? [];
}

/** Every table: how many rows, and what they hold. */
async function everything(): Promise<Record<string, string>> {
  const tables = await world.database.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await world.database.sql<{ count: number; hash: string }>(
        `select count(*)::int as count, coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') as hash from ${name} t`,
      );
      return [name, `${row?.count} ${row?.hash}`] as const;
    }),
  );
  return Object.fromEntries(rows);
}

/** A question, a yes and an offer in a community. */
async function story(requester: Person, helper: Person, activity: string) {
  const offerId = await helper.offers(activity);
  const { id: requestId } = await requester.asks(activity);
  const responseId = await helper.answers(requestId);
  return { offerId, requestId, responseId };
}

beforeAll(async () => {
  world = await World.start({ rules: { maxOpenRequests: 10 } });
  await world.community('zaandam', { quiet: null });
  const ans = await world.resident({ name: 'Ans Bakker' });
  const bram = await world.resident({ name: 'Bram Visser' });
  const dirk = await world.resident({ community: 'zaandam' });
  const eva = await world.resident({ community: 'zaandam' });
  const first = await story(ans, bram, 'fiets-maken');
  const matchId = await ans.chooses(first.responseId);
  await ans.finishes(matchId);
  const { requestId, responseId, offerId } = await story(ans, bram, 'naaien');
  const elsewhere = await story(dirk, eva, 'boodschappen');
  const stranger = await world.stranger();
  // Seen for the first time now, so that being seen changes nothing later.
  await stranger.ask('{ me { accountId } }');
  const late = await world.stranger();
  const expiredToken = late.caller.token ?? '';
  await world.database.sql(`update session set expires_at = '2027-03-01' where token_hash = sha256(convert_to($1, 'UTF8'))`, [
    expiredToken,
  ]);
  const strangerToken = stranger.caller.token ?? '';
  scene = { ans, bram, dirk, strangerToken, expiredToken, requestId, responseId, offerId, matchId, elsewhere };
});
afterAll(async () => {
  await world.end();
});

const groups: Readonly<Record<string, readonly Bad[]>> = {
  'words and fields': wrongTexts,
  'places, people and numbers': wrongPlacesAndPeople,
  times: wrongTimes,
  offers: wrongOffers,
  joining: wrongJoining,
  'ids and steps': wrongIds,
  pages: wrongPages,
  callers: wrongCallers,
  queries: wrongQueries,
  HTTP: wrongHttp,
};

describe.each(Object.entries(groups))('what is wrong with %s', (_, list) => {
  it.each(list.map((bad) => [bad.what, bad] as const))('is said, and nothing is kept: %s', async (_what, bad) => {
    const before = await everything();
    for (const language of ['nl', 'en'] as const) {
      const { status, text } = await bad.send(scene, language === 'en' ? { 'accept-language': 'en-GB,en;q=0.9' } : {});
      const shown = `${status} ${text.slice(0, 500)}`;
      expect(shown).toMatch(/^[24]\d\d \{/);
      const [error, ...more] = errorsOf(text);
      expect([error?.extensions.code, shown]).toEqual([bad.code, shown]);
      expect(more.filter((other) => other.extensions.code !== bad.code)).toEqual([]);
      expect(error?.message).toMatch(pattern(sentences[bad.code]?.[language] ?? 'no sentence'));
      expect(error?.extensions.field).toBe(typeof bad.field === 'function' ? bad.field(scene) : bad.field);
      expect(text).not.toMatch(INTERNALS);
      expect(Object.keys(error?.extensions ?? {}).filter((key) => !['code', 'field'].includes(key))).toEqual([]);
    }
    expect(await everything()).toEqual(before);
  });
});

describe('what never becomes a request', () => {
  const said = (bytes: string): Promise<string> =>
    new Promise((done, fail) => {
      const { hostname, port } = new URL(world.url);
      let heard = '';
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
      socket.on('error', fail).on('close', () => {
        done(heard);
      });
    });

  it.each([
    ['headers without end', `POST /graphql HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(40_000)}`, 431, 'http.too-large'],
    ['what is no HTTP', 'Hallo, is daar iemand?\r\n\r\n', 400, 'http.bad-request'],
  ])('is answered in the same shape: %s', async (_, bytes, status, code) => {
    const [head = '', body = ''] = (await said(bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(errorsOf(body)).toEqual([{ message: sentences[code]?.nl, extensions: { code } }]);
  });
});

describe('what only looks wrong', () => {
  const fine = {
    emoji: 'Wie helpt mij 👩‍👩‍👧‍👦 met de 🌷🇳🇱?',
    'right-to-left': 'من يساعدني في التسوق؟ \u200fשלום\u200f',
    'a right-to-left override': 'Graag \u202ehulp\u202c vandaag',
    'letters with marks': 'Zoë, Çağla en Nguyễn Thị Ánh',
    quotes: `'; drop table request; -- "\\" \${x} {{y}} <script>alert(1)</script>`,
    'other scripts': '谁能帮我? Кто поможет? ᏣᎳᎩ 𝔘𝔫𝔦 🜁',
  };

  it.each(Object.entries(fine))('is kept as it was written: %s', async (_, text) => {
    const asker = await world.resident();
    const input = requestInput('boodschappen', { title: text, text: `${text}\nEn een tweede regel.\t` });
    const { postRequest } = await asker.client.ask<{ postRequest: { id: string } }>(POST, { input });
    const { request } = await asker.client.ask<{ request: { title: string; text: string } }>(
      'query ($id: ID!) { request(id: $id) { title text } }',
      { id: postRequest.id },
    );
    expect(request).toEqual({ title: text, text: `${text}\nEn een tweede regel.` });
  });

  it('composes letters that were sent in parts', async () => {
    const asker = await world.resident();
    const input = requestInput('boodschappen', { title: 'Cafe\u0301 en zo' });
    const { postRequest } = await asker.client.ask<{ postRequest: { title: string } }>(
      'mutation ($input: PostRequestInput!) { postRequest(input: $input) { title } }',
      { input },
    );
    expect(postRequest.title).toBe('Caf\u00e9 en zo');
  });

  it('lets a program read the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { data, errors } = await world.visitor.raw(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema');
  });
});
