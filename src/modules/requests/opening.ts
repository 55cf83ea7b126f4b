import { seedOf } from '#kernel/random.js';
import type { Opening, Request, RequestDraft } from './request.js';

/** What a person fills in, before its texts are looked at. */
export interface PostedRequest extends Omit<RequestDraft, 'pc4'> {
  readonly postcode: string;
}

/** A draft with what was decided of it. */
export function withOpening(draft: RequestDraft, opening: Opening, now: Date) {
  const { onBehalf, conditions, ...plain } = draft;
  const { consent, ...whom } = onBehalf ?? { consent: null, name: null, relation: null };
  return {
    title: plain.title,
    text: plain.text,
    activityId: plain.activityId,
    pc4: plain.pc4,
    helpersNeeded: plain.helpersNeeded,
    when: plain.when,
    conditions: { ...conditions, visibility: opening.visibility },
    chosenVisibility: conditions.visibility,
    onBehalf: consent && { ...whom, consent: { ...consent, at: now } },
    status: opening.status,
    statusReason: opening.statusReason,
    publicTitle: opening.publicTitle,
    publicText: opening.publicText,
  };
}

/** A request as it was filled in: who may see it is judged anew, by the words that stand there then. */
export function asPosted(request: Request): PostedRequest {
  const { title, text, activityId, pc4, helpersNeeded, when, onBehalf, chosenVisibility: visibility } = request;
  const conditions = { ...request.conditions, visibility };
  return { title, text, activityId, postcode: pc4, helpersNeeded, when, conditions, onBehalf };
}

/**
 * What a coordinator holds stays held until a coordinator has looked again; what was sent back stays with its writer until they
 * post it again.
 */
export function keptAfterEdit(before: Request, edited: Request): Request {
  if (before.status === 'draft') return { ...edited, status: 'draft', statusReason: before.statusReason };
  if (before.status === 'review') return { ...edited, status: 'review', statusReason: stillHeldFor(before, edited) };
  return edited;
}

/** Why an edited request that a coordinator holds is held now: what its new words ask for, or else what it was held for. */
function stillHeldFor(before: Request, edited: Request): string | null {
  return edited.statusReason === null || edited.statusReason === 'approval' ? before.statusReason : edited.statusReason;
}

/** A number for what neighbours read of a request: what is asked, where and when. Another text has, all but certainly, another. */
export function readingOf({ publicTitle, publicText, activityId, pc4, when }: Request): number {
  return seedOf(JSON.stringify([publicTitle, publicText, activityId, pc4, when.kind, when.until, when.slots]));
}
