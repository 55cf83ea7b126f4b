import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { offerInput, requestInput, type Person } from '../support/person.js';
import { Town } from '../support/town.js';
import { World } from '../support/world.js';

let world: World;
let town: Town;
beforeAll(async () => {
  world = await World.start();
  town = await Town.in(world);
}, 60_000);
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
    await world.settle(60_000);

    expect(await town.count('delivery', "handler = 'matching.suggest-offer'")).toBeGreaterThanOrEqual(32);
    expect(await town.count('suggestion')).toBeGreaterThan(100);
    expect(await town.count('delivery', 'failures > 0')).toBe(0);
  }, 120_000);
});
