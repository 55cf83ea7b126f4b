import { days, minutes } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';

export type DraftKind = 'request' | 'offer' | 'worry';

/** What someone has filled in so far, as the screens want it back. Only they know what is in it. */
export interface Draft {
  readonly id: string;
  readonly kind: DraftKind;
  readonly content: Readonly<Record<string, unknown>>;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
}

/** So long after it was last saved. */
export const DRAFT_MILLIS = days(14);
/** A library has one address for many people. */
export const draftLimit = { what: 'draft', most: 60, windowMillis: minutes(60), problem: 'draft.too-often' } as const;
const MOST_BYTES = 16 * 1024;

/** The content as it is kept. @throws Problem `draft.content` or `draft.too-large`. */
export function draftText(content: unknown): string {
  if (content === null || typeof content !== 'object' || Array.isArray(content)) {
    throw new Problem('draft.content', { field: 'content' });
  }
  const text = JSON.stringify(content);
  if (new TextEncoder().encode(text).length > MOST_BYTES) throw new Problem('draft.too-large', { field: 'content' });
  return text;
}
