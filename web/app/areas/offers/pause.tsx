import { redirect } from 'react-router';
import type { Route } from './+types/pause';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { myOfferPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { myOffer } from './my-offer.server';
import { untilOf } from './until.server';
import { UntilFields } from './until-fields';

export const handle: PageHandle = { messages: ['offers'] };

const Pause = graphql(`
  mutation PauseOffer($id: ID!, $until: LocalDate, $key: String) {
    pauseOffer(id: $id, until: $until, idempotencyKey: $key) {
      id
    }
  }
`);

export async function loader({ context, params: { slug, id } }: Route.LoaderArgs) {
  const { offer } = await myOffer(visitOf(context), id);
  if (offer.status !== 'OPEN') throw redirect(myOfferPath(slug, id));
  return { slug, id, title: offer.title };
}

export const action = ({ request, context, params: { slug, id } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: async (form, visit) => visit.attempt(Pause, { id, until: await untilOf(form, visit), key: form.key }),
      done: () => redirect(myOfferPath(slug, id), 303),
      fields: { until: 'day' },
    },
  );

export default function PauseOne({ loaderData: { slug, id, title } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('offers.pauseOne')} back={myOfferPath(slug, id)}>
      <p className="titled" dir="auto">
        <strong>{title}</strong>
      </p>
      <p>{t('offers.pauseOneText')}</p>
      <Form>
        <UntilFields />
        <Button>{t('offers.restNow')}</Button>
      </Form>
    </Page>
  );
}
