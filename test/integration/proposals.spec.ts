import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/ids.js';
import type { Person } from '../support/person.js';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
let coordinator: Person;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world);
  coordinator = await town.resident({ roles: ['coordinator'] });
});
afterAll(async () => {
  await world.end();
});

const PAIR = 'score reasons { code text } offer { id } helper { id displayName }';
const PROPOSE = `query ($requestIds: [ID!]!, $perHelper: Int, $perRequest: Int, $overrule: Boolean) {
  proposeAssignment(requestIds: $requestIds, perHelper: $perHelper, perRequest: $perRequest, overrule: $overrule) {
    expected requests { wanted request { id } proposed { ${PAIR} } others { ${PAIR} } } } }`;
const SEND = `mutation ($pairs: [PairToSendInput!]!, $overrule: Boolean, $key: String) {
  sendAssignment(pairs: $pairs, overrule: $overrule, idempotencyKey: $key) {
    requestId offerId problem message suggestion { id status } } }`;

interface Pair {
  readonly score: number;
  readonly reasons: readonly { code: string; text: string }[];
  readonly offer: { readonly id: string };
  readonly helper: { readonly id: string };
}
interface Proposal {
  readonly expected: number;
  readonly requests: readonly {
    readonly wanted: number;
    readonly request: { readonly id: string };
    readonly proposed: readonly Pair[];
    readonly others: readonly Pair[];
  }[];
}
interface Sent {
  readonly requestId: string;
  readonly problem: string | null;
  readonly message: string | null;
  readonly suggestion: { readonly id: string; readonly status: string } | null;
}

const proposeFor = async (requestIds: readonly string[], more: Record<string, unknown> = {}): Promise<Proposal> =>
  (await coordinator.client.ask<{ proposeAssignment: Proposal }>(PROPOSE, { requestIds, ...more })).proposeAssignment;
async function send(
  pairs: readonly { requestId: string; offerId: string }[],
  more: Record<string, unknown> = {},
): Promise<readonly Sent[]> {
  const { sendAssignment } = await coordinator.client.ask<{ sendAssignment: Sent[] }>(SEND, { pairs, ...more });
  await world.settle();
  return sendAssignment;
}
const refused = async (person: Person, query: string, variables: Record<string, unknown>): Promise<string> =>
  (await person.client.refused(query, variables)).extensions.code;
const helpersOf = ({ requests }: Proposal): string[][] =>
  requests.map(({ proposed }) => proposed.map(({ helper }) => helper.id));
/** Nobody is asked for it by itself. */
async function quiet(requester: Person, activityId: string, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await requester.asks(activityId, { ...more, conditions: { visibility: 'COORDINATOR_ONLY' } });
  await coordinator.client.ask('mutation ($id: ID!) { approveRequest(id: $id) { id } }', { id });
  await world.settle();
  return id;
}

