import { redirect } from 'react-router';
import type { Route } from './+types/worry';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { TextArea, TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { Phone } from '../../parts/phone';
import { useRoot } from '../../parts/use-root';
import { communityPath, worryAboutPath, worryPath, worryReceivedPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { InDanger } from './in-danger';
import { LeaveQuickly } from './leave-quickly';

export const handle: PageHandle = { messages: ['safety'] };

const WorryAbout = graphql(`
  query WorryAbout($id: ID!) {
    request(id: $id) {
      id
      title
    }
  }
`);

const RaiseWorry = graphql(`
  mutation RaiseWorry($input: RaiseWorryInput!, $key: String) {
    raiseWorry(input: $input, idempotencyKey: $key) {
      reference
    }
  }
`);

/** Only what the reader may see anyway is named here. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const id = visit.url.searchParams.get('over');
  const about = id ? ((await visit.ask(WorryAbout, { id })).request ?? null) : null;
  return { slug, about };
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) =>
        visit.attempt(RaiseWorry, {
          key: form.key,
          input: {
            text: form.text('text'),
            callBack: form.optional('callBack'),
            requestId: visit.url.searchParams.get('over'),
          },
        }),
      done: ({ raiseWorry }) => redirect(worryReceivedPath(slug, raiseWorry.reference), 303),
    },
  );

/** Whom to tell that something is wrong; also for who is not signed in. Nothing of it is kept as a draft: others may use this telephone. */
export default function Worry({ loaderData: { slug, about } }: Route.ComponentProps) {
  const { t, rich } = useText();
  const phone = useRoot()?.community?.phone ?? null;
  return (
    <Page title={t('safety.worryTitle')} discreet={t('safety.discreet')} back={communityPath(slug)}>
      <LeaveQuickly />
      <p className="lead">{t('safety.worryText')}</p>
      <InDanger />
      <h2>{t('safety.whoReads')}</h2>
      <ul className="rules">
        {[t('safety.onlyConfidant'), t('safety.notOthers'), t('safety.whatHappens')].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {phone && (
        <div className="call">
          {t('safety.ratherCall')} <Phone number={phone} />
          <small>{t('safety.whoAnswers')}</small>
        </div>
      )}
      <h2>{t('safety.tell')}</h2>
      {about && <p>{rich('safety.about', { title: <q key="title">{about.title}</q> })}</p>}
      <Form action={about ? worryAboutPath(slug, about.id) : worryPath(slug)}>
        <TextArea name="text" label={t('safety.text')} hint={t('safety.textHint')} autoComplete="off" />
        <TextField
          name="callBack"
          label={t('safety.callBack')}
          hint={t('safety.callBackHint')}
          autoComplete="off"
          maxLength={200}
          dir="auto"
          optional
        />
        <Button>{t('safety.send')}</Button>
      </Form>
    </Page>
  );
}
