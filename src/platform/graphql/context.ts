import DataLoader from 'dataloader';
import type { Request } from 'express';
import type { Viewer } from '../auth/viewer.js';

/** What every resolver of one request shares. */
export interface GraphqlContext {
  readonly req: Pick<Request, 'headers' | 'ip' | 'res'>;
  /** A subscription looks again at each event. */
  viewer: Viewer;
  readonly loaders: Map<string, DataLoader<unknown, unknown>>;
  /** Over a socket: ends it. */
  readonly close?: () => void;
}

/** Who is asking, from the headers of a request. Implemented by the module that knows accounts. */
export interface ViewerSource {
  viewerOf(request: Pick<Request, 'headers'>): Promise<Viewer>;
}
export const VIEWER_SOURCE = Symbol('viewer source');

/** This request's loader of that name: everything it is asked for in one turn becomes one look-up. */
export function loaderOf<K, V>(
  context: GraphqlContext,
  name: string,
  batch: (keys: readonly K[]) => Promise<readonly (V | Error)[]>,
) {
  let loader = context.loaders.get(name);
  if (!loader) {
    loader = new DataLoader<unknown, unknown>((keys) => batch(keys as readonly K[]), { maxBatchSize: 200 });
    context.loaders.set(name, loader);
  }
  return loader as unknown as DataLoader<K, V>;
}

/** Puts rows in the order of their keys; what was not found is null. */
export function inOrder<T>(ids: readonly string[], rows: readonly T[], idOf: (row: T) => string): (T | null)[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? null);
}
