import { redirect } from 'react-router';
import type { Route } from './+types/start';
import { readForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { Button, ButtonLink, Form } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import { Phone } from '../../parts/phone';
import { useRoot } from '../../parts/use-root';
import { askPath, communityPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { fromRequest } from './copied.server';
import { AskDraft } from './draft.server';
import { todayFor } from './days.server';

export const handle: PageHandle = { messages: ['ask'] };

const CopiedRequest = graphql(`
  query CopiedRequest($id: ID!) {
    request(id: $id) {
      ...RequestToCopy
    }
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const draft = await AskDraft.open(visit, { slug });
  const { title, words } = draft.answers;
  return {
    slug,
    begun: draft.isUnfinished ? { title: title || words || null } : null,
    from: visit.url.searchParams.get('van'),
  };
}

/** Begins anew: empty, or as a request that there was. What someone was still writing goes only when they say so. */
export async function action({ request, context, params: { slug } }: Route.ActionArgs) {
  const visit = visitOf(context);
  const form = await readForm(request);
  const from = form.optional('from');
  const draft = await AskDraft.open(visit, { slug });
  if (draft.isUnfinished && !form.isTicked('anew')) {
    return redirect(from === null ? askPath(slug) : `${askPath(slug)}?van=${from}`, 303);
  }
  if (from === null) {
    const cookie = await draft.discard();
    return redirect(`${askPath(slug)}/voor-wie`, { status: 303, headers: { 'set-cookie': cookie } });
  }
  const { request: asked } = await visit.ask(CopiedRequest, { id: from });
  if (!asked) return redirect(askPath(slug), 303);
  const { date } = todayFor(visit.now, (await visit.frame()).community?.timeZone);
  const { cookie } = await draft.keep(fromRequest(asked, date));
  const headers: HeadersInit = cookie === null ? {} : { 'set-cookie': cookie };
  return redirect(`${askPath(slug)}/controle`, { status: 303, headers });
}

export default function Start({ loaderData: { slug, begun, from } }: Route.ComponentProps) {
  const { t, rich } = useText();
  const phone = useRoot()?.community?.phone ?? null;
  return (
    <Page title={t('ask.startTitle')} back={communityPath(slug)}>
      {begun ? (
        <>
          <Notice title={t('ask.begunTitle')}>
            <p>
              {begun.title === null ? t('ask.begun') : rich('ask.begunAbout', { title: <bdi key="title">{begun.title}</bdi> })}
            </p>
            <ButtonLink to={`${askPath(slug)}/controle`}>{t('ask.goOnWith')}</ButtonLink>
          </Notice>
          <Form>
            <input type="hidden" name="anew" value="ja" />
            {from !== null && <input type="hidden" name="from" value={from} />}
            <Button kind="second">{from === null ? t('ask.anew') : t('ask.anewFrom')}</Button>
          </Form>
        </>
      ) : (
        <>
          <p className="lead">{t('ask.startIntro')}</p>
          <ButtonLink to={`${askPath(slug)}/voor-wie`}>
            {t('ask.begin')}
            <Icon name="next" />
          </ButtonLink>
          <p className="hint">{t('ask.startHint')}</p>
        </>
      )}
      {phone && (
        <section className="other-way" aria-labelledby="bellen">
          <h2 id="bellen">{t('ask.byPhone')}</h2>
          <p>{t('ask.byPhoneHow')}</p>
          <p className="call">
            <Phone number={phone} />
          </p>
        </section>
      )}
    </Page>
  );
}
