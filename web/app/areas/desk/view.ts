import type { DeskQueue, DeskSort, RequestStatus } from '../../generated/graphql';
import { deskPath, deskRequestPath, deskTrustPath, deskWhyPath } from '../../paths';

/** What the address of the desk says: its words are Dutch, those of the API English. */
export const queues = {
  wacht: 'WAITING',
  niemand: 'UNANSWERED',
  loopt: 'IN_PROGRESS',
  alles: 'ALL',
} as const satisfies Record<string, DeskQueue>;
export type QueueName = keyof typeof queues;
export const queueNames = Object.keys(queues) as QueueName[];

export const sorts = {
  wacht: 'WAITING_LONGEST',
  nieuw: 'NEWEST',
  oud: 'OLDEST',
  datum: 'DEADLINE',
  wijk: 'AREA',
} as const satisfies Record<string, DeskSort>;
export type SortName = keyof typeof sorts;
const sortNames = Object.keys(sorts) as SortName[];
/** The orders in which a queue can be read. Among all requests are those that wait no longer: none of them waits the longest. */
export const sortsOf = (queue: QueueName): readonly SortName[] =>
  queue === 'alles' ? sortNames.filter((name) => name !== 'wacht') : sortNames;
/** The one that goes without saying. */
const usualSort = (queue: QueueName): SortName => (queue === 'alles' ? 'nieuw' : 'wacht');

export const statuses = [
  'REVIEW',
  'OPEN',
  'MATCHED',
  'DONE',
  'EXPIRED',
  'DRAFT',
  'REJECTED',
  'WITHDRAWN',
] as const satisfies RequestStatus[];

/** The whole state of the desk, as it stands in the address. */
export interface DeskView {
  readonly queue: QueueName;
  readonly sort: SortName;
  readonly kind: string | null;
  readonly area: string | null;
  readonly status: RequestStatus | null;
  readonly search: string | null;
  readonly after: string | null;
}

const one = <T extends string>(names: readonly T[], text: string | null): T | null =>
  names.find((name) => name === text) ?? null;

export function viewOf(asked: URLSearchParams): DeskView {
  const queue = one(queueNames, asked.get('rij')) ?? 'wacht';
  return {
    queue,
    sort: one(sortsOf(queue), asked.get('volgorde')) ?? usualSort(queue),
    kind: asked.get('soort') || null,
    area: asked.get('wijk') || null,
    status: one(statuses, asked.get('status')),
    search: asked.get('zoek')?.trim() || null,
    after: asked.get('na') || null,
  };
}

/** The address of a view, with or without a request beside it. What goes without saying is left out. */
export const deskAt = (slug: string, view: Partial<DeskView>, id?: string): string =>
  withView(id === undefined ? deskPath(slug) : deskRequestPath(slug, id), view);

/** Beside a view: why someone is asked for a request, or not. */
export const whyAt = (slug: string, view: Partial<DeskView>, ids: { readonly id: string; readonly offerId: string }): string =>
  withView(deskWhyPath(slug, ids.id, ids.offerId), view);

/** From beside a view, and back to it: what is known of someone. */
export const trustAt = (
  slug: string,
  view: Partial<DeskView>,
  ids: { readonly id: string; readonly memberId: string },
): string => withView(deskTrustPath(slug, ids.memberId), view, [[FROM_REQUEST, ids.id]]);

/** From which request someone came to a page that is about something else. */
export const FROM_REQUEST = 'vraag';

function withView(path: string, view: Partial<DeskView>, more: readonly [name: string, value: string][] = []): string {
  const query = new URLSearchParams([...saidOf(view), ...more]);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** What an address, or a form that leads to one, says of a view. */
export function saidOf({ queue, sort, kind, area, status, search, after }: Partial<DeskView>): [name: string, value: string][] {
  const said = {
    rij: queue === 'wacht' ? null : queue,
    volgorde: sort === usualSort(queue ?? 'wacht') ? null : sort,
    soort: kind,
    wijk: area,
    status,
    zoek: search,
    na: after,
  };
  return Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1]));
}
