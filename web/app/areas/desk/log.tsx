import { Link } from 'react-router';
import type { Route } from './+types/log';
import { graphql } from '../../generated';
import { Empty } from '../../parts/bits';
import { Icon } from '../../parts/icon';
import { useRoot } from '../../parts/use-root';
import { deskLogPath, deskRequestPath, deskTrustPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { Columns } from './columns';

const DeskLog = graphql(`
  query DeskLog($after: String) {
    audit(first: 30, after: $after) {
      nodes {
        id
        at
        action
        reason
        subjectType
        subjectId
        actor {
          displayName
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
  const after = visit.url.searchParams.get('na');
  return { slug, after, ...(await visit.ask(DeskLog, { after })) };
}

export const shouldRevalidate = () => true;

/** Where it can be seen what something was done to. */
const paths: Readonly<Record<string, (slug: string, id: string) => string>> = {
  request: deskRequestPath,
  member: deskTrustPath,
};

const About = ({ path, children }: { path: string | undefined; children: string }) =>
  path === undefined ? children : <Link to={path}>{children}</Link>;

/** What coordinators did, and why. It cannot be changed. */
export default function Log({ loaderData: { slug, after, audit } }: Route.ComponentProps) {
  const { t, date } = useText();
  const { nodes, pageInfo } = audit;
  const here = deskLogPath(slug);
  const columns = [t('desk.logWhen'), t('desk.logWho'), t('desk.logWhat'), t('desk.logWhy')];
  return (
    <>
      <title>{`${t('desk.log')} – ${t('desk.title')} – ${useRoot()?.community?.name ?? ''}`}</title>
      <h1>{t('desk.log')}</h1>
      <p>{t('desk.logAbout')}</p>
      {nodes.length === 0 ? (
        <Empty icon="paper" title={t('desk.logNone')} />
      ) : (
        <table className="rows" role="table">
          <Columns names={columns} />
          <tbody role="rowgroup">
            {nodes.map(({ id, at, actor, action, reason, subjectType, subjectId }) => (
              <tr key={id} role="row">
                <td role="cell">
                  <time dateTime={at}>{date(at, 'dayTime')}</time>
                </td>
                <td role="cell" data-label={columns[1]}>
                  <bdi>{actor.displayName}</bdi>
                </td>
                <td role="cell" data-label={columns[2]}>
                  <About path={paths[subjectType]?.(slug, subjectId)}>
                    {t('desk.action', { action: action.replaceAll(/[.-]/g, '_') })}
                  </About>
                </td>
                <td role="cell" data-label={columns[3]} dir="auto">
                  {reason ?? '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <nav className="pager" aria-label={t('desk.pages')}>
        {after !== null && <Link to={here}>{t('desk.first')}</Link>}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <Link className="button second" to={`${here}?na=${encodeURIComponent(pageInfo.endCursor)}`}>
            {t('desk.more')}
            <Icon name="next" />
          </Link>
        )}
      </nav>
    </>
  );
}