describe('a proposal for many requests', () => {
  it('gives who can do both to the one whom nobody else can help, says why, and asks nobody', async () => {
    const [both, gardener] = [await town.resident(), await town.resident()];
    await both.offers('tuin', { activityIds: ['tuin', 'hond-uitlaten'] });
    await gardener.offers('tuin');
    const ans = await town.resident();
    const requestIds = [await quiet(ans, 'tuin'), await quiet(ans, 'hond-uitlaten')];
    const proposal = await proposeFor(requestIds);
    expect(helpersOf(proposal)).toEqual([[gardener.is.memberId], [both.is.memberId]]);
    expect(proposal.requests.map(({ request }) => request.id)).toEqual(requestIds);
    expect(proposal.requests[0]?.others.map(({ helper }) => helper.id)).toEqual([both.is.memberId]);
    expect(proposal.requests[0]?.proposed[0]?.reasons.map(({ code }) => code)).toContain('near');
    const scores = proposal.requests.flatMap(({ proposed }) => proposed.map(({ score }) => score));
    expect(proposal.expected).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0));
    expect(await both.suggestions(['ASKED'])).toEqual([]);
    expect(await town.count('suggestion', 'asked_at is not null')).toBe(0);
  });

  it('asks whom the coordinator settled on, each once, and says what stood in the way of the others', async () => {
    const [first, second] = await town.helpers(2, 'tuin');
    const ans = await town.resident();
    const requestIds = [await quiet(ans, 'tuin'), await quiet(ans, 'tuin')];
    const proposal = await proposeFor(requestIds);
    const pairs = proposal.requests.flatMap(({ request, proposed }) =>
      proposed.map(({ offer }) => ({ requestId: request.id, offerId: offer.id })),
    );
    expect(pairs).toHaveLength(2);
    // Changed by hand: a third that cannot be, for who rests by then.
    const changed = [
      ...pairs,
      { requestId: requestIds[0] ?? '', offerId: pairs[1]?.offerId ?? '' },
      { requestId: newId(), offerId: newId() },
    ];
    const sent = await send(changed, { key: 'klik' });
    expect(sent.map(({ problem }) => problem)).toEqual([null, null, 'helper.resting', 'request.not-found']);
    expect(sent[2]?.message).toMatch(/pas nog gevraagd/);
    expect((await first?.suggestions(['ASKED']))?.length).toBe(1);
    expect((await second?.suggestions(['ASKED']))?.length).toBe(1);
    expect((await send(changed, { key: 'klik' })).map(({ problem }) => problem)).toEqual([
      null,
      null,
      'helper.resting',
      'request.not-found',
    ]);
    expect(await town.count('suggestion', 'asked_at is not null')).toBe(2);
    expect(await town.count('audit_entry', `action = 'helper.asked'`)).toBe(2);
    expect((await first?.toldKinds())?.filter((kind) => kind === 'asked')).toHaveLength(1);
    // And they are no longer proposed.
    expect(helpersOf(await proposeFor(requestIds))).toEqual([[], []]);
    expect((await send(changed.slice(2, 3), { overrule: true }))[0]).toMatchObject({
      problem: null,
      suggestion: { status: 'ASKED' },
    });
  });

  it('proposes as many as are still needed, or as many as the coordinator wants', async () => {
    const helpers = await town.helpers(5, 'tuin');
    const ans = await town.resident();
    const id = await quiet(ans, 'tuin', { helpersNeeded: 2 });
    const sizes = async (more: Record<string, unknown>): Promise<number | undefined> =>
      (await proposeFor([id], more)).requests[0]?.proposed.length;
    expect(await sizes({})).toBe(2);
    expect(await sizes({ perRequest: 4 })).toBe(4);
    expect(helpers).toHaveLength(5);
    await ans.withdraws(id);
    expect(await proposeFor([id])).toMatchObject({ requests: [{ wanted: 0, proposed: [], others: [] }], expected: 0 });
  });

  it('says what is wrong with what was asked for', async () => {
    const id = await quiet(await town.resident(), 'tuin');
    expect(await refused(coordinator, PROPOSE, { requestIds: [] })).toBe('proposal.requests');
    expect(await refused(coordinator, PROPOSE, { requestIds: Array.from({ length: 51 }, newId) })).toBe('proposal.requests');
    expect(await refused(coordinator, PROPOSE, { requestIds: [id], perHelper: 0 })).toBe('proposal.per-helper');
    expect(await refused(coordinator, PROPOSE, { requestIds: [id], perRequest: 11 })).toBe('proposal.per-request');
    expect(await refused(coordinator, PROPOSE, { requestIds: ['x'] })).toBe('request.not-found');
    expect(await refused(coordinator, SEND, { pairs: [] })).toBe('proposal.pairs');
    const someone = await town.resident();
    expect(await refused(someone, PROPOSE, { requestIds: [id] })).toBe('auth.forbidden');
    expect(await refused(someone, SEND, { pairs: [{ requestId: id, offerId: id }] })).toBe('auth.forbidden');
  });
});
