/** What GraphQL answers. */
interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Someone at the API, over HTTP like any client. */
export class Client {
  private constructor(
    private readonly url: string,
    private readonly token: string | null,
  ) {}

  static async as(url: string, persona: string): Promise<Client> {
    const { demoSignIn } = await new Client(url, null).ask<{ demoSignIn: { token: string } }>(
      'mutation ($persona: String!) { demoSignIn(persona: $persona) { token } }',
      { persona },
    );
    return new Client(url, demoSignIn.token);
  }

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'omzien-community': 'haarlem',
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Answer<T>;
    const [error] = answer.errors ?? [];
    if (error) throw new Error(`${error.extensions?.code ?? 'error'}: ${error.message}`);
    if (!answer.data) throw new Error('an answer without data');
    return answer.data;
  }
}
