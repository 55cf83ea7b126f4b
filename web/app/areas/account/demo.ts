import { redirect } from 'react-router';
import type { Route } from './+types/demo';
import { readForm } from '../../form.server';
import { graphql } from '../../generated';
import { enteredPath, enterPath, ownPath } from '../../paths';
import { visitOf } from '../../visit.server';

const DemoSignIn = graphql(`
  mutation DemoSignIn($persona: String!) {
    demoSignIn(persona: $persona) {
      expiresAt
    }
  }
`);

/** Steps into one of the people of the demo. */
export async function action({ request, context, params: { slug } }: Route.ActionArgs) {
  const form = await readForm(request);
  await visitOf(context).ask(DemoSignIn, { persona: form.text('persoon') });
  return redirect(enteredPath(slug, ownPath(form.text('naar')) ?? undefined), 303);
}

export const loader = ({ params: { slug } }: Route.LoaderArgs) => redirect(enterPath(slug));
