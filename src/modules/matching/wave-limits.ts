import { defaultWaveLimits } from '#matching/waves.js';
import type { Request } from '../requests/request.js';

/** How many helpers are asked for a request over all its rounds, at most. */
export const mostAskedFor = ({ helpersNeeded }: Pick<Request, 'helpersNeeded'>): number =>
  defaultWaveLimits.maxAsked * helpersNeeded;
