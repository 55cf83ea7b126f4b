import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { offerInput, requestInput, type Person } from '../support/person.js';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
beforeAll(async () => {
  world = await World.start();
});
beforeEach(async () => {
  town = await Town.in(world);
});
afterAll(async () => {
  await world.end();
});

const post = (person: Person) =>
  person.client.ask<{ postRequest: { id: string } }>(
    'mutation ($input: PostRequestInput!) { postRequest(input: $input) { id } }',
    { input: requestInput('boodschappen') },
  );
const offer = (person: Person) =>
  person.client.ask<{ publishOffer: { id: string } }>(
    'mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { id } }',
    { input: offerInput('boodschappen') },
  );

describe('many neighbours at the same moment', () => {
  it('never wait for each other in a ring, whatever is asked, offered, changed and taken back around one street', async () => {
    const asking = await Promise.all(Array.from({ length: 16 }, () => town.resident()));
    const offering = await Promise.all(Array.from({ length: 16 }, () => town.resident()));
    const posted = await Promise.all(asking.map(post));
    await world.settle();

    const [offers] = await Promise.all([Promise.all(offering.map(offer)), Promise.all(asking.map(post))]);
    await Promise.all([
      ...offering.map(async ({ client }, index) => {
        const id = offers[index]?.publishOffer.id;
        await client.ask('mutation ($id: ID!) { pauseOffer(id: $id) { id } }', { id });
        await client.ask('mutation ($id: ID!) { resumeOffer(id: $id) { id } }', { id });
      }),
      ...asking.map(({ client }, index) =>
        client.ask('mutation ($id: ID!, $input: EditRequestInput!) { editRequest(id: $id, input: $input) { id } }', {
          id: posted[index]?.postRequest.id,
          input: { text: `Het mag ook op een andere dag, vanaf ${index + 8} uur.` },
        }),
      ),
    ]);
    await world.settle();

    expect(await town.count('delivery', "handler = 'matching.suggest-offer'")).toBeGreaterThanOrEqual(32);
    expect(await town.count('suggestion')).toBeGreaterThan(100);
    expect(await town.count('delivery', 'failures > 0')).toBe(0);
  });

  it('are never asked with an offer that they pause meanwhile', async () => {
    const helpers = await town.helpers(12, 'boodschappen');
    const asking = await Promise.all(Array.from({ length: 12 }, () => town.resident()));
    await Promise.all(asking.map(post));
    // While the first rounds are held, some before and some after theirs.
    const paused = await Promise.all(
      helpers.map(async ({ client }, index) => {
        await sleep(index * 40);
        return (await client.ask<{ pauseMyOffers: number }>('mutation { pauseMyOffers }')).pauseMyOffers;
      }),
    );
    await world.settle();
    expect(paused).toEqual(helpers.map(() => 1));
    expect(await town.count('suggestion')).toBeGreaterThan(0);
    expect(await town.count('suggestion', "status = 'asked'")).toBe(0);
  });

  it('do not become a reserve who take back their yes while another is chosen', async () => {
    const pairs = await Promise.all(
      Array.from({ length: 8 }, () => Promise.all([town.resident(), town.resident(), town.resident()])),
    );
    const said = [];
    for (const [requester, first, second] of pairs) {
      const { id } = await requester.asks('boodschappen');
      said.push({ requester, second, yes: await first.answers(id), other: await second.answers(id) });
    }
    const took = await Promise.allSettled(
      said.flatMap(({ requester, second, yes, other }) => [
        requester.client.ask('mutation ($id: ID!) { chooseHelper(responseId: $id) { id } }', { id: yes }),
        second.client.ask('mutation ($id: ID!) { withdrawResponse(id: $id) { id } }', { id: other }),
      ]),
    );
    await world.settle();
    expect(took.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await town.count('response', "status = 'withdrawn'")).toBe(said.length);
    expect(await town.count('response', "status = 'chosen'")).toBe(said.length);
  });
});
