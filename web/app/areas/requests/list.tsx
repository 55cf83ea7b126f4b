import type { Route } from './+types/list';
import { inWords } from '../../activity-names';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Empty, Pager } from '../../parts/bits';
import { Button } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { Page } from '../../parts/page';
import { communityPath, requestsPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { RequestCard } from './request-card';

export const handle: PageHandle = { messages: ['requests'] };

const Filters = graphql(`
  query RequestFilters($language: Language!) {
    activities(language: $language) {
      id
      parentId
      label
      icon
    }
    areas {
      id
      name
    }
  }
`);

const RequestList = graphql(`
  query RequestList($filter: RequestFilter!, $after: String) {
    requests(first: 20, after: $after, filter: $filter) {
      nodes {
        ...RequestCard
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What the address asks for. Groups and areas that do not exist are left out. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const asked = visit.url.searchParams;
  const { areas, ...found } = await visit.ask(Filters, { language: about[visit.language].api });
  const activities = inWords(found.activities, visit.language);
  const root = activities.find(({ parentId }) => !parentId)?.id;
  const groups = activities.filter(({ parentId }) => parentId === root);
  const group = groups.find(({ id }) => id === asked.get('soort')) ?? null;
  const area = areas.find(({ id }) => id === asked.get('wijk')) ?? null;
  const after = asked.get('na');
  const { requests } = await visit.ask(RequestList, {
    after,
    filter: {
      status: ['OPEN'],
      activityIds:
        group && activities.filter(({ id, parentId }) => id === group.id || parentId === group.id).map(({ id }) => id),
      areaIds: area && [area.id],
    },
  });
  return { slug, groups, areas, group, area, after, requests };
}

export default function RequestListPage({ loaderData }: Route.ComponentProps) {
  const { slug, groups, areas, group, area, after, requests } = loaderData;
  const { t } = useText();
  const here = new URLSearchParams({ ...(group && { soort: group.id }), ...(area && { wijk: area.id }) });
  const at = (cursor: string | null): string => {
    const query = new URLSearchParams(here);
    if (cursor !== null) query.set('na', cursor);
    return `${requestsPath(slug)}?${query}`;
  };
  const kept = new URLSearchParams({ ...Object.fromEntries(here), ...(after !== null && { na: after }) });
  const { hasNextPage, endCursor } = requests.pageInfo;
  const chosen = [group?.label, area?.name].filter(Boolean).join(', ');
  return (
    <Page title={t('requests.title')} back={communityPath(slug)} wide>
      <details className="filter">
        <summary>{chosen ? t('requests.filterChosen', { chosen }) : t('requests.filter')}</summary>
        <form method="get" action={requestsPath(slug)}>
          <fieldset>
            <legend>{t('requests.group')}</legend>
            <div className="choices tiles">
              {[{ id: '', label: t('requests.anyGroup'), icon: 'hands' }, ...groups].map(({ id, label, icon }) => (
                <label className="choice" key={id}>
                  <input type="radio" name="soort" value={id} defaultChecked={id === (group?.id ?? '')} />
                  <Icon name={iconNamed(icon)} large />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <label htmlFor="wijk">{t('requests.area')}</label>
          <select id="wijk" name="wijk" defaultValue={area?.id ?? ''}>
            <option value="">{t('requests.anyArea')}</option>
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Button>{t('requests.show')}</Button>
        </form>
      </details>
      {requests.nodes.length === 0 ? (
        <Empty title={t('requests.none')}>
          <p>{chosen ? t('requests.noneChosen') : t('requests.noneAtAll')}</p>
          {chosen && <a href={requestsPath(slug)}>{t('requests.showAll')}</a>}
        </Empty>
      ) : (
        <>
          <p role="status">{t('requests.count', { count: requests.totalCount ?? requests.nodes.length })}</p>
          <ul className="cards beside">
            {requests.nodes.map((request) => (
              <li key={request.id}>
                <RequestCard slug={slug} request={request} filter={String(kept)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Pager next={hasNextPage && endCursor ? at(endCursor) : null} first={after === null ? null : at(null)} />
    </Page>
  );
}
