import { redirect } from 'react-router';
import type { Route } from './+types/join';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import { about } from '../../languages';
import type { PageHandle } from '../../page-handle';
import { CheckCards, CheckField, PostcodeField, TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { communityPath, enterPath, joinPath, ownPath, safePath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf, type Visit } from '../../visit.server';
import { AskDraft } from '../ask/draft.server';
import { readOffer } from '../help/draft.server';
import { spokenChoices } from './spoken';

export const handle: PageHandle = { messages: ['account'] };

const Join = graphql(`
  mutation Join($input: JoinInput!, $key: String) {
    join(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const back = ownPath(visit.url.searchParams.get('naar'));
  const { community, me } = await visit.frame();
  if (!community) throw notFound();
  if (!me) throw redirect(enterPath(slug, visit.path));
  if (me.member) throw redirect(back ?? communityPath(slug));
  return { slug, back, name: community.name, language: about[visit.language].tag, postcode: await postcodeSaid(visit, slug) };
}

/** Whoever began to ask or to offer said it already; what is asked for another is another's. */
async function postcodeSaid(visit: Visit, slug: string): Promise<string | undefined> {
  const { whom, postcode } = (await AskDraft.open(visit, { slug })).answers;
  const asked = whom === 'self' ? postcode : undefined;
  return asked || (await readOffer(visit))?.postcode || undefined;
}

export const action = ({ request, context, params: { slug } }: Route.ActionArgs) =>
  runForm(
    { request, context },
    {
      send: (form, visit) =>
        visit.attempt(Join, {
          key: form.key,
          input: {
            displayName: form.text('displayName'),
            postcode: form.text('postcode'),
            birthYear: form.number('birthYear'),
            languages: form.all('languages'),
            acceptRules: form.isTicked('acceptRules'),
          },
        }),
      done: (_, _form, visit) => redirect(ownPath(visit.url.searchParams.get('naar')) ?? communityPath(slug), 303),
    },
  );

export default function JoinPage({ loaderData: { slug, back, name, language, postcode } }: Route.ComponentProps) {
  const { t, rich } = useText();
  return (
    <Page title={t('account.joinTitle', { community: name })} back={communityPath(slug)}>
      <p>{t('account.joinHow')}</p>
      <Form action={joinPath(slug, back ?? undefined)}>
        <TextField
          name="displayName"
          label={t('account.name')}
          hint={t('account.nameHint')}
          autoComplete="name"
          maxLength={60}
          dir="auto"
        />
        <PostcodeField name="postcode" label={t('account.postcode')} hint={t('account.postcodeHint')} value={postcode} />
        <TextField
          name="birthYear"
          label={t('account.birthYear')}
          hint={t('account.birthYearHint')}
          width="short"
          inputMode="numeric"
          autoComplete="bday-year"
          dir="ltr"
        />
        <CheckCards
          name="languages"
          label={t('account.languages')}
          hint={t('account.languagesHint')}
          close
          choices={spokenChoices()}
          values={[language]}
        />
        <CheckField
          name="acceptRules"
          label={rich('account.rules', { a: (inside) => <a href={safePath(slug)}>{inside}</a> })}
        />
        <Button>{t('account.join')}</Button>
      </Form>
    </Page>
  );
}
