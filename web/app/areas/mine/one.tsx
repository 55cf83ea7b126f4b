import { redirect } from 'react-router';
import type { Route } from './+types/one';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { Button, ButtonLink, ErrorSummary, SmallForm } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { Fact } from '../../parts/facts';
import { Page } from '../../parts/page';
import { askPath, matchPath, myRequestPath, myRequestsPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf, type Attempt } from '../../visit.server';
import { requireMember } from './signed-in.server';
import { Status } from './status';
import { Timeline } from './timeline';
import { Stuck, WhatAndWhen } from './what-and-when';
import { Willing } from './willing';

export const handle: PageHandle = { messages: ['mine', 'requests'] };

const MyRequest = graphql(`
  query MyRequest($id: ID!, $language: Language!) {
    request(id: $id) {
      id
      title
      text
      status
      statusReason
      postcode
      createdAt
      nextStepAt
      reference
      deskNote
      askedCount
      timeline {
        code
        at
        count
      }
      helpersNeeded
      helpersFound
      area {
        name
      }
      activities {
        weight
        activity {
          icon
        }
      }
      when {
        ...WhenWords
      }
      responses {
        status
        answer
        ...WillingHelper
      }
      matches {
        id
        status
        members {
          role
          member {
            displayName
            area {
              name
            }
          }
        }
      }
    }
  }
`);

const ChooseHelper = graphql(`
  mutation ChooseHelper($id: ID!, $key: String) {
    chooseHelper(responseId: $id, idempotencyKey: $key) {
      id
    }
  }
`);

const ThankHelper = graphql(`
  mutation ThankHelper($id: ID!, $key: String) {
    thankHelper(responseId: $id, idempotencyKey: $key) {
      id
    }
  }
`);

const RenewRequest = graphql(`
  mutation RenewRequest($id: ID!, $key: String) {
    renewRequest(id: $id, idempotencyKey: $key) {
      id
    }
  }
`);

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  await requireMember(visit, slug);
  const { request } = await visit.ask(MyRequest, { id, language: about[visit.language].api });
  if (!request || request.postcode === null || request.postcode === undefined) throw notFound();
  return { slug, request };
}

/** Chooses who comes, thanks who need not; or has an expired request asked anew. */
export const action = ({ request, context, params: { slug, id } }: Route.ActionArgs) =>
  runForm<string>(
    { request, context },
    {
      send: async (form, visit) => {
        const { key } = form;
        const [chosen, thanked] = [form.optional('response'), form.optional('thanked')];
        if (thanked !== null) {
          return leadingTo(await visit.attempt(ThankHelper, { id: thanked, key }), () => myRequestPath(slug, id));
        }
        if (chosen === null) {
          return leadingTo(await visit.attempt(RenewRequest, { id, key }), () => `${myRequestPath(slug, id)}/verstuurd`);
        }
        return leadingTo(await visit.attempt(ChooseHelper, { id: chosen, key }), ({ chooseHelper }) =>
          matchPath(slug, chooseHelper.id),
        );
      },
      done: (path) => redirect(path, 303),
    },
  );

/** What was done, as the page that it leads to. */
const leadingTo = <R,>({ data, problems }: Attempt<R>, path: (data: R) => string): Attempt<string> =>
  problems ? { data: null, problems } : { data: path(data), problems: null };

export default function MyRequestPage({ loaderData: { slug, request } }: Route.ComponentProps) {
  const { t, date } = useText();
  const { id, status, responses, matches, nextStepAt } = request;
  const willing = responses.filter((one) => one.answer === 'YES' && ['GIVEN', 'RESERVE'].includes(one.status));
  const isChangeable = ['DRAFT', 'REVIEW', 'OPEN'].includes(status);
  const isOver = ['DONE', 'WITHDRAWN', 'EXPIRED', 'REJECTED'].includes(status);
  const alive = matches.filter((match) => match.status !== 'FELL_THROUGH');
  const heard = matches.some((match) => match.status === 'DONE') ? 'yes' : 'no';
  // Days that have passed have to be chosen anew.
  const isRenewable = status === 'EXPIRED' && request.when.kind !== 'ON_DATES';
  const base = myRequestPath(slug, id);
  return (
    <Page title={request.title} back={myRequestsPath(slug)}>
      <ErrorSummary />
      <p>
        <Status status={status} waiting={status === 'OPEN' ? willing.length : 0} />
      </p>
      <p className="lead">
        {willing.length > 0 && status === 'OPEN'
          ? t('mine.someoneWill', { count: willing.length })
          : t('mine.statusText', { status, heard })}
      </p>
      {request.deskNote && (
        <Notice title={t('mine.deskNote')}>
          <p className="words" lang="nl" dir="auto">
            {request.deskNote}
          </p>
        </Notice>
      )}
      {status === 'OPEN' && willing.length === 0 && (
        <>
          {request.askedCount > 0 && <p>{t('mine.askedSoFar', { count: request.askedCount })}</p>}
          <p>{nextStepAt ? t('mine.asksAgain', { when: date(nextStepAt, 'dayTime') }) : t('mine.coordinatorLooks')}</p>
        </>
      )}
      {alive.length > 0 && (
        <>
          <h2>{t('mine.chosenTitle')}</h2>
          <ul className="cards">
            {alive.map((match) => {
              const helper = match.members.find(({ role }) => role === 'HELPER')?.member;
              return (
                <li key={match.id}>
                  <a className="card" href={matchPath(slug, match.id)}>
                    <Icon name="heart" large />
                    <span>
                      <strong>
                        <bdi>{helper?.displayName}</bdi>
                      </strong>
                      <small>{t('mine.matchStatus', { status: match.status })}</small>
                    </span>
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {willing.length > 0 && !isOver && <Willing responses={willing} isOpen={status === 'OPEN'} />}
      <h2>{t('mine.yourRequest')}</h2>
      <WhatAndWhen text={request.text} when={request.when}>
        <Fact title={t('mine.where')}>
          <bdi>{request.area.name}</bdi> <span className="hint">{t('mine.areaOnly')}</span>
        </Fact>
        {request.helpersNeeded > 1 && (
          <Fact title={t('requests.helpers')}>
            {t('requests.helpersFound', { found: request.helpersFound, needed: request.helpersNeeded })}
          </Fact>
        )}
        <Fact title={t('mine.number')}>
          <bdi dir="ltr">{request.reference}</bdi>
        </Fact>
      </WhatAndWhen>
      <h2>{t('mine.timeline')}</h2>
      <Timeline steps={request.timeline} />
      <div className="buttons">
        {isChangeable && (
          <SmallForm action={`${base}/wijzig`} name="wijzig">
            <Button kind="second">
              <Icon name="pencil" />
              {t('mine.change')}
            </Button>
          </SmallForm>
        )}
        {isRenewable && (
          <SmallForm name="vernieuwen">
            <Button>{t('mine.renew')}</Button>
          </SmallForm>
        )}
        {!isRenewable && (isOver || status === 'MATCHED') && (
          <SmallForm action={askPath(slug)} name="opnieuw">
            <input type="hidden" name="from" value={id} />
            <Button kind={isOver ? 'main' : 'second'}>{t('mine.again')}</Button>
          </SmallForm>
        )}
        {!isOver && (
          <ButtonLink kind="plain" to={`${base}/intrekken`}>
            {t('mine.withdraw')}
          </ButtonLink>
        )}
      </div>
      <Stuck />
    </Page>
  );
}
