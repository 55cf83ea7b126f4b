import { redirect } from 'react-router';
import type { Route } from './+types/language';
import { readForm } from '../../form.server';
import { isLanguage } from '../../languages';
import { ownPath } from '../../paths';
import { visitOf } from '../../visit.server';

const YEAR = 31_536_000;

/** Keeps the language that was chosen, and goes back to the page. */
export async function action({ request }: Route.ActionArgs) {
  const form = await readForm(request);
  const language = form.text('taal');
  const headers: HeadersInit = isLanguage(language)
    ? { 'set-cookie': `omzien_language=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly` }
    : {};
  return redirect(ownPath(form.text('terug')) ?? '/', { status: 303, headers });
}

export function loader({ context }: Route.LoaderArgs) {
  visitOf(context);
  return redirect('/');
}
