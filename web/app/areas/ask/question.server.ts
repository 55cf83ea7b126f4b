import { redirect, type RouterContextProvider } from 'react-router';
import { readForm, refuse, type Answers } from '../../form.server';
import type { Text } from '../../text';
import { textOf } from '../../text.server';
import type { FieldProblem } from '../../parts/form-state';
import { askPath } from '../../paths';
import { visitOf, type Visit } from '../../visit.server';
import { before, firstOpen, isDetail, isReached, nextAfter, type AskAnswers, type Question } from './answers';
import { AskDraft, basePath, type AskParams } from './draft.server';

interface Args {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly params: AskParams;
}

/** In the address of a question that is changed from the page with all answers: there it goes back to. */
const CHANGING = 'wijzig';

/** For the page of a question: what was said so far, and where "back" leads. */
export async function openQuestion({ context, params }: Pick<Args, 'context' | 'params'>, question: Question) {
  const visit = visitOf(context);
  const { answers } = await openDraft(visit, params);
  if (!isReached(question, answers)) throw redirect(`${basePath(params)}/${firstOpen(answers)}`);
  return { answers, back: backFrom(visit, params, question, answers) };
}

/** A request that was sent is no draft any more: the back button leads to what became of it. */
export async function openDraft(visit: Visit, params: AskParams): Promise<AskDraft> {
  const draft = await AskDraft.open(visit, params);
  const { sent } = draft.answers;
  if (sent !== undefined) throw redirect(`/c/${params.slug}/mijn-vragen/${sent}/verstuurd`);
  // What is changed begins at the request.
  if (params.id !== undefined && !draft.isKept) throw redirect(`/c/${params.slug}/mijn-vragen/${params.id}`);
  return draft;
}

function backFrom(visit: Visit, params: AskParams, question: Question, answers: AskAnswers): string {
  const base = basePath(params);
  const previous = before(question, answers);
  if (isChanging(visit)) return isDetail(question) ? `${base}/${previous}?${CHANGING}` : `${base}/controle`;
  return previous === null ? askPath(params.slug) : `${base}/${previous}`;
}

const isChanging = (visit: Visit): boolean => visit.url.searchParams.has(CHANGING);

export interface Heard {
  /** What to keep. */
  readonly changes: AskAnswers;
  readonly problems?: readonly FieldProblem[];
  /** A page that comes in between. */
  readonly first?: string | null;
}

type Hear = (form: Answers, say: Text['t'], visit: Visit, answers: AskAnswers) => Heard | Promise<Heard>;

/** Keeps the answer to a question, and goes on to the next; or shows it again with what is wrong. */
export async function answerQuestion({ request, context, params }: Args, question: Question, hear: Hear) {
  const visit = visitOf(context);
  const form = await readForm(request);
  const draft = await openDraft(visit, params);
  const { t } = await textOf(visit, ['ask']);
  const { changes, problems = [], first = null } = await hear(form, t, visit, draft.answers);
  if (problems.length > 0) {
    // What was typed so far stays, also when the browser is closed now.
    if (draft.isKept) await draft.add(changes);
    return refuse(form, asProblems(problems));
  }
  const { cookie, problems: unsaved } = await draft.add(changes);
  if (unsaved)
    return refuse(
      form,
      unsaved.map(({ code, message }) => ({ code, message })),
    );
  const answers = { ...draft.answers, ...changes };
  return redirect(addressAfter(visit, params, question, answers, first), { status: 303, headers: { 'set-cookie': cookie } });
}

const asProblems = (problems: readonly FieldProblem[]) =>
  problems.map(({ field, message }) => ({ code: 'form', message, ...(field === null ? {} : { field }) }));

export function addressAfter(
  visit: Visit,
  params: AskParams,
  question: Question,
  answers: AskAnswers,
  first: string | null = null,
): string {
  const base = basePath(params);
  const next = first ?? nextAfter(question, answers);
  if (!isChanging(visit)) return `${base}/${next}`;
  return first !== null || isDetail(next) ? `${base}/${next}?${CHANGING}` : `${base}/controle`;
}
