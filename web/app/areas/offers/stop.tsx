import { redirect } from 'react-router';
import type { Route } from './+types/stop';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Button, ButtonLink, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { myOfferPath, myOffersPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { myOffer } from './my-offer.server';

export const handle: PageHandle = { messages: ['offers'] };

const Withdraw = graphql(`
  mutation WithdrawOffer($id: ID!, $key: String) {
    withdrawOffer(id: $id, idempotencyKey: $key) {
      id
    }
  }
`);

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const { offer } = await myOffer(visitOf(context), id);
  return { slug, id, title: offer.title, busy: offer.active > 0 };
}

export const action = ({ request, context, params: { slug, id } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(Withdraw, { id, key: form.key }),
      done: () => redirect(myOffersPath(slug), 303),
    },
  );

/** What is withdrawn does not come back: so it is asked once, and a pause is offered beside it. */
export default function Stop({ loaderData: { slug, id, title, busy } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('offers.stopTitle')} back={myOfferPath(slug, id)}>
      <p className="titled" dir="auto">
        <strong>{title}</strong>
      </p>
      <p>{t('offers.stopText')}</p>
      {busy && <p>{t('offers.stopBusy')}</p>}
      <Form>
        <div className="row">
          <Button>{t('offers.stopNow')}</Button>
          <ButtonLink kind="second" to={myOfferPath(slug, id)}>
            {t('offers.notNow')}
          </ButtonLink>
        </div>
      </Form>
    </Page>
  );
}
