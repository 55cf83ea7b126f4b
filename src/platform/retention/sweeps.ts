import { Injectable } from '@nestjs/common';

/** A kind of rows that must not grow for ever. */
export interface Sweep {
  /** A name of the code, for figures and logs. */
  readonly kind: string;
  /** Removes at most `most` rows that are past their time. Returns how many. */
  remove(most: number): Promise<number>;
}

/** Every kind of rows that is swept. A module adds its own; whoever runs a dispatcher sweeps them. */
@Injectable()
export class Sweeps {
  private readonly list: Sweep[] = [];

  add(sweep: Sweep): void {
    this.list.push(sweep);
  }

  get all(): readonly Sweep[] {
    return this.list;
  }
}
