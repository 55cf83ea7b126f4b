import { defaultWaveLimits } from '#matching/waves.js';

/** How many helpers are asked for a request over all its rounds, at most. */
export const mostAskedFor = ({ helpersNeeded }: { readonly helpersNeeded: number }): number =>
  defaultWaveLimits.maxAsked * helpersNeeded;
