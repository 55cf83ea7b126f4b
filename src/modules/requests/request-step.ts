/** What can be done about a request, as those concerned read it. */
export type RequestStepCode =
  | 'posted'
  | 'held'
  | 'edited'
  | 'approved'
  | 'sent-back'
  | 'rejected'
  | 'closed'
  | 'asked'
  | 'responded'
  | 'response-withdrawn'
  | 'thanked'
  | 'chosen'
  | 'filled'
  | 'reopened'
  | 'finished'
  | 'expired'
  | 'renewed'
  | 'withdrawn';

export interface RequestStep {
  readonly requestId: string;
  readonly code: RequestStepCode;
  readonly at: Date;
  /** How many were asked. */
  readonly count: number | null;
  /** The coordinator who did it; null for all that others, or the platform, did. */
  readonly byId: string | null;
}
