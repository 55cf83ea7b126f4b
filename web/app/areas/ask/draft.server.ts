import { createHash } from 'node:crypto';
import { graphql } from '../../generated';
import type { Problem } from '../../host';
import { askPath, myRequestPath } from '../../paths';
import type { Visit } from '../../visit.server';
import type { AskAnswers } from './answers';

const ReadDraft = graphql(`
  query ReadAskDraft($id: ID!, $secret: String!) {
    draft(id: $id, secret: $secret) {
      content
    }
  }
`);

const SaveDraft = graphql(`
  mutation SaveAskDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      id
      secret
    }
  }
`);

const DiscardDraft = graphql(`
  mutation DiscardAskDraft($id: ID!, $secret: String!) {
    discardDraft(id: $id, secret: $secret)
  }
`);

/** Of a new request, or of one that is changed. */
export interface AskParams {
  readonly slug: string;
  readonly id?: string;
}

export const basePath = ({ slug, id }: AskParams): string =>
  id === undefined ? askPath(slug) : `${myRequestPath(slug, id)}/wijzig`;

const DAYS = 14;

interface Key {
  readonly id: string;
  readonly secret: string;
}

/** What someone is writing. It lives with the API; their browser has the key, which opens nothing else. */
export class AskDraft {
  private constructor(
    private readonly visit: Visit,
    private readonly params: AskParams,
    private readonly key: Key | null,
    readonly answers: AskAnswers,
  ) {}

  static async open(visit: Visit, params: AskParams): Promise<AskDraft> {
    const [id, secret] = (visit.cookie(cookieName(params)) ?? '').split('.');
    if (!id || !secret) return new AskDraft(visit, params, null, {});
    const { data } = await visit.attempt(ReadDraft, { id, secret });
    return data?.draft
      ? new AskDraft(visit, params, { id, secret }, data.draft.content)
      : new AskDraft(visit, params, null, {});
  }

  /** Someone has begun, and not sent it. */
  get isUnfinished(): boolean {
    return this.key !== null && this.answers.sent === undefined && Object.keys(this.answers).length > 0;
  }

  get isKept(): boolean {
    return this.key !== null;
  }

  /** The same for the same answers: sent twice, it is one request. */
  get sendKey(): string {
    return createHash('sha256')
      .update(`${this.key?.id} ${JSON.stringify(this.answers)}`)
      .digest('hex');
  }

  /** Keeps these as well. The header goes with the answer to the browser. */
  add(changes: AskAnswers): Promise<{ cookie: string; problems: null } | { cookie: null; problems: Problem[] }> {
    return this.keep({ ...this.answers, ...changes });
  }

  /** Keeps these instead. */
  async keep(answers: AskAnswers): Promise<{ cookie: string; problems: null } | { cookie: null; problems: Problem[] }> {
    const input = { kind: 'REQUEST' as const, content: { ...answers }, ...this.key };
    const { data, problems } = await this.visit.attempt(SaveDraft, { input });
    if (problems) return { cookie: null, problems };
    return { cookie: this.cookie(`${data.saveDraft.id}.${data.saveDraft.secret}`, DAYS * 86_400), problems: null };
  }

  /** Away for good. */
  async discard(): Promise<string> {
    if (this.key) await this.visit.attempt(DiscardDraft, this.key);
    return this.cookie('', 0);
  }

  private cookie(value: string, maxAge: number): string {
    return cookieOf(this.params, value, maxAge, this.visit);
  }
}

/** For who leaves a browser that others use: takes the key away. */
export const forgetDraft = (slug: string, visit: Visit): string => cookieOf({ slug }, '', 0, visit);

const cookieName = ({ id }: AskParams): string => (id === undefined ? 'omzien_ask' : 'omzien_edit');

function cookieOf(params: AskParams, value: string, maxAge: number, { url }: Visit): string {
  const path = params.id === undefined ? `/c/${params.slug}` : basePath(params);
  return `${cookieName(params)}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${url.protocol === 'https:' ? '; Secure' : ''}`;
}
