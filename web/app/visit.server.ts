import { createContext, data, redirect, type RouterContextProvider } from 'react-router';
import type { TypedDocumentString } from './generated/graphql';
import { graphql } from './generated';
import type { Host, Problem } from './host';
import { about, languageFor, type Language } from './languages';
import { enterPath, joinPath } from './paths';

const PageFrame = graphql(`
  query PageFrame {
    community {
      slug
      name
      timeZone
      phone
    }
    me {
      email
      communities {
        slug
        name
      }
      member {
        displayName
        roles
        screenLanguage
        unread
      }
    }
  }
`);

export type Attempt<R> = { readonly data: R; readonly problems: null } | { readonly data: null; readonly problems: Problem[] };

type Variables<V> = V extends Record<string, never> ? [] : [variables: V];

/** One request of a visitor: who and where they are, and their way to the data. */
export class Visit {
  readonly url: URL;
  readonly language: Language;
  /** The community that the path names. */
  readonly slug: string | null;
  readonly demo: boolean;
  private framed: ReturnType<Visit['readFrame']> | null = null;

  constructor(
    readonly request: Request,
    private readonly host: Host,
  ) {
    this.url = new URL(request.url);
    // How a page that runs in the browser says which parts it wants.
    this.url.searchParams.delete('_routes');
    this.language = languageFor(this.cookie('omzien_language'), request.headers.get('accept-language'));
    this.slug = /^\/c\/([^/]+)/.exec(this.url.pathname)?.[1] ?? null;
    this.demo = host.demo;
  }

  /** The path with its question mark, to come back to. */
  get path(): string {
    return `${this.url.pathname}${this.url.search}`.replace(/\.data(?=\?|$)/, '');
  }

  cookie(name: string): string | null {
    for (const part of (this.request.headers.get('cookie') ?? '').split(';')) {
      const [key, value = ''] = part.trim().split('=');
      if (key === name) return /^(?:[^%]|%[0-9a-f]{2})*$/i.test(value) ? decodeURIComponent(value) : null;
    }
    return null;
  }

  /** Asks the API. @throws Response that shows why not, or leads to where it becomes possible. */
  async ask<R, V>(document: TypedDocumentString<R, V>, ...variables: Variables<V>): Promise<R> {
    const { data, problems } = await this.attempt(document, ...variables);
    if (problems) throw this.refusal(problems);
    return data;
  }

  /** Asks the API for something that may well be refused: a form. */
  attempt<R, V>(document: TypedDocumentString<R, V>, ...[variables]: Variables<V>): Promise<Attempt<R>> {
    return this.send(document, variables, false);
  }

  /** What anyone on the street may read, whoever is signed in: for what is printed. */
  async askAsAnyone<R, V>(document: TypedDocumentString<R, V>, ...[variables]: Variables<V>): Promise<R> {
    const { data, problems } = await this.send(document, variables, true);
    if (problems) throw this.refusal(problems);
    return data;
  }

  private async send<R, V>(
    document: TypedDocumentString<R, V>,
    variables: V | undefined,
    asAnyone: boolean,
  ): Promise<Attempt<R>> {
    const answer = await this.host.ask({
      document: document.toString(),
      variables: variables as Record<string, unknown> | undefined,
      community: this.slug,
      language: about[this.language].errors,
      asAnyone,
    });
    if (answer.problems.length > 0) return { data: null, problems: answer.problems };
    return { data: answer.data as R, problems: null };
  }

  /** What the frame of every page shows. Asked once. */
  frame(): ReturnType<Visit['readFrame']> {
    return (this.framed ??= this.readFrame());
  }

  /** This moment, by the clock of the server. */
  get now(): Date {
    return this.host.now();
  }

  /** The day that it is where the community is. */
  async today(): Promise<string> {
    const { community } = await this.frame();
    const timeZone = community?.timeZone ?? 'Europe/Amsterdam';
    // Swedes write a date as 2027-03-28.
    return new Intl.DateTimeFormat('sv', { timeZone }).format(this.now);
  }

  report(error: unknown): string {
    return this.host.report(error);
  }

  private async readFrame() {
    const { data, problems } = await this.attempt(PageFrame);
    if (data) return { community: data.community ?? null, me: data.me ?? null };
    // The page itself says that there is no such community; around it is a frame of none.
    if (problems.every(({ code }) => code === 'community.unknown')) return { community: null, me: null };
    throw this.refusal(problems);
  }

  private refusal(problems: readonly Problem[]): unknown {
    const { code, message } = problems[0] ?? { code: 'internal', message: '' };
    if (this.slug !== null && code === 'auth.required') return redirect(enterPath(this.slug, this.path));
    if (this.slug !== null && code === 'auth.not-a-member') return redirect(joinPath(this.slug, this.path));
    return data({ code, message } satisfies Refusal, { status: statuses[code] ?? 500 });
  }
}

export type FrameData = Awaited<ReturnType<Visit['frame']>>;

/** What an error page is told. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

const statuses: Readonly<Record<string, number>> = {
  'community.unknown': 404,
  'request.not-found': 404,
  'offer.not-found': 404,
  'trust.not-found': 404,
  'auth.forbidden': 403,
  'auth.not-active': 403,
  'page.after': 400,
  unavailable: 503,
};

export const visitContext = createContext<Visit>();

export const visitOf = (context: Readonly<RouterContextProvider>): Visit => context.get(visitContext);

/** Nothing to show at this address. */
export const notFound = (): unknown => data({ code: 'http.not-found', message: '' } satisfies Refusal, { status: 404 });
