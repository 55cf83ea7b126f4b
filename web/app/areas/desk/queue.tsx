import { Link, Outlet, useNavigation, useOutletContext, useParams } from 'react-router';
import type { Route } from './+types/queue';
import { graphql } from '../../generated';
import type { DeskFrameQuery } from '../../generated/graphql';
import { about } from '../../languages';
import { Empty } from '../../parts/bits';
import { Icon } from '../../parts/icon';
import { useRoot } from '../../parts/use-root';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { Narrow } from './narrow';
import { Rows, type Row } from './rows';
import { deskAt, queues, sorts, viewOf, type DeskView } from './view';

const DeskChoices = graphql(`
  query DeskChoices($language: Language!) {
    activities(language: $language) {
      id
      parentId
      label
    }
    areas {
      id
      name
    }
  }
`);

const QueueOfDesk = graphql(`
  query DeskQueue($queue: DeskQueue!, $filter: DeskFilter, $sort: DeskSort, $after: String) {
    desk(queue: $queue, filter: $filter, sort: $sort, after: $after, first: 20) {
      nodes {
        id
        title
        reference
        status
        statusReason
        createdAt
        area {
          name
        }
        requester {
          displayName
        }
        activities {
          weight
          activity {
            id
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** How much there is to do. */
export type DeskCounts = DeskFrameQuery['deskCounts'];

/** What is beside the queue is told where it goes on. */
export interface BesideQueue {
  readonly next: string | null;
  readonly back: string;
}

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const asked = viewOf(visit.url.searchParams);
  const { activities, areas } = await visit.ask(DeskChoices, { language: about[visit.language].api });
  const root = activities.find(({ parentId }) => !parentId)?.id;
  const groups = activities.filter(({ parentId }) => parentId === root);
  const kind = groups.find(({ id }) => id === asked.kind)?.id ?? null;
  const area = areas.find(({ id }) => id === asked.area)?.id ?? null;
  const view: DeskView = { ...asked, kind, area };
  const { desk } = await visit.ask(QueueOfDesk, {
    queue: queues[view.queue],
    sort: sorts[view.sort],
    after: view.after,
    filter: {
      search: view.search,
      status: view.status && [view.status],
      areaIds: area ? [area] : null,
      activityIds: kind ? activities.filter(({ id, parentId }) => id === kind || parentId === kind).map(({ id }) => id) : null,
    },
  });
  const labels = new Map(activities.map(({ id, label }) => [id, label]));
  const rows = desk.nodes.map((row): Row => {
    const [likeliest] = [...row.activities].sort((a, b) => b.weight - a.weight);
    return { ...row, kind: (likeliest && labels.get(likeliest.activity.id)) ?? null };
  });
  return {
    slug,
    view,
    groups: groups.map(({ id, label }) => ({ id, label })),
    areas,
    rows,
    total: desk.totalCount,
    ...desk.pageInfo,
  };
}

/** Also after something was refused: then it has often changed. */
export const shouldRevalidate = () => true;

export default function Queue({ loaderData }: Route.ComponentProps) {
  const { slug, view, rows, total, hasNextPage, endCursor } = loaderData;
  const { t } = useText();
  const { id } = useParams();
  const { unanswered } = useOutletContext<DeskCounts>();
  const community = useRoot()?.community?.name ?? '';
  const { state } = useNavigation();
  const here = rows.findIndex((row) => row.id === id);
  // What is not in the queue, has no place there from which it goes on.
  const next = here === -1 ? undefined : rows[here + 1];
  const beside: BesideQueue = { next: next ? deskAt(slug, view, next.id) : null, back: deskAt(slug, view) };
  const title = t('desk.queue', { queue: view.queue });
  const narrowed = Boolean(view.kind ?? view.area ?? view.status ?? view.search);
  return (
    <>
      {id === undefined && <title>{`${t('desk.title')}: ${title} – ${community}`}</title>}
      <h1>{title}</h1>
      <div className={id === undefined ? 'columns' : 'columns has-one'}>
        <section className="queue" aria-label={title} aria-busy={state === 'loading'}>
          <Narrow {...loaderData} />
          {rows.length === 0 ? (
            <Empty title={narrowed ? t('desk.noneFound') : t('desk.none', { queue: view.queue })}>
              {narrowed && <Link to={deskAt(slug, { queue: view.queue })}>{t('desk.showAll')}</Link>}
              {!narrowed && view.queue === 'wacht' && unanswered > 0 && (
                <Link to={deskAt(slug, { queue: 'niemand' })}>{t('desk.nobodyFor', { count: unanswered })}</Link>
              )}
            </Empty>
          ) : (
            <>
              <p role="status">{t('desk.count', { count: total ?? rows.length })}</p>
              <Rows slug={slug} view={view} rows={rows} chosen={id} />
            </>
          )}
          <nav className="pager" aria-label={t('desk.pages')}>
            {view.after !== null && <Link to={deskAt(slug, { ...view, after: null })}>{t('desk.first')}</Link>}
            {hasNextPage && endCursor && (
              <Link className="button second" to={deskAt(slug, { ...view, after: endCursor })}>
                {t('desk.more')}
                <Icon name="next" />
              </Link>
            )}
          </nav>
        </section>
        <Outlet context={beside satisfies BesideQueue} />
      </div>
    </>
  );
}
