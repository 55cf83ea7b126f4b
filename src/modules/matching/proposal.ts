import { assign, type FeasiblePair } from '#matching/assignment.js';
import type { Scored } from '#matching/types.js';

/** What one more request for the same helper has to bring more than for someone else, in probability. */
export const LOAD_PRICE = 0.05;
/** So many others are shown beside those proposed, to choose from instead. */
const OTHERS = 3;

/** A request for which helpers are looked for, with everyone who can be asked now, the likeliest first. */
export interface RequestToFill {
  readonly requestId: string;
  /** How many helpers to propose; a whole number, 0 or more. */
  readonly wanted: number;
  readonly candidates: readonly Scored[];
}

/** Who could be asked for one request, and who instead. */
export interface ProposedRequest {
  readonly requestId: string;
  readonly wanted: number;
  /** The likeliest first. */
  readonly proposed: readonly Scored[];
  /** The next best who are free, whether or not they are proposed for another request. */
  readonly others: readonly Scored[];
}

export interface Proposal {
  /** In the order in which they were asked for. */
  readonly requests: readonly ProposedRequest[];
  /** How many of those proposed will say yes and do it well, on average. */
  readonly expected: number;
}

/**
 * Who helps whom when many requests compete for few helpers: the choice with the most expected helpers less the price of load,
 * exactly (`assign`). Nobody is proposed for more than `perHelper` requests.
 * @param loads how many each helper helps already; who is not in it helps nobody.
 */
export function propose(
  requests: readonly RequestToFill[],
  { perHelper, loads }: { readonly perHelper: number; readonly loads: ReadonlyMap<string, number> },
): Proposal {
  const helperIds = [...new Set(requests.flatMap(({ candidates }) => candidates.map(({ helperId }) => helperId)))];
  const pairs = requests.flatMap(({ requestId, candidates }) =>
    candidates.map(({ helperId, probability }): FeasiblePair => ({ helperId, requestId, gain: probability })),
  );
  const { pairs: made } = assign({
    helpers: helperIds.map((id) => ({ id, capacity: perHelper, load: loads.get(id) ?? 0 })),
    requests: requests.map(({ requestId: id, wanted: capacity }) => ({ id, capacity })),
    pairs,
    loadPrice: LOAD_PRICE,
  });
  const chosen = new Set(made.map(({ requestId, helperId }) => `${requestId} ${helperId}`));
  const isChosen = (requestId: string, { helperId }: Scored): boolean => chosen.has(`${requestId} ${helperId}`);
  return {
    requests: requests.map(({ requestId, wanted, candidates }) => ({
      requestId,
      wanted,
      proposed: candidates.filter((one) => isChosen(requestId, one)),
      others: candidates.filter((one) => !isChosen(requestId, one)).slice(0, OTHERS),
    })),
    expected: made.reduce((sum, { gain }) => sum + gain, 0),
  };
}
