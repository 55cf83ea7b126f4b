import { days, later } from '#kernel/clock.js';
import { Problem } from '#kernel/errors.js';
import { addDays, instantOf, localParts, type LocalDate, type Slot } from '#kernel/local-time.js';
import { validateSlot } from '#kernel/slots.js';
import { transitions } from '#kernel/transitions.js';
import { publicVersion } from '#screening/public-version.js';
import { screen } from '#screening/screen.js';
import type { Check, Finding } from '#screening/types.js';

export type RequestStatus = 'draft' | 'review' | 'open' | 'matched' | 'done' | 'withdrawn' | 'expired' | 'rejected';
export type Visibility = 'public' | 'suitable-helpers' | 'coordinator-only';
export type WhenKind = 'asap' | 'on-dates' | 'recurring';
export type ConsentHow = 'in-person' | 'by-phone' | 'in-writing';
export type Concern = 'asked' | 'responded' | 'matched';

export const requestFlow = transitions<RequestStatus>()({
  draft: { post: 'open', hold: 'review', withdraw: 'withdrawn' },
  review: { approve: 'open', sendBack: 'draft', reject: 'rejected', expire: 'expired', withdraw: 'withdrawn' },
  open: { fill: 'matched', hold: 'review', reject: 'rejected', expire: 'expired', withdraw: 'withdrawn' },
  matched: { finish: 'done', reopen: 'open', withdraw: 'withdrawn' },
  expired: { renew: 'open', hold: 'review' },
  done: {},
  withdrawn: {},
  rejected: {},
});

/** In one of these, someone is or may be helped with it. */
export const goesOn: readonly RequestStatus[] = ['review', 'open', 'matched'];

export interface RequestWhen {
  readonly kind: WhenKind;
  readonly slots: readonly Slot[];
  readonly until: LocalDate | null;
}

export interface RequestConditions {
  readonly languages: readonly string[];
  readonly knownToCoordinator: boolean;
  readonly vogRequired: boolean;
  readonly visibility: Visibility;
}

/** For whom, when it is not for the writer: in what capacity the writer asks, and who agreed, how and when. */
export interface OnBehalf {
  readonly name: string | null;
  readonly relation: string | null;
  readonly consent: { readonly agreedBy: string; readonly how: ConsentHow; readonly at: Date };
}

/** What a person fills in. */
export interface RequestDraft {
  readonly onBehalf: (Omit<OnBehalf, 'consent'> & { readonly consent: Omit<OnBehalf['consent'], 'at'> | null }) | null;
  readonly title: string;
  readonly text: string;
  readonly activityId: string | null;
  readonly pc4: string;
  readonly helpersNeeded: number;
  readonly when: RequestWhen;
  readonly conditions: RequestConditions;
}

