import { createClient, type Client } from 'graphql-ws';
import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';

const clients = new Map<string, Client>();

/** One socket for a community, with the session that the browser has; opened when something is watched. */
function clientOf(slug: string): Client {
  const known = clients.get(slug);
  if (known) return known;
  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { 'omzien-community': slug },
    retryAttempts: 20,
    shouldRetry: () => true,
  });
  clients.set(slug, client);
  return client;
}

/** Whether news comes by itself now; false on the server, and where there is no connection. */
export function useLiveConnection(slug: string): boolean {
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    const client = clientOf(slug);
    const off = [client.on('connected', () => setConnected(true)), client.on('closed', () => setConnected(false))];
    return () => off.forEach((stop) => stop());
  }, [slug]);
  return connected;
}

/** Whether the page says that something has to be mended. It stays as it is then: to read it anew would take that away. */
const isToBeMended = (): boolean => document.querySelector('[role="alert"]') !== null;

/** News comes in handfuls: the page is read once for what comes within so long. */
const TOGETHER_MILLIS = 250;

/** Reads the page anew each time that a subscription says something; what is being typed stays, and so does what went wrong. */
export function useFreshOn(slug: string, query: string, id?: string): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    let reading: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      reading = undefined;
      if (!isToBeMended()) void revalidate();
    };
    const stop = clientOf(slug).subscribe(
      { query, variables: id === undefined ? {} : { id } },
      {
        next: () => {
          reading ??= setTimeout(read, TOGETHER_MILLIS);
        },
        // Where it fails, the page is as one without scripts: fresh when it is opened.
        error: () => undefined,
        complete: () => undefined,
      },
    );
    return () => {
      clearTimeout(reading);
      stop();
    };
  }, [slug, query, id, revalidate]);
}
