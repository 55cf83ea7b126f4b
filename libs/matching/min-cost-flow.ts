/** An entry of the queue: a node with how far it is. */
interface Entry {
  readonly node: number;
  readonly distance: number;
}

const isBefore = (a: Entry, b: Entry): boolean => a.distance < b.distance || (a.distance === b.distance && a.node < b.node);

/** A binary heap, nearest first and ties by node; a node may be in it more than once, its nearest entry counts. */
class NearestFirst {
  private readonly entries: Entry[] = [];

  push(entry: Entry): void {
    let at = this.entries.length;
    this.entries.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(entry, this.entries[parent])) break;
      this.entries[at] = this.entries[parent];
      at = parent;
    }
    this.entries[at] = entry;
  }

  pop(): Entry | undefined {
    const first = this.entries[0];
    const last = this.entries.pop();
    if (last === undefined || this.entries.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.entries.length) break;
      if (child + 1 < this.entries.length && isBefore(this.entries[child + 1], this.entries[child])) child += 1;
      if (!isBefore(this.entries[child], last)) break;
      this.entries[at] = this.entries[child];
      at = child;
    }
    this.entries[at] = last;
    return first;
  }
}

const NONE = -1;

/**
 * A network with a capacity and a cost on each arc, and the cheapest flow through it: successive shortest paths with potentials
 * (Ahuja, Magnanti & Orlin, *Network Flows*, section 9.7). Each path goes over the residual network, so that a later one may
 * undo what an earlier one did; potentials keep all reduced costs (cost + potential here − potential there) non-negative, so that
 * Dijkstra finds it, and lets it stop as soon as it is there. Costs may be negative as long as no circle of arcs is. The same
 * arcs and the same calls in the same order give the same flow.
 */
export class FlowNetwork {
  /** Arc 2k is the k-th that was added, arc 2k + 1 its reverse. */
  private readonly to: number[] = [];
  private readonly cost: number[] = [];
  private readonly left: number[] = [];
  private readonly arcsOf: number[][];
  private potential: Float64Array | null = null;
  /** Of the search under way; Infinity and NONE for what it has not seen. */
  private readonly distance: Float64Array;
  private readonly arrivedBy: Int32Array;

  constructor(nodes: number) {
    this.arcsOf = Array.from({ length: nodes }, () => []);
    this.distance = new Float64Array(nodes).fill(Infinity);
    this.arrivedBy = new Int32Array(nodes).fill(NONE);
  }

  /** Returns the arc's number, for `flowOn`. All arcs before the first flow. @param capacity a whole number, 0 or more. */
  addArc(from: number, to: number, capacity: number, cost: number): number {
    const arc = this.to.length;
    this.to.push(to, from);
    this.cost.push(cost, -cost);
    this.left.push(capacity, 0);
    this.arcsOf[from].push(arc);
    this.arcsOf[to].push(arc + 1);
    return arc;
  }

  flowOn(arc: number): number {
    return this.left[arc ^ 1];
  }

  /**
   * Sends so many units from one node to another, over what was sent before: all that was sent from anywhere to this same sink
   * is then the cheapest way of sending it. Returns how many got there.
   * @throws RangeError when a circle of arcs has a negative cost.
   */
  send(source: number, sink: number, units: number): number {
    this.potential ??= this.firstPotentials();
    let sent = 0;
    while (sent < units && this.findPath(source, sink, this.potential)) {
      let most = units - sent;
      for (let node = sink; node !== source; node = this.to[this.arrivedBy[node] ^ 1])
        most = Math.min(most, this.left[this.arrivedBy[node]]);
      for (let node = sink; node !== source; node = this.to[this.arrivedBy[node] ^ 1]) {
        this.left[this.arrivedBy[node]] -= most;
        this.left[this.arrivedBy[node] ^ 1] += most;
      }
      sent += most;
    }
    return sent;
  }

  /** The cheapest way to each node from anywhere, arcs of negative cost included (Bellman–Ford). */
  private firstPotentials(): Float64Array {
    const potential = new Float64Array(this.arcsOf.length);
    let changed = true;
    for (let round = 0; changed; round += 1) {
      if (round > this.arcsOf.length) throw new RangeError('A circle of arcs has a negative cost.');
      changed = false;
      for (let arc = 0; arc < this.to.length; arc += 1) {
        const reached = potential[this.to[arc ^ 1]] + this.cost[arc];
        if (this.left[arc] > 0 && reached < potential[this.to[arc]]) {
          potential[this.to[arc]] = reached;
          changed = true;
        }
      }
    }
    return potential;
  }

  /**
   * Leaves in `arrivedBy` how the cheapest path comes in at each node of it; false when there is none. Moves only the potentials
   * of the nodes it settled, by how much nearer than the sink they are, which keeps every reduced cost non-negative.
   */
  private findPath(source: number, sink: number, potential: Float64Array): boolean {
    const { distance, arrivedBy } = this;
    const seen = [source];
    const settled: number[] = [];
    const queue = new NearestFirst();
    distance[source] = 0;
    queue.push({ node: source, distance: 0 });
    for (let next = queue.pop(); next !== undefined && next.node !== sink; next = queue.pop()) {
      const { node } = next;
      if (next.distance > distance[node]) continue;
      settled.push(node);
      for (const arc of this.arcsOf[node]) {
        if (this.left[arc] === 0) continue;
        const there = this.to[arc];
        // Rounding may leave a hair below nothing.
        const reached = next.distance + Math.max(0, this.cost[arc] + potential[node] - potential[there]);
        if (reached >= distance[there]) continue;
        if (distance[there] === Infinity) seen.push(there);
        distance[there] = reached;
        arrivedBy[there] = arc;
        queue.push({ node: there, distance: reached });
      }
    }
    const nearest = distance[sink];
    if (nearest !== Infinity) for (const node of settled) potential[node] += distance[node] - nearest;
    for (const node of seen) distance[node] = Infinity;
    return nearest !== Infinity;
  }
}
