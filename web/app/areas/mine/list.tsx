import type { Route } from './+types/list';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Empty, Pager } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { Page } from '../../parts/page';
import { askPath, communityPath, matchesPath, myRequestPath, myRequestsPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { requireMember } from './signed-in.server';
import { Status } from './status';

export const handle: PageHandle = { messages: ['mine'] };

const MyRequests = graphql(`
  query MyRequests($after: String) {
    myRequests(first: 20, after: $after) {
      nodes {
        id
        title
        status
        createdAt
        activities {
          weight
          activity {
            icon
          }
        }
        responses {
          status
          answer
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  await requireMember(visit, slug);
  const after = visit.url.searchParams.get('na');
  const { myRequests } = await visit.ask(MyRequests, { after });
  return { slug, after, requests: myRequests };
}

export default function MyRequestsPage({ loaderData: { slug, after, requests } }: Route.ComponentProps) {
  const { t, date } = useText();
  const { hasNextPage, endCursor } = requests.pageInfo;
  return (
    <Page title={t('mine.title')} back={communityPath(slug)}>
      {requests.nodes.length === 0 ? (
        <Empty title={t('mine.none')} icon="hands">
          <p>{t('mine.noneText')}</p>
          <ButtonLink to={askPath(slug)}>{t('mine.ask')}</ButtonLink>
        </Empty>
      ) : (
        <>
          <ul className="cards">
            {requests.nodes.map(({ id, title, status, createdAt, activities, responses }) => {
              const [likeliest] = [...activities].sort((a, b) => b.weight - a.weight);
              const waiting = responses.filter((one) => one.answer === 'YES' && one.status === 'GIVEN').length;
              return (
                <li key={id}>
                  <a className="card" href={myRequestPath(slug, id)}>
                    <Icon name={iconNamed(likeliest?.activity.icon)} large />
                    <span>
                      <strong>
                        <bdi>{title}</bdi>
                      </strong>
                      <Status status={status} waiting={status === 'OPEN' ? waiting : 0} />
                      <small>
                        <time dateTime={createdAt}>{date(createdAt, 'day')}</time>
                      </small>
                    </span>
                  </a>
                </li>
              );
            })}
          </ul>
          <Pager
            next={hasNextPage && endCursor ? `${myRequestsPath(slug)}?na=${endCursor}` : null}
            first={after === null ? null : myRequestsPath(slug)}
          />
          <p className="buttons">
            <ButtonLink to={askPath(slug)}>{t('mine.askMore')}</ButtonLink>
          </p>
        </>
      )}
      <p>
        <a href={matchesPath(slug)}>{t('mine.toMatches')}</a>
      </p>
    </Page>
  );
}
