import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './ids.js';

describe('a new id', () => {
  it('is a UUIDv7 that carries the time it was made', () => {
    const before = Date.now();
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const millis = parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(millis).toBeGreaterThanOrEqual(before);
    expect(millis).toBeLessThanOrEqual(Date.now() + 1);
  });

  it('comes after those made before it and is never given twice, also many in a millisecond', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what the database can be asked for', () => {
  it.each(['', 'x', '1; drop table', '00000000-0000-0000-0000-000000000000', `${'a'.repeat(36)}`])('is not %j', (text) =>
    expect(isId(text)).toBe(false),
  );

  it('is an id in capitals, and not one with a line break behind it', () => {
    expect(isId(newId().toUpperCase())).toBe(true);
    expect(isId(`${newId()}\n`)).toBe(false);
  });
});
