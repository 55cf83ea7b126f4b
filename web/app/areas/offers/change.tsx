import { redirect } from 'react-router';
import type { Route } from './+types/change';
import { runForm, type Answers } from '../../form.server';
import { graphql } from '../../generated';
import type { EditOfferInput } from '../../generated/graphql';
import type { PageHandle } from '../../page-handle';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { myOfferPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf } from '../../visit.server';
import { kindsOfHelp, problemsOf, readPart } from '../help/answers.server';
import { isPart, type Part } from '../help/offer';
import { PartFields, titleOf } from '../help/part-fields';
import { slotsOf } from '../help/week';
import { myOffer } from './my-offer.server';

export const handle: PageHandle = { messages: ['offers', 'help'] };

const Edit = graphql(`
  mutation EditOffer($id: ID!, $input: EditOfferInput!, $key: String) {
    editOffer(id: $id, input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export async function loader({ context, params: { slug, id, part } }: Route.LoaderArgs) {
  if (!isPart(part)) throw notFound();
  const visit = visitOf(context);
  const { answers } = await myOffer(visit, id);
  return { slug, id, part, answers, groups: part === 'wat' ? await kindsOfHelp(visit) : [] };
}

export async function action({ request, context, params: { slug, id, part } }: Route.ActionArgs) {
  if (!isPart(part)) throw notFound();
  return runForm(
    { request, context },
    {
      send: async (form, visit) => {
        const problems = await problemsOf(part, readPart(part, form), visit);
        if (problems.length > 0) return { data: null, problems };
        return visit.attempt(Edit, { id, input: inputOf(part, form), key: form.key });
      },
      done: () => redirect(myOfferPath(slug, id), 303),
    },
  );
}

function inputOf(part: Part, form: Answers): EditOfferInput {
  const { times, activityIds, ...said } = readPart(part, form);
  return {
    ...(activityIds && { activityIds: [...activityIds] }),
    ...(times && { availability: slotsOf(times) }),
    ...(part === 'vertel' && { title: said.title, text: said.text }),
    ...(part === 'waar' && { postcode: said.postcode, reach: said.reach }),
    ...(part === 'hoeveel' && { maxActive: said.maxActive }),
  };
}

export default function ChangeOffer({ loaderData: { slug, id, part, answers, groups } }: Route.ComponentProps) {
  const { t } = useText();
  return (
    <Page title={titleOf(part, t)} back={myOfferPath(slug, id)}>
      <Form>
        <PartFields part={part} offer={answers} groups={groups} />
        <Button>{t('help.keep')}</Button>
      </Form>
    </Page>
  );
}
