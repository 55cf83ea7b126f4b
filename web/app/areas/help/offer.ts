/** What someone fills in about the help they offer, in the order of the pages. */
export const parts = ['wat', 'vertel', 'waar', 'wanneer', 'hoeveel'] as const;
export type Part = (typeof parts)[number];
export const isPart = (text: unknown): text is Part => parts.some((part) => part === text);

export const reaches = ['STREET', 'AREA', 'TOWN', 'REGION'] as const;
export type Reach = (typeof reaches)[number];

export interface OfferAnswers {
  readonly activityIds: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly postcode: string;
  readonly reach: Reach | null;
  /** "TUE.morning"; none at all: it differs. */
  readonly times: readonly string[];
  /** Whether that was answered: nothing ticked is an answer, too. */
  readonly saidWhen: boolean;
  readonly maxActive: number | null;
}

export const nothing: OfferAnswers = {
  activityIds: [],
  title: '',
  text: '',
  postcode: '',
  reach: null,
  times: [],
  saidWhen: false,
  maxActive: null,
};

/** The first page that still has to be filled in, or null. */
export function missingPart({ activityIds, title, text, postcode, reach, saidWhen, maxActive }: OfferAnswers): Part | null {
  if (activityIds.length === 0) return 'wat';
  if (!title || !text) return 'vertel';
  if (!postcode || !reach) return 'waar';
  if (!saidWhen) return 'wanneer';
  return maxActive === null ? 'hoeveel' : null;
}

/** On which page a field of the API is filled in. */
export function partOf(field: string): Part {
  if (field.startsWith('activityIds')) return 'wat';
  if (field === 'title' || field === 'text') return 'vertel';
  if (field === 'postcode' || field === 'reach') return 'waar';
  return field.startsWith('availability') ? 'wanneer' : 'hoeveel';
}
