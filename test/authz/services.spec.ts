import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModulesContainer } from '@nestjs/core';
import ts from 'typescript';
import { Problem } from '#kernel/errors.js';
import { newId } from '#kernel/ids.js';
import { nobody, type Viewer } from '../../src/platform/auth/viewer.js';
import { AccountsService } from '../../src/modules/users/accounts.service.js';
import { ViewersService } from '../../src/modules/users/viewers.service.js';
import type { Person } from '../support/person.js';
import { World } from '../support/world.js';

/**
 * A resolver is not the only way in: every public method of a service that is told who asks, refuses who may not, in its own
 * first line. The methods are found in the sources, so that a new one without a line here fails.
 */

const page = { limit: 20, after: null };
const id = newId();
const posted = {
  onBehalf: null,
  title: 'Wie helpt mij?',
  text: 'Graag wat hulp.',
  activityId: null,
  postcode: '2011 AB',
  helpersNeeded: 1,
  when: { kind: 'asap', slots: [], until: null },
  conditions: { languages: [], knownToCoordinator: false, vogRequired: false, visibility: 'public' },
};
const offered = {
  title: 'a',
  text: 'b',
  activityIds: ['tuin'],
  postcode: '2011',
  reach: 'town',
  availability: [],
  maxActive: 1,
};
const joining = { displayName: 'Ans', postcode: '2011', languages: ['nl'], birthYear: 1980, acceptRules: true };

