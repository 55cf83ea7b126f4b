import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '#kernel/ids.js';
import { readReference, referenceOf, spoken } from './reference.js';

describe('the code of a request', () => {
  it('is six signs from the end of its id', () => {
    expect(referenceOf('01890000-0000-7000-8000-000000000000')).toBe('000000');
    expect(referenceOf('01890000-0000-7000-8000-00003fffffff')).toBe('ZZZZZZ');
    expect(referenceOf('01890000-0000-7000-8000-0000ffffffff')).toBe('ZZZZZZ');
    expect(referenceOf('01890000-0000-7000-8000-000000000020')).toBe('000010');
  });

  it('is found again however it is said or typed', () => {
    fc.assert(
      fc.property(fc.constant(null), () => {
        const reference = referenceOf(newId());
        expect(readReference(spoken(reference))).toBe(reference);
        expect(readReference(` ${spoken(reference).toLowerCase().replace('-', ' ')} `)).toBe(reference);
      }),
    );
    expect(readReference('o1l-iqx')).toBe('0111QX');
  });

  it.each(['', 'K7M', 'K7M-2QXX', 'tuin', 'hulp!!', 'ruu-uuu'])('is not %j', (typed) => {
    expect(readReference(typed)).toBeNull();
  });

  it('is spread wide: of ten thousand hardly two are the same', () => {
    const drawn = new Set(Array.from({ length: 10_000 }, () => referenceOf(newId())));
    expect(drawn.size).toBeGreaterThan(9_995);
  });
});
