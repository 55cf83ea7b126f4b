import { days, later } from '../../libs/kernel/clock.js';
import type { AppClock } from '../../src/platform/clock/clock.js';
import { personaOf } from './persona.js';

const ASK = 'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }';
const YES = 'mutation ($input: RespondInput!) { respond(input: $input) { id } }';
const CHOOSE = 'mutation ($id: ID!) { chooseHelper(responseId: $id) { id } }';

/**
 * Hanna can choose between two neighbours, and Gerard has chosen one and can thank the other: what a walk through the pages passes
 * too soon to be looked at. Asked yesterday, so that another request is the first that everyone sees; of nothing that neighbours offer.
 */
export async function someoneIsWilling(url: string, clock: AppClock): Promise<void> {
  const [hanna, gerard, dewi, fatima] = await Promise.all(
    ['hanna', 'gerard', 'dewi', 'fatima'].map((persona) => personaOf(url, persona)),
  );
  const now = clock.now();
  clock.set(later(now, -days(1)));
  try {
    for (const asker of [hanna, gerard]) {
      const { postRequest } = await asker.ask<{ postRequest: { id: string } }>(ASK, {
        input: {
          for: { self: true },
          title: 'Wie kijkt er met mij naar de sterren?',
          text: 'Ik heb een telescoop, en weet niet hoe hij werkt.',
          postcode: '2011 AB',
          when: { kind: 'ASAP' },
        },
      });
      const yes = (message: string) => ({ input: { requestId: postRequest.id, answer: 'YES', message } });
      const { respond } = await dewi.ask<{ respond: { id: string } }>(YES, yes('Ik kan op dinsdag. Neem gerust iemand mee.'));
      await fatima.ask(YES, yes('Mijn zoon wil ook graag komen kijken.'));
      if (asker === gerard) await gerard.ask(CHOOSE, { id: respond.id });
    }
  } finally {
    clock.set(now);
  }
}
