import { redirect } from 'react-router';
import type { Route } from './+types/check';
import { readForm, refuse } from '../../form.server';
import { inWords } from '../../activity-names';
import { graphql } from '../../generated';
import type { WhenWordsFragment } from '../../generated/graphql';
import type { Problem } from '../../host';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { Button, ButtonLink, Form } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { Page } from '../../parts/page';
import { useRoot } from '../../parts/use-root';
import { enterPath, joinPath, myRequestPath } from '../../paths';
import { useText } from '../../text';
import { visitOf, type Visit } from '../../visit.server';
import { WhenWords } from '../requests/when';
import { asRequest, before, firstOpen, stepOf, type AskAnswers } from './answers';
import { basePath, type AskDraft, type AskParams } from './draft.server';
import { screened } from './noticed.server';
import { Notices } from './notices';
import { openDraft } from './question.server';
import { AreaOf } from './where';
import { CheckedAnswers, type Row } from './checked-answers';

export const handle: PageHandle = { messages: ['ask', 'requests'] };

const Kind = graphql(`
  query AskKind($language: Language!) {
    activities(language: $language) {
      id
      label
      icon
    }
    community {
      opensDirectly
    }
  }
`);

const PostRequest = graphql(`
  mutation PostRequest($input: PostRequestInput!, $key: String) {
    postRequest(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

const EditRequest = graphql(`
  mutation EditRequest($id: ID!, $input: EditRequestInput!, $key: String) {
    editRequest(id: $id, input: $input, idempotencyKey: $key) {
      id
      status
    }
  }
`);

const PostRequestAgain = graphql(`
  mutation PostRequestAgain($id: ID!, $key: String) {
    postRequestAgain(id: $id, idempotencyKey: $key) {
      id
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { answers } = await openDraft(visit, params);
  const base = basePath(params);
  const open = firstOpen(answers);
  if (open !== null) throw redirect(`${base}/${open}`);
  const { title = '', text = '', postcode = '', activityId, visibility } = answers;
  const { activities, community } = await visit.ask(Kind, { language: about[visit.language].api });
  const { data: place } = await visit.attempt(AreaOf, { postcode });
  const found = await screened(visit, title, text);
  const { me } = await visit.frame();
  return {
    slug: params.slug,
    base,
    edits: params.id ?? null,
    answers,
    kind: inWords(activities, visit.language).find(({ id }) => id === activityId) ?? null,
    area: place?.areaOf.name ?? null,
    found,
    readFirst: community?.opensDirectly === false || visibility === 'COORDINATOR_ONLY',
    who: me === null ? ('nobody' as const) : me.member === null ? ('newcomer' as const) : ('member' as const),
    when: whenOf(answers),
    back: params.id === undefined ? `${base}/${before('wie', answers)}` : myRequestPath(params.slug, params.id),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const visit = visitOf(context);
  const form = await readForm(request);
  const draft = await openDraft(visit, params);
  const here = `${basePath(params)}/controle`;
  if (firstOpen(draft.answers) !== null) return redirect(here, 303);
  const { id, problems } = await send(visit, draft, params);
  if (problems) {
    const codes = problems.map(({ code }) => code);
    // What was answered waits in the draft.
    if (codes.includes('auth.required')) return redirect(enterPath(params.slug, here), 303);
    if (codes.includes('auth.not-a-member')) return redirect(joinPath(params.slug, here), 303);
    return refuse(form, problems.map(atItsRow));
  }
  if (params.id !== undefined) {
    const cookie = await draft.discard();
    return redirect(myRequestPath(params.slug, id), { status: 303, headers: { 'set-cookie': cookie } });
  }
  // A second click, and the back button, find what it became.
  const { cookie } = await draft.keep({ sent: id });
  const headers: HeadersInit = cookie === null ? {} : { 'set-cookie': cookie };
  return redirect(`${myRequestPath(params.slug, id)}/verstuurd`, { status: 303, headers });
}

/** As a request would show it. */
function whenOf(answers: AskAnswers): WhenWordsFragment {
  const { kind, slots, until } = asRequest(answers).when;
  const shown = (slots ?? []).map(({ date = null, weekday = null, from, to }) => ({ date, weekday, from, to }));
  return { kind, slots: shown, until: until ?? null };
}

async function send(
  visit: Visit,
  draft: AskDraft,
  params: AskParams,
): Promise<{ id: string; problems: null } | { id: ''; problems: Problem[] }> {
  const input = asRequest(draft.answers);
  const key = draft.sendKey;
  if (params.id === undefined) {
    const { data, problems } = await visit.attempt(PostRequest, { input, key });
    return problems ? { id: '', problems } : { id: data.postRequest.id, problems: null };
  }
  const edited = await visit.attempt(EditRequest, { id: params.id, input, key });
  if (edited.problems) return { id: '', problems: edited.problems };
  // What a coordinator sent back is posted again with its changes.
  if (edited.data.editRequest.status === 'DRAFT') {
    const { problems } = await visit.attempt(PostRequestAgain, { id: params.id, key });
    if (problems) return { id: '', problems };
  }
  return { id: params.id, problems: null };
}

/** What is wrong is said at the answer that it is about. */
function atItsRow(problem: Problem): Problem {
  const row = rows.find(([field]) => problem.field === field || problem.field?.startsWith(`${field}.`))?.[1];
  const { field: _, ...rest } = problem;
  return row === undefined ? rest : { ...rest, field: row };
}

const rows: readonly (readonly [field: string, row: string])[] = [
  ['for', 'voor-wie'],
  ['activityId', 'soort'],
  ['title', 'vertel'],
  ['text', 'vertel'],
  ['when', 'wanneer'],
  ['postcode', 'waar'],
  ['helpersNeeded', 'wie'],
  ['conditions', 'wie'],
];

export default function Check({ loaderData }: Route.ComponentProps) {
  const { slug, base, edits, answers, kind, area, found, readFirst, who, when, back } = loaderData;
  const { t, rich } = useText();
  const me = useRoot()?.me ?? null;
  const noticed = found?.noticed ?? [];
  const isRefused = noticed.some(({ consequence }) => consequence === 'REFUSE');
  const isHeld = noticed.some(({ consequence }) => consequence === 'HOLD');
  const isCut = found !== null && (found.publicText !== answers.text || found.publicTitle !== answers.title);
  const all: Row[] = [
    {
      id: 'voor-wie',
      label: t('ask.rowWhom'),
      value:
        answers.whom === 'other' ? (
          <>
            <bdi>{[answers.relation, answers.name].filter(Boolean).join(', ')}</bdi>
            <small>{rich('ask.agreed', { who: <bdi key="who">{answers.agreedBy}</bdi> })}</small>
          </>
        ) : (
          t('ask.self')
        ),
    },
    {
      id: 'soort',
      label: t('ask.rowKind'),
      value: kind ? (
        <span className="tag">
          <Icon name={iconNamed(kind.icon)} />
          <bdi>{kind.label}</bdi>
        </span>
      ) : (
        t('ask.somethingElse')
      ),
    },
    {
      id: 'vertel',
      label: t('ask.rowTell'),
      value: (
        <>
          <strong dir="auto">{answers.title}</strong>
          <p className="words" dir="auto">
            {answers.text}
          </p>
        </>
      ),
    },
    { id: 'wanneer', label: t('ask.rowWhen'), value: <WhenWords when={when} /> },
    { id: 'waar', label: t('ask.rowWhere'), value: area === null ? <bdi>{answers.postcode}</bdi> : <bdi>{area}</bdi> },
    {
      id: 'wie',
      label: t('ask.rowHelpers'),
      value: (
        <ul>
          <li>{t('ask.helpersCount', { count: answers.helpers ?? 1 })}</li>
          {answers.known && <li>{t('ask.known')}</li>}
          {answers.vog && <li>{t('ask.vog')}</li>}
        </ul>
      ),
    },
    {
      id: 'lezers',
      question: 'wie',
      label: t('ask.rowReaders'),
      value: t('ask.visibilityWord', { visibility: answers.visibility ?? 'PUBLIC' }),
    },
  ];
  return (
    <Page
      title={edits === null ? t('ask.checkTitle') : t('ask.checkEditTitle')}
      back={back}
      step={edits === null ? stepOf('controle') : undefined}
    >
      <Form>
        <CheckedAnswers base={base} rows={all} />
        {/* What is only left out was said already; below is what is left. */}
        <Notices noticed={noticed.filter(({ consequence }) => consequence !== 'REDACT')} />
        {!isRefused && !isHeld && isCut && (
          <Notice title={t('ask.neighboursRead')}>
            <p>
              <strong lang="nl" dir="auto">
                {found.publicTitle}
              </strong>
            </p>
            <p className="words" lang="nl" dir="auto">
              {found.publicText}
            </p>
          </Notice>
        )}
        {readFirst && !isHeld && !isRefused && <Notice title={t('ask.readFirst')} />}
        {isRefused ? (
          <ButtonLink to={`${base}/vertel?wijzig`}>{t('ask.changeText')}</ButtonLink>
        ) : who === 'member' ? (
          <>
            <p className="hint">{rich('ask.sendAs', { who: <bdi key="who">{me?.member?.displayName}</bdi> })}</p>
            <Button>{edits === null ? t('ask.send') : t('ask.saveChanges')}</Button>
          </>
        ) : (
          <Notice title={t('ask.almost')}>
            <p>{who === 'nobody' ? t('ask.enterFirst') : t('ask.joinFirst')}</p>
            <ButtonLink to={(who === 'nobody' ? enterPath : joinPath)(slug, `${base}/controle`)}>
              {who === 'nobody' ? t('ask.enter') : t('ask.join')}
            </ButtonLink>
          </Notice>
        )}
      </Form>
    </Page>
  );
}
