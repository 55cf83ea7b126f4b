/** What was noticed in a text. Each has a sentence in the message files. */
export const checks = [
  'contact-data',
  'address',
  'absence',
  'health',
  'bank-card',
  'key',
  'medical-act',
  'personal-care',
  'night-care',
  'crisis',
  'paid-work',
  'debt',
  'safe-contact',
  'through-organisation',
] as const;
export type Check = (typeof checks)[number];

/**
 * What follows from a finding:
 * - `redact`: it may stand, but not in what the public reads;
 * - `hold`: a coordinator looks before anyone else does;
 * - `refuse`: the platform is not for this; the writer is told where to go, and keeps the text.
 */
export type Consequence = 'redact' | 'hold' | 'refuse';

/** One place in a text where a check struck: characters `start` up to and without `end`. */
export interface Finding {
  readonly check: Check;
  readonly consequence: Consequence;
  readonly start: number;
  readonly end: number;
  /** A coordinator is told the same day. */
  readonly urgent: boolean;
  /** The confidant is told, and nobody else needs to know why. */
  readonly confidant: boolean;
}
