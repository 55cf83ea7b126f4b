import { describe, expect, it } from '@jest/globals';
import { english } from './lexicons/en/en.js';
import { dutch } from './lexicons/nl/nl.js';
import { activities, activityById, isGroup, isWithin, relatedness, relatednessTo } from './taxonomy.js';

describe('the taxonomy', () => {
  it('has every activity once, below a parent that came before it', () => {
    const seen = new Set<string>();
    for (const { id, parentId } of activities) {
      expect(seen.has(id)).toBe(false);
      expect(parentId === null ? id === 'van-alles' : seen.has(parentId)).toBe(true);
      seen.add(id);
    }
    expect(seen.size).toBeGreaterThanOrEqual(120);
  });

  it('names everything in three ways and says how far it travels', () => {
    for (const { id, label, usualReachMetres, icon } of activities) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([label['nl-simple'], label.nl, label.en, icon].every((text) => text.length > 0)).toBe(true);
      expect(usualReachMetres).toBeGreaterThanOrEqual(750);
    }
  });

  it('knows what stands within what', () => {
    expect(isWithin('gras-maaien', 'tuin')).toBe(true);
    expect(isWithin('gras-maaien', 'huis-en-tuin')).toBe(true);
    expect(isWithin('tuin', 'gras-maaien')).toBe(false);
    expect(isWithin('tuin', 'van-alles')).toBe(true);
    expect([isGroup('dieren'), isGroup('huisdier-oppas'), isGroup('van-alles'), isGroup('bestaat-niet')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('keeps the slugs that stand in databases', () => {
    const kept = [
      'boodschappen',
      'maaltijd',
      'tuin',
      'klussen',
      'hond-uitlaten',
      'vervoer',
      'gezelschap',
      'taalmaatje',
      'computerhulp',
      'oppassen',
    ];
    expect(kept.filter((id) => activityById(id) === undefined)).toEqual([]);
  });

  it('is known by both lexicons, but for the groups', () => {
    for (const { cues } of [dutch, english]) {
      expect(Object.keys(cues).filter((id) => activityById(id) === undefined)).toEqual([]);
      expect(activities.filter(({ id, parentId }) => parentId !== null && !isGroup(id) && cues[id] === undefined)).toEqual([]);
    }
  });
});

describe('relatedness', () => {
  const ids = activities.map(({ id }) => id);

  it('is 1 only for the same, symmetric, and in [0, 1]', () => {
    for (const a of ids) {
      for (const b of ids) {
        const value = relatedness(a, b);
        expect(value).toBe(relatedness(b, a));
        expect(value === 1).toBe(a === b);
        expect(value).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('puts the same before the group, the group before a sibling, a sibling before what has nothing to do with it', () => {
    const tuin = ['tuin', 'huis-en-tuin', 'naaien', 'muziek'].map((other) => relatedness('tuin', other));
    expect(tuin).toEqual([...tuin].sort((a, b) => b - a));
    expect(new Set(tuin).size).toBe(4);
    expect(tuin[3]).toBe(0);
  });

  it('puts a part close to its kind, and other parts of it closer than other kinds', () => {
    const mowing = ['tuin', 'snoeien', 'huis-en-tuin', 'naaien'].map((other) => relatedness('gras-maaien', other));
    expect(mowing).toEqual([...mowing].sort((a, b) => b - a));
    expect(relatedness('hardlopen', 'tennis')).toBeLessThan(relatedness('gras-maaien', 'snoeien'));
  });

  it('hears of kin through the kind', () => {
    expect(relatedness('gras-maaien', 'klussen')).toBeGreaterThan(0);
    expect(relatedness('gras-maaien', 'klussen')).toBeLessThan(relatedness('tuin', 'klussen'));
  });

  it('is the same one by one and for many', () => {
    for (const a of ids) for (const b of ids) expect(relatednessTo(a)(b)).toBe(relatedness(a, b));
  });

  it('lets who does anything do something, and knows nothing of unknown slugs', () => {
    expect(relatedness('van-alles', 'muziek')).toBeGreaterThan(0);
    expect(relatedness('bestaat-niet', 'tuin')).toBe(0);
  });
});
