import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

interface Keys {
  readonly encrypt: Buffer;
  readonly index: Buffer;
}
let keys: Keys | null = null;

function derive(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `omzien ${purpose}`, 32));
}

/** Hands the process its master key (32 bytes); before this nothing can be encrypted or read. */
export function openKeyring(master: Buffer): void {
  if (master.length !== 32) throw new Error('the master key has to be 32 bytes');
  keys = { encrypt: derive(master, 'columns'), index: derive(master, 'search') };
}

function opened(): Keys {
  if (!keys) throw new Error('the keyring is closed: call openKeyring first');
  return keys;
}

/**
 * AES-256-GCM. Layout: version (1 byte), nonce (12), tag (16), ciphertext. The place (`contact.email`) is authenticated with
 * it, so that a value moved to another column cannot be read.
 */
export function encrypt(plain: string, place: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', opened().encrypt, iv);
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]);
}

/** @throws Error when the value was altered, moved, or written with another key. */
export function decrypt(stored: Buffer, place: string): string {
  if (stored[0] !== VERSION) throw new Error(`unknown version of an encrypted value in ${place}`);
  const iv = stored.subarray(1, 1 + IV_BYTES);
  const tag = stored.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', opened().encrypt, iv);
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(stored.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

/** Keyed HMAC-SHA-256, for a column in which equality must be searched. */
export function searchHash(plain: string, place: string): Buffer {
  return createHmac('sha256', opened().index).update(place).update('\0').update(plain).digest();
}
