import { redirect } from 'react-router';
import type { Route } from './+types/list';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Empty, Pager } from '../../parts/bits';
import { Button, Form } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import { useRoot } from '../../parts/use-root';
import { communityPath, inboxPath, ownPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { iconOf, targetOf } from './target';

export const handle: PageHandle = { messages: ['inbox'] };

const Inbox = graphql(`
  query Inbox($language: Language!, $after: String) {
    inbox(first: 20, after: $after) {
      nodes {
        id
        kind
        text(language: $language)
        createdAt
        readAt
        requestId
        suggestionId
        matchId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const MarkRead = graphql(`
  mutation MarkRead($ids: [ID!]!) {
    markRead(ids: $ids)
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const after = visit.url.searchParams.get('na');
  const { inbox } = await visit.ask(Inbox, { language: about[visit.language].api, after });
  return { slug, after, inbox };
}

/** Opening a message reads it, and leads to what it is about. */
export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(MarkRead, { ids: form.all('id') }),
      done: (_, form) => redirect(ownPath(form.text('naar')) ?? inboxPath(slug), 303),
    },
  );

export default function InboxPage({ loaderData: { slug, after, inbox } }: Route.ComponentProps) {
  const { t, date, language } = useText();
  const unread = inbox.nodes.filter(({ readAt }) => !readAt);
  const { hasNextPage, endCursor } = inbox.pageInfo;
  const count = useRoot()?.me?.member?.unread ?? 0;
  return (
    <Page title={t('inbox.title')} back={communityPath(slug)}>
      {inbox.nodes.length === 0 ? (
        <Empty icon="mail" title={t('inbox.none')}>
          <p>{t('inbox.noneText')}</p>
        </Empty>
      ) : (
        <>
          <p role="status">{t('inbox.unread', { count })}</p>
          <ul className="cards inbox">
            {inbox.nodes.map(({ readAt, ...one }) => (
              <li key={one.id}>
                <form method="post" action={inboxPath(slug)}>
                  <input type="hidden" name="naar" value={targetOf(slug, one) ?? ''} />
                  <button className={readAt ? 'card read' : 'card'} name="id" value={one.id}>
                    <Icon name={iconOf(one.kind)} large />
                    <span>
                      {!readAt && <span className="tag">{t('inbox.new')}</span>}
                      <span className="message" lang={about[language].errors} dir="auto">
                        {one.text}
                      </span>
                      <small>
                        <time dateTime={one.createdAt}>{date(one.createdAt, 'dayTime')}</time>
                      </small>
                    </span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
          {unread.length > 1 && (
            <Form>
              {unread.map(({ id }) => (
                <input type="hidden" key={id} name="id" value={id} />
              ))}
              <Button kind="second">{t('inbox.allRead')}</Button>
            </Form>
          )}
        </>
      )}
      <Pager
        next={hasNextPage && endCursor ? `${inboxPath(slug)}?na=${endCursor}` : null}
        first={after === null ? null : inboxPath(slug)}
      />
    </Page>
  );
}
