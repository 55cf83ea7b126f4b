/**
 * Where someone stands who offers the kind of help that a request asks for, from closest to furthest: what they said, that they
 * were asked, or what stands in the way.
 */
export const whereaboutCodes = [
  'said-yes',
  'asked',
  'free',
  'said-not-now',
  'silent',
  'resting',
  'offer-full',
  'offer-paused',
  'out-of-reach',
  'no-shared-language',
  'no-vog',
  'not-known',
  'offer-not-open',
  'said-never',
  'never-this',
  'helper-not-active',
  'not-together',
] as const;
export type WhereaboutCode = (typeof whereaboutCodes)[number];

/** How many of those who offer this kind of help stand where. */
export interface Whereabouts {
  readonly code: WhereaboutCode;
  readonly count: number;
}

/** In an event: codes and numbers, nobody's name. */
export const inShort = (whereabouts: readonly Whereabouts[]): string =>
  whereabouts.map(({ code, count }) => `${code}:${count}`).join(' ');
