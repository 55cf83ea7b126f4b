/** What the process that the pages run in offers them. src/platform/web/web-build.ts says the same from its side. */
export interface Host {
  ask(asked: {
    document: string;
    variables?: Record<string, unknown>;
    community: string | null;
    language: 'nl' | 'en';
  }): Promise<{ data: Record<string, unknown> | null; problems: Problem[] }>;
  report(error: unknown): string;
  readonly demo: boolean;
  /** By the clock of the process, which a test sets. */
  now(): Date;
}

/** Why the API refuses something. */
export interface Problem {
  readonly code: string;
  readonly field?: string;
  readonly message: string;
}
