import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Request, Response } from 'express';
import { compress, encodingFor, isCompressible, type Encoding } from './compress.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly tag: string;
  readonly compressed: Map<Encoding, Promise<Buffer>>;
}

/** The files of the web client: few and small, read once. A file with a hash in its name never changes. */
export class Assets {
  private readonly byPath: ReadonlyMap<string, Asset>;

  constructor(folder: string) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    this.byPath = new Map(
      files.flatMap((file) => {
        const name = join(file.parentPath, file.name);
        const type = types[extname(name)];
        const path = `/${relative(folder, name).split(sep).join('/')}`;
        return type === undefined || path.includes('/.') ? [] : [[path, assetOf(name, type)] as const];
      }),
    );
  }

  /** Answers when the request is for a file. */
  async answer(request: Request, response: Response): Promise<boolean> {
    const asset = this.byPath.get(request.path);
    if (!asset || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const forever = request.path.startsWith('/assets/');
    response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    response.setHeader('content-type', asset.type);
    response.setHeader('etag', asset.tag);
    response.setHeader('vary', 'accept-encoding');
    if (request.headers['if-none-match'] === asset.tag) {
      response.status(304).end();
      return true;
    }
    const encoding = isCompressible(asset.type, asset.body.length) ? encodingFor(request.headers['accept-encoding']) : null;
    if (encoding !== null) response.setHeader('content-encoding', encoding);
    const body = encoding === null ? asset.body : await compressedOnce(asset, encoding);
    response.setHeader('content-length', body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  }
}

function assetOf(file: string, type: string): Asset {
  const body = readFileSync(file);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  return { body, type, tag, compressed: new Map() };
}

function compressedOnce({ body, compressed }: Asset, encoding: Encoding): Promise<Buffer> {
  const made = compressed.get(encoding) ?? compress(body, encoding, true);
  compressed.set(encoding, made);
  return made;
}
