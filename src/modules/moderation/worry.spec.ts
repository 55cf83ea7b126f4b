import { describe, expect, it } from '@jest/globals';
import { referenceOf, worryFlow } from './worry.js';

describe('a worry', () => {
  it('is new, claimed, resolved, and never anything else', () => {
    expect(worryFlow.table).toEqual({ new: { claim: 'claimed' }, claimed: { resolve: 'resolved' }, resolved: {} });
  });

  it('has a reference that can be said and heard', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      expect(referenceOf(new Uint8Array(6).fill(byte))).toMatch(/^[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}$/);
    }
    expect(referenceOf(new Uint8Array([0, 1, 2, 3, 4, 5, 99]))).toBe('234-567');
  });
});
