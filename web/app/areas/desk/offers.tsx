import { Link, redirect } from 'react-router';
import type { Route } from './+types/offers';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { OffersOnDeskQuery } from '../../generated/graphql';
import { about } from '../../languages';
import { Empty, Notice, WhoAndWhere } from '../../parts/bits';
import { ErrorSummary } from '../../parts/form';
import { useForm } from '../../parts/form-state';
import { Icon } from '../../parts/icon';
import { useRoot } from '../../parts/use-root';
import { deskOffersPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { Act, ActWithReason } from './act';

const OffersOnDesk = graphql(`
  query OffersOnDesk($after: String, $language: Language!) {
    activities(language: $language) {
      id
      label
    }
    deskOffers(first: 10, after: $after) {
      nodes {
        id
        title
        text
        createdAt
        reach
        maxActive
        helper {
          displayName
        }
        area {
          name
        }
        activities {
          id
        }
        availability {
          date
          weekday
          from
          to
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const ApproveOffer = graphql(`
  mutation ApproveOffer($id: ID!, $key: String) {
    approveOffer(id: $id, idempotencyKey: $key) {
      id
    }
  }
`);

const SendBackOffer = graphql(`
  mutation SendBackOffer($id: ID!, $reason: String!, $key: String) {
    sendBackOffer(id: $id, reason: $reason, idempotencyKey: $key) {
      id
    }
  }
`);

type Offer = OffersOnDeskQuery['deskOffers']['nodes'][number];

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const after = visit.url.searchParams.get('na');
  const { activities, deskOffers } = await visit.ask(OffersOnDesk, { after, language: about[visit.language].api });
  const used = new Set(deskOffers.nodes.flatMap((offer) => offer.activities.map(({ id }) => id)));
  const labels = Object.fromEntries(activities.filter(({ id }) => used.has(id)).map(({ id, label }) => [id, label]));
  return { slug, after, labels, ...deskOffers, done: visit.url.searchParams.get('gedaan') };
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm<unknown>(
    { request, context },
    {
      send: (form, visit) => {
        const id = form.text('offer');
        if (form.text('act') === 'approveOffer') return visit.attempt(ApproveOffer, { id, key: form.key });
        return visit.attempt(SendBackOffer, { id, reason: form.text(`reason-${form.text('name')}`), key: form.key });
      },
      done: (_, form) => redirect(`${deskOffersPath(slug)}?gedaan=${form.text('act')}`, 303),
      fieldsOf: (form) => ({ reason: `reason-${form.text('name')}` }),
    },
  );

export const shouldRevalidate = () => true;

/** What neighbours offer, and a coordinator reads first. */
export default function Offers({ loaderData }: Route.ComponentProps) {
  const { slug, after, labels, nodes, pageInfo, done } = loaderData;
  const { t } = useText();
  const { problems } = useForm();
  const title = `${t('desk.offers')} – ${t('desk.title')} – ${useRoot()?.community?.name ?? ''}`;
  return (
    <>
      <title>{problems.length > 0 ? t('forms.titleWithProblem', { title }) : title}</title>
      <h1>{t('desk.offersTitle')}</h1>
      <ErrorSummary />
      {done && problems.length === 0 && (
        <div role="status">
          <Notice kind="good" title={t('desk.did', { act: done })} />
        </div>
      )}
      {nodes.length === 0 ? (
        <Empty icon="heart" title={t('desk.noOffers')}>
          <p>{t('desk.noOffersText')}</p>
        </Empty>
      ) : (
        <ul className="people">
          {nodes.map((offer) => (
            <li key={offer.id}>
              <OfferCard offer={offer} labels={labels} />
            </li>
          ))}
        </ul>
      )}
      <nav className="pager" aria-label={t('desk.pages')}>
        {after !== null && <Link to={deskOffersPath(slug)}>{t('desk.first')}</Link>}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <Link className="button second" to={`${deskOffersPath(slug)}?na=${encodeURIComponent(pageInfo.endCursor)}`}>
            {t('desk.more')}
            <Icon name="next" />
          </Link>
        )}
      </nav>
    </>
  );
}

function OfferCard({ offer, labels }: { offer: Offer; labels: Readonly<Record<string, string>> }) {
  const { t, date } = useText();
  const { id, title, text, helper, area, createdAt, reach, maxActive, activities, availability } = offer;
  return (
    <>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p className="by">
        <WhoAndWhere who={helper.displayName} area={area.name} /> ·{' '}
        <time dateTime={createdAt}>{date(createdAt, 'dayTime')}</time>
      </p>
      <p className="words" lang="nl" dir="auto">
        {text}
      </p>
      <p>
        {activities.map((activity) => (
          <span className="tag" key={activity.id}>
            {labels[activity.id] ?? activity.id}
          </span>
        ))}
        <span className="tag">{t('desk.reach', { reach })}</span>
        <span className="tag">{t('desk.atOnce', { count: maxActive })}</span>
        {availability.map(({ date: day, weekday, from, to }) => (
          <span className="tag" key={`${day ?? weekday} ${from}`}>
            {day ? date(day, 'day') : t('requests.everyWeek', { weekday: weekday ?? '' })}{' '}
            <bdi dir="ltr">{`${from} – ${to}`}</bdi>
          </span>
        ))}
      </p>
      <div className="acts">
        <Act act="approveOffer" name={`approve-${id}`} fields={{ offer: id }}>
          {t('desk.approve')}
        </Act>
        <ActWithReason
          act="sendBackOffer"
          name={`back-${id}`}
          fields={{ offer: id }}
          title={t('desk.sendBack')}
          hint={t('desk.sendBackOfferHint')}
        >
          {t('desk.sendBack')}
        </ActWithReason>
      </div>
    </>
  );
}
