import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const LEAST = 600;
const texts = /^(?:text\/|application\/(?:javascript|json|manifest\+json)|image\/svg\+xml)/;

export const isCompressible = (type: string, length: number): boolean => length >= LEAST && texts.test(type);

/** The best that a browser takes; null: as it is. */
export function encodingFor(acceptEncoding: string | string[] | undefined): Encoding | null {
  const accepted = String(acceptEncoding ?? '')
    .split(',')
    .map((part) => part.trim().split(';'))
    .filter(([, quality]) => quality?.trim() !== 'q=0')
    .map(([name]) => name);
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** `thorough` for what is compressed once and sent often. */
export function compress(body: Buffer, encoding: Encoding, thorough: boolean): Promise<Buffer> {
  if (encoding === 'gzip') return asGzip(body, { level: thorough ? 9 : 6 });
  return asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: thorough ? 11 : 4 } });
}
