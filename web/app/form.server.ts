import { data, redirect, type RouterContextProvider } from 'react-router';
import type { Problem } from './host';
import type { RefusedForm } from './parts/form-state';
import { enterPath, joinPath } from './paths';
import { visitOf, type Attempt, type Visit } from './visit.server';

/** What someone filled in. */
export class Answers {
  constructor(private readonly sent: URLSearchParams) {}

  /** Without the white space around it, which nobody means. */
  text(name: string): string {
    return (this.sent.get(name) ?? '').trim();
  }

  /** Null when nothing was filled in. */
  optional(name: string): string | null {
    return this.text(name) || null;
  }

  all(name: string): string[] {
    return this.sent.getAll(name);
  }

  isTicked(name: string): boolean {
    return this.sent.has(name);
  }

  /** 0 when it is no number: the API then says what it should be. */
  number(name: string): number {
    const text = this.text(name).replace(/\s/g, '');
    return /^\d+$/.test(text) ? Number(text) : 0;
  }

  /** The three parts of a DateField as 2027-03-28; null when all are empty. What is no date goes to the API, which says so. */
  date(name: string): string | null {
    const [day, month, year] = ['day', 'month', 'year'].map((part) => this.text(`${name}.${part}`));
    if (!day && !month && !year) return null;
    return `${(year ?? '').padStart(4, '20')}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  }

  /** Against doing it twice. */
  get key(): string {
    return this.text('key');
  }

  get everything(): Record<string, string[]> {
    return Object.fromEntries([...this.sent.keys()].map((name) => [name, this.sent.getAll(name)]));
  }
}

export const readForm = async (request: Request): Promise<Answers> => new Answers(new URLSearchParams(await request.text()));

interface Run<R, D> {
  /** Sends it to the API. */
  readonly send: (form: Answers, visit: Visit) => Promise<Attempt<R>>;
  /** Where to go when it is done; or, what stays on this page. */
  readonly done: (data: R, form: Answers, visit: Visit) => Response | D | Promise<Response | D>;
  /** The field of the form, where its name is not the API's. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The same, where it depends on which of the page's forms was sent. */
  readonly fieldsOf?: (form: Answers) => Readonly<Record<string, string>>;
}

/** What a form's action is: send it, and go on to the next page; or show the form again with what is wrong and all answers. */
export async function runForm<R, D extends RefusedForm = never>(
  { request, context }: { request: Request; context: Readonly<RouterContextProvider> },
  { send, done, fields = {}, fieldsOf = () => fields }: Run<R, D>,
) {
  const form = await readForm(request);
  const visit = visitOf(context);
  const { data: result, problems } = await send(form, visit);
  if (problems) return enterAndComeBack(form, problems, visit) ?? refuse(form, problems, fieldsOf(form));
  const answer = await done(result, form, visit);
  if (visit.cookie(KEPT) === null) return answer;
  const gone = keptCookie('', 0, visit);
  if (!(answer instanceof Response)) return data(answer, { headers: { 'set-cookie': gone } });
  answer.headers.append('set-cookie', gone);
  return answer;
}

/** A session that ended while someone was writing: they sign in, come back, and everything is still there. */
function enterAndComeBack(form: Answers, problems: readonly Problem[], visit: Visit): Response | null {
  const { slug, path } = visit;
  const [code] = problems.map((problem) => problem.code);
  const answers = encodeURIComponent(JSON.stringify(form.everything));
  if (slug === null || (code !== 'auth.required' && code !== 'auth.not-a-member') || answers.length > MOST_KEPT) return null;
  const to = code === 'auth.required' ? enterPath(slug, path) : joinPath(slug, path);
  return redirect(to, { status: 303, headers: { 'set-cookie': keptCookie(answers, HALF_AN_HOUR, visit) } });
}

const KEPT = 'omzien_kept';
/** Browsers keep no more than 4 kB. */
const MOST_KEPT = 3_500;
const HALF_AN_HOUR = 1_800;

const keptCookie = (value: string, maxAge: number, { url }: Visit): string =>
  `${KEPT}=${value}; Path=${url.pathname}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${url.protocol === 'https:' ? '; Secure' : ''}`;

/** What someone had filled in on this page before they had to sign in. */
export function keptAnswers(visit: Visit): Record<string, string[]> {
  try {
    const kept: unknown = JSON.parse(visit.cookie(KEPT) ?? '{}');
    return Object.fromEntries(
      Object.entries(kept as Record<string, unknown>).filter(
        (entry): entry is [string, string[]] =>
          entry[0] !== 'key' && Array.isArray(entry[1]) && entry[1].every((one) => typeof one === 'string'),
      ),
    );
  } catch {
    return {};
  }
}

/** Perhaps it was done, and only the answer got lost. */
const uncertain = new Set(['internal', 'unavailable']);

/** Shows the form again, with what is wrong and everything that was filled in. */
export function refuse(form: Answers, problems: readonly Problem[], fields: Readonly<Record<string, string>> = {}) {
  const refused: RefusedForm = {
    problems: problems.map(({ code, field, message }) => ({
      code,
      field: field === undefined ? null : (fields[field] ?? field),
      message,
    })),
    answers: form.everything,
    key: problems.some(({ code }) => uncertain.has(code)) ? form.key : null,
  };
  return data(refused, { status: problems.some(({ code }) => uncertain.has(code)) ? 503 : 422 });
}
