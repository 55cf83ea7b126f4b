import { redirect } from 'react-router';
import type { Route } from './+types/code';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { enteredPath, enterPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { enteringOf, forgetEntering } from './entering.server';

export const handle: PageHandle = { messages: ['account'] };

const CompleteSignIn = graphql(`
  mutation CompleteSignIn($email: String!, $code: String!, $key: String) {
    completeSignIn(email: $email, code: $code, idempotencyKey: $key) {
      expiresAt
    }
  }
`);

export function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const entering = enteringOf(visit);
  if (!entering) throw redirect(enterPath(slug));
  return { slug, sentTo: entering.sentTo, back: entering.back, demo: visit.demo };
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) => {
  const entering = enteringOf(visitOf(context));
  if (!entering) throw redirect(enterPath(slug));
  return runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(CompleteSignIn, { email: entering.email, code: form.text('code'), key: form.key }),
      done: (_, _form, visit) =>
        redirect(enteredPath(slug, entering.back ?? undefined), {
          status: 303,
          headers: { 'set-cookie': forgetEntering(visit) },
        }),
    },
  );
};

export default function Code({ loaderData: { slug, sentTo, back, demo } }: Route.ComponentProps) {
  const { t, rich } = useText();
  return (
    <Page title={t('account.codeTitle')} back={enterPath(slug, back ?? undefined)}>
      <p>{rich('account.codeSent', { address: <bdi dir="ltr">{sentTo}</bdi> })}</p>
      <p className="hint">{t('account.sameDevice')}</p>
      {demo && (
        <p className="hint">
          <a href="/dev/mail">{t('account.demoMail')}</a>
        </p>
      )}
      <Form>
        <TextField
          name="code"
          label={t('account.code')}
          hint={t('account.codeHint')}
          width="short"
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
        />
        <Button>{t('account.enter')}</Button>
      </Form>
      <p>
        <a href={enterPath(slug, back ?? undefined)}>{t('account.newCode')}</a>
      </p>
    </Page>
  );
}
