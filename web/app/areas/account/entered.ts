import { redirect } from 'react-router';
import type { Route } from './+types/entered';
import { languageCookie } from '../../language-cookie.server';
import { about, languages } from '../../languages';
import { communityPath, ownPath } from '../../paths';
import { visitOf } from '../../visit.server';

/** Just signed in: from here on the screens speak the language that this member chose, on whatever device that was. */
export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const { me } = await visit.frame();
  const chosen = me?.member?.screenLanguage;
  // A language that the server does not know is the device's own choice, and stays.
  const same = chosen && about[visit.language].api !== chosen ? languages.find((one) => about[one].api === chosen) : null;
  const headers: HeadersInit = same ? { 'set-cookie': languageCookie(same) } : {};
  return redirect(ownPath(visit.url.searchParams.get('naar')) ?? communityPath(slug), { headers });
}
