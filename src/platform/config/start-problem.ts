/** Why Omzien cannot start, in one sentence that says what to do. Printed as it is, without a stack. */
export class StartProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartProblem';
  }
}
