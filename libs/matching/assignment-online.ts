import { assign } from './assignment.js';
import type { AssignableHelper, AssignableRequest, FeasiblePair } from './assignment.js';

/** Who arrived since the last decision, with every feasible pair of two who are there and of whom at least one is new. */
export interface Arrivals {
  readonly helpers: readonly AssignableHelper[];
  readonly requests: readonly AssignableRequest[];
  readonly pairs: readonly FeasiblePair[];
}

export interface WaitingRules {
  /**
   * What it costs to let a pair wait while one more person arrives, as a share of an average gain; 0 or more. 0 waits for as long
   * as anything better may come, which is until the end.
   */
  readonly price: number;
  /** How many batches a pair is held back at most: 0 decides at once, Infinity leaves it to the price. */
  readonly patience: number;
}

/** A batch of fifty costs half a percent of an average gain: worth it as long as someone better comes once in a few batches. */
export const defaultWaitingRules: WaitingRules = { price: 0.0001, patience: Infinity };

/** So many people are believed in beforehand: a newcomer's chances are those of two pairs seen at everyone's mean rate. */
const PRIOR_PAIRS = 2;

interface Waiting {
  readonly pair: FeasiblePair;
  /** The batch in which the later of both arrived. */
  readonly since: number;
}

/** One side: whom it has, and how many pairs each was seen in. */
class Side {
  readonly capacityLeft = new Map<string, number>();
  readonly pairsSeen = new Map<string, number>();

  add(arrived: readonly { readonly id: string; readonly capacity: number }[]): void {
    for (const { id, capacity } of arrived) {
      if (this.capacityLeft.has(id)) throw new RangeError(`${id} arrived before.`);
      this.capacityLeft.set(id, capacity);
    }
  }

  see(id: string): void {
    this.pairsSeen.set(id, (this.pairsSeen.get(id) ?? 0) + 1);
  }

  left(id: string): number {
    const left = this.capacityLeft.get(id);
    if (left === undefined) throw new RangeError(`${id} has not arrived.`);
    return left;
  }

  use(id: string): void {
    this.capacityLeft.set(id, this.left(id) - 1);
  }

  get size(): number {
    return this.capacityLeft.size;
  }
}

/** The gains seen so far, to say what one more may bring. */
class Gains {
  private readonly sorted: readonly number[];
  /** Of the gains from each place on, their sum. */
  private readonly sums: readonly number[];

  constructor(gains: readonly number[]) {
    this.sorted = [...gains].sort((a, b) => a - b);
    const sums = new Array<number>(gains.length + 1).fill(0);
    for (let at = gains.length - 1; at >= 0; at -= 1) sums[at] = sums[at + 1] + this.sorted[at];
    this.sums = sums;
  }

  get mean(): number {
    return this.sorted.length === 0 ? 0 : this.sums[0] / this.sorted.length;
  }

  /** The mean of what a gain has above this, 0 where it has less. */
  above(least: number): number {
    let [from, to] = [0, this.sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.sorted[middle] > least) to = middle;
      else from = middle + 1;
    }
    const count = this.sorted.length - from;
    return count === 0 ? 0 : (this.sums[from] - least * count) / this.sorted.length;
  }
}

/**
 * Assignment while people arrive, decided at the end of each batch and for good, by what is there by then: nothing is known of who
 * comes. At each end the best assignment of everyone who is free is worked out exactly (`assign`), and of its pairs are made those
 * that waiting one batch longer is not worth it for: the gain expected from a better partner for one of both is at most the price
 * of waiting. While people come in random order chances stay the same from batch to batch, and looking one batch ahead is looking
 * far enough (the monotone case of optimal stopping, Chow, Robbins & Siegmund 1971).
 *
 * How likely a better partner is comes from what was seen: of each person the rate of feasible pairs per person of the other side
 * (Gamma–Poisson, shrunk to everyone's mean), and of each pair the gain, as the gains seen so far. Batches and waiting as such:
 * Tong et al., *Online mobile micro-task allocation in spatial crowdsourcing* (ICDE 2016), who decide at each arrival.
 */
export class OnlineAssignment {
  private readonly helpers = new Side();
  private readonly requests = new Side();
  private readonly seen: number[] = [];
  private waiting: Waiting[] = [];
  private batch = 0;

  constructor(private readonly rules: WaitingRules = defaultWaitingRules) {
    if (!(rules.price >= 0) || !(rules.patience >= 0)) throw new RangeError('Price and patience are 0 or more.');
  }

