import { Injectable, Inject } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { buffer } from 'node:stream/consumers';
import { isOwnOrigin } from '../auth/session-cookie.js';
import { AppClock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import type { Log } from '../telemetry/log.js';
import { LOG } from '../telemetry/telemetry.module.js';
import { currentTraceId } from '../telemetry/trace.js';
import { Assets } from './assets.js';
import { compress, encodingFor, isCompressible } from './compress.js';
import { InProcess } from './in-process.js';
import { loadWebProgram, webBuildFolder, type WebHost, type WebProgram } from './web-build.js';

/** What is answered by others: programs, monitoring, and the pages for who tries the demo. */
const ELSEWHERE = /^\/(?:graphql|api|health|metrics|dev)(?:\/|$)/;
const FORM = 'application/x-www-form-urlencoded';
const FORM_LIMIT = 256 * 1024;
/** Of what is no document. A page says for itself what it needs. */
const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The web client: pages and their files, before every other route. */
@Injectable()
export class WebPages {
  private readonly folder = webBuildFolder();
  private readonly assets = this.folder === null ? null : new Assets(`${this.folder}/client`);
  private program: Promise<WebProgram> | null = null;

  constructor(
    private readonly settings: Settings,
    private readonly inProcess: InProcess,
    private readonly clock: AppClock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Whether there are pages to show. */
  get built(): boolean {
    return this.folder !== null;
  }

  readonly middleware = (request: Request, response: Response, next: NextFunction): void => {
    if (this.folder === null || ELSEWHERE.test(request.path)) {
      next();
      return;
    }
    this.answer(request, response, this.folder).catch((error: unknown) => {
      this.report(error);
      if (response.headersSent) response.destroy();
      else plainly(response, 500);
    });
  };

  private async answer(request: Request, response: Response, folder: string): Promise<void> {
    this.secure(response);
    if (await this.assets?.answer(request, response)) return;
    const body = await this.bodyOf(request);
    if (typeof body === 'number') {
      plainly(response, body);
      return;
    }
    const { respond } = await (this.program ??= loadWebProgram(folder));
    const host: WebHost = {
      ask: (asked) => this.inProcess.ask(request, asked),
      report: (error) => this.report(error),
      demo: this.settings.demo,
      now: () => this.clock.now(),
    };
    await send(request, response, await respond(this.asWebRequest(request, response, body), host));
  }

  private secure(response: Response): void {
    response.setHeader('content-security-policy', CLOSED);
    // Not `no-referrer`: then a form of ours is sent with `Origin: null`, and cannot be told from another site's.
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    if (this.settings.publicUrl.startsWith('https:')) response.setHeader('strict-transport-security', 'max-age=31536000');
  }

  /** The body of a form of ours, or the status that says why it is refused. */
  private async bodyOf(request: Request): Promise<string | null | number> {
    if (request.method === 'GET' || request.method === 'HEAD') return null;
    if (request.method !== 'POST') return 405;
    if (!this.isOwnForm(request)) return 403;
    if ((request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() !== FORM) return 415;
    if (Number(request.headers['content-length'] ?? 0) > FORM_LIMIT) return 413;
    const body = await buffer(limited(request)).catch(() => null);
    return body === null ? 413 : body.toString('utf8');
  }

  /** The session's cookie is sent along from anywhere on this site; so a form has to say that it is a page's of ours. */
  private isOwnForm(request: Request): boolean {
    const { origin, referer } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    if (origin !== undefined) return isOwnOrigin(request, this.settings.publicUrl);
    // Browsers of before 2019 say only which page it was.
    if (referer !== undefined)
      return isOwnOrigin({ headers: { ...request.headers, origin: referer } }, this.settings.publicUrl);
    return site !== undefined;
  }

  private asWebRequest(request: Request, response: Response, body: string | null): globalThis.Request {
    const gone = new AbortController();
    response.once('close', () => {
      gone.abort();
    });
    const headers = new Headers();
    // Where it came from has been looked at; the name that the world has for this server is not everywhere the one it hears.
    for (const [name, value] of Object.entries(request.headers)) {
      if (typeof value === 'string' && name !== 'origin' && name !== 'host') headers.set(name, value);
    }
    const url = new URL(this.settings.publicUrl + request.originalUrl);
    return new Request(url, { method: request.method, headers, body, signal: gone.signal });
  }

  private report(error: unknown): string {
    const traceId = currentTraceId() ?? '';
    this.log.error({ err: error, traceId }, 'a page could not be shown');
    return traceId;
  }
}

async function* limited(request: Request): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > FORM_LIMIT) throw new Error('too large');
    yield chunk;
  }
}

async function send(request: Request, response: Response, answer: globalThis.Response): Promise<void> {
  const type = answer.headers.get('content-type') ?? '';
  response.status(answer.status);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  for (const cookie of answer.headers.getSetCookie()) response.append('set-cookie', cookie);
  if (!answer.headers.has('cache-control')) response.setHeader('cache-control', 'no-store');
  response.vary('accept-encoding');
  const body = Buffer.from(await answer.arrayBuffer());
  const encoding = isCompressible(type, body.length) ? encodingFor(request.headers['accept-encoding']) : null;
  if (encoding !== null) response.setHeader('content-encoding', encoding);
  response.end(encoding === null ? body : await compress(body, encoding, false));
}

const refusals: Readonly<Record<number, string>> = {
  403: 'Dit formulier komt van een andere website. Ga terug en probeer het opnieuw.',
  405: 'Dit kan hier niet.',
  413: 'Wat u verstuurt, is te groot. Ga terug en maak de tekst korter.',
  415: 'Wat u verstuurt, kan niet gelezen worden. Ga terug en probeer het opnieuw.',
  500: 'Er ging iets mis bij ons. Ga terug en probeer het straks nog eens.',
};

/** What no page of ours sends, is answered without a page. */
function plainly(response: Response, status: number): void {
  response
    .status(status)
    .type('text/plain; charset=utf-8')
    .send(refusals[status] ?? '');
}
