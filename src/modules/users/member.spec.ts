import { describe, expect, it } from '@jest/globals';
import { firstName, memberFlow, phoneNumber } from './member.js';

describe('the states of a member', () => {
  it('are those of the product', () => {
    const targets = Object.fromEntries(
      Object.entries(memberFlow.table).map(([from, steps]) => [from, Object.values<string>(steps).sort()]),
    );
    expect(targets).toEqual({
      invited: ['active', 'left', 'waiting'],
      waiting: ['active', 'left'],
      active: ['left', 'suspended'],
      suspended: ['active', 'left'],
      left: [],
    });
  });

  it('can be left from any', () => {
    for (const state of memberFlow.states.filter((one) => one !== 'left')) expect(memberFlow.next(state, 'leave')).toBe('left');
  });
});

describe('what others read of a name', () => {
  it.each([
    ['Ans Bakker', 'Ans'],
    ['  Jan-Willem   van der Berg ', 'Jan-Willem'],
    ['Fatma', 'Fatma'],
    ['Ans\u00a0Bakker', 'Ans'],
    ['Ans\tBakker', 'Ans'],
    ['', ''],
  ])('of %j is %j', (name, first) => expect(firstName(name)).toBe(first));
});

describe('a telephone number', () => {
  it.each(['06 12345678', '023-5551234', '+31 (0)23 555 12 34', ' 0612345678 ', '020/5551234'])('is %j', (text) =>
    expect(phoneNumber(text)).toBe(text.trim()),
  );
  it.each(['', '112', 'bel mij', '06 1234567a', '1'.repeat(16), '+', '--------', '06 12345678; drop'])('is not %j', (text) =>
    expect(phoneNumber(text)).toBeNull(),
  );
});
