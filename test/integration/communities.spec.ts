import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel/ids.js';
import type { TestClient } from '../support/client.js';
import { World } from '../support/world.js';

let world: World;
let nowhere: TestClient;
beforeAll(async () => {
  world = await World.start({ rules: { quiet: { from: '21:00', to: '08:00' }, restDays: 5 } });
  await world.community('zaandam', { quiet: null, opensDirectly: false });
  nowhere = world.visitor.with({ community: null });
});
afterAll(async () => {
  await world.end();
});

const COMMUNITY = `{ community { slug name phone languages restDays quietFrom quietTo opensDirectly maxOpenRequests } }`;

describe('a community', () => {
  it('says to anyone whom to call and by which rules it lives', async () => {
    expect(await world.visitor.ask(COMMUNITY)).toEqual({
      community: {
        ...{ slug: 'haarlem', name: 'haarlem', phone: '023 000 0000', languages: ['NL_SIMPLE', 'NL', 'EN'] },
        ...{ restDays: 5, quietFrom: '21:00', quietTo: '08:00', opensDirectly: true, maxOpenRequests: 10 },
      },
    });
    expect(await world.visitor.with({ community: 'zaandam' }).ask(COMMUNITY)).toMatchObject({
      community: { slug: 'zaandam', quietFrom: null, quietTo: null, opensDirectly: false },
    });
  });

  it('is none where none is named', async () => {
    expect(await nowhere.ask(COMMUNITY)).toEqual({ community: null });
  });

  it('speaks the languages that it has', async () => {
    await world.database.sql(`update community set languages = '{nl,tlh}' where slug = 'zaandam'`);
    expect(await world.visitor.with({ community: 'zaandam' }).ask('{ community { languages } }')).toEqual({
      community: { languages: ['NL'] },
    });
  });

  it('stands in the list of all, page by page, also for who has chosen none', async () => {
    const LIST = `query ($after: String) { communities(first: 1, after: $after) {
      totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }`;
    interface Listed {
      communities: {
        totalCount: number;
        nodes: { slug: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const { communities: first } = await nowhere.ask<Listed>(LIST);
    const { communities: second } = await nowhere.ask<Listed>(LIST, { after: first.pageInfo.endCursor });
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([2, true, false]);
    expect([...first.nodes, ...second.nodes].map((one) => one.slug).sort()).toEqual(['haarlem', 'zaandam']);
  });
});

describe('what a community says about safety', () => {
  interface Safety {
    community: { safety: { topic: string; text: string }[] };
  }
  const SAFETY = 'query ($language: Language) { community { safety(language: $language) { topic text } } }';
  const of = async (client: TestClient, language: string): Promise<Map<string, string>> => {
    const { community } = await client.ask<Safety>(SAFETY, { language });
    return new Map(community.safety.map((rule) => [rule.topic, rule.text]));
  };

  it('is there for each topic from the beginning, plain Dutch when nothing is said', async () => {
    const { community } = await world.visitor.ask<Safety>('{ community { safety { topic text } } }');
    expect(community.safety.map((rule) => rule.topic)).toEqual(['MONEY', 'KEYS', 'CAR', 'INSURANCE', 'VOG', 'HOME', 'CONTACT']);
    expect(community.safety[0]?.text).toContain('Geef nooit uw pas, uw pincode of uw DigiD.');
    expect((await of(world.visitor, 'EN')).get('KEYS')).toContain('house key');
  });

  it('is in its own words where it has them, and those are not another community’s', async () => {
    await world.database.sql(`insert into safety_text values ($1, $2, 'car', 'nl', 'Wij rijden met de buurtbus.')`, [
      world.communityId('zaandam'),
      newId(),
    ]);
    const zaandam = world.visitor.with({ community: 'zaandam' });
    expect((await of(zaandam, 'NL')).get('CAR')).toBe('Wij rijden met de buurtbus.');
    expect((await of(zaandam, 'NL_SIMPLE')).get('CAR')).not.toContain('buurtbus');
    expect((await of(world.visitor, 'NL')).get('CAR')).not.toContain('buurtbus');
  });

  describe('is changed', () => {
    const SET = `mutation ($topic: SafetyTopic!, $language: Language!, $text: String) {
      setSafetyText(topic: $topic, language: $language, text: $text) { topic text own } }`;
    const keys = { topic: 'KEYS', language: 'NL' };
    const text = 'De sleutel gaat in het kluisje bij de buurtkamer.';
    interface Acts {
      audit: { nodes: { action: string; reason: string | null }[] };
    }
    const ACTS = '{ audit { nodes { action reason } } }';

    it('by a coordinator and by an administrator, one language at a time, and back again; each time with an audit entry', async () => {
      const coordinator = (await world.resident({ roles: ['coordinator'] })).client;
      const administrator = (await world.resident({ roles: ['administrator'] })).client;
      const usual = await of(world.visitor, 'NL');
      expect(await coordinator.ask(SET, { ...keys, text: ` ${text} ` })).toEqual({
        setSafetyText: { topic: 'KEYS', text, own: true },
      });
      expect(await of(world.visitor, 'NL')).toEqual(new Map([...usual, ['KEYS', text]]));
      expect((await of(world.visitor, 'EN')).get('KEYS')).toContain('house key');
      expect((await of(world.visitor.with({ community: 'zaandam' }), 'NL')).get('KEYS')).toBe(usual.get('KEYS'));
      await administrator.ask(SET, { ...keys, text: 'Bel ons.' });
      // The same again, and nothing to take away, are no acts.
      await administrator.ask(SET, { ...keys, text: 'Bel ons.' });
      await administrator.ask(SET, { ...keys, language: 'EN', text: null });
      expect(await coordinator.ask(SET, { ...keys, text: null })).toEqual({
        setSafetyText: { topic: 'KEYS', text: usual.get('KEYS'), own: false },
      });
      expect(await of(world.visitor, 'NL')).toEqual(usual);
      expect((await coordinator.ask<Acts>(ACTS)).audit.nodes).toEqual([
        { action: 'safety-text.removed', reason: null },
        { action: 'safety-text.changed', reason: 'Bel ons.' },
        { action: 'safety-text.changed', reason: text },
      ]);
    });

    it('by nobody else, and not into nothing', async () => {
      const others = [['resident'], ['ambassador'], ['confidant']] as const;
      for (const roles of others) {
        const { client } = await world.resident({ roles: [...roles] });
        expect((await client.refused(SET, { ...keys, text })).extensions.code).toBe('auth.forbidden');
      }
      const { client } = await world.resident({ roles: ['coordinator'] });
      const wrong = async (sent: string): Promise<unknown> => (await client.refused(SET, { ...keys, text: sent })).extensions;
      expect(await wrong('  ')).toEqual({ code: 'text.missing', field: 'text' });
      expect(await wrong('a'.repeat(1_001))).toEqual({ code: 'text.too-long', field: 'text' });
    });
  });

  it('of every community can be read in one question', async () => {
    const { communities } = await nowhere.ask<{ communities: { nodes: { safety: { text: string }[] }[] } }>(
      '{ communities { nodes { slug safety(language: NL) { text } } } }',
    );
    const texts = communities.nodes.map(({ safety }) => safety.some((rule) => rule.text.includes('buurtbus')));
    expect(texts.sort()).toEqual([false, true]);
  });
});

describe('the area of a postcode', () => {
  const AREA = 'query ($postcode: String!) { areaOf(postcode: $postcode) { name } }';

  it.each(['2011 AB', '2011ab', ' 2011 '])('is found for %j, by anyone', async (postcode) => {
    expect(await world.visitor.ask(AREA, { postcode })).toEqual({ areaOf: { name: expect.any(String) } });
  });

  it.each([
    ['straat 5', 'place.postcode'],
    ['9999 ZZ', 'place.unknown-postcode'],
  ])('is none for %j', async (postcode, code) => {
    expect((await world.visitor.refused(AREA, { postcode })).extensions).toEqual({ code, field: 'postcode' });
  });
});

describe('what someone may mean while they type', () => {
  const SUGGEST = `query ($text: String!, $language: Language) {
    suggestActivities(text: $text, language: $language) { weight activity { id label } } }`;
  interface Suggested {
    suggestActivities: { weight: number; activity: { id: string; label: string } }[];
  }

  it('is two or three kinds of help, the likeliest first, before anyone signs in or chooses a community', async () => {
    const { suggestActivities } = await nowhere.ask<Suggested>(SUGGEST, {
      text: 'Wie gaat er met mijn hond wandelen en doet daarna boodschappen? De tuin is ook een bende.',
    });
    expect(suggestActivities.length).toBeLessThanOrEqual(3);
    expect(suggestActivities.map(({ activity }) => activity.id)).toContain('boodschappen');
    const weights = suggestActivities.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.every((weight) => weight > 0 && weight < 1)).toBe(true);
  });

  it('reads half a word as what it may become, in the language of the screen', async () => {
    const first = async (text: string, language: string): Promise<string | undefined> =>
      (await nowhere.ask<Suggested>(SUGGEST, { text, language })).suggestActivities[0]?.activity.id;
    expect(await first('Wie wil mijn boods', 'NL')).toBe('boodschappen');
    expect(await first('help with my grocer', 'EN')).toBe('boodschappen');
  });

  it('has its names in the language that is asked for', async () => {
    const labels = async (language: string): Promise<string | undefined> =>
      (await nowhere.ask<Suggested>(SUGGEST, { text: 'boodschappen doen', language })).suggestActivities[0]?.activity.label;
    expect(await labels('EN')).not.toBe(await labels('NL'));
  });

  it.each(['', '   ', 'xyzzy'])('is nothing for %j', async (text) => {
    expect(await nowhere.ask(SUGGEST, { text })).toEqual({ suggestActivities: [] });
  });

  it('is not looked for in a book', async () => {
    expect((await nowhere.ask<Suggested>(SUGGEST, { text: 'tuin '.repeat(800) })).suggestActivities).not.toEqual([]);
    expect((await nowhere.refused(SUGGEST, { text: 'tuin '.repeat(801) })).extensions).toEqual({
      code: 'text.too-long',
      field: 'text',
    });
  });
});
