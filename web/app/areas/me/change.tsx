import { redirect } from 'react-router';
import type { Route } from './+types/change';
import { runForm } from '../../form.server';
import { graphql } from '../../generated';
import type { EditMemberInput } from '../../generated/graphql';
import { about, isLanguage, languages } from '../../languages';
import { languageCookie } from '../../language-cookie.server';
import type { PageHandle } from '../../page-handle';
import { CheckCards, PostcodeField, RadioCards, TextField } from '../../parts/fields';
import { Button, Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { mePath } from '../../paths';
import { useText } from '../../text';
import { notFound, visitOf, type Visit } from '../../visit.server';
import { spokenChoices } from '../account/spoken';

export const handle: PageHandle = { messages: ['me'] };

const parts = ['naam', 'postcode', 'telefoon', 'talen', 'scherm'] as const;
type Part = (typeof parts)[number];
const isPart = (text: string): text is Part => parts.some((part) => part === text);

const MyDetail = graphql(`
  query MyDetail {
    inbox(first: 1) {
      totalCount
    }
    me {
      member {
        displayName
        languages
        postcode
        phone
      }
    }
  }
`);

const EditMember = graphql(`
  mutation EditMember($input: EditMemberInput!, $key: String) {
    editMember(input: $input, idempotencyKey: $key) {
      id
    }
  }
`);

const SavePhone = graphql(`
  mutation SavePhone($phone: String, $key: String) {
    savePhone(phone: $phone, idempotencyKey: $key) {
      id
    }
  }
`);

export async function loader({ context, params: { slug, part } }: Route.LoaderArgs) {
  if (!isPart(part)) throw notFound();
  // The inbox is any member's own: asking for it leads who is not signed in to where they can be.
  const { me } = await visitOf(context).ask(MyDetail);
  if (!me?.member) throw notFound();
  return { slug, part, member: me.member };
}

export async function action({ request, context, params: { slug, part } }: Route.ActionArgs) {
  if (!isPart(part)) throw notFound();
  return runForm<unknown>(
    { request, context },
    {
      send: (form, visit) => {
        const { key } = form;
        const edit = (input: EditMemberInput) => visit.attempt(EditMember, { input, key });
        switch (part) {
          case 'naam':
            return edit({ displayName: form.text('displayName') });
          case 'postcode':
            return edit({ postcode: form.text('postcode') });
          case 'talen':
            return edit({ languages: form.all('languages') });
          case 'telefoon':
            return visit.attempt(SavePhone, { phone: form.optional('phone'), key });
          case 'scherm':
            return edit({ screenLanguage: storedLanguage(form.text('screen'), visit) });
        }
      },
      done: (_, form) => {
        const screen = form.text('screen');
        const headers: HeadersInit = part === 'scherm' && isLanguage(screen) ? { 'set-cookie': languageCookie(screen) } : {};
        return redirect(mePath(slug), { status: 303, headers });
      },
    },
  );
}

/** What the server knows nearest to it: mail is written in that. */
const storedLanguage = (screen: string, visit: Visit) => about[isLanguage(screen) ? screen : visit.language].api;

export default function ChangeMe({ loaderData: { slug, part, member } }: Route.ComponentProps) {
  const { t, language } = useText();
  return (
    <Page title={t('me.fact', { part })} back={mePath(slug)}>
      <Form>
        {part === 'naam' && (
          <TextField
            name="displayName"
            label={t('me.name')}
            hint={t('me.nameHint')}
            value={member.displayName}
            autoComplete="name"
            maxLength={60}
            dir="auto"
          />
        )}
        {part === 'postcode' && (
          <PostcodeField
            name="postcode"
            label={t('me.postcode')}
            hint={t('me.postcodeHint')}
            value={member.postcode ?? undefined}
          />
        )}
        {part === 'telefoon' && (
          <TextField
            name="phone"
            type="tel"
            label={t('me.phone')}
            hint={t('me.phoneHint')}
            value={member.phone ?? undefined}
            width="middle"
            autoComplete="tel"
            dir="ltr"
            optional
          />
        )}
        {part === 'talen' && (
          <CheckCards
            name="languages"
            label={t('me.languages')}
            hint={t('me.languagesHint')}
            close
            choices={spokenChoices(member.languages)}
            values={member.languages}
          />
        )}
        {part === 'scherm' && (
          <RadioCards
            name="screen"
            label={t('me.screen')}
            hint={t('me.screenHint')}
            choices={languages.map((one) => ({ value: one, label: <bdi lang={about[one].tag}>{about[one].name}</bdi> }))}
            values={[language]}
          />
        )}
        <Button>{t('me.keep')}</Button>
      </Form>
    </Page>
  );
}
