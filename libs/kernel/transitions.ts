import { Problem } from './errors.js';

/** For each state, the steps that may be taken from it and where each leads. */
export type TransitionTable<State extends string> = Readonly<Record<State, Readonly<Record<string, State>>>>;

type StepOf<Table> = { [S in keyof Table]: keyof Table[S] }[keyof Table] & string;

/** A flow of states: `next` says where a step leads, or that it cannot be taken. */
export interface Flow<State extends string, Step extends string> {
  /** @throws Problem `state.step-not-possible` when the step is not in the table for that state. */
  next(from: State, step: Step): State;
  can(from: State, step: Step): boolean;
  readonly states: readonly State[];
  readonly table: TransitionTable<State>;
}

/**
 * Makes a flow from a table: `transitions<Status>()({ open: { fill: 'matched' }, matched: {} })`.
 * States without steps are final and stand in the table with an empty row.
 */
export function transitions<State extends string>() {
  return <const Table extends TransitionTable<State>>(table: Table): Flow<State, StepOf<Table>> => {
    const target = (from: State, step: string): State | undefined =>
      Object.hasOwn(table[from], step) ? table[from][step] : undefined;
    return {
      next(from, step) {
        const to = target(from, step);
        if (to === undefined) throw new Problem('state.step-not-possible', { params: { from, step } });
        return to;
      },
      can: (from, step) => target(from, step) !== undefined,
      states: Object.keys(table) as State[],
      table,
    };
  };
}
