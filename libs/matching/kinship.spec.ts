import { describe, expect, it } from '@jest/globals';
import { cohesion, kin } from './kinship.js';
import { activities, activityById, relatedness } from './taxonomy.js';

const partsOf = (kind: string): string[] => activities.filter(({ parentId }) => parentId === kind).map(({ id }) => id);

describe('kin', () => {
  it('is between two activities that exist, each pair once', () => {
    const pairs = kin.map(([a, b]) => [a, b].sort().join(' '));
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
    expect(kin.flatMap(([a, b]) => [a, b]).filter((id) => !activityById(id))).toEqual([]);
    expect(kin.filter(([a, b]) => a === b)).toEqual([]);
  });

  it('is never as close as the same, and what is written is what counts, either way', () => {
    for (const [a, b, value] of kin) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(0.8);
      expect(relatedness(a, b)).toBe(value);
      expect(relatedness(b, a)).toBe(value);
    }
  });

  it('does not hold between a kind and its own part, of which the tree knows better', () => {
    expect(kin.filter(([a, b]) => activityById(a)?.parentId === b || activityById(b)?.parentId === a)).toEqual([]);
  });

  it('is judged by what is asked of the helper, not by the words', () => {
    expect(relatedness('boodschappen', 'medicijnen-halen')).toBeGreaterThan(relatedness('boodschappen', 'koken'));
    expect(relatedness('leesclub', 'voorlezen-kinderen')).toBeLessThan(relatedness('oppassen', 'voorlezen-kinderen'));
  });
});

describe('cohesion', () => {
  it('is of kinds that have parts, and says how far these may stand in for each other', () => {
    for (const [kind, value] of Object.entries(cohesion)) {
      const [one, other] = partsOf(kind).filter((part) => !kin.some(([a, b]) => a === part || b === part));
      expect([kind, partsOf(kind).length > 0]).toEqual([kind, true]);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      if (one !== undefined && other !== undefined) expect(relatedness(one, other)).toBe(value);
    }
  });

  it('keeps sports apart and gardening together', () => {
    expect(relatedness('hardlopen', 'tennis')).toBeLessThan(relatedness('snoeien', 'onkruid'));
  });
});
