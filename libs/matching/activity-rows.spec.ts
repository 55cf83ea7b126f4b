import { describe, expect, it } from '@jest/globals';
import { activityRows, ANYTHING } from './activity-rows.js';

const rows = activityRows.map(([id, parentId, , metres, simple, nl, en]) => ({ id, parentId, metres, simple, nl, en }));
const parentOf = new Map(rows.map(({ id, parentId }) => [id, parentId]));
const depthOf = (id: string): number => {
  const parent = parentOf.get(id) ?? null;
  return parent === null ? 0 : 1 + depthOf(parent);
};

describe('the list of activities', () => {
  it('can be told apart by whoever chooses from it, in every language', () => {
    for (const language of ['simple', 'nl', 'en'] as const) {
      const labels = rows.map((row) => row[language].toLowerCase());
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  it('has labels that fit on a button, without a space too many', () => {
    const labels = rows.flatMap(({ simple, nl, en }) => [simple, nl, en]);
    expect(labels.filter((label) => label.length > 36 || label !== label.trim().replaceAll(/\s+/g, ' '))).toEqual([]);
    expect(labels.filter((label) => label[0] !== label[0].toUpperCase())).toEqual([]);
  });

  it('says it plainest in few words', () => {
    expect(rows.filter(({ simple }) => simple.split(' ').length > 6).map(({ simple }) => simple)).toEqual([]);
  });

  it('is a group, a kind, a part of a kind, and no deeper', () => {
    expect(rows.filter(({ id }) => depthOf(id) > 3).map(({ id }) => id)).toEqual([]);
    expect(rows.filter(({ id }) => depthOf(id) === 0).map(({ id }) => id)).toEqual([ANYTHING]);
  });

  it('walks a dog by the street and practises a language across town', () => {
    const metresOf = new Map(rows.map(({ id, metres }) => [id, metres]));
    expect(metresOf.get('hond-uitlaten')).toBeLessThan(metresOf.get('taalmaatje') ?? 0);
    expect(metresOf.get('bellen')).toBe(Math.max(...metresOf.values()));
  });
});
