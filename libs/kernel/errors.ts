/** Values that a sentence about an error may need: numbers, names of things, never personal data. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** Where an error belongs and what its sentence needs. */
export interface ProblemDetails {
  /** Path of the input field that is wrong, for example `when.slots.0.from`. */
  readonly field?: string;
  readonly params?: ProblemParams;
}

/**
 * Something a person did that cannot be done, said with a code. The sentence that goes with the code is looked up where the
 * answer is written, in the reader's language.
 */
export class Problem extends Error {
  readonly field: string | undefined;
  readonly params: ProblemParams;

  constructor(
    readonly code: string,
    details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.field = details.field;
    this.params = details.params ?? {};
  }
}