  /** Takes in who arrived and returns the pairs that are made now. @throws RangeError as `assign`, and for who arrived before. */
  decide(arrivals: Arrivals): readonly FeasiblePair[] {
    this.helpers.add(arrivals.helpers);
    this.requests.add(arrivals.requests);
    for (const pair of arrivals.pairs) {
      this.helpers.see(pair.helperId);
      this.requests.see(pair.requestId);
      this.seen.push(pair.gain);
      if (this.isFree(pair)) this.waiting.push({ pair, since: this.batch });
    }
    const plan = this.plan();
    const isWorthWaiting = this.worthWaiting(plan, arrivals.helpers.length + arrivals.requests.length);
    const sinceOf = new Map(this.waiting.map(({ pair, since }) => [pair, since]));
    const made = plan.filter((pair) => this.batch - (sinceOf.get(pair) ?? 0) >= this.rules.patience || !isWorthWaiting(pair));
    this.batch += 1;
    return this.make(made);
  }

  /** Nobody comes any more: makes what is left of the best assignment. */
  close(): readonly FeasiblePair[] {
    return this.make(this.plan());
  }

  /** The best for everyone who is free now. */
  private plan(): readonly FeasiblePair[] {
    const free = (side: Side): { id: string; capacity: number }[] =>
      [...side.capacityLeft].map(([id, capacity]) => ({ id, capacity })).filter(({ capacity }) => capacity > 0);
    const pairs = this.waiting.map(({ pair }) => pair);
    return assign({ helpers: free(this.helpers), requests: free(this.requests), pairs }).pairs;
  }

  private make(made: readonly FeasiblePair[]): readonly FeasiblePair[] {
    const taken = new Set(made);
    for (const { helperId, requestId } of made) {
      this.helpers.use(helperId);
      this.requests.use(requestId);
    }
    this.waiting = this.waiting.filter(({ pair }) => !taken.has(pair) && this.isFree(pair));
    return made;
  }

  private isFree({ helperId, requestId }: FeasiblePair): boolean {
    return this.helpers.left(helperId) > 0 && this.requests.left(requestId) > 0;
  }

  /** Whether a pair of the plan should wait until as many more have come as just did. */
  private worthWaiting(plan: readonly FeasiblePair[], arriving: number): (pair: FeasiblePair) => boolean {
    const { helpers, requests } = this;
    const gains = new Gains(this.seen);
    const price = this.rules.price * arriving * gains.mean;
    const open = this.waiting.map(({ pair }) => pair);
    const meanRate = this.seen.length / (helpers.size * requests.size);

    // What new partners for one of a pair bring beyond what the two lose: the other goes to the next best there is.
    const chanceFor = (mine: Side, others: Side, myId: IdOf, otherId: IdOf): ((pair: FeasiblePair) => number) => {
      const planned = counted(plan, myId);
      const nextBest = bestBesides(open, otherId);
      const coming = (arriving * others.size) / (helpers.size + requests.size);
      return (pair) => {
        const id = myId(pair);
        // Making this pair leaves room for another.
        if ((planned.get(id) ?? 0) < mine.left(id)) return 0;
        const rate = (PRIOR_PAIRS + (mine.pairsSeen.get(id) ?? 0)) / (PRIOR_PAIRS / meanRate + others.size);
        return coming * rate * gains.above(pair.gain - nextBest(pair));
      };
    };
    const forHelper = chanceFor(helpers, requests, helperOf, requestOf);
    const forRequest = chanceFor(requests, helpers, requestOf, helperOf);
    return (pair) => forHelper(pair) + forRequest(pair) > price;
  }
}

type IdOf = (pair: FeasiblePair) => string;
const helperOf: IdOf = ({ helperId }) => helperId;
const requestOf: IdOf = ({ requestId }) => requestId;

function counted(pairs: readonly FeasiblePair[], idOf: IdOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(idOf(pair), (counts.get(idOf(pair)) ?? 0) + 1);
  return counts;
}

/** Of whoever is meant in a pair the best gain among the other pairs they are in, 0 when there is none. */
function bestBesides(pairs: readonly FeasiblePair[], idOf: IdOf): (pair: FeasiblePair) => number {
  const firstTwo = new Map<string, readonly FeasiblePair[]>();
  for (const pair of [...pairs].sort((a, b) => b.gain - a.gain)) {
    const before = firstTwo.get(idOf(pair)) ?? [];
    if (before.length < 2) firstTwo.set(idOf(pair), [...before, pair]);
  }
  return (pair) => Math.max(0, firstTwo.get(idOf(pair))?.find((other) => other !== pair)?.gain ?? 0);
}
