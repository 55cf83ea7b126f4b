import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** 16 random bytes in hex, as in W3C Trace Context. */
export function newTraceId(): string {
  return randomBytes(16).toString('hex');
}

/** The trace that the work at hand belongs to; a request's trace goes along with its events to their handlers. */
export function currentTraceId(): string | undefined {
  return current.getStore();
}

export function inTrace<T>(traceId: string, body: () => T): T {
  return current.run(traceId, body);
}
