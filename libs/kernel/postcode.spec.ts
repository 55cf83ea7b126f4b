import { expect, it } from '@jest/globals';
import { pc4Of } from './postcode.js';

it.each([
  ['2011 ab', '2011'],
  ['2011AB', '2011'],
  [' 2011 ', '2011'],
  ['2011-AB', '2011'],
  ['2011\u00a0AB', '2011'],
  ['0111 AB', null],
  ['201', null],
  ['20111', null],
  ['2011 A', null],
  ['2011 ABC', null],
  ['Haarlem', null],
  ['', null],
])('the postcode of %j is %j', (typed, expected) => expect(pc4Of(typed)).toBe(expected));
