import { redirect } from 'react-router';
import type { Route } from './+types/one';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { Button, ButtonLink, Form } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import { myOfferPartPath, myOfferPath, myOffersPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { kindsOfHelp } from '../help/answers.server';
import { OfferFacts } from '../help/offer-facts';
import { myOffer } from './my-offer.server';
import { OfferState } from './state';

export const handle: PageHandle = { messages: ['offers', 'help'] };

const Resume = graphql(`
  mutation ResumeOffer($id: ID!, $key: String) {
    resumeOffer(id: $id, idempotencyKey: $key) {
      id
    }
  }
`);

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const [{ offer, answers }, groups] = await Promise.all([myOffer(visit, id), kindsOfHelp(visit)]);
  return { slug, offer, answers, groups };
}

export const action = ({ request, context, params: { slug, id } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(Resume, { id, key: form.key }),
      done: () => redirect(myOfferPath(slug, id), 303),
    },
  );

export default function MyOfferPage({ loaderData: { slug, offer, answers, groups } }: Route.ComponentProps) {
  const { t } = useText();
  const { id, title, status, deskNote, pausedUntil, area, active } = offer;
  return (
    <Page title={title} back={myOffersPath(slug)}>
      <Notice kind={status === 'OPEN' ? 'good' : 'info'} title={<OfferState status={status} until={pausedUntil ?? null} />}>
        <p>{t('offers.statusText', { status })}</p>
        {active > 0 && <p>{t('offers.active', { count: active })}</p>}
        {status === 'PAUSED' && (
          <Form>
            <Button>{t('offers.resume')}</Button>
          </Form>
        )}
      </Notice>
      {status === 'DRAFT' && deskNote && (
        <Notice kind="care" title={t('offers.deskNote')}>
          <p className="words" lang="nl" dir="auto">
            {deskNote}
          </p>
        </Notice>
      )}
      <OfferFacts offer={answers} groups={groups} area={area.name} change={(part) => myOfferPartPath(slug, id, part)} />
      <div className="row">
        {status === 'OPEN' && (
          <ButtonLink kind="second" to={myOfferPartPath(slug, id, 'pauze')}>
            <Icon name="coffee" />
            {t('offers.pauseOne')}
          </ButtonLink>
        )}
        <ButtonLink kind="plain" to={myOfferPartPath(slug, id, 'stoppen')}>
          {t('offers.stop')}
        </ButtonLink>
      </div>
    </Page>
  );
}
