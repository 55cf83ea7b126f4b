import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a page asks of the API: an operation of the schema, for a community and in a language of the answers. */
export interface Asked {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly community: string | null;
  readonly language: 'nl' | 'en';
}

export interface AnsweredProblem {
  readonly code: string;
  /** The part of the input that is wrong, as a path. */
  readonly field?: string;
  /** A sentence for people. */
  readonly message: string;
}

export interface Answered {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly AnsweredProblem[];
}

/** What the web client may use of the process that it runs in. web/app/host.ts says the same from its side. */
export interface WebHost {
  /** The only way to the data: as over HTTP, with the visitor's session and address. */
  ask(asked: Asked): Promise<Answered>;
  /** Writes an error to the log; returns the trace id that it can be found by. */
  report(error: unknown): string;
  readonly demo: boolean;
  /** By the clock of the process. */
  now(): Date;
}

/** The web client as it was built: pages for requests. */
export interface WebProgram {
  readonly respond: (request: Request, host: WebHost) => Promise<Response>;
}

/** Where the built web client lies; null when it was not built. */
export function webBuildFolder(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const build = join(folder, 'web', 'build');
    if (existsSync(join(build, 'server', 'index.js'))) return build;
  }
  return null;
}

export const loadWebProgram = async (folder: string): Promise<WebProgram> =>
  (await import(pathToFileURL(join(folder, 'server', 'index.js')).href)) as WebProgram;
