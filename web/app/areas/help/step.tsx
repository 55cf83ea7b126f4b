import { redirect } from 'react-router';
import type { Route } from './+types/step';
import { readForm, refuse } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { offerPath, offerStepPath, ownPath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf, type Visit } from '../../visit.server';
import { kindsOfHelp, problemsOf, readPart } from './answers.server';
import { keepOffer, readOffer } from './draft.server';
import { isPart, nothing, parts } from './offer';
import { PartFields, titleOf } from './part-fields';

export const handle: PageHandle = { messages: ['help'] };

const MyPostcode = graphql(`
  query MyPostcode {
    me {
      member {
        postcode
      }
    }
  }
`);

const backOf = (visit: Visit): string | null => ownPath(visit.url.searchParams.get('naar'));

export async function loader({ context, params: { slug, part } }: Route.LoaderArgs) {
  if (!isPart(part)) throw notFound();
  const visit = visitOf(context);
  let offer = (await readOffer(visit)) ?? nothing;
  if (part === 'waar' && !offer.postcode) {
    const { data } = await visit.attempt(MyPostcode);
    offer = { ...offer, postcode: data?.me?.member?.postcode ?? '' };
  }
  const groups = part === 'wat' || part === 'vertel' ? await kindsOfHelp(visit) : [];
  return { slug, part, offer, groups, back: backOf(visit) };
}

/** Keeps what this page says, and goes on: nothing is lost when the browser is closed here. */
export async function action({ request, context, params: { slug, part } }: Route.ActionArgs) {
  if (!isPart(part)) throw notFound();
  const visit = visitOf(context);
  const form = await readForm(request);
  const said = readPart(part, form);
  const problems = await problemsOf(part, said, visit);
  if (problems.length > 0) return refuse(form, problems);
  const kept = await keepOffer(visit, { ...((await readOffer(visit)) ?? nothing), ...said });
  if (kept.problems) return refuse(form, kept.problems);
  const next = backOf(visit) ?? offerStepPath(slug, parts[parts.indexOf(part) + 1] ?? 'controle');
  return redirect(next, { status: 303, headers: { 'set-cookie': kept.cookie } });
}

export default function OfferStep({ loaderData: { slug, part, offer, groups, back } }: Route.ComponentProps) {
  const { t } = useText();
  const index = parts.indexOf(part);
  const before = parts[index - 1];
  return (
    <Page
      title={titleOf(part, t)}
      back={back ?? (before ? offerStepPath(slug, before) : offerPath(slug))}
      step={[index + 1, parts.length + 1]}
    >
      <Form action={offerStepPath(slug, part, back ?? undefined)}>
        <PartFields part={part} offer={offer} groups={groups} />
        <Button>{back ? t('help.keep') : t('help.next')}</Button>
      </Form>
    </Page>
  );
}
