/** The channel on which dispatchers say which things changed. */
export const LIVE_CHANNEL = 'omzien_live';

/** What changed: topics such as `request.<id>` within a community. Ids only: who may see it is for the reader's side. */
export interface LiveMessage {
  readonly communityId: string;
  readonly topics: readonly string[];
}

/** A notification of Postgres takes at most 8,000 bytes: about a hundred topics. */
const TOPICS_AT_ONCE = 100;

/** The messages that tell which topics changed, as few as will do. */
export function liveMessages(changed: readonly { readonly communityId: string; readonly topic: string }[]): string[] {
  const byCommunity = new Map<string, Set<string>>();
  for (const { communityId, topic } of changed) {
    byCommunity.set(communityId, (byCommunity.get(communityId) ?? new Set()).add(topic));
  }
  return [...byCommunity].flatMap(([communityId, set]) => {
    const topics = [...set];
    const messages: string[] = [];
    for (let from = 0; from < topics.length; from += TOPICS_AT_ONCE) {
      messages.push(JSON.stringify({ communityId, topics: topics.slice(from, from + TOPICS_AT_ONCE) } satisfies LiveMessage));
    }
    return messages;
  });
}
