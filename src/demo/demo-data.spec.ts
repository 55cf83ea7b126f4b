import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distanceMetres } from '#kernel/geo.js';
import { isLocalTime, weekdays } from '#kernel/local-time.js';
import { pc4Of } from '#kernel/postcode.js';
import { activities } from '#matching/taxonomy.js';
import { roles } from '../modules/users/member.js';
import { haarlem } from './haarlem.js';
import { DRAWN_IN_YEAR, drawMembers } from './members.js';
import { slug } from './names.js';
import { namedPersonas, newcomer } from './personas.js';
import { offerTemplates, readDemoTexts, readTexts } from './texts.js';

const activityIds = activities.map(({ id }) => id);
const members = drawMembers(2011, activityIds);
const different = (texts: readonly string[]): number => new Set(texts).size;

describe('the town of the demo', () => {
  it('names every neighbourhood once', () => {
    expect(different(haarlem.map(({ name }) => name))).toBe(haarlem.length);
    expect(different(haarlem.map(({ pc4 }) => pc4))).toBe(haarlem.length);
  });

  it('fits in one town', () => {
    const market = { lat: 52.381, lon: 4.637 };
    for (const { name, centre } of haarlem) expect([name, distanceMetres(market, centre) < 6_000]).toEqual([name, true]);
  });
});

describe('the people of the demo', () => {
  it('are three hundred, each with a name and an address of their own', () => {
    expect(members).toHaveLength(300);
    for (const key of ['persona', 'email', 'phone', 'displayName'] as const) {
      expect(different([...members, newcomer].map((member) => member[key]))).toBe(301);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    expect(drawMembers(2011, activityIds)).toEqual(members);
    expect(drawMembers(2012, activityIds)).not.toEqual(members);
    expect(drawMembers(2012, activityIds).slice(0, 10)).toEqual(namedPersonas);
  });

  it('cannot be reached by anyone: no telephone and no mailbox is real', () => {
    for (const { phone, email, persona } of [...members, newcomer]) {
      expect(phone).toMatch(/^06 0000 \d{4}$/);
      expect(email).toBe(`${persona}@example.org`);
      expect(persona).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('live in neighbourhoods that exist, and every neighbourhood has some', () => {
    const known = haarlem.map(({ pc4 }) => pc4);
    const lived = [...members, newcomer].map(({ postcode }) => pc4Of(postcode));
    expect([...new Set(lived)].sort()).toEqual(known);
  });

  it('are grown up, and of all ages', () => {
    const ages = members.map(({ birthYear }) => DRAWN_IN_YEAR - birthYear);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...ages)).toBeLessThanOrEqual(90);
    expect(ages.filter((age) => age >= 65).length).toBeGreaterThan(50);
  });

  it('help for the most part, with one to four things that the taxonomy knows', () => {
    const helpers = members.filter((member) => member.activities.length > 0);
    expect(helpers.length).toBeGreaterThan(215);
    expect(helpers.length).toBeLessThan(260);
    for (const { activities: chosen, maxActive } of members) {
      expect(chosen.length).toBeLessThanOrEqual(4);
      expect(different(chosen)).toBe(chosen.length);
      for (const id of chosen) expect(activityIds).toContain(id);
      expect(maxActive >= 1 && maxActive <= 4).toBe(true);
    }
  });

  it('have time at hours of the week that exist', () => {
    for (const slot of members.flatMap(({ availability }) => availability)) {
      expect(slot.date).toBeNull();
      expect(weekdays).toContain(slot.weekday);
      expect(isLocalTime(slot.from) && isLocalTime(slot.to) && slot.from < slot.to).toBe(true);
    }
    const drawn = members.slice(namedPersonas.length);
    expect(new Set(drawn.map(({ availability }) => availability.length))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  it('speak at least one language, most of them Dutch, many another too', () => {
    expect(members.every(({ languages }) => languages.length > 0 && different(languages) === languages.length)).toBe(true);
    expect(members.filter(({ languages }) => languages.includes('nl')).length).toBeGreaterThan(270);
    expect(members.filter(({ languages }) => languages.includes('tr')).length).toBeGreaterThan(10);
  });

  it('hold every role among them', () => {
    expect([...new Set(members.flatMap((member) => member.roles))].sort()).toEqual([...roles].sort());
  });

  it('are refused when a persona helps with what is not an activity', () => {
    expect(() => drawMembers(2011, ['boodschappen'])).toThrow('"hond-uitlaten"');
  });
});

describe('a name in an address', () => {
  it.each([
    ['Fatma de Wit', 'fatma-de-wit'],
    ['Małgorzata Zając', 'malgorzata-zajac'],
    ['Ayşe Kılıç', 'ayse-kilic'],
  ])('%s becomes %s', (name, address) => {
    expect(slug(name)).toBe(address);
  });
});

describe('the texts of the demo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'omzien-texts-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are forty requests and a hundred offers', () => {
    const { needs, offers } = readDemoTexts();
    expect([needs.length, offers.length]).toEqual([40, 100]);
  });

  it('are missed with a sentence that says which file', () => {
    expect(() => readTexts(join(folder, 'needs.jsonl'))).toThrow(/missing: .*needs\.jsonl/);
  });

  it.each([
    ['no JSON', 'eitje\n'],
    ['no text', '{"id":"1","title":"Hond"}\n'],
    ['an empty title', '{"id":"1","title":" ","text":"Wie?"}\n'],
  ])('are refused with their line when there is %s', (_, line) => {
    const file = join(folder, 'wrong.jsonl');
    writeFileSync(file, `{"id":"0","title":"Kat","text":"Wie voert hem?"}\n${line}`);
    expect(() => readTexts(file)).toThrow('Line 2');
  });

  it('are refused when two have the same id', () => {
    const file = join(folder, 'twice.jsonl');
    writeFileSync(file, '{"id":"0","title":"Kat","text":"Wie voert hem?"}\n'.repeat(2));
    expect(() => readTexts(file)).toThrow('repeats the id "0"');
  });

  it('can be made up for every activity', () => {
    for (const { label } of activities) {
      for (const template of offerTemplates) {
        const { title, text } = template(label.nl);
        expect(title).toContain(label.nl);
        expect(text).toMatch(/^[A-Z].*\.$/);
      }
    }
  });
});
