import { describe, expect, it } from '@jest/globals';
import type { ArgumentMetadata } from '@nestjs/common';
import { Problem } from '#kernel/errors.js';
import { CleanInput } from './clean-input.pipe.js';

const pipe = new CleanInput();
const clean = (value: unknown, data: string | undefined = 'input'): unknown => pipe.transform(value, { type: 'body', data });

function refusedField(value: unknown, data?: string): string | undefined {
  try {
    clean(value, data);
  } catch (error) {
    expect(error).toMatchObject({ code: 'input.characters' });
    return (error as Problem).field;
  }
  throw new Error('it was let in');
}

describe('a text that comes in', () => {
  it('is composed, so that the same word is the same text', () => {
    expect(clean('Zoe\u0308', 'text')).toBe('Zo\u00eb');
    expect(clean({ title: 'cafe\u0301', list: ['e\u0301'] })).toEqual({ title: 'caf\u00e9', list: ['\u00e9'] });
  });

  it('may hold lines, tabs, emoji and every script', () => {
    const text = 'Regel 1\r\n\tregel 2 👩‍👩‍👧 مرحبا 漢字';
    expect(clean(text, 'text')).toBe(text);
  });

  it.each([
    ['nul', 'a\u0000b'],
    ['a bell', '\u0007'],
    ['a half emoji', '\ud83d'],
    ['the other half', 'x\udc69'],
    ['delete', '\u007f'],
    ['no character at all', '\uffff'],
  ])('is refused with %s in it', (_, text) => {
    expect(refusedField(text, 'text')).toBe('text');
  });

  it('is refused by the name of its field, however deep', () => {
    expect(refusedField({ title: '\u0000' })).toBe('title');
    expect(refusedField({ when: { slots: [{ from: '10:00' }, { from: '\u0000' }] } })).toBe('when.slots.1.from');
    expect(refusedField({ title: '\u0000' }, 'filter')).toBe('filter.title');
  });

  it('leaves numbers, days and nothing as they are', () => {
    const day = new Date();
    expect(clean({ day, none: null, left: undefined, count: 3 })).toEqual({ day, none: null, left: undefined, count: 3 });
  });

  it('is not looked for in what does not come from outside', () => {
    const viewer: ArgumentMetadata = { type: 'custom', data: undefined };
    expect(pipe.transform('\u0000', viewer)).toBe('\u0000');
  });
});
