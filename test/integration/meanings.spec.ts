import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { meaningVersion } from '#matching/meaning-version.js';
import { FreshMeanings } from '../../src/modules/matching/jobs/fresh-meanings.js';
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

describe('what the words of an offer state', () => {
  it('stands in the way where it does not go together with what is asked, and a coordinator reads so', async () => {
    const [helper, asker] = [await town.resident(), await town.resident()];
    const coordinator = await town.resident({ roles: ['coordinator'] });
    const offer = await helper.offers('wandelen', {
      text: 'Ik wandel graag mee, maar alleen in de avond. Ik kan echt alleen in de avond.',
    });
    const morning = await asker.asks('wandelen', { title: 'Wie wandelt mee?', text: 'Graag in de ochtend.' });
    const evening = await asker.asks('wandelen', { title: 'Wie wandelt mee?', text: 'Graag in de avond.' });
    expect(await helper.isAskedFor(morning.id)).toBe(false);
    expect(await helper.isAskedFor(evening.id)).toBe(true);
    const { whyNot } = await coordinator.client.ask<{ whyNot: { obstacles: { code: string }[] } }>(
      'query ($requestId: ID!, $offerId: ID!) { whyNot(requestId: $requestId, offerId: $offerId) { obstacles { code } } }',
      { requestId: morning.id, offerId: offer },
    );
    expect(whyNot.obstacles.map(({ code }) => code)).toEqual(['stated-otherwise', 'resting']);
  });
});

describe('a request of which nobody knows what it is about', () => {
  it('is put to who names the same rare thing, and says so', async () => {
    const [astronomer, gardener] = [await town.resident(), await town.resident()];
    await astronomer.offers('gezelschap', { title: 'Sterren', text: 'Ik heb een telescoop en vertel graag over de maan.' });
    await gardener.offers('tuin');
    const { id } = await (
      await town.resident()
    ).asks('', { activityId: null, title: 'Telescoop', text: 'Zo graag nog eens turen.' });
    expect(await gardener.isAskedFor(id)).toBe(false);
    const asked = (await astronomer.suggestions()).find((one) => one.request.id === id);
    expect(asked?.reasons.map(({ text }) => text)).toContain('In uw aanbod staat ook: "telescoop"');
  });
});

describe('an offer that is new', () => {
  it('is proposed for a request of which nobody knows what it is about, where both name the same rare thing', async () => {
    const asker = await town.resident();
    const { id } = await asker.asks('', { activityId: null, title: 'Telescoop', text: 'Zo graag nog eens turen.' });
    const [astronomer, gardener] = [await town.resident(), await town.resident()];
    await gardener.offers('tuin', { text: 'Graag, en nog eens.' });
    await astronomer.offers('gezelschap', { title: 'Sterren', text: 'Ik heb een telescoop en vertel graag over de maan.' });
    expect(await astronomer.isAskedFor(id)).toBe(true);
    expect(await gardener.isAskedFor(id)).toBe(false);
  });
});

describe('an offer that was understood by other words', () => {
  const versions = (): Promise<readonly { meaning_version: string; concepts: unknown[] }[]> =>
    world.database.sql('select meaning_version, concepts from offer where community_id = $1', [town.id]);

  it('is understood anew by a worker, once, and then looked at with the requests around it', async () => {
    const [helper, asker] = [await town.resident(), await town.resident()];
    await helper.offers('tuin');
    expect(await versions()).toMatchObject([{ meaning_version: meaningVersion() }]);
    await world.database.sql(`update offer set concepts = '[]', meaning_version = '0-old' where community_id = $1`, [town.id]);
    const { id } = await asker.asks('tuin');
    expect(await helper.isAskedFor(id)).toBe(false);
    const fresh = world.get(FreshMeanings);
    expect(await fresh.run()).toBe(1);
    await world.settle();
    expect(await versions()).toMatchObject([
      { meaning_version: meaningVersion(), concepts: [{ activity: 'tuin', weight: 1 }] },
    ]);
    expect(await helper.isAskedFor(id)).toBe(true);
    expect(await fresh.run()).toBe(0);
  });
});