/** With what each is called; what is asked of does not matter, for it is never looked at. */
const calls: Readonly<Record<string, (hidden: Hidden) => readonly unknown[]>> = {
  'AccountsService.communitiesOf': () => [],
  'AuditService.entries': () => [null, page],
  'AuditService.count': () => [null],
  'CommunitiesService.areas': () => [],
  'CommunitiesService.areaOf': () => ['2011 AB'],
  'SafetyTextsService.say': () => ['car', 'nl', 'Wij rijden met de buurtbus.'],
  'DeliveriesService.failed': () => [page],
  'DeliveriesService.countFailed': () => [],
  'DeliveriesService.replay': () => [id],
  'DeliveriesService.replayed': () => [id],
  'DraftsService.save': () => [{ id: null, secret: null, kind: 'offer', content: {} }, '192.0.2.1'],
  'DraftsService.find': () => [id, 'secret'],
  'DraftsService.discard': () => [id, 'secret'],
  'FairnessService.fairness': () => [{ from: '2027-01-01', to: '2027-02-01' }],
  'FiguresService.figures': () => [31],
  'LimitsService.set': () => [{ restDays: 14 }],
  'LimitsService.again': () => [],
  'LimitsService.seenBy': () => [{ id: newId() }],
  'ModelsService.list': () => [page],
  'ModelsService.count': () => [],
  'ModelsService.inUse': () => [],
  'ModelsService.use': () => ['prior-2'],
  'MatchesService.choose': () => [id],
  'MatchesService.shareContact': () => [id],
  'MatchesService.finish': () => [id, { outcome: 'went-well', note: null }],
  'MatchesService.find': () => [id],
  'MatchesService.mine': () => [page],
  'MatchesService.countMine': () => [],
  'MatchesService.ownOutcomes': () => [[id]],
  'MatchesService.ofRequests': (hidden) => [[hidden.requestId]],
  'MatchesService.contacts': () => [[id]],
  'MatchesService.helpersFound': (hidden) => [[hidden.requestId]],
  'MembersService.join': () => [joining],
  'MembersService.edit': () => [{ displayName: 'Ans' }],
  'MembersService.savePhone': () => ['06 12345678'],
  'MembersService.phoneFor': (hidden) => [hidden.memberId],
  'MembersService.joined': () => [id],
  'MembersService.publicByIds': () => [[id]],
  'MembersService.rolesFor': (hidden) => [hidden.memberId],
  'NotificationsService.inbox': () => [page],
  'NotificationsService.countInbox': () => [],
  'NotificationsService.countUnread': (hidden) => [hidden.memberId],
  'NotificationsService.markRead': () => [[id]],
  'OffersService.publish': () => [offered],
  'OffersService.edit': () => [id, {}],
  'OffersService.withdraw': () => [id],
  'OffersService.find': (hidden) => [hidden.offerId],
  'OffersService.findMany': (hidden) => [[hidden.offerId]],
  'OffersService.waiting': () => [page],
  'OffersService.countWaiting': () => [],
  'OffersService.judge': () => [id, 'approve', null],
  'OffersService.list': () => [{}, page],
  'OffersService.count': () => [{}],
  'OffersService.mine': () => [page],
  'OffersService.countMine': () => [],
  'PausesService.pause': () => [id, null],
  'PausesService.resume': () => [id],
  'PausesService.pauseAll': () => [null],
  'PausesService.resumeAll': () => [],
  'DeskCountsService.counts': () => [],
  'RequestDeskService.list': () => [{ queue: 'all', filter: {}, sort: 'newest' }, page],
  'RequestDeskService.count': () => [{ queue: 'all', filter: {}, sort: 'newest' }],
  'RequestDeskService.counts': () => [],
  'RequestDeskService.approve': () => [id],
  'RequestDeskService.sendBack': () => [id, 'a'],
  'RequestDeskService.reject': () => [id, 'a'],
  'RequestDeskService.close': () => [id, 'a'],
  'RequestsService.post': () => [posted],
  'RequestsService.postAgain': () => [id],
  'RequestsService.renew': () => [id],
  'RequestsService.edit': () => [id, {}],
  'RequestsService.withdraw': () => [id, null],
  'RequestsService.find': (hidden) => [hidden.requestId],
  'RequestsService.findMany': (hidden) => [[hidden.requestId]],
  'RequestsService.list': () => [{}, page],
  'RequestsService.count': () => [{}],
  'RequestsService.mine': () => [page],
  'RequestsService.countMine': () => [],
  'ResponsesService.respond': () => [{ suggestionId: null, requestId: id, answer: 'yes', message: null }],
  'ResponsesService.say': () => [id, 'Dag'],
  'ResponsesService.withdraw': () => [id],
  'ResponsesService.thank': () => [id],
  'ResponsesService.given': () => [id],
  'ResponsesService.own': () => [id],
  'ResponsesService.standing': (hidden) => [[hidden.requestId]],
  'ResponsesService.withReasons': () => [{ id, suggestionId: null }],
  'SessionsService.mine': () => [page, null],
  'SessionsService.countMine': () => [],
  'SessionsService.end': () => [id, null],
  'SessionsService.endAll': () => [],
  'SuggestionsService.asked': () => [id],
  'WorriesService.raise': () => [
    { text: 'Ik maak mij zorgen.', callBack: null, requestId: id, memberId: id },
    { address: '192.0.2.1', key: 'eens' },
  ],
  'TrustService.of': (hidden) => [hidden.memberId],
  'TrustService.ownFor': (hidden) => [hidden.memberId],
  'TrustService.record': (hidden) => [hidden.memberId, { knownToCoordinator: true }],
  'WorriesService.list': () => [page],
  'WorriesService.count': () => [],
  'WorriesService.find': () => [id],
  'WorriesService.claim': () => [id],
  'WorriesService.resolve': () => [id, 'Gebeld.'],
  'SuggestionsService.mine': () => [null, page],
  'SuggestionsService.countMine': () => [null],
  'TimelinesService.of': (hidden) => [[hidden.requestId]],
  'ExplanationsService.explain': () => [id],
  'ExplanationsService.whyNot': () => [id, id],
  'ExplanationsService.whyNobody': () => [id],
  'ProposalsService.propose': () => [{ requestIds: [id], perHelper: 1, perRequest: null, overrule: false }],
  'ProposalsService.send': () => [[{ requestId: id, offerId: id }], false],
  'AskingService.ask': () => [{ requestId: id, offerId: id, overrule: false }],
  'SuggestionsService.ofRequest': () => [id, page],
  'SuggestionsService.countOfRequest': () => [id],
  'SuggestionsService.one': () => [id],
  'SuggestionsService.askedCounts': (hidden) => [[hidden.requestId]],
  'SuggestionsService.besides': (hidden) => [[hidden.requestId]],
};

interface Hidden {
  /** For the coordinator's eyes only. */
  readonly requestId: string;
  readonly offerId: string;
  readonly memberId: string;
}

/** What anyone may ask within a community, why, and what they get of what is not theirs. */
const publicReads: Readonly<
  Record<string, { readonly why: string; readonly answer: unknown; readonly needsNoCommunity?: true }>
