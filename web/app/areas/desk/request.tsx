import { Link, redirect, useOutletContext, useSearchParams } from 'react-router';
import type { Route } from './+types/request';
import { runForm } from '../../form.server';
import type { OneOnDeskQuery } from '../../generated/graphql';
import { about } from '../../languages';
import { Notice, WhoAndWhere } from '../../parts/bits';
import { ErrorSummary } from '../../parts/form';
import { useForm } from '../../parts/form-state';
import { Icon } from '../../parts/icon';
import { useRoot } from '../../parts/use-root';
import { areaPosterPath, cardPath, posterPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { useArrival } from './arrival';
import { useFreshOn } from './live';
import { Acts } from './request-acts';
import { Facts, Published } from './request-facts';
import { AsAnyone, doTo, OffersNamed, OneOnDesk, WhereEveryoneIs, WhoFits } from './request.server';
import type { BesideQueue } from './queue';
import { Responses } from './responses';
import { Suggestions } from './suggestions';
import { Timeline } from './timeline';
import { Whereabouts } from './whereabouts';
import { WHY, WhySearch } from './why-search';

type OneRequest = NonNullable<OneOnDeskQuery['request']>;

/** Where it may be asked why nobody was found. */
const sought: readonly string[] = ['OPEN', 'EXPIRED'] satisfies OneRequest['status'][];

const CHANGES = 'subscription ($id: ID!) { requestChanged(id: $id) { id } }';

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const language = about[visit.language].api;
  const { request, activities } = await visit.ask(OneOnDesk, { id, language });
  if (!request) throw notFound();
  const after = visit.url.searchParams.get('meer');
  const search = visit.url.searchParams.get(WHY)?.trim();
  const [{ suggestionsOf }, anyone, where, named] = await Promise.all([
    visit.ask(WhoFits, { id, language, after }),
    visit.askAsAnyone(AsAnyone, { id }),
    sought.includes(request.status) ? visit.ask(WhereEveryoneIs, { id, language }) : null,
    search ? visit.ask(OffersNamed, { search: search.slice(0, 100) }) : null,
  ]);
  const ids = request.activities.map(({ activity }) => activity.id);
  const kinds = activities.filter((one) => ids.includes(one.id)).map(({ label }) => label);
  return {
    slug,
    request,
    kinds,
    suggestions: suggestionsOf,
    published: anyone.request ?? null,
    whereabouts: where?.whyNobody ?? null,
    named: named?.offers ?? null,
  };
}

export const action = ({ request, context, params: { id } }: Route.ActionArgs) =>
  runForm<unknown>(
    { request, context },
    {
      send: (form, visit) => doTo(id, form, visit),
      done: (_, form, visit) => {
        const back = new URL(visit.path, visit.url);
        back.searchParams.set('gedaan', form.text('act'));
        return redirect(`${back.pathname}${back.search}`, 303);
      },
      fieldsOf: (form) => ({ reason: `reason-${form.text('name')}` }),
    },
  );

/** Also after something was refused: then a colleague was first, and the page shows it. */
export const shouldRevalidate = () => true;

export default function RequestOnDesk({ loaderData }: Route.ComponentProps) {
  const { slug, request, kinds, suggestions, published, whereabouts, named } = loaderData;
  const { t, date } = useText();
  const { problems } = useForm();
  const { next, back } = useOutletContext<BesideQueue>();
  const [asked] = useSearchParams();
  const community = useRoot()?.community?.name ?? '';
  const did = asked.get('gedaan');
  // Nobody is asked by itself for what only the team may see.
  const done = did === 'approve' && request.conditions.visibility === 'COORDINATOR_ONLY' ? 'approveHidden' : did;
  const title = `${request.title} – ${t('desk.title')} – ${community}`;
  useFreshOn(slug, CHANGES, request.id);
  const arrived = useArrival(`${request.id} ${done}`);
  return (
    <article className="one" aria-labelledby="one-title">
      <title>{problems.length > 0 ? t('forms.titleWithProblem', { title }) : title}</title>
      <p className="ways">
        <Link className="back" to={back} preventScrollReset>
          <Icon name="back" />
          {t('desk.back')}
        </Link>
        {next && (
          <Link to={next} preventScrollReset>
            {t('desk.next')}
            <Icon name="next" />
          </Link>
        )}
      </p>
      <ErrorSummary />
      {done && problems.length === 0 && (
        <div role="status">
          <Notice kind="good" title={t('desk.did', { act: done })} />
        </div>
      )}
      <h2 id="one-title" ref={arrived} tabIndex={-1}>
        <bdi>{request.title}</bdi>
      </h2>
      <p className="by">
        <WhoAndWhere who={request.requester.displayName} area={request.area.name} />
        {' · '}
        <bdi dir="ltr">{request.reference}</bdi>
        {' · '}
        <time dateTime={request.createdAt}>{date(request.createdAt, 'dayTime')}</time>
      </p>
      <p>
        <span className="tag">{t('desk.status', { status: request.status })}</span>
        {request.status === 'REVIEW' && request.statusReason && (
          <span className="tag now">{t('desk.held', { reason: request.statusReason.replaceAll('-', '_') })}</span>
        )}
      </p>
      {request.status === 'REVIEW' && request.statusReason && (
        <p className="hint">{t('desk.heldHow', { reason: request.statusReason.replaceAll('-', '_') })}</p>
      )}
      <p className="words" lang="nl" dir="auto">
        {request.text}
      </p>
      <Acts status={request.status} />
      <Facts request={request} kinds={kinds} />
      <Published request={request} published={published} />
      <Responses id={request.id} responses={request.responses} />
      <Suggestions request={request} suggestions={suggestions} />
      {whereabouts && <Whereabouts whereabouts={whereabouts} open={isUnanswered(request)} />}
      <WhySearch found={named} />
      <Timeline steps={request.timeline} />
      {published && request.status === 'OPEN' && (
        <>
          <h3>{t('desk.print')}</h3>
          <ul className="links">
            <li>
              <a href={cardPath(slug, request.id)}>{t('desk.card')}</a>
            </li>
            <li>
              <a href={posterPath(slug, request.id)}>{t('desk.poster')}</a>
            </li>
            <li>
              <a href={areaPosterPath(slug, request.area.id)}>{t('desk.week', { area: request.area.name })}</a>
            </li>
          </ul>
        </>
      )}
    </article>
  );
}

/** Nobody said yes, and nobody more is asked by itself. */
const isUnanswered = ({ helpersFound, nextStepAt, responses }: OneRequest): boolean =>
  helpersFound === 0 && !nextStepAt && !responses.some(({ answer, status }) => answer === 'YES' && status !== 'WITHDRAWN');
