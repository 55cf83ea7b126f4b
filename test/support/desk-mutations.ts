import { newId } from '#kernel/ids.js';
import type { TestClient } from './client.js';
import type { Person } from './person.js';
import { today, type Town } from './town.js';
import type { World } from './world.js';

/** A mutation that is ready to be sent: by whom, with what, with what else, and what it leaves behind. */
export interface Ready {
  readonly client: TestClient;
  readonly variables: Record<string, unknown>;
  readonly other: Record<string, unknown>;
  /** Grows by one with each time that it really happens. */
  readonly effect: () => Promise<number>;
}
export interface Case {
  readonly query: string;
  readonly ready: () => Promise<Ready>;
}

/** What a coordinator does, and what a requester does after it. */
export function deskMutations(world: () => World, town: () => Town): Readonly<Record<string, Case>> {
  const announced = (type: string) => (): Promise<number> => town().count('outbox', 'type = $2', type);
  const coordinator = async (): Promise<TestClient> => (await town().resident({ roles: ['coordinator'] })).client;

  /** A request that has come as far as this. */
  const requested = async (status: 'review' | 'draft' | 'open' | 'expired'): Promise<{ requester: Person; id: string }> => {
    const requester = await town().resident();
    const { id } = await requester.asks('koken');
    await world().database.sql('update request set status = $2 where id = $1', [id, status]);
    return { requester, id };
  };

  const judging = (name: string, status: 'review' | 'open', event: string): Case => ({
    query: `mutation ($id: ID!, $reason: String!, $key: String) {
      ${name}(id: $id, reason: $reason, idempotencyKey: $key) { id status } }`,
    ready: async () => {
      const { id } = await requested(status);
      const variables = { id, reason: 'Bel ons even.' };
      return { client: await coordinator(), variables, other: { reason: 'Toch niet.' }, effect: announced(event) };
    },
  });

  const offered = async (): Promise<string> => {
    const id = await (await town().resident()).offers('tuin');
    await world().database.sql(`update offer set status = 'review' where id = $1`, [id]);
    return id;
  };

  return {
    approveRequest: {
      query: 'mutation ($id: ID!, $key: String) { approveRequest(id: $id, idempotencyKey: $key) { id status } }',
      ready: async () => {
        const { id } = await requested('review');
        const effect = announced('request.approved');
        return { client: await coordinator(), variables: { id }, other: { id: newId() }, effect };
      },
    },
    sendBackRequest: judging('sendBackRequest', 'review', 'request.sent-back'),
    rejectRequest: judging('rejectRequest', 'review', 'request.rejected'),
    closeRequest: judging('closeRequest', 'open', 'request.closed'),
    postRequestAgain: {
      query: 'mutation ($id: ID!, $key: String) { postRequestAgain(id: $id, idempotencyKey: $key) { id status } }',
      ready: async () => {
        const { requester, id } = await requested('draft');
        const effect = announced('request.renewed');
        return { client: requester.client, variables: { id }, other: { id: newId() }, effect };
      },
    },
    renewRequest: {
      query: 'mutation ($id: ID!, $key: String) { renewRequest(id: $id, idempotencyKey: $key) { id status } }',
      ready: async () => {
        const { requester, id } = await requested('expired');
        const effect = announced('request.renewed');
        return { client: requester.client, variables: { id }, other: { id: newId() }, effect };
      },
    },
    askHelper: {
      query: `mutation ($id: ID!, $offerId: ID!, $key: String) {
        askHelper(requestId: $id, offerId: $offerId, idempotencyKey: $key) { id status } }`,
      ready: async () => {
        const { id } = await requested('open');
        // For the coordinator's eyes only: nobody is asked in a round.
        await world().database.sql(`update request set visibility = 'coordinator-only' where id = $1`, [id]);
        const offerId = await (await town().resident()).offers('koken');
        const effect = announced('suggestion.asked');
        return { client: await coordinator(), variables: { id, offerId }, other: { offerId: newId() }, effect };
      },
    },
    sendAssignment: {
      query: `mutation ($pairs: [PairToSendInput!]!, $key: String) {
        sendAssignment(pairs: $pairs, idempotencyKey: $key) { requestId problem suggestion { id status } } }`,
      ready: async () => {
        const { id: requestId } = await requested('open');
        await world().database.sql(`update request set visibility = 'coordinator-only' where id = $1`, [requestId]);
        const offerId = await (await town().resident()).offers('koken');
        const effect = announced('suggestion.asked');
        const [variables, other] = [offerId, newId()].map((one) => ({ pairs: [{ requestId, offerId: one }] }));
        return { client: await coordinator(), variables, other, effect };
      },
    },
    recordTrust: {
      query: `mutation ($id: ID!, $input: RecordTrustInput!, $key: String) {
        recordTrust(memberId: $id, input: $input, idempotencyKey: $key) { knownToCoordinator vog { seenOn renewBy } } }`,
      ready: async () => {
        const { is } = await town().resident();
        const variables = { id: is.memberId, input: { vogSeenOn: today(world()) } };
        const effect = announced('member.trust-changed');
        return { client: await coordinator(), variables, other: { input: { knownToCoordinator: true } }, effect };
      },
    },
    setSafetyText: {
      query: `mutation ($topic: SafetyTopic!, $text: String!, $key: String) {
        setSafetyText(topic: $topic, language: NL, text: $text, idempotencyKey: $key) { topic text own } }`,
      ready: async () => {
        const variables = { topic: 'CAR', text: 'Wij rijden met de buurtbus.' };
        const effect = (): Promise<number> => town().count('audit_entry', `action = 'safety-text.changed'`);
        return { client: await coordinator(), variables, other: { text: 'Wij fietsen.' }, effect };
      },
    },
    approveOffer: {
      query: 'mutation ($id: ID!, $key: String) { approveOffer(id: $id, idempotencyKey: $key) { id status } }',
      ready: async () => {
        const effect = announced('offer.approved');
        return { client: await coordinator(), variables: { id: await offered() }, other: { id: newId() }, effect };
      },
    },
    sendBackOffer: {
      query: `mutation ($id: ID!, $reason: String!, $key: String) {
        sendBackOffer(id: $id, reason: $reason, idempotencyKey: $key) { id status } }`,
      ready: async () => {
        const variables = { id: await offered(), reason: 'Wat bedoelt u?' };
        return { client: await coordinator(), variables, other: { reason: 'Anders.' }, effect: announced('offer.sent-back') };
      },
    },
  };
}
