import type { Route } from './+types/fair';
import { graphql } from '../../generated';
import type { FairnessQuery } from '../../generated/graphql';
import type { PageHandle } from '../../page-handle';
import { managePath } from '../../paths';
import { useText, type Text } from '../../text';
import { visitOf } from '../../visit.server';
import { todayIn } from './dates.server';
import { type Column, ManagePage, Rows } from './manage-page';

export const handle: PageHandle = { messages: ['manage'] };

const Fair = graphql(`
  query Fairness($from: LocalDate!, $to: LocalDate!) {
    fairness(from: $from, to: $to) {
      dimension
      helpers {
        key
        persons
        askedShare
        askedEach
        gini
      }
      requesters {
        key
        persons
        requests
        answeredShare
        medianHoursToYes
      }
    }
  }
`);

type By = FairnessQuery['fairness'][number];
type Helpers = By['helpers'][number];
type Requesters = By['requesters'][number];

/** How far can be looked back, in days. */
const periods = [30, 91, 365] as const;

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { community } = await visit.frame();
  const asked = Number(visit.url.searchParams.get('dagen'));
  const days = periods.find((one) => one === asked) ?? 91;
  const to = todayIn(visit.now, community?.timeZone);
  const from = new Date(Date.parse(`${to}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  return { slug, days, from, to, ...(await visit.ask(Fair, { from, to })) };
}

/** Whether some are asked more, or helped less, than others. */
export default function FairPage({ loaderData: { slug, days, from, to, fairness } }: Route.ComponentProps) {
  const text = useText();
  const { t, date } = text;
  return (
    <ManagePage slug={slug} part="eerlijk" title={t('manage.fairTitle')}>
      <p className="lead">{t('manage.fairIntro')}</p>
      <p>{t('manage.fairSmall')}</p>
      <nav className="periods" aria-label={t('manage.periods')}>
        <ul>
          {periods.map((one) => (
            <li key={one}>
              <a href={`${managePath(slug, 'eerlijk')}?dagen=${one}`} aria-current={one === days ? 'page' : undefined}>
                {t('manage.period', { days: String(one) })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status">{t('manage.between', { from: date(from, 'wholeDate'), to: date(to, 'wholeDate') })}</p>
      <h2>{t('manage.whoAsked')}</h2>
      <p className="hint">{t('manage.whoAskedHint')}</p>
      {fairness.map(({ dimension, helpers }) => (
        <Table key={dimension} dimension={dimension} of="helpers" rows={helpers} columns={ofHelpers(text)} />
      ))}
      <h2>{t('manage.whoAnswered')}</h2>
      <p className="hint">{t('manage.whoAnsweredHint')}</p>
      {fairness.map(({ dimension, requesters }) => (
        <Table key={dimension} dimension={dimension} of="requesters" rows={requesters} columns={ofRequesters(text)} />
      ))}
    </ManagePage>
  );
}

function Table<Row extends { readonly key: string }>({
  dimension,
  of,
  rows,
  columns,
}: {
  dimension: By['dimension'];
  of: 'helpers' | 'requesters';
  rows: readonly Row[];
  columns: readonly Column<Row>[];
}) {
  const { t } = useText();
  const title = t('manage.by', { dimension: dimension === 'CHANNEL' ? `${dimension}_${of}` : dimension });
  const name = (row: Row): string =>
    dimension === 'AREA' && row.key !== '' ? row.key : t('manage.group', { key: (row.key || 'unknown').replaceAll('-', '_') });
  return (
    <>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{t('manage.nobody')}</p>
      ) : (
        <Rows
          caption={title}
          rows={dimension === 'AREA' ? rows : inOrder(rows)}
          keyOf={(row) => row.key}
          columns={[{ label: t('manage.groupLabel'), cell: (row) => <bdi>{name(row)}</bdi> }, ...columns]}
        />
      )}
    </>
  );
}

/** As people would say them; what is not among them is the name of an area. */
const order = ['new', 'first-year', 'longer', 'dutch-only', 'dutch-and-more', 'no-dutch', 'mail', 'in-app', 'by-coordinator'];
const inOrder = <Row extends { readonly key: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));

const NOTHING = '–';
const percentOf = (share: number | null | undefined, { t }: Text): string =>
  share === null || share === undefined ? NOTHING : t('manage.percent', { percent: Math.round(100 * share) });
const persons = (count: number | null | undefined, { t }: Text): string =>
  count === null || count === undefined ? t('manage.notShown') : String(count);

/**
 * How being asked is shared. With fewer questions than neighbours some are asked and others are not, however it is shared: then the
 * Gini coefficient says little more than how many were asked.
 */
function spreadOf({ askedEach }: Helpers, gini: number): 'few' | 'even' | 'uneven' | 'very' {
  // What is shown as one is one.
  if ((askedEach ?? 0) < 0.95) return 'few';
  if (gini < 0.4) return 'even';
  return gini < 0.7 ? 'uneven' : 'very';
}

const ofHelpers = (text: Text): Column<Helpers>[] => [
  { label: text.t('manage.helpers'), cell: (row) => persons(row.persons, text) },
  { label: text.t('manage.askedShare'), cell: (row) => percentOf(row.askedShare, text) },
  {
    label: text.t('manage.askedEach'),
    cell: ({ askedEach }) => (typeof askedEach === 'number' ? text.t('manage.times', { times: askedEach }) : NOTHING),
  },
  {
    label: text.t('manage.spread'),
    cell: (row) => (typeof row.gini === 'number' ? text.t('manage.spreadWords', { how: spreadOf(row, row.gini) }) : NOTHING),
  },
];

const ofRequesters = (text: Text): Column<Requesters>[] => [
  { label: text.t('manage.requesters'), cell: (row) => persons(row.persons, text) },
  { label: text.t('manage.requests'), cell: ({ requests }) => requests ?? NOTHING },
  { label: text.t('manage.answered'), cell: (row) => percentOf(row.answeredShare, text) },
  {
    label: text.t('manage.soon'),
    cell: ({ medianHoursToYes: hours }) =>
      typeof hours === 'number' ? text.t('manage.hours', { hours: Math.max(1, Math.round(hours)) }) : NOTHING,
  },
];
