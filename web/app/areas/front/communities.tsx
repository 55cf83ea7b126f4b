import { redirect } from 'react-router';
import type { Route } from './+types/communities';
import { graphql } from '../../generated';
import { Empty, Pager } from '../../parts/bits';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import type { PageHandle } from '../../page-handle';
import { communityPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';

export const handle: PageHandle = { messages: ['front'] };

const Communities = graphql(`
  query Communities($after: String) {
    communities(first: 50, after: $after) {
      nodes {
        slug
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Where there is one community, that is where everyone goes. */
export async function loader({ context }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const after = visit.url.searchParams.get('na');
  const { communities } = await visit.ask(Communities, { after });
  const [only] = communities.nodes;
  if (only && communities.nodes.length === 1 && after === null) throw redirect(communityPath(only.slug));
  return { communities, after };
}

export default function CommunitiesPage({ loaderData: { communities, after } }: Route.ComponentProps) {
  const { t } = useText();
  const { hasNextPage, endCursor } = communities.pageInfo;
  return (
    <Page title={t('front.whereDoYouLive')}>
      <p className="lead">{t('front.about')}</p>
      {communities.nodes.length === 0 && <Empty title={t('front.noCommunities')} />}
      <ul className="cards">
        {communities.nodes.map(({ slug, name }) => (
          <li key={slug}>
            <a className="card" href={communityPath(slug)}>
              <Icon name="house" large />
              <strong>{name}</strong>
            </a>
          </li>
        ))}
      </ul>
      <Pager next={hasNextPage && endCursor ? `/?na=${endCursor}` : null} first={after === null ? null : '/'} />
    </Page>
  );
}
