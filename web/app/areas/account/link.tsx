import { redirect } from 'react-router';
import type { Route } from './+types/link';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Button, Form } from '../../parts/form';
import { useForm } from '../../parts/form-state';
import { Page } from '../../parts/page';
import { enteredPath, enterPath, ownPath } from '../../paths';
import { useText } from '../../text';
import { visitOf } from '../../visit.server';
import { EmailField } from './email-field';

export const handle: PageHandle = { messages: ['account'] };

const ByLink = graphql(`
  mutation CompleteSignInByLink($token: String!, $key: String) {
    completeSignInByLink(token: $token, idempotencyKey: $key) {
      expiresAt
    }
  }
`);

/** Opening the page uses nothing up: programs that look through mail open every link. */
export function loader({ context }: Route.LoaderArgs) {
  const { url, slug } = visitOf(context);
  const token = url.searchParams.get('token') ?? '';
  return { slug, token, back: ownPath(url.searchParams.get('next')) };
}

export const action = ({ request, context }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) => visit.attempt(ByLink, { token: form.text('token'), key: form.key }),
      done: (_, form, { slug }) => {
        const back = ownPath(form.text('next'));
        return redirect(slug === null ? (back ?? '/') : enteredPath(slug, back ?? undefined), 303);
      },
    },
  );

export default function Link({ loaderData: { slug, token, back } }: Route.ComponentProps) {
  const { t } = useText();
  const isOver = useForm().problems.length > 0 || token === '';
  if (isOver) return <LinkIsOver slug={slug} back={back} />;
  return (
    <Page title={t('account.linkTitle')}>
      <p className="lead">{t('account.linkText')}</p>
      <Form>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="next" value={back ?? ''} />
        <Button>{t('account.enter')}</Button>
      </Form>
      <p className="hint">{t('account.linkNotYou')}</p>
    </Page>
  );
}

/** Too old, or used: a new one is asked for right here. */
function LinkIsOver({ slug, back }: { slug: string | null; back: string | null }) {
  const { t } = useText();
  return (
    <Page title={t('account.linkOver')}>
      <p>{t('account.linkOverText')}</p>
      {slug === null ? (
        <p>
          <a href="/">{t('common.toStart')}</a>
        </p>
      ) : (
        <Form action={enterPath(slug, back ?? undefined)} quiet>
          <EmailField />
          <Button>{t('account.newLink')}</Button>
        </Form>
      )}
    </Page>
  );
}
