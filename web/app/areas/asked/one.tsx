import { redirect } from 'react-router';
import type { Route } from './+types/one';
import { readForm, runForm } from '../../form.server';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Notice, Reasons, WhoAndWhere } from '../../parts/bits';
import { ErrorSummary } from '../../parts/form';
import { Fact } from '../../parts/facts';
import { Page } from '../../parts/page';
import { askedOnePath, askedPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { MyAnswer } from '../requests/my-answer';
import { changeAnswer } from '../requests/my-answer.server';
import { WhenWords } from '../requests/when';
import { AnswerButtons, type Answer } from './answer-buttons';

export const handle: PageHandle = { messages: ['asked', 'requests'] };

const AskedOne = graphql(`
  query AskedOne($id: ID!, $language: Language!) {
    suggestion(id: $id) {
      status
      reasons {
        code
        text(language: $language)
      }
      request {
        status
        title
        text
        area {
          name
        }
        requester {
          displayName
        }
        when {
          ...WhenWords
        }
        myResponse {
          ...MyAnswer
        }
      }
    }
  }
`);

const AnswerIt = graphql(`
  mutation AnswerSuggestion($input: RespondInput!, $key: String) {
    respond(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

const answers: readonly Answer[] = ['YES', 'NOT_NOW', 'NEVER'];

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { suggestion } = await visit.ask(AskedOne, { id, language: about[visit.language].api });
  if (!suggestion) throw notFound();
  return { slug, id, suggestion };
}

export async function action(args: Route.ActionArgs) {
  const { slug, id } = args.params;
  const here = askedOnePath(slug, id);
  const form = await readForm(args.request.clone());
  const answer = answers.find((one) => one === form.text('answer'));
  if (!answer) return changeAnswer(args, here);
  return runForm(args, {
    send: (_form, visit) => visit.attempt(AnswerIt, { key: form.key, input: { suggestionId: id, answer } }),
    done: () => redirect(here, 303),
  });
}

export default function AskedOnePage({ loaderData: { slug, id, suggestion } }: Route.ComponentProps) {
  const { t } = useText();
  const { status, reasons, request } = suggestion;
  const answer = request?.myResponse ?? null;
  const isOpen = request?.status === 'OPEN' && status !== 'CANCELLED';
  return (
    <Page title={request?.title ?? t('asked.gone')} back={askedPath(slug)}>
      <ErrorSummary />
      {answer ? (
        <MyAnswer slug={slug} answer={answer} name={request?.requester.displayName ?? ''}>
          {isOpen && answer.answer !== 'YES' && <AnswerButtons slug={slug} id={id} answers={['YES']} />}
        </MyAnswer>
      ) : (
        !isOpen && <Notice title={t('asked.notNeeded')}>{t('asked.notNeededText')}</Notice>
      )}
      {!answer && isOpen && status === 'LAPSED' && <Notice title={t('asked.late')}>{t('asked.lateText')}</Notice>}
      {request && (
        <>
          <p className="by">
            <WhoAndWhere who={request.requester.displayName} area={request.area.name} />
          </p>
          <p className="words" lang="nl" dir="auto">
            {request.text}
          </p>
          <dl className="facts">
            <Fact title={t('requests.when')}>
              <WhenWords when={request.when} />
            </Fact>
            {reasons.length > 0 && (
              <Fact title={t('asked.why')}>
                <Reasons reasons={reasons} />
              </Fact>
            )}
          </dl>
        </>
      )}
      {!answer && isOpen && (
        <>
          <AnswerButtons slug={slug} id={id} answers={answers} />
          <p className="hint">{t('asked.noCosts')}</p>
        </>
      )}
    </Page>
  );
}
