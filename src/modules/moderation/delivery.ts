export type DeliveryState = 'pending' | 'enqueued' | 'done' | 'failed';

/** Work that did not succeed however often it was tried, as an administrator sees it: ids only, no words of people. */
export interface FailedDelivery {
  readonly id: string;
  readonly state: DeliveryState;
  /** `request.opened`: what happened. */
  readonly event: string;
  readonly eventAt: Date;
  /** What it happened to, by the event's own names: `requestId`. */
  readonly subjects: readonly { readonly name: string; readonly id: string }[];
  /** `matching.suggest-helpers`: what was to be done. */
  readonly handler: string;
  readonly failures: number;
  /** The kind of the last failure. */
  readonly error: string | null;
  /** Null once it was replayed. */
  readonly failedAt: Date | null;
}