> = {
  'CommunitiesService.areas': { why: 'the map of a community is on its first page', answer: expect.arrayContaining([]) },
  'CommunitiesService.areaOf': {
    why: 'in which area a postcode lies is on that map',
    answer: expect.objectContaining({ name: expect.any(String) }),
  },
  'WorriesService.raise': { why: 'who worries need not be a member', answer: expect.stringMatching(/^.{3}-.{3}$/) },
  'DraftsService.save': { why: 'who is not signed in writes too', answer: expect.objectContaining({ id: expect.any(String) }) },
  'DraftsService.find': { why: 'by its secret', answer: null },
  'DraftsService.discard': { why: 'by its secret', answer: false },
  'FiguresService.figures': {
    why: 'how a community is doing stands on its first page; nobody can be seen in it',
    answer: { since: '2027-01-30', requestsPosted: null, requestsHelped: null, helpersAvailable: null, membersJoined: null },
  },
  'RequestsService.find': { why: 'what neighbours ask in public can be read before joining', answer: null },
  'RequestsService.findMany': { why: 'the same, looked up together', answer: [] },
  'RequestsService.list': { why: 'the board of questions', answer: { items: [], hasNextPage: false } },
  'RequestsService.count': { why: 'how long that board is', answer: 0 },
  'SuggestionsService.besides': {
    why: 'the fields beside a request that may be read: empty for others than those concerned',
    answer: [{ responses: [], suggestions: [], nextStepAt: null }],
  },
  'ResponsesService.standing': { why: 'beside a request that may be read: one’s own answer', answer: [null] },
  'SuggestionsService.askedCounts': { why: 'the same: how many were asked', answer: [0] },
  'TimelinesService.of': { why: 'the same: what was done', answer: [[]] },
  'OffersService.find': { why: 'looked up beside what may be read: nothing but one’s own', answer: null },
  'OffersService.findMany': { why: 'the same, looked up together', answer: [] },
  'MatchesService.ofRequests': { why: 'beside a request that may be read: one’s own matches', answer: [[]] },
  'MatchesService.helpersFound': { why: 'a number beside a request that may be read', answer: [0] },
  'LimitsService.seenBy': {
    why: 'beside any community: of one’s own, for its administrator',
    answer: null,
    needsNoCommunity: true,
  },
  'NotificationsService.countUnread': { why: 'beside a member: one’s own number', answer: 0, needsNoCommunity: true },
  'MembersService.publicByIds': { why: 'first names beside what may be read; cut by who shows them', answer: [] },
  'MembersService.rolesFor': { why: 'one’s own roles, in any state', answer: [], needsNoCommunity: true },
  'MembersService.phoneFor': { why: 'one’s own number, in any state', answer: null, needsNoCommunity: true },
  'TrustService.ownFor': { why: 'what is known of oneself, in any state', answer: null, needsNoCommunity: true },
  'AccountsService.communitiesOf': { why: 'above communities: one’s own account', answer: [], needsNoCommunity: true },
};
const withAccount = [
  'someone who signed in, without a community',
  'a stranger who signed in',
  ...['suspended', 'left', 'invited', 'waiting'].map((status) => `a coordinator who is ${status}`),
];
/** Who has an account may join; a member, of whatever state, gets an answer of its own. One's own devices are nobody else's. */
const openTo: Readonly<Record<string, readonly string[]>> = {
  'MembersService.join': ['a stranger who signed in'],
  'SessionsService.mine': withAccount,
  'SessionsService.countMine': withAccount,
  'SessionsService.end': withAccount,
  'SessionsService.endAll': withAccount,
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `Class.method` of every public method whose first parameter is a Viewer, in the sources. */
async function methodsWithViewer(): Promise<string[]> {
  const folder = join(root, 'src');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.service.ts'));
  const found: string[] = [];
  for (const file of files) {
    const source = ts.createSourceFile(file, await readFile(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
    for (const one of source.statements.filter(ts.isClassDeclaration)) {
      for (const method of one.members.filter(ts.isMethodDeclaration)) {
        const hidden = method.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ?? false;
        const type = method.parameters[0]?.type?.getText(source);
        if (!hidden && type === 'Viewer') found.push(`${one.name?.text}.${method.name.getText(source)}`);
        if (!hidden && type === 'Actor') throw new Error(`${one.name?.text}: an Actor was not checked by who is given it`);
      }
    }
  }
  return found.sort();
}

type Service = Record<string, (...args: unknown[]) => unknown>;
function servicesOf(world: World): Map<string, Service> {
  const modules = [...world.get(ModulesContainer).values()];
  const providers = modules.flatMap((module) => [...module.providers.values()]);
  return new Map(
    providers.flatMap(({ instance }) => {
      const service: unknown = instance;
      const name = (service as object | null)?.constructor?.name ?? '';
      return name.endsWith('Service') ? [[name, service as Service] as const] : [];
    }),
  );
}

let world: World;
let hidden: Hidden;
let methods: string[];
let viewers: Map<string, Viewer>;

async function viewerOf(person: Person): Promise<Viewer> {
  const headers = { authorization: `Bearer ${person.client.caller.token}`, 'omzien-community': 'haarlem' };
  return world.get(ViewersService).viewerOf({ headers });
}

beforeAll(async () => {
  world = await World.start();
  await world.resident({ roles: ['confidant'] });
  const requester = await world.resident();
  const request = await requester.asks('tuin', { conditions: { visibility: 'COORDINATOR_ONLY' } });
  const offerId = await requester.offers('koken');
  hidden = { requestId: request.id, offerId, memberId: requester.is.memberId };
  const communityId = world.communityId();
  const accountId = await world.get(AccountsService).findOrCreate('stranger@example.org');
  const stranger: Viewer = { ...nobody, accountId, email: 'stranger@example.org', communityId };
  viewers = new Map([
    ['nobody, nowhere', nobody],
    ['someone who signed in, without a community', { ...stranger, communityId: null }],
    ['nobody', { ...nobody, communityId }],
    ['a stranger who signed in', stranger],
  ]);
  for (const status of ['suspended', 'left', 'invited', 'waiting']) {
    const person = await world.resident({ roles: ['coordinator', 'administrator', 'ambassador'] });
    await world.database.sql('update member set status = $2 where id = $1', [person.is.memberId, status]);
    viewers.set(`a coordinator who is ${status}`, await viewerOf(person));
  }
  methods = await methodsWithViewer();
});
afterAll(async () => {
  await world.end();
});

/** What came of it: the code of the refusal, or the answer. */
async function ask(method: string, viewer: Viewer): Promise<{ refused: string } | { answer: unknown }> {
  const [service = '', name = ''] = method.split('.');
  const found = servicesOf(world).get(service);
  if (!found) throw new Error(`${service} is not in the application`);
  try {
    return { answer: await found[name]?.(viewer, ...(calls[method]?.(hidden) ?? [])) };
  } catch (error) {
    if (error instanceof Problem) return { refused: error.code };
    throw error;
  }
}

describe('every method that is told who asks', () => {
  it('is known here', () => {
    expect(methods.length).toBeGreaterThan(40);
    expect(methods.filter((method) => !calls[method])).toEqual([]);
    expect(Object.keys({ ...calls, ...publicReads, ...openTo }).filter((method) => !methods.includes(method))).toEqual([]);
  });

  it('is really there, in the running application', () => {
    const services = servicesOf(world);
    const missing = methods.filter((method) => {
      const [service = '', name = ''] = method.split('.');
      return typeof services.get(service)?.[name] !== 'function';
    });
    expect(missing).toEqual([]);
  });

  it('refuses by default who is nobody, a stranger, or a member who is not active, with any role', async () => {
    for (const method of methods.filter((one) => !publicReads[one])) {
      for (const [who, viewer] of viewers) {
        if (openTo[method]?.includes(who)) continue;
        const came = await ask(method, viewer);
        const refused = 'refused' in came && /^(auth|community)\.|^member\.already$/.test(came.refused);
        expect([method, who, refused, came]).toEqual([method, who, true, came]);
      }
    }
  });

  it('says what is missing: a community, signing in, joining, being active', async () => {
    const codes: Record<string, string> = {};
    for (const [who, viewer] of viewers) {
      const came = await ask('RequestsService.post', viewer);
      codes[who] = 'refused' in came ? came.refused : 'let in';
    }
    expect(codes).toEqual({
      'nobody, nowhere': 'community.required',
      'someone who signed in, without a community': 'community.required',
      nobody: 'auth.required',
      'a stranger who signed in': 'auth.not-a-member',
      'a coordinator who is suspended': 'auth.not-active',
      'a coordinator who is left': 'auth.not-active',
      'a coordinator who is invited': 'auth.not-active',
      'a coordinator who is waiting': 'auth.not-active',
    });
  });

  it('that anyone may ask shows nothing of what is hidden, and needs a community all the same', async () => {
    for (const [method, { answer, needsNoCommunity }] of Object.entries(publicReads)) {
      for (const [who, viewer] of viewers) {
        const expected = viewer.communityId === null && !needsNoCommunity ? { refused: 'community.required' } : { answer };
        expect([method, who, await ask(method, viewer)]).toEqual([
          method,
          who,
          method === 'AccountsService.communitiesOf' ? { answer: expect.any(Array) } : expected,
        ]);
      }
    }
  });

  it('finds nothing for an active member of another community by the ids of this one', async () => {
    await world.community('elders', { quiet: null });
    const other = await world.resident({ community: 'elders', roles: ['coordinator', 'administrator'] });
    const headers = { authorization: `Bearer ${other.client.caller.token}`, 'omzien-community': 'elders' };
    const viewer = await world.get(ViewersService).viewerOf({ headers });
    expect(viewer.active).toBe(true);
    for (const method of ['RequestsService.find', 'RequestsService.findMany', 'OffersService.find', 'OffersService.findMany']) {
      expect([method, await ask(method, viewer)]).toEqual([method, { answer: publicReads[method]?.answer }]);
    }
    expect(await ask('SuggestionsService.besides', viewer)).toEqual({
      answer: publicReads['SuggestionsService.besides']?.answer,
    });
  });
});

it('the sources are read: a method that was hidden, or takes something else first, is not counted', async () => {
  expect(methods).toContain('RequestsService.post');
  expect(methods).not.toContain('RequestsService.listQuery');
  expect(methods).not.toContain('RequestFlowService.lock');
  expect(await methodsWithViewer()).toEqual(methods);
});
