import { minutes } from '#kernel/clock.js';
import { transitions } from '#kernel/transitions.js';

export type WorryStatus = 'new' | 'claimed' | 'resolved';

export const worryFlow = transitions<WorryStatus>()({
  new: { claim: 'claimed' },
  claimed: { resolve: 'resolved' },
  resolved: {},
});

/** Someone fears for someone. For the confidants of the community only. */
export interface Worry {
  readonly id: string;
  readonly status: WorryStatus;
  readonly text: string;
  /** How and when whoever wrote it can be reached, in their own words. */
  readonly callBack: string | null;
  readonly fromId: string | null;
  readonly aboutMemberId: string | null;
  readonly aboutRequestId: string | null;
  readonly outcome: string | null;
  readonly createdAt: Date;
}

export const worryLimit = { what: 'worry', most: 10, windowMillis: minutes(60), problem: 'worry.too-often' } as const;

/** Without what is easily taken for something else: no 0 and O, no 1, I and L. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Something to say over the telephone, from at least six bytes by chance: "K7M-2QX". */
export function referenceOf(bytes: Uint8Array): string {
  const letters = [...bytes.slice(0, 6)].map((byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}
