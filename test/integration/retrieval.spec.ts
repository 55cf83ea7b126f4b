import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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

/** Meerwijk, three and a half kilometres from the centre. */
const FAR = { postcode: '2037 AB' };
describe('who is found for a request', () => {
  it('comes as far as that kind of help goes, whatever else they offer', async () => {
    const helper = await town.resident(FAR);
    await helper.offers('hond-uitlaten', { ...FAR, activityIds: ['hond-uitlaten', 'taalmaatje'], reach: 'TOWN' });
    const dog = await (await town.resident()).asks('hond-uitlaten');
    const language = await (await town.resident()).asks('taalmaatje');
    expect(await helper.isAskedFor(dog.id)).toBe(false);
    expect(await helper.isAskedFor(language.id)).toBe(true);
  });

  it('comes no further than they want to', async () => {
    const helper = await town.resident(FAR);
    await helper.offers('taalmaatje', { ...FAR, reach: 'AREA' });
    const request = await (await town.resident()).asks('taalmaatje');
    expect(await helper.isAskedFor(request.id)).toBe(false);
  });

  it('fits by the words of the offer too, as they are now', async () => {
    const [helper, asker] = [await town.resident(), await town.resident()];
    const id = await helper.offers('tuin', { title: 'Tuinhulp', text: 'Ik help in de tuin, en ik repareer ook fietsen.' });
    const both = { activityId: null, title: 'Tuin en fiets', text: 'Wie helpt in de tuin, en repareert mijn fiets?' };
    const fits = async (): Promise<number> => {
      const request = await asker.asks('tuin', both);
      const [row] = await world.database.sql<{ fit: number }>(
        `select (features ->> 'concept')::float8 as fit from suggestion where community_id = $1 and request_id = $2`,
        [town.id, request.id],
      );
      return row?.fit ?? 0;
    };
    const before = await fits();
    const change = 'mutation ($id: ID!, $input: EditOfferInput!) { editOffer(id: $id, input: $input) { id } }';
    await helper.client.ask(change, { id, input: { text: 'Ik help in de tuin.' } });
    await world.settle();
    expect(await fits()).toBeLessThan(before);
  });

  it('brings along what is known of them', async () => {
    const [helper, asker] = [await town.resident(), await town.resident()];
    await helper.offers('tuin', { maxActive: 3 });
    const first = await asker.asks('tuin');
    await asker.chooses(await helper.answers(first.id));
    const [match] = await world.database.sql<{ id: string }>('select id from match where community_id = $1', [town.id]);
    await asker.finishes(match?.id ?? '');
    const second = await asker.asks('tuin');
    const [row] = await world.database.sql<{ features: Record<string, number> }>(
      'select features from suggestion where community_id = $1 and request_id = $2',
      [town.id, second.id],
    );
    expect(row?.features).toMatchObject({ together: 0.5, 'asked-lately': 1 / 3 });
    // One question answered, on top of what is believed beforehand: one and a half of three.
    expect(row?.features['answers']).toBeCloseTo(Math.log(1 + 20 * 0.5) / Math.log(21));
    expect(row?.features['did-before']).toBeCloseTo(1 / 3);
  });
});
