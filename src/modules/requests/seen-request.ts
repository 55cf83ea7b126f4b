import { screen } from '#screening/screen.js';
import { expiryOf, type Concern, type OnBehalf, type Request, type RequestStatus, type RequestWhen } from './request.js';

/** A request as one reader may see it: title and text are the whole ones for those concerned, the public ones for others. */
export interface SeenRequest extends Omit<Request, 'publicTitle' | 'publicText' | 'onBehalf'> {
  readonly concerned: boolean;
  /** When it ends by itself, for those concerned. */
  readonly expiresAt: Date | null;
  readonly onBehalf: Partial<OnBehalf> | null;
}

export interface Reader {
  /** Of the community in which it is read. */
  readonly timeZone: string;
  readonly memberId: string | null;
  readonly coordinator: boolean;
  /** Set for an ambassador: the area whose open requests they may see. */
  readonly ambassadorOf: string | null;
  readonly confidant: boolean;
}

/** Held for these, a request is the confidant's business too. */
const worries = ['safe-contact', 'bank-card'];

const publicStatuses: readonly RequestStatus[] = ['open', 'matched', 'done'];

const running: readonly RequestStatus[] = ['review', 'open', 'matched'];

/** What a reader sees of a request; null when it is not theirs to see. */
export function seenBy(request: Request, reader: Reader, concerns: ReadonlySet<Concern>): SeenRequest | null {
  const mine = reader.memberId !== null && reader.memberId === request.requesterId;
  const confided = reader.confidant && worries.includes(request.statusReason ?? '');
  const concerned = mine || reader.coordinator || confided || concerns.has('matched');
  if (!concerned && !mayRead(request, reader, concerns)) return null;
  const { publicTitle, publicText, onBehalf, ...rest } = request;
  // What a coordinator wrote is between them and the requester.
  const deskNote = mine || reader.coordinator ? request.deskNote : null;
  const expiresAt = concerned && running.includes(request.status) ? expiryOf(request, reader.timeZone) : null;
  if (concerned) return { ...rest, deskNote, expiresAt, onBehalf, concerned };
  return {
    ...rest,
    title: publicTitle,
    text: publicText,
    statusReason: null,
    deskNote,
    chosenVisibility: request.conditions.visibility,
    expiresAt,
    when: safeWhen(request),
    onBehalf: onBehalf && { relation: onBehalf.relation },
    concerned,
  };
}

/** Days on which a house stands empty are told within the match only. */
function safeWhen({ title, text, when }: Request): RequestWhen {
  const dated = when.until !== null || when.slots.some((slot) => slot.date !== null);
  const away = dated && screen(`${title}\n${text}`).some(({ check }) => check === 'absence');
  return away ? { kind: when.kind, slots: [], until: null } : when;
}

function mayRead(request: Request, reader: Reader, concerns: ReadonlySet<Concern>): boolean {
  if (request.conditions.visibility === 'coordinator-only') return concerns.size > 0 && publicStatuses.includes(request.status);
  if (concerns.size > 0) return !['draft', 'review'].includes(request.status);
  if (!publicStatuses.includes(request.status)) return false;
  if (request.conditions.visibility === 'public') return true;
  return reader.ambassadorOf !== null && reader.ambassadorOf === request.areaId;
}
