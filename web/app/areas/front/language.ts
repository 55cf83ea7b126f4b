import { redirect } from 'react-router';
import type { Route } from './+types/language';
import { readForm } from '../../form.server';
import { graphql } from '../../generated';
import { languageCookie } from '../../language-cookie.server';
import { about, isLanguage } from '../../languages';
import { communityPath, ownPath } from '../../paths';
import { visitOf } from '../../visit.server';

const KeepLanguage = graphql(`
  mutation KeepLanguage($language: Language!) {
    editMember(input: { screenLanguage: $language }) {
      id
    }
  }
`);

/** Keeps the language that was chosen, for a member wherever they sign in; and goes back to the page. */
export async function action({ request, context }: Route.ActionArgs) {
  const visit = visitOf(context);
  const form = await readForm(request);
  const language = form.text('taal');
  if (!isLanguage(language)) return redirect(ownPath(form.text('terug')) ?? '/', 303);
  // Who is no member keeps it on this device only.
  if (visit.slug !== null) await visit.attempt(KeepLanguage, { language: about[language].api });
  const headers = { 'set-cookie': languageCookie(language) };
  return redirect(ownPath(form.text('terug')) ?? '/', { status: 303, headers });
}

export function loader({ context }: Route.LoaderArgs) {
  const { slug } = visitOf(context);
  return redirect(slug === null ? '/' : communityPath(slug));
}
