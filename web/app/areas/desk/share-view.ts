import type { RefusedForm } from '../../parts/form-state';
import type { DeskView } from './view';

/** At most so many requests are looked at together. */
const MOST = 50;
/** So many, and no more than the API allows, can be chosen. */
export const numbers: readonly number[] = [1, 2, 3, 4, 5];

/** The queue beside which its requests are looked at. */
export const unanswered: Partial<DeskView> = { queue: 'niemand' };

/** What the address of the page says: which requests, and how to share them out. */
export interface ShareView {
  readonly ids: readonly string[];
  readonly perHelper: number;
  /** Null: as many as are needed. */
  readonly perRequest: number | null;
  /** Also who was asked only lately. */
  readonly overrule: boolean;
}

const chosen = (text: string | null): number | null => numbers.find((number) => String(number) === text) ?? null;

export function shareOf(asked: URLSearchParams): ShareView {
  return {
    ids: [...new Set(asked.getAll('vraag'))].slice(0, MOST),
    perHelper: chosen(asked.get('perbuur')) ?? 1,
    perRequest: chosen(asked.get('pervraag')),
    overrule: asked.has('ook'),
  };
}

/** A helper for a request, as the value of a tick. */
export const valueOf = (requestId: string, offerId: string): string => `${requestId}.${offerId}`;

export function pairOf(value: string): { requestId: string; offerId: string } {
  const [requestId = '', offerId = ''] = value.split('.');
  return { requestId, offerId };
}

/** What came of asking one. */
export interface SentPair {
  readonly requestId: string;
  readonly offerId: string;
  readonly asked: boolean;
  /** Why not. */
  readonly message: string | null;
  /** Null where that cannot be told. */
  readonly who: string | null;
  readonly area: string;
}

/** Everyone was asked whom it was possible to ask: what the page shows then. */
export interface SentForm extends RefusedForm {
  readonly sent: readonly SentPair[];
  readonly changes: number;
}
