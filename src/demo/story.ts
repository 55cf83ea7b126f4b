import { setTimeout as sleep } from 'node:timers/promises';

/** One thing that happened, and how long it took. */
export interface Step {
  readonly what: string;
  readonly who: string;
  readonly reasons?: readonly string[];
  readonly tookMs: number;
}

export interface Told {
  readonly name: string;
  readonly ok: boolean;
  readonly steps: readonly Step[];
  /** Why it is not ok. */
  readonly error?: string;
}

/** What a step says of itself when it is done. */
export interface Said {
  readonly what: string;
  readonly reasons?: readonly string[];
}

/** Writes down a story while it happens; a step that throws ends it. */
export class Story {
  private readonly steps: Step[] = [];

  constructor(
    readonly name: string,
    private readonly onStep: (step: Step) => void,
  ) {}

  async step<T>(who: string, act: () => Promise<{ said: Said; result: T }>): Promise<T> {
    const begin = performance.now();
    const { said, result } = await act();
    const step: Step = { ...said, who, tookMs: Math.round(performance.now() - begin) };
    this.steps.push(step);
    this.onStep(step);
    return result;
  }

  async tell(body: () => Promise<void>): Promise<Told> {
    try {
      await body();
      return { name: this.name, ok: this.steps.length > 0, steps: this.steps };
    } catch (error) {
      return { name: this.name, ok: false, steps: this.steps, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** Asks again until there is an answer. @throws Error naming what did not happen. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  withinMillis = 10_000,
): Promise<T> {
  const deadline = Date.now() + withinMillis;
  while (Date.now() < deadline) {
    const found = await ask();
    if (found) return found;
    await sleep(50);
  }
  throw new Error(`this did not happen within ${withinMillis / 1000} s: ${what}`);
}

/** @throws Error naming what is not so. */
export function ensure(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`this is not so: ${what}`);
}
