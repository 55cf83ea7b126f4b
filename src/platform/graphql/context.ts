import DataLoader from 'dataloader';
import type { Request } from 'express';
import { GraphQLError } from 'graphql';
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

/** The context of one request, however it came in. */
export async function contextOf(viewers: ViewerSource, req: GraphqlContext['req']): Promise<GraphqlContext> {
  return { req, viewer: await asGraphqlError(viewers.viewerOf(req)), loaders: new Map() };
}

/** Apollo shows what goes wrong in a context as it is only when it is a GraphQLError. */
async function asGraphqlError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new GraphQLError('context', { originalError: error as Error, extensions: { http: { status: 200 } } });
  }
}

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
