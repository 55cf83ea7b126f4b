import { TestClient } from '../support/client.js';

/** Someone of the demo, signed in, who asks the API. */
export async function personaOf(url: string, persona: string): Promise<TestClient> {
  const visitor = new TestClient(url, { community: 'haarlem' });
  const { demoSignIn } = await visitor.ask<{ demoSignIn: { token: string } }>(
    'mutation ($persona: String!) { demoSignIn(persona: $persona) { token } }',
    { persona },
  );
  return visitor.with({ token: demoSignIn.token });
}