export interface Request {
  readonly id: string;
  readonly communityId: string;
  readonly requesterId: string;
  readonly title: string;
  readonly text: string;
  readonly publicTitle: string;
  readonly publicText: string;
  readonly status: RequestStatus;
  readonly statusReason: string | null;
  /** What a coordinator wrote to the requester when it was sent back, refused or closed. */
  readonly deskNote: string | null;
  readonly activityId: string | null;
  readonly pc4: string;
  readonly areaId: string;
  readonly helpersNeeded: number;
  readonly when: RequestWhen;
  readonly conditions: RequestConditions;
  /** What its writer chose. Words that are not for the street make it narrower, as long as they stand there. */
  readonly chosenVisibility: Visibility;
  readonly onBehalf: OnBehalf | null;
  /** A code for it that can be said over the telephone. */
  readonly reference: string;
  /** Why a coordinator looks at it, if one does, and since when. */
  readonly desk: 'waiting' | 'unanswered' | 'in-progress' | null;
  readonly deskSince: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What has to be known to decide on a draft. */
export interface OpeningContext {
  readonly opensDirectly: boolean;
  readonly timeZone: string;
  readonly now: Date;
}

/** What becomes of a draft, and who has to know. */
export interface Opening {
  readonly status: 'open' | 'review';
  readonly statusReason: string | null;
  readonly visibility: Visibility;
  readonly publicTitle: string;
  readonly publicText: string;
  /** A coordinator has to know today. */
  readonly urgent: boolean;
  /** Only the confidant has to know; and there is no safe way to reach this person but the app. */
  readonly confidant: boolean;
}

/** Held for these, a request is for the coordinator's eyes only. */
const notForTheStreet: readonly Check[] = [
  'crisis',
  'safe-contact',
  'night-care',
  'debt',
  'medical-act',
  'personal-care',
  'bank-card',
  'key',
];

/**
 * Decides whether a draft is open at once or waits for a coordinator, and what the public may read of it.
 * @throws Problem when a field is wrong, or when the platform is not for this.
 */
export function openRequest(draft: RequestDraft, context: OpeningContext): Opening {
  validateDraft(draft, context);
  const { both, publicTitle, publicText } = read(draft.title, draft.text);
  const refused = both.find((finding) => finding.consequence === 'refuse');
  if (refused) throw new Problem(`screening.${refused.check}`, { field: 'text' });
  const held = mostSerious(both);
  const forTheDesk = !context.opensDirectly || draft.conditions.visibility === 'coordinator-only';
  const statusReason = held?.check ?? (forTheDesk ? 'approval' : null);
  return {
    status: statusReason === null ? 'open' : 'review',
    statusReason,
    visibility: held && notForTheStreet.includes(held.check) ? 'coordinator-only' : draft.conditions.visibility,
    publicTitle,
    publicText,
    urgent: both.some((finding) => finding.urgent && !finding.confidant),
    confidant: both.some((finding) => finding.confidant),
  };
}

/** Read as one text: "Wij zijn weg" above "van 12 tot 26 juli" is one thing that is said. */
function read(title: string, text: string) {
  const both = screen(`${title}\n${text}`);
  const begin = title.length + 1;
  return {
    both,
    publicTitle: publicVersion(title, within(both, 0, title.length)) || 'Een vraag om hulp',
    publicText: publicVersion(text, within(both, begin, begin + text.length)),
  };
}

/** What is noticed in a text before it is sent: each check once, what decides on it first. */
export function noticedIn(title: string, text: string) {
  const { both, publicTitle, publicText } = read(title, text);
  const inDanger = both.filter(({ check }) => check === 'crisis');
  const refused = both.filter(({ consequence }) => consequence === 'refuse');
  const noticed = new Map<Check, Pick<Finding, 'check' | 'consequence'>>();
  for (const finding of [...inDanger, ...refused, mostSerious(both), ...both]) {
    if (finding && !noticed.has(finding.check)) {
      noticed.set(finding.check, { check: finding.check, consequence: finding.consequence });
    }
  }
  return { publicTitle, publicText, noticed: [...noticed.values()] };
}

/** The findings in a part of a text, at their places in that part. */
function within(findings: readonly Finding[], from: number, to: number): Finding[] {
  return findings
    .filter((finding) => finding.start < to && finding.end > from)
    .map((finding) => ({ ...finding, start: Math.max(finding.start, from) - from, end: Math.min(finding.end, to) - from }));
}

function mostSerious(findings: readonly Finding[]): Finding | undefined {
  const held = findings.filter((finding) => finding.consequence === 'hold');
  return held.find((finding) => finding.check === 'crisis') ?? held.find((finding) => finding.urgent) ?? held[0];
}

const MAX_SLOTS = 21;
const MAX_HELPERS = 50;

function validateDraft(draft: RequestDraft, { now, timeZone }: OpeningContext): void {
  if (draft.onBehalf && draft.onBehalf.consent === null) {
    throw new Problem('request.consent-missing', { field: 'for.consent' });
  }
  if (draft.helpersNeeded < 1 || draft.helpersNeeded > MAX_HELPERS) {
    throw new Problem('request.helpers-needed', { field: 'helpersNeeded', params: { most: MAX_HELPERS } });
  }
  const { kind, slots, until } = draft.when;
  const today = localParts(now, timeZone).date;
  if (slots.length > MAX_SLOTS) throw new Problem('slots.too-many', { field: 'when.slots', params: { most: MAX_SLOTS } });
  if (kind === 'on-dates' && !slots.some((slot) => slot.date !== null)) {
    throw new Problem('request.dates-missing', { field: 'when.slots' });
  }
  if (kind === 'recurring' && !slots.some((slot) => slot.weekday !== null)) {
    throw new Problem('request.weekdays-missing', { field: 'when.slots' });
  }
  slots.forEach((slot, index) => {
    validateSlot(slot, `when.slots.${index}`, { now, timeZone });
  });
  if (until !== null && until < today) throw new Problem('request.until-past', { field: 'when.until' });
}

/** Without a last day a request expires after this many days, instead of standing forever. */
const STANDS_DAYS = 60;

/** The morning after the last day on which help makes sense. */
export function expiryOf({ when, updatedAt }: Pick<Request, 'when' | 'updatedAt'>, timeZone: string): Date {
  const dates = when.slots.flatMap((slot) => slot.date ?? []);
  const last = when.until ?? (when.kind === 'on-dates' ? dates.sort().at(-1) : undefined);
  return (last && instantOf(addDays(last, 1), '06:00', timeZone)) || later(updatedAt, days(STANDS_DAYS));
}

/** Who is to change a request, or to judge it, has a week for it at least. */
const AT_DESK_DAYS = 7;

/** When an open request expires, and when nobody waits any longer for one that lies at the desk or was sent back. */
export function overAt(request: Pick<Request, 'when' | 'updatedAt' | 'status'>, timeZone: string): Date {
  const expiry = expiryOf(request, timeZone);
  const given = later(request.updatedAt, days(AT_DESK_DAYS));
  return (request.status === 'draft' || request.status === 'review') && given > expiry ? given : expiry;
}

/** Which requests of a list; what is left out does not narrow it. */
export interface RequestFilter {
  readonly status?: readonly RequestStatus[] | null;
  readonly activityIds?: readonly string[] | null;
  readonly areaIds?: readonly string[] | null;
  readonly search?: string | null;
}
