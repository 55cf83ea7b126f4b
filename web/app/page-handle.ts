import { everywhere, type Namespace } from './messages/namespaces';

/** What a route says about itself: `export const handle: PageHandle = { messages: ['front'] }`. */
export interface PageHandle {
  /** The areas whose messages it uses, besides those of every page. */
  readonly messages: readonly Namespace[];
  /** Runs in the browser too. Pages for residents and volunteers do not. */
  readonly hydrate?: boolean;
}

export interface PageNeeds {
  readonly namespaces: readonly Namespace[];
  readonly hydrates: boolean;
}

/** What a page needs: what its routes say, together. */
export function handleOf(handles: readonly unknown[]): PageNeeds {
  const known = handles.filter((handle): handle is PageHandle => typeof handle === 'object' && handle !== null);
  return {
    namespaces: [...new Set([...everywhere, ...known.flatMap(({ messages }) => messages)])],
    hydrates: known.some(({ hydrate }) => hydrate === true),
  };
}
