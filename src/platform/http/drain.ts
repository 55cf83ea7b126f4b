import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MILLIS = 20;

/**
 * Lets an HTTP server end without anyone noticing: it takes no new connections, finishes what it was asked, and tells those
 * who keep a connection open to make another one, which leads to another process.
 */
export class Drain {
  private readonly open = new Set<ServerResponse>();
  private draining = false;

  constructor(private readonly server: Server) {
    server.prependListener('request', (_: IncomingMessage, response: ServerResponse) => {
      this.open.add(response);
      response.once('close', () => this.open.delete(response));
      if (this.draining) sayGoodbye(response);
    });
  }

  /** Waits for the answers that are being made; what is not ready after `graceMillis` is cut off. */
  async end(graceMillis: number): Promise<void> {
    if (!this.server.listening) return;
    this.draining = true;
    this.open.forEach(sayGoodbye);
    // Not awaited: an open socket of a subscription would keep it waiting. It closes the idle connections, too.
    this.server.close();
    const deadline = performance.now() + graceMillis;
    while (this.open.size > 0 && performance.now() < deadline) {
      await sleep(LOOK_MILLIS);
      this.server.closeIdleConnections();
    }
    this.server.closeAllConnections();
  }
}

function sayGoodbye(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
