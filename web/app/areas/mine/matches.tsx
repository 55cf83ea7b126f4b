import type { Route } from './+types/matches';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Empty, Pager } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import { askPath, communityPath, matchesPath, matchPath, requestsPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { requireMember } from './signed-in.server';

export const handle: PageHandle = { messages: ['mine'] };

const MyMatches = graphql(`
  query MyMatches($after: String) {
    me {
      member {
        id
      }
    }
    myMatches(first: 20, after: $after) {
      nodes {
        id
        status
        request {
          title
        }
        members {
          role
          member {
            id
            displayName
          }
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
  const { me, myMatches } = await visit.ask(MyMatches, { after });
  return { slug, after, mine: me?.member?.id ?? '', matches: myMatches };
}

/** Everyone whom one helps, and who helps. */
export default function Matches({ loaderData: { slug, after, mine, matches } }: Route.ComponentProps) {
  const { t } = useText();
  const { hasNextPage, endCursor } = matches.pageInfo;
  return (
    <Page title={t('mine.matchesTitle')} back={communityPath(slug)}>
      {matches.nodes.length === 0 ? (
        <Empty title={t('mine.noMatches')}>
          <p>{t('mine.noMatchesText')}</p>
          <p className="buttons">
            <ButtonLink to={askPath(slug)}>{t('mine.ask')}</ButtonLink>
            <ButtonLink kind="second" to={requestsPath(slug)}>
              {t('mine.seeRequests')}
            </ButtonLink>
          </p>
        </Empty>
      ) : (
        <ul className="cards">
          {matches.nodes.map(({ id, status, request, members }) => {
            const other = members.find(({ member }) => member.id !== mine);
            const role = other?.role === 'HELPER' ? 'helpsYou' : 'youHelp';
            return (
              <li key={id}>
                <a className="card" href={matchPath(slug, id)}>
                  <Icon name={role === 'helpsYou' ? 'hands' : 'heart'} large />
                  <span>
                    <strong>
                      <bdi>{request.title}</bdi>
                    </strong>
                    <span>{t('mine.withWhom', { role, who: other?.member.displayName ?? '' })}</span>
                    <small>{t('mine.matchStatus', { status })}</small>
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      )}
      <Pager
        next={hasNextPage && endCursor ? `${matchesPath(slug)}?na=${endCursor}` : null}
        first={after === null ? null : matchesPath(slug)}
      />
    </Page>
  );
}
