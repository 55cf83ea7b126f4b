import { Problem } from '#kernel/errors.js';
import { expiryOf, requestFlow, type Request } from './request.js';

/** What a coordinator says of a request: the first three of one that waits, the last of one that is open. */
export type Judgement = 'approve' | 'sendBack' | 'reject' | 'close';

interface JudgedBy {
  readonly memberId: string;
  readonly timeZone: string;
  readonly now: Date;
  /** What the coordinator writes to the requester. */
  readonly note: string | null;
}

/**
 * A request after a coordinator's judgement. Nobody judges what they ask for themselves; what they wrote down for someone else,
 * with that person's consent, is their work.
 * @throws Problem `request.own-judgement`, `request.not-waiting`, `request.not-open`, `request.day-passed`.
 */
export function judged(request: Request, judgement: Judgement, { memberId, timeZone, now, note }: JudgedBy): Request {
  mayJudge(request, memberId);
  const closing = judgement === 'close';
  if (request.status !== (closing ? 'open' : 'review')) throw new Problem(closing ? 'request.not-open' : 'request.not-waiting');
  const status = requestFlow.next(request.status, closing ? 'reject' : judgement);
  const after: Request = { ...request, status, statusReason: reasons[judgement], deskNote: note, updatedAt: now };
  if (status === 'open' && expiryOf(after, timeZone) <= now) throw new Problem('request.day-passed');
  return after;
}

/** @throws Problem `request.own-judgement`. */
export function mayJudge({ requesterId, onBehalf }: Request, memberId: string): void {
  if (requesterId === memberId && onBehalf === null) throw new Problem('request.own-judgement');
}

const reasons = { approve: null, sendBack: 'sent-back', reject: 'rejected', close: 'closed' } as const;
