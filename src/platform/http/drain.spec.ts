import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Drain } from './drain.js';

/** A server that answers when the test says so. */
describe('a server that ends', () => {
  let server: Server;
  let drain: Drain;
  let agent: Agent;
  let waiting: ServerResponse[];

  beforeEach(async () => {
    waiting = [];
    agent = new Agent({ keepAlive: true, maxSockets: 1 });
    server = createServer((_, response) => waiting.push(response));
    drain = new Drain(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });

  const ask = async (): Promise<{ status: number | undefined; connection: string | undefined }> => {
    const request = get({ port: (server.address() as AddressInfo | null)?.port ?? 1, host: '127.0.0.1', agent });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    return { status: response.statusCode, connection: response.headers.connection };
  };
  const asked = async (): Promise<ServerResponse> => {
    while (waiting.length === 0) await once(server, 'request');
    return waiting.shift() as ServerResponse;
  };

  it('keeps connections while it runs, and gives the answer at hand with a goodbye', async () => {
    const first = ask();
    (await asked()).end('yes');
    expect(await first).toEqual({ status: 200, connection: 'keep-alive' });

    const second = ask();
    const response = await asked();
    const ended = drain.end(10_000);
    response.end('yes');
    expect(await second).toEqual({ status: 200, connection: 'close' });
    await ended;
    await expect(ask()).rejects.toThrow('ECONNREFUSED');
  });

  it('closes a connection on which nothing is asked', async () => {
    const first = ask();
    (await asked()).end('yes');
    await first;
    const closed = once(server, 'close');
    await drain.end(10_000);
    await closed;
  });

  it('cuts off what takes too long', async () => {
    const slow = ask();
    await asked();
    const refused = expect(slow).rejects.toThrow('socket hang up');
    await drain.end(50);
    await refused;
  });
});
