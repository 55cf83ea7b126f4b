import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Metrics } from '../metrics/metrics.js';
import { Readiness } from './readiness.js';

/**
 * `/health/live`, `/health/ready` and `/metrics`, the same in every process. Anyone may know whether this process is alive and
 * ready; why not, and the figures, are for who runs it.
 */
@Injectable()
export class OperationsHttp {
  constructor(
    private readonly settings: Settings,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  /** Goes before everything else: measures each request, and answers those that are for here. */
  readonly middleware = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    this.measure(request, response);
    this.answer(request, response).then(
      (answered) => {
        if (!answered) next();
      },
      () => {
        if (!response.headersSent) response.writeHead(500);
        response.end();
      },
    );
  };

  /** For a process without another server. */
  async listen(port: number, host: string): Promise<{ server: Server; url: string }> {
    const server = createServer((request, response) => {
      this.middleware(request, response, () => {
        send(response, 404, { status: 'not-found' });
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const path = pathOf(request);
    if (!['/health/live', '/health/ready', '/metrics'].includes(path)) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      send(response, 405, { status: 'method-not-allowed' });
    } else if (path === '/health/live') {
      send(response, 200, { status: 'ok' });
    } else if (path === '/health/ready') {
      const { ready, checks } = await this.readiness.report();
      const status = ready ? 'ready' : 'not-ready';
      send(response, ready ? 200 : 503, this.mayKnow(request) ? { status, checks } : { status });
    } else if (this.mayKnow(request)) {
      const figures = await this.metrics.registry.metrics();
      response.writeHead(200, { 'content-type': this.metrics.registry.contentType, 'cache-control': 'no-store' }).end(figures);
    } else {
      send(response, 404, { status: 'not-found' });
    }
    return true;
  }

  /**
   * With a token set: who brings it. Without: in production nobody, since a proxy on the same machine makes the whole world
   * look near; elsewhere whoever is on this machine.
   */
  private mayKnow(request: IncomingMessage): boolean {
    const { metricsToken, production } = this.settings;
    if (metricsToken !== null) return same(request.headers.authorization ?? '', `Bearer ${metricsToken}`);
    return !production && isLoopback(request.socket.remoteAddress ?? '');
  }

  private measure(request: IncomingMessage, response: ServerResponse): void {
    const begin = performance.now();
    const route = routeOf(pathOf(request));
    response.once('close', () => {
      const status = response.writableFinished ? `${Math.floor(response.statusCode / 100)}xx` : 'broken-off';
      this.metrics.httpRequests.inc({ route, status });
      this.metrics.httpSeconds.observe({ route }, (performance.now() - begin) / 1_000);
    });
  }
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?', 1)[0] ?? '';

/** A few words whatever was asked for, so that a stranger cannot make the figures grow. */
function routeOf(path: string): string {
  if (path === '/graphql') return 'graphql';
  if (path.startsWith('/health/')) return 'health';
  return path === '/metrics' ? 'metrics' : 'other';
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

function same(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

const isLoopback = (address: string): boolean => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
