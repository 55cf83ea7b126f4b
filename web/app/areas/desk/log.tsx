import { Link } from 'react-router';
import type { Route } from './+types/log';
import { graphql } from '../../generated';
import { Empty } from '../../parts/bits';
import { Icon } from '../../parts/icon';
import { useRoot } from '../../parts/use-root';
import { deskLogPath, deskRequestPath } from '../../paths';
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
                  {subjectType === 'request' ? (
                    <Link to={deskRequestPath(slug, subjectId)}>
                      {t('desk.action', { action: action.replaceAll(/[.-]/g, '_') })}
                    </Link>
                  ) : (
                    t('desk.action', { action: action.replaceAll(/[.-]/g, '_') })
                  )}
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
