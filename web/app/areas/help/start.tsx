import { redirect } from 'react-router';
import type { Route } from './+types/start';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { Button, ButtonLink } from '../../parts/form';
import { Page } from '../../parts/page';
import { Phone } from '../../parts/phone';
import { useRoot } from '../../parts/use-root';
import { communityPath, myOffersPath, offerPath, offerStepPath, requestsPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { dropOffer, readOffer } from './draft.server';
import { missingPart } from './offer';

export const handle: PageHandle = { messages: ['help'] };

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const offer = await readOffer(visitOf(context));
  return { slug, next: offer && (missingPart(offer) ?? 'controle') };
}

/** Begins anew: what was kept is removed for good. */
export async function action({ context, params: { slug } }: Route.ActionArgs) {
  const cookie = await dropOffer(visitOf(context));
  return redirect(offerStepPath(slug, 'wat'), { status: 303, headers: { 'set-cookie': cookie } });
}

export default function StartHelping({ loaderData: { slug, next } }: Route.ComponentProps) {
  const { t } = useText();
  const root = useRoot();
  const phone = root?.community?.phone;
  return (
    <Page title={t('help.startTitle')} back={communityPath(slug)}>
      <p className="lead">{t('help.startText')}</p>
      {next === null ? (
        <ButtonLink to={offerStepPath(slug, 'wat')}>{t('help.begin')}</ButtonLink>
      ) : (
        <Notice title={t('help.goOnTitle')}>
          <p>{t('help.goOnText')}</p>
          <form className="row" method="post" action={offerPath(slug)}>
            <ButtonLink to={offerStepPath(slug, next)}>{t('help.goOn')}</ButtonLink>
            <Button kind="plain">{t('help.anew')}</Button>
          </form>
        </Notice>
      )}
      {phone && (
        <>
          <h2>{t('help.orCall')}</h2>
          <p>{t('help.orCallText')}</p>
          <p className="call">
            <Phone number={phone} />
          </p>
        </>
      )}
      <h2>{t('help.orLook')}</h2>
      <p>{t('help.orLookText')}</p>
      <p>
        <a href={requestsPath(slug)}>{t('help.toRequests')}</a>
      </p>
      {root?.me?.member && (
        <p>
          <a href={myOffersPath(slug)}>{t('help.toMyOffers')}</a>
        </p>
      )}
    </Page>
  );
}
