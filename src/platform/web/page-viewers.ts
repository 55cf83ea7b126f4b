import type { Viewer } from '../auth/viewer.js';
import type { ViewerSource } from '../graphql/context.js';

/** Who looks at a page: found out once for all that the page asks, and anew after it changed something. */
export class PageViewers {
  private readonly known = new WeakMap<object, Map<string, Promise<Viewer>>>();

  constructor(private readonly viewers: ViewerSource) {}

  /** For one request of a browser; its communities apart. */
  of(page: object): ViewerSource {
    const mine = this.known.get(page) ?? new Map<string, Promise<Viewer>>();
    this.known.set(page, mine);
    return {
      viewerOf: (request) => {
        const community = String(request.headers['omzien-community'] ?? '');
        const viewer = mine.get(community) ?? this.viewers.viewerOf(request);
        mine.set(community, viewer);
        return viewer;
      },
    };
  }

  /** Who joins, signs in or takes on a role is someone else after that. */
  forget(page: object): void {
    this.known.delete(page);
  }
}
