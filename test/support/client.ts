/** An error as the API answers it. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly field?: string; readonly traceId?: string };
}

export interface Answer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly AnsweredError[];
}

export interface Caller {
  readonly token?: string | null;
  readonly community?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client of the API over HTTP, as anyone could write one. */
export class TestClient {
  constructor(
    readonly url: string,
    readonly caller: Caller = {},
  ) {}

  with(caller: Caller): TestClient {
    return new TestClient(this.url, { ...this.caller, ...caller });
  }

  /** The whole answer, errors included. */
  async raw<T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    return this.post<T>(JSON.stringify({ query, variables }));
  }

  /** Sends a body as it is. */
  async post<T>(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer<T>> {
    const { token, community } = this.caller;
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(community ? { 'omzien-community': community } : {}),
        ...this.caller.headers,
        ...headers,
      },
      body,
    });
    const answer = (await response.json()) as { data?: T | null; errors?: AnsweredError[] };
    return { status: response.status, data: answer.data ?? null, errors: answer.errors ?? [] };
  }

  /** The data. @throws Error with the code when there is an error. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.raw<T>(query, variables);
    if (errors[0]) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`);
    if (data === null) throw new Error('an answer without data');
    return data;
  }

  /** The code of the only error. @throws Error when there is none. */
  async refused(query: string, variables: Record<string, unknown> = {}): Promise<AnsweredError> {
    const { errors } = await this.raw(query, variables);
    if (errors.length !== 1 || !errors[0]) throw new Error(`expected one error, got ${errors.length}`);
    return errors[0];
  }
}
