import { Inject, Injectable } from '@nestjs/common';
import { requireCommunity } from '../auth/access.js';
import type { Viewer } from '../auth/viewer.js';
import { type GraphqlContext, VIEWER_SOURCE, type ViewerSource } from '../graphql/context.js';
import { Live } from './live.js';

/** So often it is looked whether the reader is still signed in and may still see it. */
const CHECK_MILLIS = 15_000;

export interface LiveRead<T> {
  readonly topic: string;
  /** What the reader may see now; null when it is no longer theirs to see, and the subscription ends. */
  read(viewer: Viewer): Promise<readonly T[] | null>;
}

/** Reads for a subscription: again at each change, each time with the rights that the reader has then. */
@Injectable()
export class LiveReader {
  constructor(
    private readonly live: Live,
    @Inject(VIEWER_SOURCE) private readonly viewers: ViewerSource,
  ) {}

  /** Begins with a first look, so that who may not see it is refused at once. */
  async open<T>(context: GraphqlContext, watched: LiveRead<T>): Promise<AsyncGenerator<T, void>> {
    const { topic } = watched;
    const read = (viewer: Viewer): Promise<readonly T[] | null> => watched.read(viewer);
    const { communityId } = requireCommunity(context.viewer);
    const ended = new AbortController();
    const pulses = this.live.of(communityId, topic, { signal: ended.signal, checkMillis: CHECK_MILLIS });
    if ((await read(context.viewer)) === null) {
      ended.abort();
      return nothing<T>();
    }
    return this.follow(context, { pulses, read, ended });
  }

  private async *follow<T>(
    context: GraphqlContext,
    { pulses, read, ended }: { pulses: AsyncIterable<string>; read: LiveRead<T>['read']; ended: AbortController },
  ): AsyncGenerator<T, void> {
    try {
      for await (const pulse of pulses) {
        const seen = await this.again(context, read);
        if (seen === null) return;
        if (pulse === 'changed') yield* seen;
      }
    } finally {
      ended.abort();
    }
  }

  /** Who ended the session, left, or lost a role, has no rights left: their socket is closed. */
  private async again<T>(context: GraphqlContext, read: LiveRead<T>['read']): Promise<readonly T[] | null> {
    try {
      const before = context.viewer;
      context.viewer = await this.viewers.viewerOf(context.req);
      context.loaders.clear();
      const lost =
        before.memberId !== context.viewer.memberId || [...before.roles].some((role) => !context.viewer.roles.has(role));
      const seen = lost ? null : await read(context.viewer);
      if (lost) context.close?.();
      return seen;
    } catch {
      context.close?.();
      return null;
    }
  }
}

async function* nothing<T>(): AsyncGenerator<T, void> {
  await Promise.resolve();
}
