import { days, later } from '../../libs/kernel/clock.js';
import type { AppClock } from '../../src/platform/clock/clock.js';
import { TestClient } from '../support/client.js';

/** For its test to find; of nothing that neighbours offer, so that nobody is asked whom another test waits for. */
export const LONG_AGO = 'Wie weet iets van oude munten?';

/** Fatima asked this two months ago and nobody came: the first thing that happens now is that its time has passed. */
export async function askedLongAgo(url: string, clock: AppClock): Promise<void> {
  const visitor = new TestClient(url, { community: 'haarlem' });
  const { demoSignIn } = await visitor.ask<{ demoSignIn: { token: string } }>(
    'mutation { demoSignIn(persona: "fatima") { token } }',
  );
  const now = clock.now();
  clock.set(later(now, -days(61)));
  try {
    await visitor
      .with({ token: demoSignIn.token })
      .ask('mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }', {
        input: {
          for: { self: true },
          title: LONG_AGO,
          text: 'Ik vond er een doos vol van.',
          postcode: '2011 AB',
          when: { kind: 'ASAP' },
        },
      });
  } finally {
    clock.set(now);
  }
}
