import { redirect } from 'react-router';
import type { Route } from './+types/check';
import { readForm, refuse } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useRoot } from '../../parts/use-root';
import { enterPath, joinPath, offerPath, offerStepPath, safePath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { areaOf, kindsOfHelp } from './answers.server';
import { readOffer } from './draft.server';
import { missingPart, partOf, type Part, parts } from './offer';
import { OfferFacts } from './offer-facts';
import { slotsOf } from './week';

export const handle: PageHandle = { messages: ['help'] };

const Publish = graphql(`
  mutation PublishOffer($input: PublishOfferInput!, $key: String) {
    publishOffer(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

const HERE = 'controle';

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const offer = await readOffer(visit);
  if (!offer) throw redirect(offerPath(slug));
  const missing = missingPart(offer);
  if (missing) throw redirect(offerStepPath(slug, missing));
  const [groups, { area }] = await Promise.all([kindsOfHelp(visit), areaOf(visit, offer.postcode)]);
  return { slug, offer, groups, area };
}

/** Publishes it. Who is not signed in does that first; what they wrote waits for them. */
export async function action({ request, context, params: { slug } }: Route.ActionArgs) {
  const visit = visitOf(context);
  const form = await readForm(request);
  const offer = await readOffer(visit);
  if (!offer || offer.reach === null) throw redirect(offerPath(slug));
  const { activityIds, title, text, postcode, reach, times, maxActive } = offer;
  const { data: published, problems } = await visit.attempt(Publish, {
    key: form.key,
    input: { activityIds: [...activityIds], title, text, postcode, reach, availability: slotsOf(times), maxActive },
  });
  if (published) return redirect(`${offerStepPath(slug, 'klaar')}?aanbod=${published.publishOffer.id}`, 303);
  const codes = problems.map(({ code }) => code);
  if (codes.includes('auth.required')) return redirect(enterPath(slug, offerStepPath(slug, HERE)), 303);
  if (codes.includes('auth.not-a-member')) return redirect(joinPath(slug, offerStepPath(slug, HERE)), 303);
  // Each is mended on its own page.
  return refuse(
    form,
    problems.map((problem) => ({
      ...problem,
      field: problem.field === undefined ? undefined : `deel-${partOf(problem.field)}`,
    })),
  );
}

export default function CheckOffer({ loaderData: { slug, offer, groups, area } }: Route.ComponentProps) {
  const { t, rich } = useText();
  const me = useRoot()?.me ?? null;
  const change = (part: Part): string => offerStepPath(slug, part, offerStepPath(slug, HERE));
  const number = parts.length + 1;
  return (
    <Page title={t('help.checkTitle')} back={offerStepPath(slug, 'hoeveel')} step={[number, number]}>
      <Form action={offerStepPath(slug, HERE)}>
        <OfferFacts offer={offer} groups={groups} area={area} change={change} />
        <p>{rich('help.checkSafe', { a: (inside) => <a href={safePath(slug)}>{inside}</a> })}</p>
        {!me?.member && (
          <Notice title={t('help.enterFirst')}>
            <p>{t('help.enterFirstText')}</p>
          </Notice>
        )}
        <Button>{me?.member ? t('help.publish') : t('help.enter')}</Button>
      </Form>
      <p className="hint">{t('help.whoSees')}</p>
    </Page>
  );
}
