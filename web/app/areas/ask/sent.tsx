import type { Route } from './+types/sent';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { Page } from '../../parts/page';
import { Phone } from '../../parts/phone';
import { useRoot } from '../../parts/use-root';
import { communityPath, myRequestPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { isQuiet, todayFor } from './days.server';
import { Notices } from './notices';
import { screened } from './noticed.server';

export const handle: PageHandle = { messages: ['ask'] };

const SentRequest = graphql(`
  query SentRequest($id: ID!) {
    community {
      quietFrom
      quietTo
      timeZone
    }
    request(id: $id) {
      id
      title
      text
      status
      statusReason
      nextStepAt
      when {
        kind
      }
    }
  }
`);

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { community, request } = await visit.ask(SentRequest, { id });
  if (!request || !community || request.statusReason === undefined) throw notFound();
  const { time } = todayFor(visit.now, community.timeZone);
  const held = request.status === 'REVIEW' ? await screened(visit, request.title, request.text) : null;
  return {
    slug,
    request,
    // Nobody is woken up: then the first are asked in the morning.
    asksFrom: isQuiet(time, community.quietFrom, community.quietTo) ? community.quietTo : null,
    noticed: held?.noticed.filter(({ consequence }) => consequence === 'HOLD') ?? [],
  };
}

/** What happens now, and when. */
export default function Sent({ loaderData: { slug, request, asksFrom, noticed } }: Route.ComponentProps) {
  const { t, date, rich } = useText();
  const phone = useRoot()?.community?.phone ?? null;
  const { status, nextStepAt } = request;
  const isUrgent = noticed.some(({ check }) => ['CRISIS', 'DEBT', 'SAFE_CONTACT'].includes(check));
  const steps =
    status === 'REVIEW'
      ? [isUrgent ? t('ask.todaySomeone') : t('ask.readsFirst'), t('ask.thenAsks'), t('ask.youHear')]
      : [
          asksFrom === null ? t('ask.asksNow') : rich('ask.asksFrom', { time: <bdi key="time">{asksFrom}</bdi> }),
          nextStepAt && asksFrom === null ? t('ask.asksAgain', { when: date(nextStepAt, 'dayTime') }) : t('ask.asksMore'),
          t('ask.youChoose'),
          t('ask.looksAfter'),
        ];
  return (
    <Page title={t('ask.sentTitle')} back={communityPath(slug)}>
      <Notice kind="good">
        <p>
          <strong dir="auto">{request.title}</strong>
        </p>
      </Notice>
      <Notices noticed={noticed} />
      <h2>{t('ask.whatNow')}</h2>
      <ol className="steps">
        {steps.map((step, index) => (
          <li key={index}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <p className="buttons">
        <ButtonLink to={myRequestPath(slug, request.id)}>{t('ask.seeRequest')}</ButtonLink>
      </p>
      <p>{t('ask.mailed')}</p>
      {phone && (
        <p>
          {t('ask.questions')} <Phone number={phone} />
        </p>
      )}
    </Page>
  );
}
