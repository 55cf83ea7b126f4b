import type { Route } from './+types/list';
import { runForm } from '../../form.server';
import { redirect } from 'react-router';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Empty, Notice, Pager } from '../../parts/bits';
import { Button, ButtonLink, Form } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { Page } from '../../parts/page';
import { communityPath, myOfferPath, myOffersPath, offerPath, pausePath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { OfferState } from './state';

export const handle: PageHandle = { messages: ['offers'] };

const MyOffers = graphql(`
  query MyOffers($after: String) {
    myOffers(first: 20, after: $after) {
      nodes {
        id
        title
        status
        pausedUntil
        activities {
          icon
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const ResumeAll = graphql(`
  mutation ResumeMyOffers($key: String) {
    resumeMyOffers(idempotencyKey: $key)
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const after = visit.url.searchParams.get('na');
  const { myOffers } = await visit.ask(MyOffers, { after });
  return { slug, after, offers: myOffers };
}

/** And back: everything that rested is open again. */
export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(ResumeAll, { key: form.key }),
      done: () => redirect(myOffersPath(slug), 303),
    },
  );

export default function MyOffersPage({ loaderData: { slug, after, offers } }: Route.ComponentProps) {
  const { t } = useText();
  const { hasNextPage, endCursor } = offers.pageInfo;
  const someOpen = offers.nodes.some(({ status }) => status === 'OPEN');
  const somePaused = offers.nodes.some(({ status }) => status === 'PAUSED');
  return (
    <Page title={t('offers.title')} back={communityPath(slug)}>
      {offers.nodes.length === 0 ? (
        <Empty icon="hands" title={t('offers.none')}>
          <p>{t('offers.noneText')}</p>
          <ButtonLink to={offerPath(slug)}>{t('offers.help')}</ButtonLink>
        </Empty>
      ) : (
        <>
          {somePaused && !someOpen && (
            <Notice title={t('offers.resting')}>
              <p>{t('offers.restingText')}</p>
              <Form>
                <Button>{t('offers.resumeAll')}</Button>
              </Form>
            </Notice>
          )}
          <ul className="cards">
            {offers.nodes.map(({ id, title, status, pausedUntil, activities }) => (
              <li key={id}>
                <a className="card" href={myOfferPath(slug, id)}>
                  <Icon name={iconNamed(activities[0]?.icon)} large />
                  <span>
                    <strong>
                      <bdi>{title}</bdi>
                    </strong>
                    <small>
                      <OfferState status={status} until={pausedUntil ?? null} />
                    </small>
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <Pager
            next={hasNextPage && endCursor ? `${myOffersPath(slug)}?na=${endCursor}` : null}
            first={after === null ? null : myOffersPath(slug)}
          />
          <div className="row">
            {someOpen && (
              <ButtonLink kind="second" to={pausePath(slug)}>
                <Icon name="coffee" />
                {t('offers.rest')}
              </ButtonLink>
            )}
            <ButtonLink kind="second" to={offerPath(slug)}>
              {t('offers.more')}
            </ButtonLink>
          </div>
        </>
      )}
    </Page>
  );
}
