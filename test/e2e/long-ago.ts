import { days, later } from '../../libs/kernel/clock.js';
import type { AppClock } from '../../src/platform/clock/clock.js';
import { personaOf } from './persona.js';

/** For its test to find; of nothing that neighbours offer, so that nobody is asked whom another test waits for. */
export const LONG_AGO = 'Wie weet iets van oude munten?';

/** Fatima asked this two months ago and nobody came: the first thing that happens now is that its time has passed. */
export async function askedLongAgo(url: string, clock: AppClock): Promise<void> {
  const fatima = await personaOf(url, 'fatima');
  const now = clock.now();
  clock.set(later(now, -days(61)));
  try {
    await fatima.ask('mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }', {
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
