interface Event {
  readonly at: number;
  readonly number: number;
  readonly happen: () => void;
}

const isBefore = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.number < b.number);

/** What happens when, in simulated time (milliseconds since 1970): the earliest first, and of the same instant the first planned. */
export class Events {
  private readonly heap: Event[] = [];
  private planned = 0;
  private instant = 0;

  get now(): number {
    return this.instant;
  }

  /** Plans something; what lies in the past happens now. */
  plan(at: number, happen: () => void): void {
    const event = { at: Math.max(at, this.instant), number: (this.planned += 1), happen };
    let place = this.heap.length;
    for (let parent = (place - 1) >> 1; place > 0 && isBefore(event, this.heap[parent]); parent = (place - 1) >> 1) {
      this.heap[place] = this.heap[parent];
      place = parent;
    }
    this.heap[place] = event;
  }

  /** Lets everything happen that is planned up to this instant, and what follows from it. */
  runUntil(end: number): void {
    for (let next = this.take(end); next !== undefined; next = this.take(end)) {
      this.instant = next.at;
      next.happen();
    }
    this.instant = end;
  }

  private take(end: number): Event | undefined {
    const first = this.heap[0];
    if (first === undefined || first.at > end) return undefined;
    const last = this.heap.pop() as Event;
    if (this.heap.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.heap.length) break;
      if (child + 1 < this.heap.length && isBefore(this.heap[child + 1], this.heap[child])) child += 1;
      if (!isBefore(this.heap[child], last)) break;
      this.heap[place] = this.heap[child];
      place = child;
    }
    this.heap[place] = last;
    return first;
  }
}
