import { useState } from 'react';
import { Form, Link, useActionData, type ShouldRevalidateFunction } from 'react-router';
import type { Route } from './+types/share';
import { runForm } from '../../form.server';
import type { ProposeQuery, SendAssignmentMutation } from '../../generated/graphql';
import { about } from '../../languages';
import { Empty } from '../../parts/bits';
import { Button } from '../../parts/form';
import { useForm } from '../../parts/form-state';
import { Icon } from '../../parts/icon';
import { useRoot } from '../../parts/use-root';
import { deskSharePath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { ShareForm } from './share-form';
import { ShareResult } from './share-result';
import { changesIn, namesOf, pairsIn, Propose, SendAssignment } from './share.server';
import { numbers, shareOf, unanswered, type SentForm, type ShareView } from './share-view';
import { deskAt } from './view';

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const view = shareOf(visit.url.searchParams);
  const wanted = { ...view, ids: [...view.ids], language: about[visit.language].api };
  const proposal = view.ids.length === 0 ? null : (await visit.ask(Propose, wanted)).proposeAssignment;
  return { slug, path: visit.path, view, requests: proposal?.requests ?? [] };
}

export const action = ({ request, context }: Route.ActionArgs) =>
  runForm<SendAssignmentMutation, SentForm>(
    { request, context },
    {
      send: (form, visit) => {
        const { overrule } = shareOf(visit.url.searchParams);
        return visit.attempt(SendAssignment, { pairs: pairsIn(form), overrule, key: form.key });
      },
      done: async ({ sendAssignment }, form, visit) => ({
        sent: await namesOf(sendAssignment, visit),
        changes: changesIn(form),
        problems: [],
        answers: {},
        key: null,
      }),
      fields: { pairs: 'paar' },
    },
  );

/** Only for another choice of requests: what someone is ticking stays as it is, whatever comes in meanwhile. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) => currentUrl.href !== nextUrl.href;

/** Many requests at once: who is asked for which, as a proposal that a coordinator changes and sends. */
export default function Share({ loaderData: { slug, path, view, requests } }: Route.ComponentProps) {
  const { t } = useText();
  const { problems } = useForm();
  // Nothing that comes in takes away what came of it.
  const [sent] = useState(useActionData<Partial<SentForm>>());
  const title = `${t('desk.share')} – ${t('desk.title')} – ${useRoot()?.community?.name ?? ''}`;
  const back = deskAt(slug, unanswered);
  return (
    <div className="sharing">
      <title>{problems.length > 0 ? t('forms.titleWithProblem', { title }) : title}</title>
      <p className="ways">
        <Link className="back" to={back}>
          <Icon name="back" />
          {t('desk.back')}
        </Link>
      </p>
      <h1>{t('desk.share')}</h1>
      {sent?.sent ? (
        <ShareResult slug={slug} again={path} sent={sent.sent} changes={sent.changes ?? 0} titles={titlesOf(requests)} />
      ) : requests.length === 0 ? (
        <Empty icon="people" title={t('desk.shareNone')}>
          <p>{t('desk.shareNoneText')}</p>
          <Link to={back}>{t('desk.queue', { queue: 'niemand' })}</Link>
        </Empty>
      ) : (
        <>
          <p>{t('desk.shareAbout')}</p>
          <Wishes key={`wishes ${path}`} slug={slug} view={view} />
          <ShareForm key={path} slug={slug} requests={requests} />
        </>
      )}
    </div>
  );
}

const titlesOf = (requests: ProposeQuery['proposeAssignment']['requests']): Record<string, string> =>
  Object.fromEntries(requests.flatMap(({ request }) => (request ? [[request.id, request.title]] : [])));

/** How to share them out: a form that proposes anew. */
function Wishes({ slug, view: { ids, perHelper, perRequest, overrule } }: { slug: string; view: ShareView }) {
  const { t } = useText();
  return (
    <Form className="narrow" method="get" action={deskSharePath(slug)}>
      {ids.map((id) => (
        <input key={id} type="hidden" name="vraag" value={id} />
      ))}
      <label>
        {t('desk.perHelper')}
        <select name="perbuur" defaultValue={perHelper}>
          {numbers.map((number) => (
            <option key={number}>{number}</option>
          ))}
        </select>
      </label>
      <label>
        {t('desk.perRequest')}
        <select name="pervraag" defaultValue={perRequest ?? ''}>
          <option value="">{t('desk.asNeeded')}</option>
          {numbers.map((number) => (
            <option key={number}>{number}</option>
          ))}
        </select>
      </label>
      <label className="choice">
        <input type="checkbox" name="ook" value="ja" defaultChecked={overrule} />
        <span>{t('desk.alsoResting')}</span>
      </label>
      <Button kind="second">{t('desk.proposeAnew')}</Button>
    </Form>
  );
}
