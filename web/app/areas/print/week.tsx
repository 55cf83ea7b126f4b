import type { Route } from './+types/week';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { Icon } from '../../parts/icon';
import { iconNamed } from '../../parts/icons';
import { communityPath, requestsPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { Paper, QrCode } from './paper';
import { qrOf } from './qr.server';
import size from './a4.css?url';
import paper from './paper.css?url';

export const handle: PageHandle = { messages: ['print'] };
export const links: Route.LinksFunction = () => [paper, size].map((href) => ({ rel: 'stylesheet', href }));

const WeekOfArea = graphql(`
  query WeekOfArea($filter: RequestFilter!, $language: Language!) {
    areas {
      id
      name
    }
    activities(language: $language) {
      id
      icon
    }
    requests(first: 50, filter: $filter) {
      nodes {
        id
        title
        reference
        createdAt
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
    }
  }
`);

const WEEK_MILLIS = 7 * 24 * 3_600_000;
/** As many as can be read from a step away. */
const MOST = 8;

/** What was asked in an area in the last seven days and is still open, as anyone may read it. */
export async function loader({ context, params: { slug, areaId } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { areas, activities, requests } = await visit.askAsAnyone(WeekOfArea, {
    filter: { status: ['OPEN'], areaIds: [areaId] },
    language: about[visit.language].api,
  });
  const area = areas.find(({ id }) => id === areaId);
  if (!area) throw notFound();
  const to = visit.now;
  const from = new Date(to.getTime() - WEEK_MILLIS);
  const icons = new Map(activities.map(({ id, icon }) => [id, icon]));
  const ofWeek = requests.nodes.filter(({ createdAt }) => new Date(createdAt) >= from);
  const asked = ofWeek.slice(0, MOST).map(({ id, title, reference, requester, activities: kinds }) => {
    const [likeliest] = [...kinds].sort((a, b) => b.weight - a.weight);
    return {
      id,
      title,
      reference,
      who: requester.displayName,
      icon: likeliest ? (icons.get(likeliest.activity.id) ?? null) : null,
    };
  });
  const { community } = await visit.frame();
  const address = asked.length === 0 ? communityPath(slug) : `${requestsPath(slug)}?wijk=${areaId}`;
  return {
    back: `${requestsPath(slug)}?wijk=${areaId}`,
    area: area.name,
    asked,
    more: ofWeek.length - asked.length,
    from: from.toISOString(),
    to: to.toISOString(),
    community: community?.name ?? '',
    phone: community?.phone ?? null,
    qr: qrOf(`${visit.url.origin}${address}`),
  };
}

/** A4, new each week: what neighbours ask here. */
export default function Week({ loaderData }: Route.ComponentProps) {
  const { back, area, asked, more, from, to, community, phone, qr } = loaderData;
  const { t, rich, date } = useText();
  const day = (when: string) => (
    <time key={when} dateTime={when}>
      {date(when, 'day')}
    </time>
  );
  return (
    <Paper title={t('print.weekTitle')} back={back}>
      <section className="sheet a4 week">
        <p className="sheet-top">
          <Icon name="hands" large />
          {t('common.brand', { community })}
        </p>
        <h2>{t('print.weekOf', { area })}</h2>
        <p className="sheet-by">{rich('print.weekWhen', { from: day(from), to: day(to) })}</p>
        {asked.length === 0 ? (
          <div className="sheet-none">
            <h3>{t('print.weekNone')}</h3>
            <p>{t('print.weekNoneText')}</p>
          </div>
        ) : (
          <ul className="week-list">
            {asked.map(({ id, title, reference, who, icon }) => (
              <li key={id}>
                <Icon name={iconNamed(icon)} large />
                <span>
                  <b lang="nl" dir="auto">
                    {title}
                  </b>
                  <small>
                    <bdi>{who}</bdi> · <bdi dir="ltr">{reference}</bdi>
                  </small>
                </span>
              </li>
            ))}
          </ul>
        )}
        {more > 0 && <p className="sheet-more">{t('print.weekMore', { count: more })}</p>}
        <div className="sheet-contact">
          <QrCode qr={qr} />
          <div>
            {asked.length > 0 && <p>{t('print.weekHelp')}</p>}
            {phone && asked.length > 0 && <p>{rich('print.weekCall', { phone: <strong key="phone">{phone}</strong> })}</p>}
            {phone && asked.length === 0 && (
              <p>
                {t('print.call')} <strong>{phone}</strong>
              </p>
            )}
            <small>{t('print.free')}</small>
          </div>
        </div>
      </section>
    </Paper>
  );
}
