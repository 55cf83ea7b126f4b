import { redirect } from 'react-router';
import type { Route } from './+types/rest';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { myOffersPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { untilOf } from './until.server';
import { UntilFields } from './until-fields';

export const handle: PageHandle = { messages: ['offers'] };

const MayRest = graphql(`
  query MayRest {
    myOffers(first: 1) {
      totalCount
    }
  }
`);

const PauseAll = graphql(`
  mutation PauseMyOffers($until: LocalDate, $key: String) {
    pauseMyOffers(until: $until, idempotencyKey: $key)
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { myOffers } = await visitOf(context).ask(MayRest);
  if (myOffers.totalCount === 0) throw redirect(myOffersPath(slug));
  return { slug };
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: async (form, visit) => visit.attempt(PauseAll, { until: await untilOf(form, visit), key: form.key }),
      done: () => redirect(myOffersPath(slug), 303),
      fields: { until: 'day' },
    },
  );

/** One button for everything. */
export default function Rest({ loaderData: { slug } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={t('offers.rest')} back={myOffersPath(slug)}>
      <p>{t('offers.restText')}</p>
      <Form>
        <UntilFields />
        <Button>{t('offers.restNow')}</Button>
      </Form>
    </Page>
  );
}
