import type { Route } from './+types/one';
import { redirect } from 'react-router';
import { inWords } from '../../activity-names';
import { readForm, runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { Role } from '../../generated/graphql';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Notice, WhoAndWhere } from '../../parts/bits';
import { TextArea } from '../../parts/fields';
import { Button, ErrorSummary, Form } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { Fact } from '../../parts/facts';
import { Page } from '../../parts/page';
import { cardPath, filteredPath, myRequestPath, posterPath, requestPath, requestsPath, worryAboutPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { AskedOn } from './asked-on';
import { MyAnswer } from './my-answer';
import { changeAnswer } from './my-answer.server';
import { WhenWords } from './when';

export const handle: PageHandle = { messages: ['requests'] };

const OneRequest = graphql(`
  query OneRequest($id: ID!, $language: Language!) {
    activities(language: $language) {
      id
      label
      icon
    }
    me {
      member {
        id
        roles
      }
    }
    request(id: $id) {
      id
      title
      text
      status
      createdAt
      helpersNeeded
      helpersFound
      area {
        name
      }
      requester {
        id
        displayName
      }
      myResponse {
        ...MyAnswer
      }
      activities {
        activity {
          id
        }
      }
      conditions {
        vogRequired
        knownToCoordinator
      }
      when {
        ...WhenWords
      }
    }
  }
`);

const HelpWith = graphql(`
  mutation HelpWith($input: RespondInput!, $key: String) {
    respond(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

const printers: readonly Role[] = ['AMBASSADOR', 'COORDINATOR'];

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { request, activities, me } = await visit.ask(OneRequest, { id, language: about[visit.language].api });
  if (!request) throw notFound();
  const ids = request.activities.map(({ activity }) => activity.id);
  const kinds = inWords(activities, visit.language).filter((activity) => ids.includes(activity.id));
  return {
    slug,
    id,
    request,
    kinds,
    isMine: me?.member?.id === request.requester.id,
    printable: request.status === 'OPEN' && mayPrint(me?.member ?? null, request.requester.id),
    filter: visit.url.searchParams.toString(),
  };
}

/** Who would hang it up: whoever asks, and those who know the boards of the neighbourhood. */
function mayPrint(member: { readonly id: string; readonly roles: readonly Role[] } | null, requesterId: string): boolean {
  return member !== null && (member.id === requesterId || member.roles.some((role) => printers.includes(role)));
}

/** "I want to help", and what can be done about it afterwards. The list is found again as it was left. */
export async function action(args: Route.ActionArgs) {
  const { slug, id } = args.params;
  const here = filteredPath(requestPath(slug, id), visitOf(args.context).url.searchParams.toString());
  const form = await readForm(args.request.clone());
  if (form.text('response')) return changeAnswer(args, here);
  return runForm(args, {
    send: (_form, visit) =>
      visit.attempt(HelpWith, {
        key: form.key,
        input: { requestId: id, answer: 'YES', message: form.optional('message') },
      }),
    done: () => redirect(here, 303),
  });
}

export default function OneRequestPage({ loaderData }: Route.ComponentProps) {
  const { slug, id, request, kinds, isMine, printable, filter } = loaderData;
  const { t } = useText();
  const { conditions } = request;
  return (
    <Page title={request.title} back={filteredPath(requestsPath(slug), filter)}>
      <p className="by">
        <WhoAndWhere who={request.requester.displayName} area={request.area.name} />
        <AskedOn at={request.createdAt} />
      </p>
      <p className="words" lang="nl" dir="auto">
        {request.text}
      </p>
      <dl className="facts">
        {kinds.length > 0 && (
          <Fact title={t('requests.kind')}>
            {kinds.map(({ id, label, icon }) => (
              <span className="tag" key={id}>
                <Icon name={iconNamed(icon)} />
                {label}
              </span>
            ))}
          </Fact>
        )}
        <Fact title={t('requests.when')}>
          <WhenWords when={request.when} />
        </Fact>
        {request.helpersNeeded > 1 && (
          <Fact title={t('requests.helpers')}>
            {t('requests.helpersFound', { found: request.helpersFound, needed: request.helpersNeeded })}
          </Fact>
        )}
        {(conditions.vogRequired || conditions.knownToCoordinator) && (
          <div>
            <dt>{t('requests.conditions')}</dt>
            {conditions.vogRequired && <dd>{t('requests.vog')}</dd>}
            {conditions.knownToCoordinator && <dd>{t('requests.known')}</dd>}
          </div>
        )}
      </dl>
      <ErrorSummary />
      {isMine && (
        <Notice title={t('requests.mine')}>
          <a href={myRequestPath(slug, id)}>{t('requests.toMine')}</a>
        </Notice>
      )}
      {request.myResponse && <MyAnswer slug={slug} answer={request.myResponse} name={request.requester.displayName} />}
      {!isMine && request.status !== 'OPEN' && <Notice kind="good" title={t('requests.found')} />}
      {!isMine && request.status === 'OPEN' && request.myResponse?.answer !== 'YES' && (
        <Form action={filteredPath(requestPath(slug, id), filter)} name="help" quiet>
          <TextArea
            name="message"
            label={t('requests.sayMore', { name: request.requester.displayName })}
            hint={t('requests.sayMoreHint', { name: request.requester.displayName })}
            rows={3}
            optional
          />
          <Button>{t('requests.help')}</Button>
          <p className="hint">{t('requests.helpPrivate')}</p>
        </Form>
      )}
      {printable && (
        <>
          <h2>{t('requests.print')}</h2>
          <ul className="links">
            <li>
              <a href={cardPath(slug, request.id)}>
                <Icon name="printer" />
                {t('requests.printCard')}
              </a>
            </li>
            <li>
              <a href={posterPath(slug, request.id)}>
                <Icon name="printer" />
                {t('requests.printPoster')}
              </a>
            </li>
          </ul>
        </>
      )}
      <p className="hint">
        <a href={worryAboutPath(slug, request.id)}>{t('requests.worried')}</a>
      </p>
    </Page>
  );
}
