import type { TestClient } from './client.js';
import type { World } from './world.js';

export interface PostedRequest {
  readonly id: string;
  readonly status: string;
  readonly statusReason: string | null;
}

export interface AskedSuggestion {
  readonly id: string;
  readonly status: string;
  readonly score: number | null;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly request: { readonly id: string; readonly title: string };
}

export interface SeenResponse {
  readonly id: string;
  readonly status: string;
  readonly helper: { readonly id: string; readonly displayName: string };
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}

/** Plenty of time, every day. */
const everyDay = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'].map((weekday) => ({ weekday, from: '08:00', to: '21:00' }));

/** What most requests in the tests look like. */
export function requestInput(activityId: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    for: { self: true },
    title: `Wie helpt met ${activityId}?`,
    text: 'Graag een keer per week. De koffie staat klaar.',
    activityId,
    postcode: '2011 AB',
    when: { kind: 'RECURRING', slots: [{ weekday: 'TUE', from: '10:00', to: '12:00' }] },
    ...more,
  };
}

export function offerInput(activityId: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: `Ik help graag met ${activityId}`,
    text: 'Bel of mail gerust.',
    activityIds: [activityId],
    postcode: '2011 AB',
    reach: 'TOWN',
    availability: everyDay,
    ...more,
  };
}

/** A member of the tests, doing what a neighbour does. */
export class Person {
  constructor(
    private readonly world: World,
    readonly client: TestClient,
    readonly is: { readonly memberId: string; readonly accountId: string; readonly email: string; readonly name: string },
  ) {}

  /** Asks, and waits until everything that follows at once has happened. */
  async asks(activityId: string, more: Record<string, unknown> = {}): Promise<PostedRequest> {
    const { postRequest } = await this.client.ask<{ postRequest: PostedRequest }>(
      'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id status statusReason } }',
      { input: requestInput(activityId, more) },
    );
    await this.world.settle();
    return postRequest;
  }

  async offers(activityId: string, more: Record<string, unknown> = {}): Promise<string> {
    const { publishOffer } = await this.client.ask<{ publishOffer: { id: string } }>(
      'mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { id } }',
      { input: offerInput(activityId, more) },
    );
    await this.world.settle();
    return publishOffer.id;
  }

  /** Does this, and waits until everything that follows at once has happened. */
  async does(mutation: string, variables: Record<string, unknown> = {}): Promise<void> {
    await this.client.ask(mutation, variables);
    await this.world.settle();
  }

  /** How often they were told this. */
  async told(kind: string): Promise<number> {
    return (await this.toldKinds()).filter((one) => one === kind).length;
  }

  async suggestions(status: readonly string[] = ['ASKED']): Promise<readonly AskedSuggestion[]> {
    const { mySuggestions } = await this.client.ask<{ mySuggestions: { nodes: AskedSuggestion[] } }>(
      `query ($status: [SuggestionStatus!]) { mySuggestions(status: $status) {
        nodes { id status score reasons { code text } request { id title } } } }`,
      { status },
    );
    return mySuggestions.nodes;
  }

  /** Answers a request, by the suggestion where there is one. Returns the id of the response. */
  async answers(requestId: string, answer: 'YES' | 'NOT_NOW' | 'NEVER' = 'YES'): Promise<string> {
    const asked = (await this.suggestions(['ASKED', 'LAPSED'])).find((one) => one.request.id === requestId);
    const input = asked ? { suggestionId: asked.id, answer } : { requestId, answer };
    const { respond } = await this.client.ask<{ respond: { id: string } }>(
      'mutation ($input: RespondInput!) { respond(input: $input) { id } }',
      { input },
    );
    await this.world.settle();
    return respond.id;
  }

  async responsesTo(requestId: string): Promise<readonly SeenResponse[]> {
    const { request } = await this.client.ask<{ request: { responses: SeenResponse[] } }>(
      'query ($id: ID!) { request(id: $id) { responses { id status helper { id displayName } reasons { code text } } } }',
      { id: requestId },
    );
    return request.responses;
  }

  async statusOf(requestId: string): Promise<string> {
    const { request } = await this.client.ask<{ request: { status: string } }>(
      'query ($id: ID!) { request(id: $id) { status } }',
      {
        id: requestId,
      },
    );
    return request.status;
  }

  /** Chooses a helper. Returns the id of the match. */
  async chooses(responseId: string): Promise<string> {
    const { chooseHelper } = await this.client.ask<{ chooseHelper: { id: string } }>(
      'mutation ($id: ID!) { chooseHelper(responseId: $id) { id } }',
      { id: responseId },
    );
    await this.world.settle();
    return chooseHelper.id;
  }

  async sharesContact(matchId: string): Promise<void> {
    await this.client.ask('mutation ($id: ID!) { shareContact(matchId: $id) { id } }', { id: matchId });
    await this.world.settle();
  }

  async finishes(matchId: string, outcome: 'WENT_WELL' | 'DID_NOT_HAPPEN' | 'WRONG' = 'WENT_WELL'): Promise<string> {
    const { finishMatch } = await this.client.ask<{ finishMatch: { status: string } }>(
      'mutation ($id: ID!, $outcome: Outcome!) { finishMatch(id: $id, outcome: $outcome) { status } }',
      { id: matchId, outcome },
    );
    await this.world.settle();
    return finishMatch.status;
  }

  async edits(requestId: string, input: Record<string, unknown>): Promise<PostedRequest> {
    const { editRequest } = await this.client.ask<{ editRequest: PostedRequest }>(
      'mutation ($id: ID!, $input: EditRequestInput!) { editRequest(id: $id, input: $input) { id status statusReason } }',
      { id: requestId, input },
    );
    await this.world.settle();
    return editRequest;
  }

  async withdraws(requestId: string, reason?: string): Promise<void> {
    await this.client.ask('mutation ($id: ID!, $reason: String) { withdrawRequest(id: $id, reason: $reason) { id } }', {
      id: requestId,
      reason,
    });
    await this.world.settle();
  }

  /** When the next round of their request goes out. */
  async nextStepOf(requestId: string): Promise<string | null> {
    const { request } = await this.client.ask<{ request: { nextStepAt: string | null } }>(
      'query ($id: ID!) { request(id: $id) { nextStepAt } }',
      { id: requestId },
    );
    return request.nextStepAt;
  }

  /** Whether they are being asked for this request now. */
  async isAskedFor(requestId: string): Promise<boolean> {
    return (await this.suggestions(['ASKED'])).some((one) => one.request.id === requestId);
  }

  /** Changes an offer of theirs: pause, resume or withdraw. */
  async changesOffer(how: 'pauseOffer' | 'resumeOffer' | 'withdrawOffer', id: string): Promise<string> {
    const answer = await this.client.ask<Record<string, { status: string }>>(
      `mutation ($id: ID!) { ${how}(id: $id) { status } }`,
      { id },
    );
    await this.world.settle();
    return answer[how]?.status ?? '';
  }

  /** The kinds of what they were told, the newest first. */
  async toldKinds(): Promise<readonly string[]> {
    const { inbox } = await this.client.ask<{ inbox: { nodes: { kind: string }[] } }>(
      'query { inbox(first: 100) { nodes { kind } } }',
    );
    return inbox.nodes.map((one) => one.kind);
  }
}
