import { data, redirect } from 'react-router';
import type { Route } from './+types/done';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { ButtonLink } from '../../parts/form';
import { Page } from '../../parts/page';
import { communityPath, myOfferPath, myOffersPath, requestsPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { dropOffer } from './draft.server';

export const handle: PageHandle = { messages: ['help'] };

const Published = graphql(`
  query PublishedOffer($id: ID!) {
    offer(id: $id) {
      id
      status
    }
    community {
      restDays
      quietFrom
      quietTo
    }
  }
`);

/** The draft goes here and not when it is published: a second click still finds it, and publishes the same offer. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { offer, community } = await visit.ask(Published, { id: visit.url.searchParams.get('aanbod') ?? '' });
  if (!offer || !community) throw redirect(myOffersPath(slug));
  return data({ slug, offer, community }, { headers: { 'set-cookie': await dropOffer(visit) } });
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs): Headers => loaderHeaders;

export default function OfferDone({ loaderData: { slug, offer, community } }: Route.ComponentProps) {
  const { t } = useText();
  const { restDays, quietFrom, quietTo } = community;
  return (
    <Page title={t('help.doneTitle')} back={communityPath(slug)}>
      <Notice kind="good" title={offer.status === 'REVIEW' ? t('help.doneReview') : t('help.doneOpen')} />
      <h2>{t('help.nowWhat')}</h2>
      <ol className="steps">
        <li>{t('help.now1')}</li>
        <li>
          {restDays > 0 ? t('help.now2', { days: restDays }) : t('help.now2any')}
          {quietFrom && quietTo && ` ${t('help.quiet', { from: quietFrom.slice(0, 5), to: quietTo.slice(0, 5) })}`}
        </li>
        <li>{t('help.now3')}</li>
      </ol>
      <p>{t('help.nowPause')}</p>
      <div className="row">
        <ButtonLink to={requestsPath(slug)}>{t('help.toRequests')}</ButtonLink>
        <ButtonLink kind="second" to={myOfferPath(slug, offer.id)}>
          {t('help.toOffer')}
        </ButtonLink>
      </div>
    </Page>
  );
}
