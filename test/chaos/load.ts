import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger } from './ledger.js';
import type { System } from './system.js';
import { KINDS, type Neighbour } from './town.js';

/** Who got no answer at all for so long gives up. */
const PATIENCE_MILLIS = 20_000;
/** What a person waits before pressing the button again when the connection broke. */
const RETRY_MILLIS = 1_000;
const MOST_AT_ONCE = 600;

/** One question of one neighbour, with the key of its form: however often it is sent, it is one request. */
interface Question {
  readonly title: string;
  readonly turn: number;
  readonly by: Neighbour;
  readonly key: string;
  requestId: string | null;
}

interface Answer {
  readonly data?: Readonly<Record<string, { readonly id: string } | null>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** What the people in front of their screens got to see. */
export interface Experience {
  /** Answers by code; `ok` for those that were done, `broken` where the connection failed twice, `hung` after 20 seconds. */
  readonly answers: Readonly<Record<string, number>>;
  readonly slowestMillis: number;
}

const POST = 'mutation ($input: PostRequestInput!, $key: String!) { postRequest(input: $input, idempotencyKey: $key) { id } }';
const RESPOND = 'mutation ($input: RespondInput!, $key: String!) { respond(input: $input, idempotencyKey: $key) { id } }';
const CHOOSE = 'mutation ($id: ID!, $key: String!) { chooseHelper(responseId: $id, idempotencyKey: $key) { id } }';

/** Neighbours who ask at a steady pace, whether or not answers come; and some who answer and choose. */
export class Load {
  private readonly questions: Question[] = [];
  private readonly answers = new Map<string, number>();
  private readonly chosen = new Set<string>();
  private slowestMillis = 0;
  private atOnce = 0;

  /** `name` is in the title of each of its requests. */
  constructor(
    private readonly system: System,
    readonly name: string,
    private readonly offset: number,
  ) {}

  get acknowledged(): string[] {
    return this.questions.flatMap(({ requestId }) => requestId ?? []);
  }

  get posted(): number {
    return this.questions.length;
  }

  get matches(): string[] {
    return [...this.chosen];
  }

  get experience(): Experience {
    return { answers: Object.fromEntries(this.answers), slowestMillis: Math.round(this.slowestMillis) };
  }

  /** Posts so many a second until `ended`, and waits for every answer. Past 600 unanswered at once it waits too. */
  async post(perSecond: number, ended: Promise<void>): Promise<void> {
    const open: Promise<unknown>[] = [];
    let over = false;
    void ended.finally(() => (over = true));
    for (const began = performance.now(); !over;) {
      if (this.atOnce < MOST_AT_ONCE) open.push(this.ask());
      await sleep(Math.max(1, began + (open.length * 1_000) / perSecond - performance.now()));
    }
    await Promise.all(open);
  }

  /** Posts one more. Its id, or null when that did not work. */
  async ask(): Promise<string | null> {
    const turn = this.offset + this.questions.length;
    const { neighbours } = this.system.town;
    // Far apart, so that who asks is not the one who is asked.
    const by = neighbours[(turn * 7) % neighbours.length];
    const question: Question = { title: `Vraag ${this.name} ${turn}`, turn, by, key: randomUUID(), requestId: null };
    this.questions.push(question);
    this.atOnce += 1;
    await this.send(question);
    this.atOnce -= 1;
    return question.requestId;
  }

  /** Whoever got no answer presses the button once more, with what is still in the form. */
  async again(): Promise<void> {
    const left = this.questions.filter(({ requestId }) => requestId === null);
    while (left.length > 0) await Promise.all(left.splice(0, 10).map((question) => this.send(question)));
  }

  /** Each second two helpers say yes to one request, and both are chosen at once for its only place. */
  async choose(ledger: Ledger, ended: Promise<void>): Promise<void> {
    let over = false;
    void ended.finally(() => (over = true));
    while (!over) {
      await Promise.all([this.chooseOnce(ledger).catch(() => undefined), sleep(1_000)]);
    }
  }

  private async chooseOnce(ledger: Ledger): Promise<void> {
    const asked = await ledger.twoAsked(this.name);
    const { byMember } = this.system.town;
    const responses = await Promise.all(
      asked.map(async ({ suggestionId, helperId }) => {
        const input = { suggestionId, answer: 'YES' };
        return this.mutate(byMember.get(helperId), RESPOND, { input });
      }),
    );
    const requester = byMember.get(asked[0]?.requesterId ?? '');
    const said = responses.filter((id) => id !== null);
    const matches = await Promise.all(said.map((id) => this.mutate(requester, CHOOSE, { id })));
    for (const id of matches) if (id !== null) this.chosen.add(id);
  }

  private async send(question: Question): Promise<void> {
    const { turn, title, by, key } = question;
    const input = {
      for: { self: true },
      title,
      text: 'Graag een keer per week.',
      activityId: KINDS[turn % KINDS.length],
      postcode: `${by.pc4} AB`,
      when: { kind: 'RECURRING', slots: [{ weekday: 'TUE', from: '10:00', to: '12:00' }] },
    };
    question.requestId = await this.mutate(by, POST, { input }, key);
  }

  /** Once more when the connection broke, with the same key. Returns the id of what was made, or null. */
  private async mutate(
    by: Neighbour | undefined,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    key: string = randomUUID(),
  ): Promise<string | null> {
    const body = JSON.stringify({ query, variables: { ...variables, key } });
    for (let left = 1; ; left -= 1) {
      const began = performance.now();
      try {
        const { data, errors } = await this.fetch(by?.token ?? '', body);
        this.slowestMillis = Math.max(this.slowestMillis, performance.now() - began);
        const id = Object.values(data ?? {})[0]?.id ?? null;
        this.count(id === null ? (errors?.[0]?.extensions?.code ?? 'no code') : 'ok');
        return id;
      } catch (error) {
        const hung = error instanceof Error && error.name === 'TimeoutError';
        if (hung || left === 0) {
          this.count(hung ? 'hung' : 'broken');
          return null;
        }
        await sleep(RETRY_MILLIS);
      }
    }
  }

  private async fetch(token: string, body: string): Promise<Answer> {
    const response = await fetch(`${this.system.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'omzien-community': this.system.town.slug,
      },
      body,
      signal: AbortSignal.timeout(PATIENCE_MILLIS),
    });
    return (await response.json()) as Answer;
  }

  private count(code: string): void {
    this.answers.set(code, (this.answers.get(code) ?? 0) + 1);
  }
}
