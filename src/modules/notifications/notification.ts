/** Everything that a member can be told; each has a sentence in every language of the message files. */
export const notificationKinds = [
  'asked',
  'request-changed',
  'no-longer-needed',
  'response-received',
  'response-withdrawn',
  'choice-waits',
  'chosen',
  'thanked',
  'not-this-time',
  'contact-shared',
  'how-did-it-go',
  'how-did-it-go-again',
  'match-finished',
  'match-fell-through',
  'match-did-not-happen',
  'request-held',
  'request-crisis',
  'request-unanswered',
  'request-expired',
  'request-approved',
  'request-sent-back',
  'request-rejected',
  'request-closed',
  'offer-approved',
  'offer-sent-back',
  'match-cancelled',
  'desk-held',
  'desk-offer-held',
  'desk-urgent',
  'desk-unanswered',
  'desk-choice-waits',
  'confidant-worry',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Nobody waits for these: they do not come at night. */
export const unasked: readonly NotificationKind[] = ['asked', 'request-changed'];

export interface Notification {
  readonly id: string;
  readonly memberId: string;
  readonly kind: NotificationKind;
  readonly params: Readonly<Record<string, string | number>>;
  /** What a coordinator wrote; part of the sentence. */
  readonly note: string | null;
  readonly requestId: string | null;
  readonly suggestionId: string | null;
  readonly responseId: string | null;
  readonly matchId: string | null;
  readonly readAt: Date | null;
  readonly createdAt: Date;
}
