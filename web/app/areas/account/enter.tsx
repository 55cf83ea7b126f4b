import { redirect } from 'react-router';
import type { Route } from './+types/enter';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { PageHandle } from '../../page-handle';
import { Notice } from '../../parts/bits';
import { Button, Form } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { Page } from '../../parts/page';
import { codePath, communityPath, enterPath, ownPath } from '../../paths';
import { useText } from '../../text';
import { useRoot } from '../../parts/use-root';
import { visitOf } from '../../visit.server';
import { EmailField } from './email-field';
import { keepEntering } from './entering.server';

export const handle: PageHandle = { messages: ['account'] };

const StartSignIn = graphql(`
  mutation StartSignIn($email: String!, $next: String, $key: String) {
    startSignIn(email: $email, next: $next, idempotencyKey: $key) {
      sentTo
    }
  }
`);

const Personas = graphql(`
  query Personas {
    demoPersonas {
      persona
      displayName
      roles
    }
  }
`);

/** The named people of the demo come first; the neighbours after them are too many for a page. */
const SHOWN = 11;

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const back = ownPath(visit.url.searchParams.get('naar'));
  const personas = visit.demo ? (await visit.ask(Personas)).demoPersonas.slice(0, SHOWN) : [];
  return { slug, back, personas };
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) =>
        visit.attempt(StartSignIn, {
          email: form.text('email'),
          next: ownPath(visit.url.searchParams.get('naar')),
          key: form.key,
        }),
      done: ({ startSignIn: { sentTo } }, form, visit) => {
        const entering = { email: form.text('email'), sentTo, back: ownPath(visit.url.searchParams.get('naar')) };
        return redirect(codePath(slug), { status: 303, headers: { 'set-cookie': keepEntering(entering, visit) } });
      },
    },
  );

export default function Enter({ loaderData: { slug, back, personas } }: Route.ComponentProps) {
  const { t } = useText();
  const me = useRoot()?.me ?? null;
  return (
    <Page title={t('account.enterTitle')} back={communityPath(slug)}>
      {me && <Notice kind="good">{t('account.youAre', { who: me.member?.displayName ?? me.email ?? '' })}</Notice>}
      <p>{t('account.enterHow')}</p>
      <Form action={enterPath(slug, back ?? undefined)}>
        <EmailField />
        <Button>{t('account.sendCode')}</Button>
      </Form>
      {personas.length > 0 && (
        <section className="demo" aria-labelledby="demo">
          <h2 id="demo">{t('account.demoTitle')}</h2>
          <p>{t('account.demoText')}</p>
          <form method="post" action={`${enterPath(slug)}/demo`}>
            <input type="hidden" name="naar" value={back ?? ''} />
            <div className="cards beside">
              {personas.map(({ persona, displayName, roles }) => (
                <button className="card" key={persona} name="persoon" value={persona}>
                  <Icon name="person" large />
                  <span>
                    <strong>
                      <bdi>{displayName}</bdi>
                    </strong>
                    <small>{roleWord(roles.find((role) => role !== 'RESIDENT') ?? roles[0] ?? 'NONE')}</small>
                  </span>
                </button>
              ))}
            </div>
          </form>
        </section>
      )}
    </Page>
  );

  function roleWord(role: string): string {
    return t('account.role', { role });
  }
}
