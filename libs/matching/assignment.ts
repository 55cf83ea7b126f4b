import { FlowNetwork } from './min-cost-flow.js';

/** Someone who can be given requests. */
export interface AssignableHelper {
  readonly id: string;
  /** How many requests they take at most; a whole number, 0 or more. */
  readonly capacity: number;
  /** How many they have already, which makes one more dearer; a whole number, 0 or more. Default 0. */
  readonly load?: number;
}

/** Something that helpers are wanted for. */
export interface AssignableRequest {
  readonly id: string;
  /** How many helpers it takes at most; a whole number, 0 or more. */
  readonly capacity: number;
}

/** A helper who may do a request. What is not in the list may not be. */
export interface FeasiblePair {
  readonly helperId: string;
  readonly requestId: string;
  /** What it is worth, in any unit as long as it is the same for all; finite. */
  readonly gain: number;
}

export interface AssignmentProblem {
  readonly helpers: readonly AssignableHelper[];
  readonly requests: readonly AssignableRequest[];
  readonly pairs: readonly FeasiblePair[];
  /**
   * What sharing is worth, in the unit of the gains, 0 or more (default 0): giving a request to someone who has n of them costs
   * n times this. It rises with n, so the whole is convex, and work goes to who has least of it unless another gains more.
   */
  readonly loadPrice?: number;
}

export interface Assignment {
  /** By helper, then by request, in the order of their ids. */
  readonly pairs: readonly FeasiblePair[];
  /** The sum of their gains. */
  readonly total: number;
  /** `total` less what load costs: what no other choice of pairs exceeds. */
  readonly net: number;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byIds = (a: FeasiblePair, b: FeasiblePair): number =>
  byId({ id: a.helperId }, { id: b.helperId }) || byId({ id: a.requestId }, { id: b.requestId });

/** Those of a side in the order of their ids, with the place of each; whoever is named twice or cannot be counted is refused. */
function numbered<T extends { readonly id: string }>(
  what: string,
  side: readonly T[],
  counts: (one: T) => readonly number[],
): { readonly sorted: readonly T[]; readonly placeOf: ReadonlyMap<string, number> } {
  const sorted = [...side].sort(byId);
  const placeOf = new Map(sorted.map(({ id }, place) => [id, place]));
  sorted.forEach((one, place) => {
    if (placeOf.get(one.id) !== place) throw new RangeError(`${what} ${one.id} is there twice.`);
    const wrong = counts(one).find((count) => !Number.isSafeInteger(count) || count < 0);
    if (wrong !== undefined) throw new RangeError(`${what} ${one.id} has ${wrong} where a whole number, 0 or more, belongs.`);
  });
  return { sorted, placeOf };
}

/** The pairs in the order of their ids, with the places of both; a pair of strangers, without a gain or twice is refused. */
function placed(
  pairs: readonly FeasiblePair[],
  helperPlaces: ReadonlyMap<string, number>,
  requestPlaces: ReadonlyMap<string, number>,
): { readonly pair: FeasiblePair; readonly helper: number; readonly request: number }[] {
  return [...pairs].sort(byIds).map((pair, index, sorted) => {
    const [helper, request] = [helperPlaces.get(pair.helperId), requestPlaces.get(pair.requestId)];
    const named = `pair ${pair.helperId} – ${pair.requestId}`;
    if (helper === undefined || request === undefined) throw new RangeError(`The ${named} names someone who is not there.`);
    if (!Number.isFinite(pair.gain)) throw new RangeError(`The ${named} has no finite gain.`);
    if (index > 0 && byIds(sorted[index - 1], pair) === 0) throw new RangeError(`The ${named} is there twice.`);
    return { pair, helper, request };
  });
}

/**
 * Who does what when many compete for few: of all choices of pairs within everyone's capacity the one with the most net gain,
 * exactly. Nothing is forced: a pair that does not bring more than it costs is not made. A minimum-cost flow from helpers over
 * requests to a sink (Ahuja, Magnanti & Orlin, *Network Flows*, chapter 9; convex costs as parallel arcs, chapter 14), in which
 * each unit of a helper's capacity may also go to the sink straight away, for nothing. Of choices that are worth the same always
 * the same one comes out, in whatever order people were given.
 *
 * Takes at most O(capacity · pairs · log pairs); where few compete for the same, each path is found close by.
 * @throws RangeError with a sentence that names the one who is twice there, unknown, or has a number that cannot be.
 */
export function assign({ helpers, requests, pairs, loadPrice = 0 }: AssignmentProblem): Assignment {
  if (!Number.isFinite(loadPrice) || loadPrice < 0) throw new RangeError('The price of load must be finite, and 0 or more.');
  const able = numbered('Helper', helpers, ({ capacity, load = 0 }) => [capacity, load]);
  const wanted = numbered('Request', requests, ({ capacity }) => [capacity]);
  // What gains nothing is in no best choice.
  const possible = placed(pairs, able.placeOf, wanted.placeOf).filter(({ pair }) => pair.gain > 0);
  const choices = new Array<number>(helpers.length).fill(0);
  for (const { helper } of possible) choices[helper] += 1;
  const units = able.sorted.map(({ capacity }, place) => Math.min(capacity, choices[place]));

  // Of each helper two nodes, before and after the price of load is paid; then the requests, then the sink.
  const [afterLoad, firstRequest] = [helpers.length, 2 * helpers.length];
  const sink = firstRequest + requests.length;
  const network = new FlowNetwork(sink + 1);
  able.sorted.forEach(({ load = 0 }, place) => {
    network.addArc(place, sink, units[place], 0);
    if (loadPrice === 0) network.addArc(place, afterLoad + place, units[place], 0);
    else
      for (let more = 0; more < units[place]; more += 1) network.addArc(place, afterLoad + place, 1, loadPrice * (load + more));
  });
  const arcs = possible.map(({ pair, helper, request }) =>
    network.addArc(afterLoad + helper, firstRequest + request, 1, -pair.gain),
  );
  wanted.sorted.forEach(({ capacity }, place) => network.addArc(firstRequest + place, sink, capacity, 0));
  units.forEach((count, place) => network.send(place, sink, count));

  const made = possible.filter((_, index) => network.flowOn(arcs[index]) > 0);
  const total = made.reduce((sum, { pair }) => sum + pair.gain, 0);
  return { pairs: made.map(({ pair }) => pair), total, net: total - loadPrice * loadUnits(able.sorted, made) };
}

/** How often the price of load is paid: for each pair the number of requests its helper has before it. */
function loadUnits(helpers: readonly AssignableHelper[], made: readonly { readonly helper: number }[]): number {
  const has = helpers.map(({ load = 0 }) => load);
  return made.reduce((units, { helper }) => units + has[helper]++, 0);
}
