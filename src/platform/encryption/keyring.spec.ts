import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decrypt, encrypt, openKeyring, searchHash } from './keyring.js';

const key = Buffer.alloc(32, 7);
const place = 'contact.email';

describe('a keyring that was not opened', () => {
  it('encrypts, reads and searches nothing', async () => {
    const { jest } = await import('@jest/globals');
    await jest.isolateModulesAsync(async () => {
      const fresh = await import('./keyring.js');
      expect(() => fresh.encrypt('x', place)).toThrow('closed');
      expect(() => fresh.searchHash('x', place)).toThrow('closed');
    });
  });

  it.each([0, 16, 31, 33, 64])('is not opened by a key of %i bytes', (length) => {
    expect(() => openKeyring(Buffer.alloc(length))).toThrow('32 bytes');
  });
});

describe('what is encrypted', () => {
  beforeEach(() => openKeyring(key));

  it('can be read again, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        expect(decrypt(encrypt(plain, place), place)).toBe(plain);
      }),
    );
  });

  it('does not show what it was, and is never the same twice', () => {
    const [one, other] = [encrypt('ans@example.org', place), encrypt('ans@example.org', place)];
    expect(one.equals(other)).toBe(false);
    expect(one.includes('ans')).toBe(false);
    expect(one[0]).toBe(1);
  });

  it('cannot be read in another column', () => {
    expect(() => decrypt(encrypt('ans@example.org', place), 'contact.phone')).toThrow();
  });

  it('cannot be read with another key', () => {
    const stored = encrypt('ans@example.org', place);
    openKeyring(Buffer.alloc(32, 8));
    expect(() => decrypt(stored, place)).toThrow();
    openKeyring(key);
    expect(decrypt(stored, place)).toBe('ans@example.org');
  });

  it('is refused when a single bit was changed, or a piece is missing', () => {
    const stored = encrypt('ans@example.org', place);
    for (let at = 0; at < stored.length; at++) {
      const changed = Buffer.from(stored);
      changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
      expect(() => decrypt(changed, place)).toThrow();
    }
    for (let length = 0; length < stored.length; length++) expect(() => decrypt(stored.subarray(0, length), place)).toThrow();
  });

  it('of a version that is not known says so, and where', () => {
    expect(() => decrypt(Buffer.from([9, 0, 0]), place)).toThrow('contact.email');
  });
});

describe('a hash to search by', () => {
  beforeEach(() => openKeyring(key));

  it('is the same for the same value, and another in another place or with another key', () => {
    const hash = searchHash('ans@example.org', place);
    expect(hash).toHaveLength(32);
    expect(searchHash('ans@example.org', place).equals(hash)).toBe(true);
    expect(searchHash('bram@example.org', place).equals(hash)).toBe(false);
    expect(searchHash('ans@example.org', 'account.email').equals(hash)).toBe(false);
    openKeyring(Buffer.alloc(32, 8));
    expect(searchHash('ans@example.org', place).equals(hash)).toBe(false);
  });

  it('cannot be made alike by moving letters from the place to the value', () => {
    expect(searchHash('b.c', 'a').equals(searchHash('.c', 'ab'))).toBe(false);
  });
});
