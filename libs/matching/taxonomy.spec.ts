import { describe, expect, it } from '@jest/globals';
import { english } from './lexicon.en.js';
import { dutch } from './lexicon.nl.js';
import { activities, activityById, relatedness } from './taxonomy.js';

describe('the taxonomy', () => {
  it('has every activity once, below a parent that came before it', () => {
    const seen = new Set<string>();
    for (const { id, parentId } of activities) {
      expect(seen.has(id)).toBe(false);
      expect(parentId === null ? id === 'van-alles' : seen.has(parentId)).toBe(true);
      seen.add(id);
    }
    expect(seen.size).toBeGreaterThanOrEqual(40);
  });

  it('names everything in three ways and says how far it travels', () => {
    for (const { id, label, usualReachMetres, icon } of activities) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect([label['nl-simple'], label.nl, label.en, icon].every((text) => text.length > 0)).toBe(true);
      expect(usualReachMetres).toBeGreaterThanOrEqual(750);
    }
  });

  it('is known by both lexicons, but for the groups', () => {
    const groups = new Set(activities.map(({ parentId }) => parentId));
    for (const { cues } of [dutch, english]) {
      expect(Object.keys(cues).filter((id) => activityById(id) === undefined)).toEqual([]);
      expect(activities.filter(({ id }) => !groups.has(id) && cues[id] === undefined)).toEqual([]);
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

  it('lets who does anything do something, and knows nothing of unknown slugs', () => {
    expect(relatedness('van-alles', 'muziek')).toBeGreaterThan(0);
    expect(relatedness('bestaat-niet', 'tuin')).toBe(0);
  });
});
